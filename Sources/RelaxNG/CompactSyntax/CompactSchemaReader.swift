/// Reads the compact syntax of RELAX NG into the tree that the XML syntax yields.
///
/// Source: RELAX NG Compact Syntax (OASIS, 2002), annex A; ISO/IEC 19757-2, annex C.
struct CompactSchemaReader {
  let uri: String
  let file: Int

  /// Whether a file is in this syntax: one in XML begins with `<`, and no schema in this one does.
  static func canRead(_ bytes: Span<UInt8>) -> Bool {
    for index in bytes.indices {
      switch bytes[index] {
      case UInt8(ascii: "<"): return false
      // White space, byte order marks and the other half of UTF-16's code units.
      case 0x20, 0x9, 0xA, 0xD, 0xEF, 0xBB, 0xBF, 0xFE, 0xFF, 0: continue
      default: return true
      }
    }
    return true
  }

  /// - Parameter bytes: UTF-8, or UTF-16 with a byte order mark.
  func read(_ bytes: Span<UInt8>) throws(SchemaProblem) -> SchemaElement {
    let tokenizer = CompactTokenizer(CompactCharacters(decoded(bytes), file: file))
    var parser = try CompactParser(tokenizer, uri: uri, file: file)
    return try parser.parseSchema()
  }

  private func decoded(_ bytes: Span<UInt8>) -> [UInt8] {
    if bytes.count >= 2, bytes[0] == 0xFE, bytes[1] == 0xFF { return utf8(bytes, high: 0) }
    if bytes.count >= 2, bytes[0] == 0xFF, bytes[1] == 0xFE { return utf8(bytes, high: 1) }
    return bytes.withUnsafeBufferPointer { Array($0) }
  }

  /// UTF-8 for UTF-16 with its mark; `high` is where a code unit's upper half stands.
  private func utf8(_ bytes: Span<UInt8>, high: Int) -> [UInt8] {
    let units = stride(from: 2, to: bytes.count - 1, by: 2).map { index in
      UInt16(bytes[index + high]) << 8 | UInt16(bytes[index + 1 - high])
    }
    return Array(String(decoding: units, as: UTF16.self).utf8)
  }
}
