/// Decimal numbers and the integers derived from them.
///
/// Source: XML Schema Part 2, sections 3.2.3, 3.3.13 to 3.3.25.
struct DecimalSpace: ValueSpace {
  /// The integers that belong to it, `Int128`'s own ends standing for no limit; nil for all
  /// decimal numbers.
  let integers: ClosedRange<Int128>?
  let explanation: (kind: String, example: String?)

  /// All decimal numbers.
  init() {
    integers = nil
    explanation = ("a decimal number", "3.14")
  }

  init(integers: ClosedRange<Int128>) {
    self.integers = integers
    let example = integers.contains(12) ? "12" : "-12"
    switch (integers.lowerBound, integers.upperBound) {
    case (.min, .max): explanation = ("a whole number", example)
    case (let least, .max): explanation = ("a whole number from \(least) up", example)
    case (.min, let most): explanation = ("a whole number up to \(most)", example)
    case (let least, let most):
      explanation = ("a whole number from \(least) to \(most)", example)
    }
  }

  var isOrdered: Bool { true }

  func contains(_ text: Span<UInt8>, _ context: borrowing NamespaceBindings) -> Bool {
    guard let integers else { return DecimalNumber.parts(of: text) != nil }
    var index = 0
    let isNegative = text.take("-", at: &index)
    if !isNegative { _ = text.take("+", at: &index) }
    guard index < text.count else { return false }
    var magnitude: Int128 = 0
    while text.isDigit(at: index) {
      magnitude = magnitude < Int128.max / 16 ? magnitude * 10 + Int128(text[index] - 48) : .max
      index += 1
    }
    guard index == text.count else { return false }
    let isHuge = magnitude == .max
    return integers.contains(isNegative ? (isHuge ? .min : -magnitude) : magnitude)
  }

  func equal(
    _ left: Span<UInt8>, _ leftContext: borrowing NamespaceBindings,
    _ right: Span<UInt8>, _ rightContext: borrowing NamespaceBindings
  ) -> Bool {
    equalInOrder(left, right)
  }

  func value(of text: Span<UInt8>) -> DecimalNumber? { DecimalNumber(text) }

  func order(_ left: DecimalNumber, _ right: DecimalNumber) -> ValueOrder? {
    ValueOrder(left, right)
  }

  func digits(of value: DecimalNumber) -> (total: Int, fraction: Int)? {
    (value.integer.count + value.fraction.count, value.fraction.count)
  }
}
