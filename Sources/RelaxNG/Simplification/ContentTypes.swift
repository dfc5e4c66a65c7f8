/// Works out whether a content is empty, text and elements, or a value.
///
/// Source: RELAX NG, section 7.2.
struct ContentTypes {
  enum ContentType: Int8, Comparable {
    case empty, complex, simple

    static func < (left: ContentType, right: ContentType) -> Bool {
      left.rawValue < right.rawValue
    }
  }

  private enum Known {
    case none
    case type(ContentType)
  }

  private let schema: SimplifiedSchema
  /// For each pattern, once it is worked out.
  private var known: [Known?]

  init(_ schema: SimplifiedSchema) {
    self.schema = schema
    known = [Known?](repeating: nil, count: schema.store.patterns.count)
  }

  /// The content type of a pattern, nil where it has none.
  mutating func contentType(of id: PatternID) throws(SchemaProblem) -> ContentType? {
    switch known[id.index] {
    case .type(let type)?: return type
    case .some(.none): return nil
    case nil: break
    }
    let type = try work(out: id)
    known[id.index] = type.map { .type($0) } ?? Known.none
    return type
  }

  private mutating func work(out id: PatternID) throws(SchemaProblem) -> ContentType? {
    let pattern = schema.store[id]
    switch pattern.kind {
    case .notAllowed, .empty: return .empty
    case .text, .element: return .complex
    case .list: return .simple
    case .value: return try value(Int(pattern.first))
    case .attribute:
      let attribute = schema.attributes[Int(pattern.first)]
      guard try contentType(of: attribute.value) != nil else {
        throw SchemaProblem(
          "mixed-value", "the value of an attribute is one datum; use “list” for several",
          at: schema.place(of: id))
      }
      return .empty
    case .choice:
      var widest = ContentType.empty
      for alternative in schema.store.alternatives(of: id) {
        guard let type = try contentType(of: alternative) else { return nil }
        widest = max(widest, type)
      }
      return widest
    case .oneOrMore:
      return try joined(PatternID(rawValue: pattern.first), PatternID(rawValue: pattern.first))
    case .group, .interleave:
      return try joined(PatternID(rawValue: pattern.first), PatternID(rawValue: pattern.second))
    }
  }

  private mutating func value(_ index: Int) throws(SchemaProblem) -> ContentType? {
    guard case .data(let except) = schema.values[index].restriction, except != .notAllowed
    else { return .simple }
    return try contentType(of: except) == nil ? nil : .simple
  }

  private mutating func joined(
    _ first: PatternID, _ second: PatternID
  ) throws(SchemaProblem) -> ContentType? {
    guard let left = try contentType(of: first), let right = try contentType(of: second) else {
      return nil
    }
    let isGroupable = left == .empty || right == .empty || (left == .complex && right == .complex)
    return isGroupable ? max(left, right) : nil
  }
}
