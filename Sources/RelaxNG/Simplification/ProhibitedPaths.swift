/// Checks which patterns stand in which.
///
/// Source: RELAX NG, section 7.1.
struct ProhibitedPaths {
  /// What is around a pattern.
  struct Surroundings: OptionSet {
    let rawValue: UInt8
    static let start = Surroundings(rawValue: 1)
    static let attribute = Surroundings(rawValue: 2)
    static let list = Surroundings(rawValue: 4)
    static let except = Surroundings(rawValue: 8)
    static let oneOrMore = Surroundings(rawValue: 16)
    /// A group or interleave in a `oneOrMore`.
    static let repeatedGroup = Surroundings(rawValue: 32)
  }

  private let schema: SimplifiedSchema
  /// For each pattern the surroundings in which it has been checked, one bit each.
  private var checked: [UInt64]

  init(_ schema: SimplifiedSchema) {
    self.schema = schema
    checked = [UInt64](repeating: 0, count: schema.store.patterns.count)
  }

  mutating func check(
    _ id: PatternID, within surroundings: Surroundings
  ) throws(SchemaProblem) {
    let pattern = schema.store[id]
    if let container = container(refusing: pattern.kind, surroundings) {
      throw SchemaProblem(
        "prohibited-path", "“\(name(of: pattern))” cannot stand in \(container)",
        at: schema.place(of: id))
    }
    let bit: UInt64 = 1 << UInt64(surroundings.rawValue)
    guard checked[id.index] & bit == 0 else { return }
    checked[id.index] |= bit
    var inner = surroundings
    switch pattern.kind {
    case .choice:
      for alternative in schema.store.alternatives(of: id) {
        try check(alternative, within: inner)
      }
    case .group, .interleave:
      if inner.contains(.oneOrMore) { inner.insert(.repeatedGroup) }
      try check(PatternID(rawValue: pattern.first), within: inner)
      try check(PatternID(rawValue: pattern.second), within: inner)
    case .oneOrMore:
      inner.insert(.oneOrMore)
      try check(PatternID(rawValue: pattern.first), within: inner)
    case .list:
      inner.insert(.list)
      try check(PatternID(rawValue: pattern.first), within: inner)
    case .attribute:
      inner.insert(.attribute)
      try check(schema.attributes[Int(pattern.first)].value, within: inner)
    case .value:
      if case .data(let except) = schema.values[Int(pattern.first)].restriction {
        if except != .notAllowed { try check(except, within: inner.union(.except)) }
      }
    case .element, .notAllowed, .empty, .text: break
    }
  }

  private func container(
    refusing kind: Pattern.Kind, _ surroundings: Surroundings
  ) -> String? {
    if surroundings.contains(.except), kind != .value, kind != .choice, kind != .notAllowed {
      return "the exception of a “data” pattern (section 7.1.4)"
    }
    if surroundings.contains(.list) {
      switch kind {
      case .list, .element, .attribute, .text, .interleave: return "a list (section 7.1.3)"
      default: break
      }
    }
    if surroundings.contains(.attribute), kind == .element || kind == .attribute {
      return "an attribute (section 7.1.1)"
    }
    if surroundings.contains(.repeatedGroup), kind == .attribute {
      return "a group or interleave that repeats (section 7.1.2)"
    }
    if surroundings.contains(.start), kind != .element, kind != .choice, kind != .notAllowed {
      return "the start: a document is one element (section 7.1.5)"
    }
    return nil
  }

  private func name(of pattern: Pattern) -> String {
    switch pattern.kind {
    case .notAllowed: "notAllowed"
    case .empty: "empty"
    case .text: "text"
    case .choice: "choice"
    case .group: "group"
    case .interleave: "interleave"
    case .oneOrMore: "oneOrMore"
    case .list: "list"
    case .value: "data"
    case .element: "element"
    case .attribute: "attribute"
    }
  }
}
