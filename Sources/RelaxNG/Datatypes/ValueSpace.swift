/// A primitive or derived datatype of XML Schema without its facets.
///
/// Texts are in UTF-8 and come with their white space already treated.
protocol ValueSpace: Sendable {
  /// The values as far as they are ordered.
  associatedtype Value: Sendable = Never

  var whiteSpace: WhiteSpace { get }

  /// What a value is, and one of them if that helps: `a date`, `2022-05-23`.
  var explanation: (kind: String, example: String?) { get }

  var needsContext: Bool { get }

  /// Whether it contains every text.
  var allowsAnything: Bool { get }

  /// Whether it contains every plain name (`XMLNames.isPlainName`).
  var allowsPlainNames: Bool { get }

  /// What `length` counts, in the singular; nil where it does not apply.
  var unitOfLength: String? { get }
  var isOrdered: Bool { get }

  func contains(_ text: Span<UInt8>, _ context: borrowing NamespaceBindings) -> Bool

  /// Whether two texts that the space contains mean the same.
  func equal(
    _ left: Span<UInt8>, _ leftContext: borrowing NamespaceBindings,
    _ right: Span<UInt8>, _ rightContext: borrowing NamespaceBindings
  ) -> Bool

  /// The length of a text that the space contains.
  func length(of text: Span<UInt8>) -> Int

  /// The value of a text, if the space is ordered and contains it.
  func value(of text: Span<UInt8>) -> Value?

  /// How two values stand to each other; nil where that cannot be said.
  func order(_ left: Value, _ right: Value) -> ValueOrder?

  /// How many digits matter in a decimal number; nil for any other value.
  func digits(of value: Value) -> (total: Int, fraction: Int)?
}

enum ValueOrder: Sendable {
  case less, equal, greater

  init<Value: Comparable>(_ left: Value, _ right: Value) {
    self = left < right ? .less : left == right ? .equal : .greater
  }
}

extension ValueSpace {
  var whiteSpace: WhiteSpace { .collapse }
  var needsContext: Bool { false }
  var allowsAnything: Bool { false }
  var allowsPlainNames: Bool { allowsAnything }
  var unitOfLength: String? { nil }
  var isOrdered: Bool { false }

  func length(of text: Span<UInt8>) -> Int { 0 }
  func value(of text: Span<UInt8>) -> Value? { nil }
  func order(_ left: Value, _ right: Value) -> ValueOrder? { nil }
  func digits(of value: Value) -> (total: Int, fraction: Int)? { nil }
}

extension ValueSpace where Value: Sendable {
  /// Equality of ordered values.
  func equalInOrder(_ left: Span<UInt8>, _ right: Span<UInt8>) -> Bool {
    guard let left = value(of: left), let right = value(of: right) else { return false }
    return order(left, right) == .equal
  }
}
