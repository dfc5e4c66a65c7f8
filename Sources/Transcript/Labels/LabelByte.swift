/// Which bytes of UTF-8 say something about where a label ends.
enum LabelByte {
  /// The length of a character of which no label ends, no bracket opens and no number begins; 0
  /// where its first byte does not tell.
  @inline(__always)
  static func ordinaryLength(_ lead: UInt8) -> Int {
    if lead < 0x80 {
      // Letters and `"#$%&'*+,/=@^_{~` and the backtick, a bit each.
      let bits: UInt64 = lead < 0x40 ? 0x2000_9CFC_0000_0000 : 0x4FFF_FFFF_C7FF_FFFF
      return Int(truncatingIfNeeded: bits >> UInt64(lead & 63) & 1)
    }
    switch lead {
    case 0xC3...0xD5, 0xD7, 0xD9...0xDF: return 2
    case 0xE0, 0xE4...0xEE: return 3
    case 0xF0...0xF4: return 4
    default: return 0
    }
  }

  /// How many of eight bytes, from the first, are letters of ASCII or a blank before one, and how
  /// many of those are blanks.
  @inline(__always)
  static func words(in bytes: UInt64) -> (length: Int, blanks: Int) {
    let bytes = UInt64(littleEndian: bytes)
    let low = (bytes & ~high) | ones &* 0x20
    let letters = (low &+ ones &* 0x1F) & ~(low &+ ones &* 0x05) & ~bytes & high
    let blanks = ~((bytes ^ ones &* 0x20) &+ ones &* 0x7F) & ~bytes & high & letters >> 8
    let others = ~(letters | blanks) & high
    let bits = others == 0 ? 64 : others.trailingZeroBitCount & ~7
    let found = bits == 64 ? blanks : blanks & (1 << UInt64(bits) &- 1)
    return (bits / 8, Int(truncatingIfNeeded: ((found >> 7) &* ones) >> 56))
  }

  /// How many of eight bytes, from the first, are letters of ASCII.
  @inline(__always)
  static func letters(in bytes: UInt64) -> Int {
    smallLetters(in: bytes | ones &* 0x20)
  }

  /// How many of eight bytes, from the first, are small letters of ASCII.
  @inline(__always)
  static func smallLetters(in bytes: UInt64) -> Int {
    let bytes = UInt64(littleEndian: bytes)
    let low = bytes & ~high
    let letters = (low &+ ones &* 0x1F) & ~(low &+ ones &* 0x05) & ~bytes & high
    let others = ~letters & high
    return others == 0 ? 8 : others.trailingZeroBitCount / 8
  }

  private static var ones: UInt64 { 0x0101_0101_0101_0101 }
  private static var high: UInt64 { 0x8080_8080_8080_8080 }
}
