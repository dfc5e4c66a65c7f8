/// Letters in lower case, those of the common alphabets from a table.
enum SmallLetters {
  /// The letter that stands for one in lower case; the first of several.
  @inline(__always)
  static func letter(of scalar: Unicode.Scalar) -> Unicode.Scalar {
    let value = scalar.value
    if value < 0x80 {
      return (0x41...0x5A).contains(value) ? Unicode.Scalar(UInt8(value) | 0x20) : scalar
    }
    if value < limit { return Unicode.Scalar(table[Int(value)]) ?? scalar }
    // The scripts of the East and South have no capitals.
    if value < 0x10A0 || (0x1100..<0x13A0).contains(value) { return scalar }
    if (0x2E80..<0xA640).contains(value) || (0xAC00..<0xFF21).contains(value) { return scalar }
    return scalar.properties.lowercaseMapping.unicodeScalars.first ?? scalar
  }

  /// Armenian is the last of the alphabets with capitals that stand together.
  private static let limit: UInt32 = 0x590

  private static let table: [UInt16] = (0..<UInt16(limit)).map { value in
    let scalar = Unicode.Scalar(value)
    let letter = scalar?.properties.lowercaseMapping.unicodeScalars.first
    return letter.map { UInt16(truncatingIfNeeded: $0.value) } ?? value
  }
}
