internal import LibXML

/// The kinds of names that XML 1.0 and Namespaces in XML define, as XML Schema uses them.
enum XMLNames {
  static func isName(_ text: Span<UInt8>) -> Bool { isName(text, colon: true, start: true) }

  static func isNCName(_ text: Span<UInt8>) -> Bool { isName(text, colon: false, start: true) }

  static func isNmtoken(_ text: Span<UInt8>) -> Bool { isName(text, colon: true, start: false) }

  /// Whether a text is a name of every kind: letters, digits, `-`, `.` and `_` of ASCII, the first
  /// of them a letter or `_`. Quicker than the others, for most names.
  static func isPlainName(_ text: Span<UInt8>) -> Bool {
    guard !text.isEmpty, text[0] < 0x80, isNameASCII(text[0], mustStart: true) else { return false }
    return text.withUnsafeBufferPointer { ByteSearch.isPlainName($0) }
  }

  private static func isName(_ text: Span<UInt8>, colon: Bool, start: Bool) -> Bool {
    guard !text.isEmpty else { return false }
    var index = 0
    while index < text.count {
      if index > 0 || !start, isPlain(text, at: index) {
        index += 8
        continue
      }
      let byte = text[index]
      let mustStart = start && index == 0
      if byte < 0x80 {
        guard isNameASCII(byte, mustStart: mustStart), colon || byte != UInt8(ascii: ":") else {
          return false
        }
        index += 1
      } else {
        let decoded = UTF8Scalar(text, at: index)
        let isAllowed =
          mustStart
          ? XMLNameRanges.isStart(decoded.scalar) : XMLNameRanges.isPart(decoded.scalar)
        guard isAllowed else { return false }
        index += decoded.length
      }
    }
    return true
  }

  /// Whether there are eight more bytes, all of which every kind of name may have.
  @inline(__always)
  private static func isPlain(_ text: Span<UInt8>, at index: Int) -> Bool {
    text.withUnsafeBufferPointer { bytes in
      guard index + 8 <= bytes.count, let base = bytes.baseAddress else { return false }
      return ByteWord(at: base + index).isPlainName
    }
  }

  /// By sets of bits, one for each character, since what is asked of ids changes from byte to byte.
  @inline(__always)
  private static func isNameASCII(_ byte: UInt8, mustStart: Bool) -> Bool {
    // `:`, and where the name has begun `-`, `.` and digits; then `A` to `Z`, `_` and `a` to `z`.
    let low: UInt64 = mustStart ? 0x0400_0000_0000_0000 : 0x07FF_6000_0000_0000
    let high: UInt64 = 0x07FF_FFFE_87FF_FFFE
    return (byte < 64 ? low : high) >> UInt64(byte & 63) & 1 == 1
  }
}
