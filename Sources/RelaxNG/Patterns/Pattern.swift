/// A pattern by its number in a `PatternStore`, equal for equal patterns.
struct PatternID: Hashable, Sendable, Comparable {
  let rawValue: Int32

  static let notAllowed = PatternID(rawValue: 0)
  static let empty = PatternID(rawValue: 1)
  static let text = PatternID(rawValue: 2)

  var index: Int { Int(rawValue) }

  static func < (left: PatternID, right: PatternID) -> Bool { left.rawValue < right.rawValue }
}

/// A pattern of the simplified syntax.
///
/// Source: RELAX NG, section 5.
struct Pattern: Sendable {
  enum Kind: UInt8, Sendable {
    case notAllowed, empty, text
    /// `first` is where the alternatives begin in the store's list, `second` how many they are.
    case choice
    /// `first` and `second` are patterns.
    case group, interleave
    /// `first` is a pattern.
    case oneOrMore, list
    /// `first` is the number of a `ValueDefinition`: a `data` or `value`.
    case value
    /// `first` is the number of an `ElementDefinition`.
    case element
    /// `first` is the number of an `AttributeDefinition`.
    case attribute
  }

  /// What is found in a pattern, not looking into its elements and attributes.
  struct Traits: OptionSet, Sendable {
    let rawValue: UInt8
    /// It allows no content at all (RELAX NG, section 6.2.6).
    static let nullable = Traits(rawValue: 1)
    static let hasText = Traits(rawValue: 2)
    /// `data`, `value` or `list`.
    static let hasValue = Traits(rawValue: 4)
    static let hasElement = Traits(rawValue: 8)
    static let hasAttribute = Traits(rawValue: 16)
    static let contents: Traits = [.hasText, .hasValue, .hasElement, .hasAttribute]
  }

  var kind: Kind
  var traits: Traits
  /// How deep patterns nest in it.
  var depth: UInt16
  var first: Int32
  var second: Int32
}
