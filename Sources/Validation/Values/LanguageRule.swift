internal import Diagnostics

/// Checks that every language that `xml:lang` names is declared in `langUsage`, where there is one.
///
/// Source: TEI P5, section 2.4.2; tags are compared as RFC 4647 does, section 3.3.1, either way.
struct LanguageRule {
  private struct Use {
    var tag: String
    var range: Range<Int>
    var count = 1
  }

  private var uses: [Use] = []
  private var indexes: [String: Int] = [:]
  private var declared: [String] = []

  mutating func begin() {
    uses.removeAll()
    indexes.removeAll()
    declared.removeAll()
  }

  mutating func declare(_ tag: String) {
    declared.append(tag.lowercased())
  }

  /// Whether a tag was used before.
  func knows(_ tag: String) -> Bool { indexes[tag] != nil }

  /// - Parameter range: where the tag stands; needed at its first use only.
  mutating func use(_ tag: String, at range: Range<Int>?) {
    if let index = indexes[tag] {
      uses[index].count += 1
    } else if uses.count < 1000, let range {
      indexes[tag] = uses.count
      uses.append(Use(tag: tag, range: range))
    }
  }

  func finish(isOurs: Bool, findings: inout FindingList) {
    guard !declared.isEmpty else { return }
    for use in uses where !isDeclared(use.tag) {
      let times = use.count > 1 ? " (\(use.count) times)" : ""
      findings.add(
        Finding(
          id: "undeclared-language", severity: isOurs ? .error : .warning, source: .links,
          message: "the language “\(use.tag)” is not declared in langUsage\(times)",
          hint: "add <language ident=\"\(use.tag)\"> to langUsage, or correct xml:lang",
          range: use.range))
    }
  }

  /// Codes of ISO 639-2 that stand for no single language.
  private static let namesNoLanguage: Set<String> = ["mul", "und", "zxx", "mis"]

  private func isDeclared(_ tag: String) -> Bool {
    let tag = tag.lowercased()
    return tag.isEmpty || Self.namesNoLanguage.contains(tag)
      || declared.contains {
        $0 == tag || $0.hasPrefix(tag + "-") || tag.hasPrefix($0 + "-")
      }
  }
}
