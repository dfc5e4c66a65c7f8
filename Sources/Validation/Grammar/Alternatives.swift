internal import LibXML

/// Lists of what would be allowed, those first that transcripts use.
enum Alternatives {
  /// How many a message lists.
  private static let limit = 8

  static func elements(_ names: [ExpandedName], isVerbose: Bool) -> String? {
    list(sorted(names, first: commonElements).map(\.written), isVerbose: isVerbose)
  }

  static func attributes(_ names: [ExpandedName], isVerbose: Bool) -> String? {
    list(sorted(names, first: commonAttributes).map(\.written), isVerbose: isVerbose)
  }

  /// At most eight, and how many there are beside; all of them if verbose.
  static func list(_ words: [String], isVerbose: Bool) -> String? {
    guard !words.isEmpty else { return nil }
    guard !isVerbose, words.count > limit + 1 else { return words.joined(separator: ", ") }
    return words.prefix(limit).joined(separator: ", ")
      + " and \(words.count - limit) more (--verbose)"
  }

  private static func sorted(
    _ names: [ExpandedName], first: [String: Int]
  ) -> [ExpandedName] {
    names.enumerated().sorted { left, right in
      let leftRank = first[left.element.written] ?? Int.max
      let rightRank = first[right.element.written] ?? Int.max
      return (leftRank, left.offset) < (rightRank, right.offset)
    }
    .map(\.element)
  }

  private static let commonElements = ranks([
    "teiHeader", "text", "front", "body", "back", "div", "head", "u", "seg", "sp", "speaker", "p",
    "l", "stage", "note", "fw", "vocal", "kinesic", "incident", "gap", "pause", "desc", "anchor",
    "pb", "lb", "timeline", "when", "s", "w", "pc", "name", "date", "time", "person", "personGrp",
    "persName", "surname", "forename", "roleName", "affiliation", "orgName", "title", "ref",
  ])

  private static let commonAttributes = ranks([
    "xml:id", "who", "type", "n", "xml:lang", "when", "start", "end", "synch", "corresp", "ana",
    "ref", "target", "next", "prev", "role", "cert", "reason", "unit", "quantity",
  ])

  private static func ranks(_ names: [String]) -> [String: Int] {
    Dictionary(uniqueKeysWithValues: names.enumerated().map { ($1, $0) })
  }
}
