internal import LibXML

/// A character reference of HTML (`&amp;`, `&#8212;`, `&#x2014;`) and what it stands for.
struct CharacterReference: Hashable {
  let range: Range<Int>
  /// UTF-8.
  let text: [UInt8]

  /// Nil where none begins at the offset. A reference ends with `;`.
  init?(_ source: [UInt8], at start: Int, limit: Int) {
    guard start + 3 <= limit, source[start] == UInt8(ascii: "&") else { return nil }
    let end = min(limit, start + 34)
    guard let semicolon = source[start + 1..<end].firstIndex(of: UInt8(ascii: ";")),
      semicolon > start + 1
    else { return nil }
    let name = source[start + 1..<semicolon]
    guard let scalar = Self.scalar(of: name) else { return nil }
    range = start..<semicolon + 1
    text = Array(String(Character(scalar)).utf8)
  }

  private static func scalar(of name: ArraySlice<UInt8>) -> Unicode.Scalar? {
    guard let first = name.first else { return nil }
    if first == UInt8(ascii: "#") {
      let digits = String(decoding: name.dropFirst(), as: UTF8.self)
      let isHexadecimal = digits.hasPrefix("x") || digits.hasPrefix("X")
      let value =
        isHexadecimal ? UInt32(digits.dropFirst(), radix: 16) : UInt32(digits, radix: 10)
      guard let value, value > 8 else { return nil }
      return windows[value] ?? Unicode.Scalar(value)
    }
    guard name.allSatisfy({ $0 >= 48 && $0 <= 57 || $0 | 0x20 >= 97 && $0 | 0x20 <= 122 }) else {
      return nil
    }
    return HTMLEntities.scalar(named: String(decoding: name, as: UTF8.self))
  }

  /// Numbers that mean characters of Windows-1252: HTML, section 13.2.5.80.
  private static let windows: [UInt32: Unicode.Scalar] = [
    0x80: "€", 0x82: "‚", 0x83: "ƒ", 0x84: "„", 0x85: "…", 0x86: "†", 0x87: "‡", 0x88: "ˆ",
    0x89: "‰", 0x8A: "Š", 0x8B: "‹", 0x8C: "Œ", 0x8E: "Ž", 0x91: "‘", 0x92: "’", 0x93: "“",
    0x94: "”", 0x95: "•", 0x96: "–", 0x97: "—", 0x98: "˜", 0x99: "™", 0x9A: "š", 0x9B: "›",
    0x9C: "œ", 0x9E: "ž", 0x9F: "Ÿ",
  ]
}
