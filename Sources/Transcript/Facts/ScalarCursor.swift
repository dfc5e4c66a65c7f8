/// Walks over the scalars of a UTF-8 text with their places.
struct ScalarCursor {
  let text: [UInt8]
  let end: Int
  private(set) var position: Int

  init(text: [UInt8], range: Range<Int>) {
    self.text = text
    end = min(range.upperBound, text.count)
    position = range.lowerBound
  }

  /// The next scalar; U+FFFD for a byte that is no UTF-8.
  mutating func next() -> (Unicode.Scalar, Range<Int>)? {
    guard position < end else { return nil }
    let start = position
    let first = text[start]
    var length = 1
    var value = UInt32(first)
    if first >= 0xC2 {
      length = first < 0xE0 ? 2 : first < 0xF0 ? 3 : 4
      value = UInt32(first) & (0xFF >> UInt32(length + 1))
      if start + length > end { length = 1 }
      for index in 1..<max(length, 1) {
        value = value << 6 | UInt32(text[start + index] & 0x3F)
      }
    }
    position = start + length
    let isBroken = first >= 0x80 && length == 1
    return (isBroken ? "\u{FFFD}" : Unicode.Scalar(value) ?? "\u{FFFD}", start..<position)
  }
}
