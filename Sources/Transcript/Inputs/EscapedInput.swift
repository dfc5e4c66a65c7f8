internal import LibXML

/// Plain text with leftovers of another format: HTML's character references, or the escapes of a
/// programming language (`\n`, `\u2019`).
enum EscapedInput {
  static func read(_ source: Source, plain: (Source) -> Transcript) -> Transcript? {
    let text = source.text
    guard mayHaveEscapes(text) else { return nil }
    let resolvesEscapes = isRepresentation(text)
    guard resolvesEscapes || hasReferences(text) else { return nil }
    var extract = ExtractedText()
    extract.append(0..<text.count, of: text) { index in
      switch text[index] {
      case UInt8(ascii: "&"):
        CharacterReference(text, at: index, limit: text.count).map { ($0.text, $0.range) }
      case UInt8(ascii: "\\") where resolvesEscapes: escape(text, index)
      default: nil
      }
    }
    return DerivedReading(extract: extract).transcript(
      of: source, layout: "text with escapes", plain: plain)
  }

  /// Whether there are references, and more of them than tags: a text about markup has both.
  private static func hasReferences(_ text: [UInt8]) -> Bool {
    var references = 0
    var position = 0
    while let found = text[position...].firstIndex(of: UInt8(ascii: "&")) {
      if CharacterReference(text, at: found, limit: text.count) != nil { references += 1 }
      position = found + 1
    }
    guard references > 0 else { return false }
    var tags = 0
    for index in text.indices.dropLast()
    where text[index] == UInt8(ascii: "<") && text[index + 1] | 0x20 >= 97
      && text[index + 1] | 0x20 <= 122
    {
      tags += 1
    }
    return references > tags
  }

  /// Whether line ends are written `\n` while there are hardly any of them, or characters `\u2019`.
  private static func isRepresentation(_ text: [UInt8]) -> Bool {
    var escapes = 0
    var lineEnds = 0
    var characters = 0
    var position = 0
    while position + 1 < text.count {
      if text[position] == 10 { lineEnds += 1 }
      if text[position] == UInt8(ascii: "\\") {
        if text[position + 1] == UInt8(ascii: "n") { escapes += 1 }
        if text[position + 1] == UInt8(ascii: "u"), escape(text, position) != nil {
          characters += 1
        }
        position += 1
      }
      position += 1
    }
    return escapes >= 3 && escapes > 2 * lineEnds || characters >= 3
  }

  private static func mayHaveEscapes(_ text: [UInt8]) -> Bool {
    text.withUnsafeBufferPointer {
      ByteSearch.next(UInt8(ascii: "&"), or: UInt8(ascii: "\\"), in: $0) < $0.count
    }
  }

  private static func escape(_ text: [UInt8], _ start: Int) -> (text: [UInt8], range: Range<Int>)? {
    JSONStringDecoder(text: text).escape(start, text.count).map { ($0.0, $0.1) }
  }
}
