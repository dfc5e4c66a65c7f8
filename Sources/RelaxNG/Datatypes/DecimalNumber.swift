/// A decimal number of any size, as its digits.
struct DecimalNumber: Hashable, Sendable, Comparable {
  let isNegative: Bool
  /// Digits before the point, without leading zeros.
  let integer: [UInt8]
  /// Digits behind the point, without trailing zeros.
  let fraction: [UInt8]

  /// - Returns: nil if `text` is no decimal number (XML Schema Part 2, section 3.2.3.1).
  init?(_ text: Span<UInt8>) {
    guard let parts = Self.parts(of: text) else { return nil }
    let integer = parts.integer.map { text[$0] }.drop { $0 == UInt8(ascii: "0") }
    let fraction = parts.fraction.map { text[$0] }
    let significant = fraction.count - fraction.reversed().prefix { $0 == UInt8(ascii: "0") }.count
    self.integer = Array(integer)
    self.fraction = Array(fraction.prefix(significant))
    isNegative = parts.isNegative && !(integer.isEmpty && significant == 0)
  }

  /// Where the digits stand; nil if there are none or something else is there.
  static func parts(
    of text: Span<UInt8>
  ) -> (isNegative: Bool, integer: Range<Int>, fraction: Range<Int>)? {
    var index = 0
    let isNegative = text.take("-", at: &index)
    if !isNegative { _ = text.take("+", at: &index) }
    let integer = text.takeDigits(at: &index)
    var fraction = index..<index
    if text.take(".", at: &index) { fraction = text.takeDigits(at: &index) }
    guard index == text.count, !integer.isEmpty || !fraction.isEmpty else { return nil }
    return (isNegative, integer, fraction)
  }

  static func < (left: DecimalNumber, right: DecimalNumber) -> Bool {
    if left.isNegative != right.isNegative { return left.isNegative }
    return left.isNegative ? right.isSmaller(than: left) : left.isSmaller(than: right)
  }

  /// Compares without the signs.
  private func isSmaller(than other: DecimalNumber) -> Bool {
    if integer.count != other.integer.count { return integer.count < other.integer.count }
    if integer != other.integer { return integer.lexicographicallyPrecedes(other.integer) }
    return fraction.lexicographicallyPrecedes(other.fraction)
  }
}
