internal import Diagnostics
internal import LibXML
internal import RelaxNG

/// Changes that mend what a grammar found, where there is one way only and little doubt.
enum GrammarFixes {
  /// - Parameter near: spellings near to the culprit that would be allowed, best first.
  static func fix(for found: GrammarFinding, near: [String]) -> Fix? {
    guard let meant = near.first, let written = culprit(found), isSafe(written, meant, near)
    else { return nil }
    switch found.kind {
    case .attributeNotAllowed, .invalidAttribute:
      let range = found.range
      return Fix("write “\(meant)”", edits: [Fix.Edit(range, meant)])
    case .unknownElement:
      // The end tag's place is added when it is known.
      let start = found.range.lowerBound + 1
      return Fix(
        "write “\(meant)”", edits: [Fix.Edit(start..<start + written.utf8.count, meant)])
    default: return nil
    }
  }

  /// Adds the end tag to fixes that rename an element.
  static func completed(_ findings: [Finding], in input: DocumentInput) throws -> [Finding] {
    let renamed = findings.filter { $0.id == unknownElement && $0.fix != nil }
    guard !renamed.isEmpty else { return findings }
    let ends = try ElementEnds.of(Set(renamed.map(\.range.lowerBound)), in: input)
    return findings.map { finding in
      guard finding.id == unknownElement, let edit = finding.fix?.edits.first else {
        return finding
      }
      var finding = finding
      guard let end = ends[finding.range.lowerBound] else {
        // The document breaks off inside the element.
        finding.fix = nil
        return finding
      }
      if let end {
        let name = end + 2..<end + 2 + edit.range.count
        finding.fix?.edits.append(Fix.Edit(name, edit.replacement))
      }
      return finding
    }
  }

  private static let unknownElement = GrammarFinding.Kind.unknownElement.rawValue

  private static func culprit(_ found: GrammarFinding) -> String? {
    switch found.kind {
    case .attributeNotAllowed: return found.name?.written
    case .unknownElement:
      guard let name = found.name, !name.local.contains(":"),
        found.range.count == name.local.utf8.count + 1
      else { return nil }
      return name.local
    case .invalidAttribute:
      guard let value = found.value, value.utf8.count == found.range.count else { return nil }
      return value
    default: return nil
    }
  }

  /// One letter differs, or only capitals do, and no other spelling is as near.
  private static func isSafe(_ written: String, _ meant: String, _ near: [String]) -> Bool {
    guard let distance = EditDistance.between(written, meant, maximum: 1) else { return false }
    let isLong = meant.utf8.count >= 3
    guard distance == 0 || isLong else { return false }
    return near.dropFirst().allSatisfy {
      EditDistance.between(written, $0, maximum: distance) == nil
    }
  }
}
