/// The characters of a schema in the compact syntax: line ends made one, escapes read.
///
/// Source: RELAX NG Compact Syntax, annexes A.2.1 to A.2.4.
struct CompactCharacters {
  let bytes: [UInt8]
  let file: Int

  struct Character {
    var scalar: Unicode.Scalar
    /// Whether it ends a line, which an escaped line feed does not.
    var isLineEnd: Bool
    /// Where the next character begins.
    var end: Int
  }

  init(_ bytes: [UInt8], file: Int) {
    self.bytes = bytes
    self.file = file
  }

  /// Where the first character stands, behind a byte order mark.
  var start: Int { bytes.starts(with: [0xEF, 0xBB, 0xBF]) ? 3 : 0 }

  /// - Returns: nil at the end.
  func character(at index: Int) throws(SchemaProblem) -> Character? {
    guard index < bytes.count else { return nil }
    switch bytes[index] {
    case UInt8(ascii: "\n"):
      return Character(scalar: "\n", isLineEnd: true, end: index + 1)
    case UInt8(ascii: "\r"):
      let isPair = index + 1 < bytes.count && bytes[index + 1] == UInt8(ascii: "\n")
      return Character(scalar: "\n", isLineEnd: true, end: index + (isPair ? 2 : 1))
    case UInt8(ascii: "\\"):
      if let digits = escapeDigits(at: index) { return try escaped(digits, from: index) }
      return Character(scalar: "\\", isLineEnd: false, end: index + 1)
    default:
      let decoded = UTF8Scalar(bytes.span, at: index)
      guard decoded.scalar != "\u{FFFD}" || decoded.length == 3 else {
        throw problem("schema-encoding", "the schema is not in UTF-8", at: index)
      }
      guard isAllowed(decoded.scalar) else {
        throw problem(
          "schema-character", "the character \(name(decoded.scalar)) is not allowed", at: index)
      }
      return Character(scalar: decoded.scalar, isLineEnd: false, end: index + decoded.length)
    }
  }

  /// Where the digits of `\x{…}` begin, if that stands at `index`; there may be several `x`.
  private func escapeDigits(at index: Int) -> Int? {
    var position = index + 1
    while position < bytes.count, bytes[position] == UInt8(ascii: "x") { position += 1 }
    guard position > index + 1, position < bytes.count, bytes[position] == UInt8(ascii: "{") else {
      return nil
    }
    return position + 1
  }

  private func escaped(_ digits: Int, from index: Int) throws(SchemaProblem) -> Character {
    var position = digits
    var value: UInt32 = 0
    while position < bytes.count, let digit = hexadecimalDigit(bytes[position]) {
      value = min(value * 16 + digit, 0x110000)
      position += 1
    }
    guard position > digits, position < bytes.count, bytes[position] == UInt8(ascii: "}") else {
      throw problem(
        "schema-syntax", "an escape is written \\x{3B1}, with hexadecimal digits", at: index)
    }
    guard let scalar = Unicode.Scalar(value), isAllowed(scalar) else {
      throw problem("schema-character", "the escape stands for no character of XML", at: index)
    }
    return Character(scalar: scalar, isLineEnd: false, end: position + 1)
  }

  private func hexadecimalDigit(_ byte: UInt8) -> UInt32? {
    switch byte {
    case UInt8(ascii: "0")...UInt8(ascii: "9"): UInt32(byte - 48)
    case UInt8(ascii: "a")...UInt8(ascii: "f"): UInt32(byte - 97 + 10)
    case UInt8(ascii: "A")...UInt8(ascii: "F"): UInt32(byte - 65 + 10)
    default: nil
    }
  }

  /// XML 1.0, production 2.
  private func isAllowed(_ scalar: Unicode.Scalar) -> Bool {
    switch scalar.value {
    case 0x9, 0xA, 0xD, 0x20...0xFFFD, 0x10000...0x10FFFF: true
    default: false
    }
  }

  private func name(_ scalar: Unicode.Scalar) -> String {
    "U+" + String(scalar.value, radix: 16, uppercase: true)
  }

  func problem(_ id: String, _ message: String, at offset: Int) -> SchemaProblem {
    SchemaProblem(id, message, at: SchemaPlace(file: file, offset: offset))
  }
}
