/// Reads JSON from a place in a text on. Depth is limited; time is linear.
struct JSONCursor {
  private static let maximumDepth = 64

  private let text: [UInt8]
  private(set) var offset: Int

  init(_ text: [UInt8], at offset: Int = 0) {
    self.text = text
    self.offset = offset
  }

  func failure(_ message: String) -> JSONFailure {
    JSONFailure(message: message, offset: offset)
  }

  var isAtEnd: Bool { offset >= text.count }

  /// The next byte that is no white space.
  mutating func peek() -> UInt8? {
    while offset < text.count {
      switch text[offset] {
      case 32, 9, 10, 13: offset += 1
      default: return text[offset]
      }
    }
    return nil
  }

  mutating func take(_ byte: UInt8) -> Bool {
    guard peek() == byte else { return false }
    offset += 1
    return true
  }

  mutating func expect(_ byte: UInt8) throws(JSONFailure) {
    guard take(byte) else {
      throw failure("“\(Character(Unicode.Scalar(byte)))” is expected here")
    }
  }

  mutating func value(depth: Int = 0) throws(JSONFailure) -> JSONValue {
    guard depth < Self.maximumDepth else { throw failure("the values are nested too deeply") }
    guard let byte = peek() else { throw failure("the text ends where a value is expected") }
    switch byte {
    case UInt8(ascii: "{"): return try object(depth: depth)
    case UInt8(ascii: "["): return try array(depth: depth)
    case UInt8(ascii: "\""): return .string(try string())
    case UInt8(ascii: "-"), UInt8(ascii: "0")...UInt8(ascii: "9"): return .number(number())
    default: break
    }
    if word("true") { return .bool(true) }
    if word("false") { return .bool(false) }
    if word("null") { return .null }
    throw failure("this is no value of JSON")
  }

  private mutating func object(depth: Int) throws(JSONFailure) -> JSONValue {
    var members: [(name: String, value: JSONValue)] = []
    try forEachMember { cursor, name throws(JSONFailure) in
      members.append((name, try cursor.value(depth: depth + 1)))
    }
    return .object(members)
  }

  /// Reads an object; `body` reads each member's value.
  mutating func forEachMember(
    _ body: (inout JSONCursor, String) throws(JSONFailure) -> Void
  ) throws(JSONFailure) {
    try expect(UInt8(ascii: "{"))
    if take(UInt8(ascii: "}")) { return }
    repeat {
      guard peek() == UInt8(ascii: "\"") else { throw failure("a member's name is expected here") }
      let name = try string()
      try expect(UInt8(ascii: ":"))
      try body(&self, name)
    } while take(UInt8(ascii: ","))
    try expect(UInt8(ascii: "}"))
  }

  private mutating func array(depth: Int) throws(JSONFailure) -> JSONValue {
    var elements: [JSONValue] = []
    try forEachElement { cursor throws(JSONFailure) in
      elements.append(try cursor.value(depth: depth + 1))
    }
    return .array(elements)
  }

  /// Reads an array; `body` reads each element.
  mutating func forEachElement(
    _ body: (inout JSONCursor) throws(JSONFailure) -> Void
  ) throws(JSONFailure) {
    try expect(UInt8(ascii: "["))
    if take(UInt8(ascii: "]")) { return }
    repeat { try body(&self) } while take(UInt8(ascii: ","))
    try expect(UInt8(ascii: "]"))
  }

  private mutating func number() -> String {
    let start = offset
    while offset < text.count {
      switch text[offset] {
      case UInt8(ascii: "0")...UInt8(ascii: "9"), UInt8(ascii: "-"), UInt8(ascii: "+"),
        UInt8(ascii: "."), UInt8(ascii: "e"), UInt8(ascii: "E"):
        offset += 1
      default: return String(decoding: text[start..<offset], as: UTF8.self)
      }
    }
    return String(decoding: text[start..<offset], as: UTF8.self)
  }

  private mutating func word(_ word: StaticString) -> Bool {
    let bytes = UnsafeBufferPointer(start: word.utf8Start, count: word.utf8CodeUnitCount)
    guard text[offset...].starts(with: bytes) else { return false }
    offset += bytes.count
    return true
  }

  // MARK: Strings

  private mutating func string() throws(JSONFailure) -> String {
    offset += 1
    var bytes: [UInt8] = []
    var start = offset
    while offset < text.count {
      switch text[offset] {
      case UInt8(ascii: "\""):
        bytes.append(contentsOf: text[start..<offset])
        offset += 1
        return String(decoding: bytes, as: UTF8.self)
      case UInt8(ascii: "\\"):
        bytes.append(contentsOf: text[start..<offset])
        offset += 1
        try escape(into: &bytes)
        start = offset
      case 0..<32: throw failure("a control character stands in a string")
      default: offset += 1
      }
    }
    throw failure("the text ends inside a string")
  }

  private mutating func escape(into bytes: inout [UInt8]) throws(JSONFailure) {
    guard offset < text.count else { throw failure("the text ends inside a string") }
    let byte = text[offset]
    offset += 1
    switch byte {
    case UInt8(ascii: "\""), UInt8(ascii: "\\"), UInt8(ascii: "/"): bytes.append(byte)
    case UInt8(ascii: "b"): bytes.append(8)
    case UInt8(ascii: "f"): bytes.append(12)
    case UInt8(ascii: "n"): bytes.append(10)
    case UInt8(ascii: "r"): bytes.append(13)
    case UInt8(ascii: "t"): bytes.append(9)
    case UInt8(ascii: "u"): try scalar(into: &bytes)
    default: throw failure("there is no such escape in JSON")
    }
  }

  private mutating func scalar(into bytes: inout [UInt8]) throws(JSONFailure) {
    var unit = try hexadecimal()
    if unit & 0xFC00 == 0xD800, text[offset...].starts(with: [0x5C, 0x75]) {
      let before = offset
      offset += 2
      let low = try hexadecimal()
      if low & 0xFC00 == 0xDC00 {
        unit = 0x10000 + (unit & 0x3FF) << 10 + low & 0x3FF
      } else {
        offset = before
      }
    }
    bytes.append(contentsOf: Character(Unicode.Scalar(unit) ?? "\u{FFFD}").utf8)
  }

  private mutating func hexadecimal() throws(JSONFailure) -> UInt32 {
    guard offset + 4 <= text.count,
      let unit = UInt32(String(decoding: text[offset..<offset + 4], as: UTF8.self), radix: 16)
    else { throw failure("four hexadecimal digits are expected here") }
    offset += 4
    return unit
  }
}
