/// Reads UTF-8 strictly: no overlong forms, no surrogates, nothing beyond U+10FFFF.
enum UTF8Scanner {
  /// The length of the character at an index; 0 where the byte begins none.
  @inline(__always)
  static func length(in bytes: UnsafeBufferPointer<UInt8>, at index: Int) -> Int {
    let lead = bytes[index]
    if lead < 0x80 { return 1 }
    guard lead >= 0xC2, lead <= 0xF4 else { return 0 }
    let length = lead < 0xE0 ? 2 : lead < 0xF0 ? 3 : 4
    guard index + length <= bytes.count else { return 0 }
    let second = bytes[index + 1]
    let lowest: UInt8 = lead == 0xE0 ? 0xA0 : lead == 0xF0 ? 0x90 : 0x80
    let highest: UInt8 = lead == 0xED ? 0x9F : lead == 0xF4 ? 0x8F : 0xBF
    guard second >= lowest, second <= highest else { return 0 }
    for next in 2..<max(length, 2) where next < length && bytes[index + next] & 0xC0 != 0x80 {
      return 0
    }
    return length
  }

  /// The scalar of a valid character.
  @inline(__always)
  static func scalar(
    in bytes: UnsafeBufferPointer<UInt8>, at index: Int, length: Int
  ) -> UInt32 {
    let lead = UInt32(bytes[index])
    switch length {
    case 2: return (lead & 0x1F) << 6 | UInt32(bytes[index + 1] & 0x3F)
    case 3:
      return (lead & 0x0F) << 12 | UInt32(bytes[index + 1] & 0x3F) << 6
        | UInt32(bytes[index + 2] & 0x3F)
    case 4:
      return (lead & 0x07) << 18 | UInt32(bytes[index + 1] & 0x3F) << 12
        | UInt32(bytes[index + 2] & 0x3F) << 6 | UInt32(bytes[index + 3] & 0x3F)
    default: return lead
    }
  }

  /// The offset of the first byte that is not part of a character.
  static func firstFault(in bytes: [UInt8]) -> Int? {
    bytes.withUnsafeBufferPointer { bytes in
      var index = 0
      while index < bytes.count {
        index = endOfASCII(in: bytes, from: index)
        guard index < bytes.count else { break }
        let length = length(in: bytes, at: index)
        if length == 0 { return index }
        index += length
      }
      return nil
    }
  }

  /// The first index at or behind `start` whose byte is not ASCII.
  @inline(__always)
  static func endOfASCII(in bytes: UnsafeBufferPointer<UInt8>, from start: Int) -> Int {
    var index = start
    let raw = UnsafeRawBufferPointer(bytes)
    while index + 8 <= bytes.count {
      let word = raw.loadUnaligned(fromByteOffset: index, as: UInt64.self)
      if word & 0x8080_8080_8080_8080 != 0 { break }
      index += 8
    }
    while index < bytes.count, bytes[index] < 0x80 { index += 1 }
    return index
  }

  /// How many characters of more than one byte, and how many bytes that belong to none.
  static func counts(in bytes: [UInt8]) -> (multibyte: Int, stray: Int) {
    bytes.withUnsafeBufferPointer { bytes in
      var counts = (multibyte: 0, stray: 0)
      var index = 0
      while index < bytes.count {
        index = endOfASCII(in: bytes, from: index)
        guard index < bytes.count else { break }
        let length = length(in: bytes, at: index)
        if length == 0 { counts.stray += 1 } else { counts.multibyte += 1 }
        index += max(1, length)
      }
      return counts
    }
  }

  static func append(_ scalar: UInt32, to text: inout [UInt8]) {
    switch scalar {
    case ..<0x80: text.append(UInt8(scalar))
    case ..<0x800:
      text.append(UInt8(0xC0 | scalar >> 6))
      text.append(UInt8(0x80 | scalar & 0x3F))
    case ..<0x10000:
      text.append(UInt8(0xE0 | scalar >> 12))
      text.append(UInt8(0x80 | scalar >> 6 & 0x3F))
      text.append(UInt8(0x80 | scalar & 0x3F))
    default:
      text.append(UInt8(0xF0 | scalar >> 18 & 0x07))
      text.append(UInt8(0x80 | scalar >> 12 & 0x3F))
      text.append(UInt8(0x80 | scalar >> 6 & 0x3F))
      text.append(UInt8(0x80 | scalar & 0x3F))
    }
  }
}
