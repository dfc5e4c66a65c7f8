/// Ends of labels in scripts without capitals.
enum UncasedEndings {
  private static let verbs = LabelWords.uncasedVerbs.map { Array($0.utf8) }
  private static let roles = LabelWords.uncasedRoles.map { Array($0.utf8) }

  /// The label ends as clauses do.
  static func hasVerb(_ label: [UInt8]) -> Bool {
    verbs.contains { label.hasSuffix($0) }
  }

  /// The name, without its blanks, tells an office or a courtesy at its end or, if it is short, at
  /// its start.
  static func hasRole(_ name: [UInt8]) -> Bool {
    roles.contains { role in
      name.hasSuffix(role)
        || name.starts(with: role) && name[role.count...].count { $0 & 0xC0 != 0x80 } <= 4
    }
  }
}

extension [UInt8] {
  fileprivate func hasSuffix(_ end: [UInt8]) -> Bool {
    guard count >= end.count, last == end.last else { return false }
    return self[(count - end.count)...].elementsEqual(end)
  }
}
