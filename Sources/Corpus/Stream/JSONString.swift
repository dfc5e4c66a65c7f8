/// What stands between a JSON string's quotes (RFC 8259, section 7).
enum JSONString {
  /// The characters that it stands for, in UTF-8; half of a surrogate pair becomes U+FFFD.
  static func decode(_ bytes: ArraySlice<UInt8>) -> [UInt8] {
    guard bytes.contains(UInt8(ascii: "\\")) else { return Array(bytes) }
    var text: [UInt8] = []
    text.reserveCapacity(bytes.count)
    var rest = bytes
    while let slash = rest.firstIndex(of: UInt8(ascii: "\\")) {
      text.append(contentsOf: rest[..<slash])
      rest = rest[(slash + 1)...]
      guard let letter = rest.popFirst() else { break }
      if letter == UInt8(ascii: "u") {
        text.append(contentsOf: scalar(&rest))
      } else {
        text.append(character(letter))
      }
    }
    text.append(contentsOf: rest)
    return text
  }

  private static func character(_ letter: UInt8) -> UInt8 {
    switch letter {
    case UInt8(ascii: "n"): 10
    case UInt8(ascii: "t"): 9
    case UInt8(ascii: "r"): 13
    case UInt8(ascii: "b"): 8
    case UInt8(ascii: "f"): 12
    default: letter
    }
  }

  /// Reads the digits behind `\u`, and a second half where the first asks for one.
  private static func scalar(_ rest: inout ArraySlice<UInt8>) -> [UInt8] {
    let replacement: [UInt8] = [0xEF, 0xBF, 0xBD]
    guard let first = unit(rest) else { return replacement }
    rest = rest.dropFirst(4)
    var value = first
    if first >> 10 == 0x36 {
      guard rest.starts(with: "\\u".utf8), let second = unit(rest.dropFirst(2)),
        second >> 10 == 0x37
      else { return replacement }
      rest = rest.dropFirst(6)
      value = 0x10000 + (first & 0x3FF) << 10 + second & 0x3FF
    }
    return Unicode.Scalar(value).flatMap { UTF8.encode($0).map(Array.init) } ?? replacement
  }

  private static func unit(_ bytes: ArraySlice<UInt8>) -> UInt32? {
    guard bytes.count >= 4 else { return nil }
    var value: UInt32 = 0
    for byte in bytes.prefix(4) {
      switch byte {
      case 48...57: value = value << 4 | UInt32(byte - 48)
      case 65...70, 97...102: value = value << 4 | UInt32((byte | 0x20) - 87)
      default: return nil
      }
    }
    return value
  }
}
