/// UTF-8 with bytes that belong to no character, each read as U+F700 + byte.
///
/// Characters of that row of the private use area are taken apart into their bytes likewise, so
/// that decoding can always be undone.
enum StrayBytes {
  private static let row: UInt32 = 0xF700

  static func decode(_ bytes: [UInt8]) -> [UInt8] {
    var text: [UInt8] = []
    text.reserveCapacity(bytes.count + 64)
    bytes.withUnsafeBufferPointer { bytes in
      var index = 0
      while index < bytes.count {
        let end = UTF8Scanner.endOfASCII(in: bytes, from: index)
        text.append(contentsOf: bytes[index..<end])
        index = end
        guard index < bytes.count else { break }
        let length = UTF8Scanner.length(in: bytes, at: index)
        if length == 0 || isEscape(bytes, at: index, length: length) {
          UTF8Scanner.append(row + UInt32(bytes[index]), to: &text)
          index += 1
        } else {
          text.append(contentsOf: bytes[index..<index + length])
          index += length
        }
      }
    }
    return text
  }

  static func encode(_ text: [UInt8]) -> [UInt8] {
    var bytes: [UInt8] = []
    bytes.reserveCapacity(text.count)
    text.withUnsafeBufferPointer { text in
      var index = 0
      while index < text.count {
        let length = max(1, UTF8Scanner.length(in: text, at: index))
        if isEscape(text, at: index, length: length) {
          let scalar = UTF8Scanner.scalar(in: text, at: index, length: length)
          bytes.append(UInt8(truncatingIfNeeded: scalar))
        } else {
          bytes.append(contentsOf: text[index..<index + length])
        }
        index += length
      }
    }
    return bytes
  }

  private static func isEscape(
    _ text: UnsafeBufferPointer<UInt8>, at index: Int, length: Int
  ) -> Bool {
    guard length == 3 else { return false }
    let scalar = UTF8Scanner.scalar(in: text, at: index, length: 3)
    return scalar >= row + 0x80 && scalar <= row + 0xFF
  }
}
