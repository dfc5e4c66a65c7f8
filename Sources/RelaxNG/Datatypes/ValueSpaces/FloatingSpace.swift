/// Floating-point numbers (XML Schema Part 2, sections 3.2.4 and 3.2.5).
struct FloatingSpace: ValueSpace {
  /// Of 32 bits (`float`), or of 64 (`double`).
  let isSingle: Bool

  var explanation: (kind: String, example: String?) { ("a number", "3.14 or 1E-3") }

  var isOrdered: Bool { true }

  func contains(_ text: Span<UInt8>, _ context: borrowing NamespaceBindings) -> Bool {
    isName(text) || isNumber(text)
  }

  func equal(
    _ left: Span<UInt8>, _ leftContext: borrowing NamespaceBindings,
    _ right: Span<UInt8>, _ rightContext: borrowing NamespaceBindings
  ) -> Bool {
    equalInOrder(left, right)
  }

  func value(of text: Span<UInt8>) -> Double? {
    switch text.text {
    case "INF": return .infinity
    case "-INF": return -.infinity
    case "NaN": return .nan
    case let number:
      guard isNumber(text) else { return nil }
      return isSingle ? Float(number).map { Double($0) } : Double(number)
    }
  }

  /// No number is below or above “not a number”, which equals itself.
  func order(_ left: Double, _ right: Double) -> ValueOrder? {
    if left.isNaN || right.isNaN { return left.isNaN && right.isNaN ? .equal : nil }
    return ValueOrder(left, right)
  }

  private func isName(_ text: Span<UInt8>) -> Bool {
    guard text.count == 3 || text.count == 4 else { return false }
    return ["INF", "-INF", "NaN"].contains(text.text)
  }

  private func isNumber(_ text: Span<UInt8>) -> Bool {
    var end = 0
    while end < text.count, text[end] | 0x20 != UInt8(ascii: "e") { end += 1 }
    guard DecimalNumber.parts(of: text.extracting(first: end)) != nil else { return false }
    guard end < text.count else { return true }
    var index = end + 1
    if !text.take("-", at: &index) { _ = text.take("+", at: &index) }
    return !text.takeDigits(at: &index).isEmpty && index == text.count
  }
}
