/// What an attribute of TEI points to.
enum PointerKind: UInt8, CaseIterable {
  case person, time, category, entity, element

  /// Attributes whose values are pointers (TEI P5, `teidata.pointer`) and that transcripts use to
  /// point into their own file.
  static let attributes: [String: PointerKind] = {
    let names: [(PointerKind, [String])] = [
      (.person, ["who", "toWhom", "perf", "active", "passive", "mutual"]),
      (.time, ["start", "end", "synch", "since", "origin"]),
      (.category, ["ana", "scheme"]),
      (.entity, ["ref", "nymRef", "resp", "hand", "scribeRef", "calendar", "period"]),
      (
        .element,
        [
          "next", "prev", "corresp", "sameAs", "copyOf", "exclude", "select", "target",
          "targetEnd", "spanTo", "facs", "decls", "change", "edRef", "wit", "replyTo", "inst",
          "feats", "fVal", "parent", "children", "adj", "rendition", "mergedIn", "datingPoint",
        ]
      ),
    ]
    return Dictionary(
      uniqueKeysWithValues: names.flatMap { kind, names in names.map { ($0, kind) } })
  }()

  /// The elements that such a pointer leads to, if they have an id.
  static let entries: [String: Set<PointerKind>] = [
    "person": [.person, .entity], "personGrp": [.person, .entity], "org": [.person, .entity],
    "castItem": [.person], "role": [.person, .entity], "place": [.entity], "nym": [.entity],
    "respStmt": [.entity], "when": [.time], "category": [.category], "taxonomy": [.category],
    "interp": [.category],
  ]

  /// What it should lead to, in a sentence.
  var target: String {
    switch self {
    case .person: "person"
    case .time: "point of the timeline"
    case .category: "category"
    case .entity: "person, organisation or place"
    case .element: "element"
    }
  }

  /// What to do about a pointer that leads nowhere.
  var remedy: String {
    switch self {
    case .person: "add the person to listPerson, or correct the pointer"
    case .time: "add the point to the timeline, or correct the pointer"
    case .category: "add the category to its taxonomy, or correct the pointer"
    case .entity: "add the entry to its list, or correct the pointer"
    case .element: "give that element its xml:id, or correct the pointer"
    }
  }
}
