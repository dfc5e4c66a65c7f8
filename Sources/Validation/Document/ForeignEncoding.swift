internal import Transcript

/// Documents in other encodings than UTF-8, brought into UTF-8 before they are parsed, so that
/// every offset counts the same bytes.
enum ForeignEncoding {
  /// Whether a document that begins so is in another encoding than UTF-8 (XML 1.0, appendix F).
  static func isForeign(_ beginning: Span<UInt8>) -> Bool {
    guard beginning.count >= 2 else { return false }
    switch (beginning[0], beginning[1]) {
    case (0xFE, 0xFF), (0xFF, 0xFE), (0, _), (UInt8(ascii: "<"), 0): return true
    default: break
    }
    guard let range = declaration(in: beginning)?.name else { return false }
    let name = String(
      decoding: range.map { beginning[$0] }, as: UTF8.self
    ).lowercased()
    return !["utf-8", "utf8", "us-ascii", "ascii"].contains(name)
  }

  /// The document in UTF-8 where it is in another encoding; else nil.
  static func decodedIfForeign(_ input: DocumentInput) throws -> DocumentInput? {
    var isForeign = false
    try input.forEachChunk { chunk in
      isForeign = Self.isForeign(chunk)
      return false
    }
    return isForeign ? try decoded(input) : nil
  }

  /// The document in UTF-8, with blanks for the name of the encoding that it had; nil where its
  /// bytes are not in the encoding that it declares, which the parser says better.
  static func decoded(_ input: DocumentInput) throws -> DocumentInput? {
    let bytes = try input.bytes()
    guard let source = source(name: input.name, bytes: bytes) else { return nil }
    return DocumentInput(name: input.name, bytes: withoutEncodingName(source.text))
  }

  /// A text with blanks where its XML declaration names an encoding.
  static func withoutEncodingName(_ text: [UInt8]) -> [UInt8] {
    var text = text
    if let declaration = declaration(in: text.span) {
      for index in declaration.whole { text[index] = UInt8(ascii: " ") }
    }
    return text
  }

  /// The bytes as text; nil where they are not in the encoding that they declare.
  static func source(name: String, bytes: [UInt8]) -> Source? {
    let isWide =
      bytes.prefix(4).contains(0) || bytes.starts(with: [0xFE, 0xFF])
      || bytes.starts(with: [0xFF, 0xFE])
    let declared =
      isWide
      ? nil : (declaration(in: bytes.span)?.name).map { String(decoding: bytes[$0], as: UTF8.self) }
    return try? Source(
      name: name, bytes: bytes, encoding: declared.map { SourceEncoding(name: $0) })
  }

  /// Where the XML declaration names the encoding: from the word `encoding` to behind the name's
  /// quotation mark, and the name alone.
  private static func declaration(
    in bytes: Span<UInt8>
  ) -> (whole: Range<Int>, name: Range<Int>)? {
    let limit = min(bytes.count, 200)
    func matches(_ word: StaticString, at index: Int) -> Bool {
      guard index + word.utf8CodeUnitCount <= limit else { return false }
      return (0..<word.utf8CodeUnitCount).allSatisfy {
        bytes[index + $0] == word.utf8Start[$0]
      }
    }
    var index = limit >= 3 && bytes[0] == 0xEF && bytes[1] == 0xBB && bytes[2] == 0xBF ? 3 : 0
    guard matches("<?xml", at: index) else { return nil }
    while index < limit, bytes[index] != UInt8(ascii: ">") {
      if matches("encoding", at: index) {
        var start = index + 8
        while start < limit, bytes[start] <= 32 || bytes[start] == UInt8(ascii: "=") { start += 1 }
        guard start < limit, bytes[start] == 34 || bytes[start] == 39 else { return nil }
        var end = start + 1
        while end < limit, bytes[end] != bytes[start] { end += 1 }
        return end < limit ? (index..<end + 1, start + 1..<end) : nil
      }
      index += 1
    }
    return nil
  }
}
