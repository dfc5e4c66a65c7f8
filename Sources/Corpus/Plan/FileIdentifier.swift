/// The `xml:id` of a file: its path below the root without the ending, joined by dots.
enum FileIdentifier {
  /// - Parameters:
  ///   - stem: the path without its ending.
  ///   - number: what tells it from a file before it that has the same identifier.
  /// - Returns: an NCName in UTF-8.
  static func bytes(of stem: ArraySlice<UInt8>, number: Int?) -> [UInt8] {
    var id: [UInt8] = []
    id.reserveCapacity(stem.count + 1)
    for byte in stem {
      if byte >= 0x80 { return bytes(ofUnicode: stem, number: number) }
      if id.isEmpty, !isNameStart(Unicode.Scalar(byte)), byte != BytePath.slash {
        id.append(UInt8(ascii: "_"))
        if !isNameCharacter(Unicode.Scalar(byte)) { continue }
      }
      id.append(character(byte))
    }
    return finished(id, number)
  }

  private static func character(_ byte: UInt8) -> UInt8 {
    if byte == BytePath.slash { return UInt8(ascii: ".") }
    return isNameCharacter(Unicode.Scalar(byte)) ? byte : UInt8(ascii: "_")
  }

  private static func bytes(ofUnicode stem: ArraySlice<UInt8>, number: Int?) -> [UInt8] {
    var id: [UInt8] = []
    for scalar in String(decoding: stem, as: UTF8.self).unicodeScalars {
      if id.isEmpty, !isNameStart(scalar) {
        id.append(UInt8(ascii: "_"))
        if !isNameCharacter(scalar) { continue }
      }
      if scalar.isASCII {
        id.append(character(UInt8(truncatingIfNeeded: scalar.value)))
      } else if isNameCharacter(scalar) {
        id.append(contentsOf: UTF8.encode(scalar) ?? .init(repeating: UInt8(ascii: "_"), count: 1))
      } else {
        id.append(UInt8(ascii: "_"))
      }
    }
    return finished(id, number)
  }

  private static func finished(_ id: [UInt8], _ number: Int?) -> [UInt8] {
    let id = id.isEmpty ? [UInt8(ascii: "_")] : id
    return number.map { id + Array("-\($0)".utf8) } ?? id
  }

  /// Names in XML (1.0, fifth edition, productions 4 and 4a), without the colon.
  private static func isNameStart(_ scalar: Unicode.Scalar) -> Bool {
    switch scalar.value {
    case 0x41...0x5A, 0x5F, 0x61...0x7A, 0xC0...0xD6, 0xD8...0xF6, 0xF8...0x2FF, 0x370...0x37D,
      0x37F...0x1FFF, 0x200C...0x200D, 0x2070...0x218F, 0x2C00...0x2FEF, 0x3001...0xD7FF,
      0xF900...0xFDCF, 0xFDF0...0xFFFC, 0x10000...0xEFFFF:
      true
    default: false
    }
  }

  private static func isNameCharacter(_ scalar: Unicode.Scalar) -> Bool {
    switch scalar.value {
    case 0x2D, 0x2E, 0x30...0x39, 0xB7, 0x300...0x36F, 0x203F...0x2040: true
    default: isNameStart(scalar)
    }
  }
}
