/// Taking a text apart from left to right; each function moves `index` behind what it took, and
/// leaves it where it was if there is nothing to take.
extension Span<UInt8> {
  @inline(__always)
  func isDigit(at index: Int) -> Bool {
    index < count && self[index] &- UInt8(ascii: "0") < 10
  }

  func take(_ byte: Unicode.Scalar, at index: inout Int) -> Bool {
    guard index < count, UInt32(self[index]) == byte.value else { return false }
    index += 1
    return true
  }

  /// A run of digits, which may be empty.
  func takeDigits(at index: inout Int) -> Range<Int> {
    let start = index
    while isDigit(at: index) { index += 1 }
    return start..<index
  }

  /// A number of exactly so many digits.
  func takeNumber(digits: Int, at index: inout Int) -> Int? {
    guard index + digits <= count else { return nil }
    var number = 0
    for position in index..<index + digits {
      guard isDigit(at: position) else { return nil }
      number = number * 10 + Int(self[position] - 48)
    }
    index += digits
    return number
  }

  /// The value of a range of digits; `limit` where it is above that.
  func number(in digits: Range<Int>, limit: Int) -> Int {
    var number = 0
    for index in digits {
      number = number * 10 + Int(self[index] - 48)
      if number >= limit { return limit }
    }
    return number
  }

  var text: String {
    withUnsafeBufferPointer { String(decoding: $0, as: UTF8.self) }
  }
}
