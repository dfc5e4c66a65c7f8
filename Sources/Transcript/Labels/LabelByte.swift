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
}
