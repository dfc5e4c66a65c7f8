internal import Diagnostics

/// Findings about pointers, those of one cause told once with their count, at the first place.
struct FindingGroups {
  private struct Group {
    var finding: Finding
    var many: (Int) -> String
    var count: Int
  }

  private var groups: [Group] = []
  private var indexes: [String: Int] = [:]

  /// - Parameters:
  ///   - key: what findings of an id have in common.
  ///   - one: the message for one.
  ///   - many: the message for so many.
  mutating func add(
    _ id: String, key: String, isError: Bool, one: String, many: @escaping (Int) -> String,
    hint: String, range: Range<Int>, count: Int
  ) {
    let name = "\(id)\n\(key)"
    if let index = indexes[name] {
      groups[index].count += count
      return
    }
    indexes[name] = groups.count
    groups.append(
      Group(
        finding: Finding(
          id: id, severity: isError ? .error : .warning, source: .links, message: one, hint: hint,
          range: range), many: many, count: count))
  }

  /// In the order in which they were first met.
  var findings: [Finding] {
    groups.map { group in
      var finding = group.finding
      if group.count > 1 { finding.message = group.many(group.count) }
      return finding
    }
  }
}
