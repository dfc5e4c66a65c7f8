/// Checks the restrictions on a simplified schema, for what its start reaches.
///
/// Source: RELAX NG, section 7.
struct SchemaRestrictions {
  private let schema: SimplifiedSchema
  /// The elements that the start reaches.
  private var reached: [Int] = []
  private var isReached: [Bool]
  /// For each pattern whether its elements have been reached.
  private var isVisited: [Bool]

  init(_ schema: SimplifiedSchema) {
    self.schema = schema
    isVisited = [Bool](repeating: false, count: schema.store.patterns.count)
    isReached = [Bool](repeating: false, count: schema.elements.count)
  }

  /// - Returns: the attributes whose values identify elements or refer to them.
  mutating func check() throws(SchemaProblem) -> [AttributePlace: IDKind] {
    var paths = ProhibitedPaths(schema)
    try paths.check(schema.start, within: .start)
    reach(from: schema.start)
    var contents = ContentTypes(schema)
    var names = NameOverlaps(schema)
    var next = 0
    while next < reached.count {
      let element = schema.elements[reached[next]]
      next += 1
      try paths.check(element.content, within: [])
      guard try contents.contentType(of: element.content) != nil else {
        throw SchemaProblem(
          "mixed-value", "the content of an element is data or elements and text, not both",
          hint: "use “list” for several data, or elements", at: element.place)
      }
      try names.check(element.content, repeats: false)
      reach(from: element.content)
    }
    var identities = IdentityTypes(schema, elements: reached)
    return try identities.check()
  }

  private mutating func reach(from id: PatternID) {
    let pattern = schema.store[id]
    guard pattern.traits.contains(.hasElement), !isVisited[id.index] else { return }
    isVisited[id.index] = true
    let first = Int(pattern.first)
    switch pattern.kind {
    case .element:
      guard !isReached[first] else { return }
      isReached[first] = true
      reached.append(first)
    case .choice:
      for index in first..<first + Int(pattern.second) {
        reach(from: schema.store.alternatives[index])
      }
    case .oneOrMore: reach(from: PatternID(rawValue: pattern.first))
    case .group, .interleave:
      reach(from: PatternID(rawValue: pattern.first))
      reach(from: PatternID(rawValue: pattern.second))
    case .notAllowed, .empty, .text, .list, .value, .attribute: break
    }
  }
}
