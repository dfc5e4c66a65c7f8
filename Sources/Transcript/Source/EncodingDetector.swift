internal import LibXML

/// Finds the encoding of bytes that come without one.
struct EncodingDetector {
  let bytes: [UInt8]
  /// Where the bytes cease to be UTF-8; nil if they never do.
  let firstFault: Int?

  /// How much of a file is looked at where a part tells as much as the whole.
  private static let sample = 1 << 16

  init(bytes: [UInt8]) {
    self.bytes = bytes
    firstFault = UTF8Scanner.firstFault(in: bytes)
  }

  var isUTF8: Bool { firstFault == nil }

  var encoding: SourceEncoding {
    if let marked { return marked }
    let hasZeros = bytes.withUnsafeBufferPointer {
      ByteSearch.contains(0, in: UnsafeBufferPointer(rebasing: $0.prefix(Self.sample)))
    }
    if isUTF8, !hasZeros { return .utf8 }
    if let wide { return wide }
    if isUTF8 { return .utf8 }
    return strayBytes < multibyteCharacters ? .utf8WithStrayBytes : .windows1252
  }

  /// The encoding that the byte order mark names. A UTF-16 mark before two zeros is UTF-32's.
  private var marked: SourceEncoding? {
    guard let first = bytes.first, first == 0 || first >= 0xEF else { return nil }
    let candidates: [SourceEncoding] = [
      .utf32LittleEndian, .utf32BigEndian, .utf16LittleEndian, .utf16BigEndian,
    ]
    if bytes.starts(with: SourceEncoding.utf8.byteOrderMark) {
      return isUTF8 ? .utf8 : .utf8WithStrayBytes
    }
    return candidates.first { candidate in
      let width = candidate.unitWidth
      return bytes.count % width == 0 && bytes.starts(with: candidate.byteOrderMark)
    }
  }

  /// UTF-16 or UTF-32 without a mark: the characters that every text has often (blanks, line
  /// ends, digits, full stops) are found in one order of bytes and not in the other.
  private var wide: SourceEncoding? {
    let candidates: [SourceEncoding] = [
      .utf32LittleEndian, .utf32BigEndian, .utf16LittleEndian, .utf16BigEndian,
    ]
    for candidate in candidates where bytes.count % candidate.unitWidth == 0 {
      let part = bytes.prefix(Self.sample)
      let units = part.count / candidate.unitWidth
      let common = commonUnits(in: candidate)
      guard common > 0, common * 50 >= units, common > 3 * commonUnits(in: candidate.swapped)
      else { continue }
      if (try? candidate.decode(bytes[...])) != nil { return candidate }
    }
    return nil
  }

  private func commonUnits(in encoding: SourceEncoding) -> Int {
    let width = encoding.unitWidth
    var count = 0
    var index = 0
    let end = min(bytes.count, Self.sample)
    while index + width <= end {
      if Self.isCommon(encoding.unit(in: bytes, at: index)) { count += 1 }
      index += width
    }
    return count
  }

  private static func isCommon(_ unit: UInt32) -> Bool {
    switch unit {
    case 0x09, 0x0A, 0x0D, 0x20, 0x2C, 0x2E, 0x30...0x3A: true
    case 0x60C, 0x6D4, 0x3000...0x3002, 0xFF0C, 0xFF1A: true
    case 0x61...0x7A: true
    default: false
    }
  }

  private var multibyteCharacters: Int { UTF8Scanner.counts(in: bytes).multibyte }
  private var strayBytes: Int { UTF8Scanner.counts(in: bytes).stray }
}
