internal import LibXML

/// Divides a text at its line ends: LF, CRLF and CR.
struct LineTable {
  static func lines(of text: Text) -> [Line] {
    var lines: [Line] = []
    // Room that is not used costs nothing; an array that grows is there twice.
    lines.reserveCapacity(text.count / 48 + 1)
    let bytes = text.bytes.buffer
    LineTraits.ofBytes.withUnsafeBufferPointer { traits in
      var start = 0
      while start < bytes.count {
        let (end, found) = lineEnd(in: bytes, from: start, traits)
        lines.append(line(start..<end, in: text, traits: found))
        start = end + 1
        if end < bytes.count, bytes[end] == 0x0D, start < bytes.count, bytes[start] == 0x0A {
          start += 1
        }
      }
    }
    return lines
  }

  /// - Parameter traits: of each byte.
  @inline(__always)
  private static func lineEnd(
    in bytes: UnsafeBufferPointer<UInt8>, from start: Int, _ traits: UnsafeBufferPointer<LineTraits>
  ) -> (end: Int, traits: LineTraits) {
    var found: LineTraits = []
    var index = start
    while index < bytes.count {
      index = ByteSearch.endOfPlainText(in: bytes, from: index)
      let limit = min(index + 8, bytes.count)
      while index < limit {
        let byte = bytes[index]
        if byte == 0x0A || byte == 0x0D { return (index, found) }
        let trait = traits[Int(byte)]
        found.formUnion(found.intersection(trait) == .colon ? .colons : trait)
        index += 1
      }
    }
    return (index, found)
  }

  private static func line(_ range: Range<Int>, in text: Text, traits: LineTraits) -> Line {
    var indent = 0
    var traits = traits
    var index = range.lowerBound
    scan: while index < range.upperBound {
      let (value, length) = text.scalar(index)
      switch value {
      case 0x09: indent = (indent / 8 + 1) * 8
      case 0x0C:
        traits.insert(.formFeed)
        indent = 0
      case 0x3000: indent += 2
      default:
        guard Text.isBlank(value) else { break scan }
        indent += 1
      }
      index += length
    }
    let words = text.trimmed(index..<range.upperBound)
    return Line(range, words: words, of: text, indent: indent, traits: traits)
  }
}
