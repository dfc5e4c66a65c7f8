/// What an attribute of TEI points to.
enum PointerKind: UInt8, CaseIterable {
  case person, time, category
  /// Another element of the same text.
  case element
  /// An entry of some list or taxonomy, which in a corpus may stand in a file of its own.
  case entry

  /// Attributes whose values are pointers (TEI P5, `teidata.pointer`) and that transcripts use to
  /// point into their own file.
  static let attributes: [String: PointerKind] = {
    let names: [(PointerKind, [String])] = [
      (.person, ["who", "toWhom", "perf"]),
      (.time, ["start", "end", "synch", "since", "origin"]),
      (.category, ["ana", "scheme"]),
      (
        .element,
        [
          "next", "prev", "sameAs", "copyOf", "exclude", "select", "target", "targetEnd",
          "spanTo", "facs", "decls", "change", "wit", "replyTo", "parent", "children", "adj",
          "rendition", "mergedIn", "datingPoint",
        ]
      ),
      (
        .entry,
        [
          "corresp", "ref", "nymRef", "resp", "active", "passive", "mutual", "hand", "scribeRef",
          "calendar", "period", "edRef", "inst", "feats", "fVal",
        ]
      ),
    ]
    return Dictionary(
      uniqueKeysWithValues: names.flatMap { kind, names in names.map { ($0, kind) } })
  }()

  /// The kind of pointers that lead to such an element, if it has an id.
  static let entries: [String: PointerKind] = [
    "person": .person, "personGrp": .person, "castItem": .person, "role": .person,
    "when": .time, "category": .category, "taxonomy": .category, "interp": .category,
  ]

  /// What it should lead to, in a sentence.
  var target: String {
    switch self {
    case .person: "person"
    case .time: "point of the timeline"
    case .category: "category"
    case .element: "element"
    case .entry: "entry"
    }
  }

  /// What to do about a pointer that leads nowhere.
  var remedy: String {
    switch self {
    case .person: "add the person to listPerson, or correct the pointer"
    case .time: "add the point to the timeline, or correct the pointer"
    case .category: "add the category to its taxonomy, or correct the pointer"
    case .element: "give that element its xml:id, or correct the pointer"
    case .entry: "add the entry to its list, or correct the pointer"
    }
  }
}
