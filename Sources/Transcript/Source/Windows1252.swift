/// Windows-1252 as the WHATWG's Encoding Standard has it: every byte is a character.
enum Windows1252 {
  /// The characters of 0x80 to 0x9F.
  private static let upper: [UInt32] = [
    0x20AC, 0x81, 0x201A, 0x0192, 0x201E, 0x2026, 0x2020, 0x2021, 0x02C6, 0x2030, 0x0160, 0x2039,
    0x0152, 0x8D, 0x017D, 0x8F, 0x90, 0x2018, 0x2019, 0x201C, 0x201D, 0x2022, 0x2013, 0x2014,
    0x02DC, 0x2122, 0x0161, 0x203A, 0x0153, 0x9D, 0x017E, 0x0178,
  ]

  static func decode(_ bytes: ArraySlice<UInt8>) -> [UInt8] {
    var text: [UInt8] = []
    text.reserveCapacity(bytes.count + bytes.count / 8)
    for byte in bytes {
      let isUpper = byte >= 0x80 && byte <= 0x9F
      UTF8Scanner.append(isUpper ? upper[Int(byte) - 0x80] : UInt32(byte), to: &text)
    }
    return text
  }

  /// Nil where a character is not in the encoding.
  static func encode(_ text: [UInt8]) -> [UInt8]? {
    var bytes: [UInt8] = []
    bytes.reserveCapacity(text.count)
    let isComplete = text.withUnsafeBufferPointer { text in
      var index = 0
      while index < text.count {
        let length = UTF8Scanner.length(in: text, at: index)
        guard length > 0 else { return false }
        let scalar = UTF8Scanner.scalar(in: text, at: index, length: length)
        if let place = scalar >= 0x80 ? upper.firstIndex(of: scalar) : nil {
          bytes.append(UInt8(0x80 + place))
        } else if scalar < 0x80 || scalar >= 0xA0 && scalar <= 0xFF {
          bytes.append(UInt8(scalar))
        } else {
          return false
        }
        index += length
      }
      return true
    }
    return isComplete ? bytes : nil
  }
}
