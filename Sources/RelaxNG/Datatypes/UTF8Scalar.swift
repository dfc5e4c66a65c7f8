/// One Unicode scalar read from UTF-8.
struct UTF8Scalar {
  let scalar: Unicode.Scalar
  /// How many bytes it takes, at least 1.
  let length: Int

  /// Reads the scalar at `index`, which must be inside `bytes`; what is no UTF-8 is read as
  /// U+FFFD, byte for byte.
  init(_ bytes: Span<UInt8>, at index: Int) {
    let lead = bytes[index]
    let length = lead < 0x80 ? 1 : lead < 0xE0 ? 2 : lead < 0xF0 ? 3 : 4
    var value: UInt32? = UInt32(length == 1 ? lead : lead & (0x7F >> UInt8(length)))
    if length > 1, lead < 0xC2 || lead > 0xF4 || index + length > bytes.count { value = nil }
    if value != nil {
      for offset in 1..<max(length, 1) {
        let byte = bytes[index + offset]
        value = byte & 0xC0 == 0x80 ? value.map { $0 << 6 | UInt32(byte & 0x3F) } : nil
      }
    }
    let scalar = value.flatMap { Unicode.Scalar($0) }
    self.scalar = scalar ?? "\u{FFFD}"
    self.length = scalar == nil ? 1 : length
  }
}
