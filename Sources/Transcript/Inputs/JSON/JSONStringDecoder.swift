/// Takes the text out of a JSON string, with its escapes and HTML's character references resolved.
struct JSONStringDecoder {
  let text: [UInt8]

  func append(_ range: Range<Int>, to extract: inout ExtractedText) {
    extract.append(range, of: text) { index in
      switch text[index] {
      case UInt8(ascii: "\\"): escape(index, range.upperBound)
      case UInt8(ascii: "&"):
        CharacterReference(text, at: index, limit: range.upperBound).map { ($0.text, $0.range) }
      default: nil
      }
    }
  }

  /// RFC 8259, section 7. Half of a surrogate pair becomes U+FFFD.
  func escape(_ start: Int, _ limit: Int) -> (text: [UInt8], range: Range<Int>)? {
    guard start + 1 < limit else { return nil }
    let simple: UInt8? =
      switch text[start + 1] {
      case UInt8(ascii: "n"): 10
      case UInt8(ascii: "t"): 9
      case UInt8(ascii: "r"): 13
      case UInt8(ascii: "b"), UInt8(ascii: "f"): 32
      case UInt8(ascii: "\""), UInt8(ascii: "\\"), UInt8(ascii: "/"), UInt8(ascii: "'"):
        text[start + 1]
      default: nil
      }
    if let simple { return ([simple], start..<start + 2) }
    guard text[start + 1] == UInt8(ascii: "u"), let first = unit(start + 2, limit) else {
      return nil
    }
    if first >> 10 == 0x36, start + 7 < limit, text[start + 6] == UInt8(ascii: "\\"),
      text[start + 7] == UInt8(ascii: "u"), let second = unit(start + 8, limit),
      second >> 10 == 0x37
    {
      let value = 0x10000 + (first & 0x3FF) << 10 + second & 0x3FF
      return (Self.utf8(value), start..<start + 12)
    }
    return (Self.utf8(first), start..<start + 6)
  }

  private func unit(_ start: Int, _ limit: Int) -> UInt32? {
    guard start + 4 <= limit else { return nil }
    var value: UInt32 = 0
    for index in start..<start + 4 {
      let byte = text[index]
      switch byte {
      case 48...57: value = value << 4 | UInt32(byte - 48)
      case 65...70, 97...102: value = value << 4 | UInt32((byte | 0x20) - 87)
      default: return nil
      }
    }
    return value
  }

  private static func utf8(_ value: UInt32) -> [UInt8] {
    let scalar = Unicode.Scalar(value) ?? "\u{FFFD}"
    return Array(String(Character(scalar)).utf8)
  }
}
