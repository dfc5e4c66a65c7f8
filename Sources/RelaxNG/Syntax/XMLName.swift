/// Names without colons, in a schema.
///
/// The characters are those of XML's fifth edition, but a name begins with no combining mark and
/// no digit of any script: RELAX NG refers to the first edition, which says so.
///
/// Source: Namespaces in XML 1.0, production 4; XML 1.0 (fifth edition), productions 4 and 4a;
/// RELAX NG, section 3.
enum XMLName {
  static func isNCName(_ text: some StringProtocol) -> Bool {
    let plain = text.utf8.withContiguousStorageIfAvailable { bytes in
      bytes.allSatisfy { $0 < 0x80 && isPart(UInt32($0)) }
    }
    if plain == true { return text.utf8.first.map { isStart(UInt32($0)) } ?? false }
    var isFirst = true
    for scalar in text.unicodeScalars {
      guard isFirst ? isFirstLetter(scalar) : isPart(scalar.value) else { return false }
      isFirst = false
    }
    return !isFirst
  }

  private static func isFirstLetter(_ scalar: Unicode.Scalar) -> Bool {
    guard isStart(scalar.value) else { return false }
    if scalar.isASCII { return true }
    switch scalar.properties.generalCategory {
    case .nonspacingMark, .spacingMark, .enclosingMark, .decimalNumber: return false
    default: return true
    }
  }

  static func isStart(_ scalar: UInt32) -> Bool {
    switch scalar {
    case 65...90, 95, 97...122: true
    case 0xC0...0xD6, 0xD8...0xF6, 0xF8...0x2FF, 0x370...0x37D, 0x37F...0x1FFF, 0x200C...0x200D,
      0x2070...0x218F, 0x2C00...0x2FEF, 0x3001...0xD7FF, 0xF900...0xFDCF, 0xFDF0...0xFFFD,
      0x10000...0xEFFFF:
      true
    default: false
    }
  }

  static func isPart(_ scalar: UInt32) -> Bool {
    switch scalar {
    case 45, 46, 48...57, 0xB7, 0x300...0x36F, 0x203F...0x2040: true
    default: isStart(scalar)
    }
  }
}
