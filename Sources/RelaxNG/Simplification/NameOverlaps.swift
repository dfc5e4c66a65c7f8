/// Checks that attributes are not repeated, that wildcards for attributes are, and that the parts
/// of an interleave do not overlap.
///
/// Source: RELAX NG, sections 7.3 and 7.4.
struct NameOverlaps {
  private let schema: SimplifiedSchema
  /// Which patterns have been checked, those within a `oneOrMore` apart.
  private var isChecked: [[Bool]]
  /// The symbols of the attributes and of the elements of each pattern, in order.
  private var attributeNames: [[Int32]?]
  private var elementNames: [[Int32]?]

  init(_ schema: SimplifiedSchema) {
    self.schema = schema
    attributeNames = [[Int32]?](repeating: nil, count: schema.store.patterns.count)
    elementNames = attributeNames
    let none = [Bool](repeating: false, count: schema.store.patterns.count)
    isChecked = [none, none]
  }

  /// - Parameter repeats: whether a `oneOrMore` is around the pattern.
  mutating func check(_ id: PatternID, repeats: Bool) throws(SchemaProblem) {
    let pattern = schema.store[id]
    guard !pattern.traits.isDisjoint(with: [.hasAttribute, .hasElement, .hasText]),
      !isChecked[repeats ? 1 : 0][id.index]
    else { return }
    isChecked[repeats ? 1 : 0][id.index] = true
    let first = PatternID(rawValue: pattern.first)
    let second = PatternID(rawValue: pattern.second)
    switch pattern.kind {
    case .attribute:
      let nameClass = schema.attributes[Int(pattern.first)].nameClass
      guard repeats || schema.nameClasses.classes[nameClass].isFinite else {
        throw SchemaProblem(
          "wildcard-not-repeated",
          "an attribute with a wildcard for its name must be in a “oneOrMore” or “zeroOrMore”",
          at: schema.place(of: id))
      }
    case .choice:
      for alternative in schema.store.alternatives(of: id) {
        try check(alternative, repeats: repeats)
      }
    case .oneOrMore: try check(first, repeats: true)
    case .group, .interleave:
      try check(first, repeats: repeats)
      try check(second, repeats: repeats)
      try checkAttributes(first, second, at: id)
      if pattern.kind == .interleave { try checkInterleave(first, second, at: id) }
    case .notAllowed, .empty, .text, .list, .value, .element: break
    }
  }

  private mutating func checkAttributes(
    _ first: PatternID, _ second: PatternID, at id: PatternID
  ) throws(SchemaProblem) {
    guard schema.store.traits(first).contains(.hasAttribute),
      schema.store.traits(second).contains(.hasAttribute),
      let symbol = Self.common(names(of: first, .hasAttribute), names(of: second, .hasAttribute))
    else { return }
    throw SchemaProblem(
      "duplicate-attribute", "the attribute \(describe(symbol)) can come twice in one element",
      hint: "attributes of one name can only be alternatives of a “choice”",
      at: schema.place(of: id))
  }

  private mutating func checkInterleave(
    _ first: PatternID, _ second: PatternID, at id: PatternID
  ) throws(SchemaProblem) {
    let left = schema.store.traits(first)
    let right = schema.store.traits(second)
    if left.contains(.hasText), right.contains(.hasText) {
      throw SchemaProblem(
        "interleaved-text", "text stands in two parts of an interleave",
        at: schema.place(of: id))
    }
    guard left.contains(.hasElement), right.contains(.hasElement),
      let symbol = Self.common(names(of: first, .hasElement), names(of: second, .hasElement))
    else { return }
    throw SchemaProblem(
      "interleaved-element", "the element \(describe(symbol)) stands in two parts of an interleave",
      at: schema.place(of: id))
  }

  private func describe(_ symbol: Int32) -> String {
    schema.symbols.name(of: Symbol(index: Int(symbol))).map { "“\($0)”" } ?? "of any name"
  }

  /// The symbols that the attributes or the elements of a pattern can have.
  private mutating func names(of id: PatternID, _ trait: Pattern.Traits) -> [Int32] {
    let isAttribute = trait == .hasAttribute
    let pattern = schema.store[id]
    guard pattern.traits.contains(trait) else { return [] }
    if let known = isAttribute ? attributeNames[id.index] : elementNames[id.index] {
      return known
    }
    let result: [Int32]
    switch pattern.kind {
    case .attribute:
      result = schema.nameClasses.symbols(
        of: schema.attributes[Int(pattern.first)].nameClass)
    case .element:
      result = schema.nameClasses.symbols(of: schema.elements[Int(pattern.first)].nameClass)
    case .choice:
      var all: [Int32] = []
      for alternative in schema.store.alternatives(of: id) {
        all.append(contentsOf: names(of: alternative, trait))
      }
      result = Self.sortedOnce(all)
    case .oneOrMore: result = names(of: PatternID(rawValue: pattern.first), trait)
    default:
      result = Self.merged(
        names(of: PatternID(rawValue: pattern.first), trait),
        names(of: PatternID(rawValue: pattern.second), trait))
    }
    if isAttribute {
      attributeNames[id.index] = result
    } else {
      elementNames[id.index] = result
    }
    return result
  }

  private static func sortedOnce(_ symbols: [Int32]) -> [Int32] {
    var result: [Int32] = []
    result.reserveCapacity(symbols.count)
    for symbol in symbols.sorted() where result.last != symbol { result.append(symbol) }
    return result
  }

  private static func merged(_ left: [Int32], _ right: [Int32]) -> [Int32] {
    if right.isEmpty { return left }
    if left.isEmpty { return right }
    var result: [Int32] = []
    result.reserveCapacity(left.count + right.count)
    var rest = right[...]
    for symbol in left {
      while let other = rest.first, other < symbol {
        result.append(other)
        rest.removeFirst()
      }
      if rest.first == symbol { rest.removeFirst() }
      result.append(symbol)
    }
    result.append(contentsOf: rest)
    return result
  }

  private static func common(_ left: [Int32], _ right: [Int32]) -> Int32? {
    var leftIndex = 0
    var rightIndex = 0
    while leftIndex < left.count, rightIndex < right.count {
      if left[leftIndex] == right[rightIndex] { return left[leftIndex] }
      if left[leftIndex] < right[rightIndex] { leftIndex += 1 } else { rightIndex += 1 }
    }
    return nil
  }
}
