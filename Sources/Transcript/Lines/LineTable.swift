/// Divides a text at its line ends: LF, CRLF and CR.
struct LineTable {
  static func lines(of text: Text) -> [Line] {
    var lines: [Line] = []
    lines.reserveCapacity(text.count / 64 + 1)
    let bytes = text.bytes.buffer
    var start = 0
    while start < bytes.count {
      let end = lineEnd(in: bytes, from: start)
      lines.append(line(start..<end, in: text))
      start = end + 1
      if end < bytes.count, bytes[end] == 0x0D, start < bytes.count, bytes[start] == 0x0A {
        start += 1
      }
    }
    return lines
  }

  @inline(__always)
  private static func lineEnd(in bytes: UnsafeBufferPointer<UInt8>, from start: Int) -> Int {
    let raw = UnsafeRawBufferPointer(bytes)
    var index = start
    while index + 8 <= bytes.count {
      let word = raw.loadUnaligned(fromByteOffset: index, as: UInt64.self)
      if hasByte(word, 0x0A0A_0A0A_0A0A_0A0A) || hasByte(word, 0x0D0D_0D0D_0D0D_0D0D) { break }
      index += 8
    }
    while index < bytes.count, bytes[index] != 0x0A, bytes[index] != 0x0D { index += 1 }
    return index
  }

  /// Whether a byte of the word is that of the pattern.
  @inline(__always)
  private static func hasByte(_ word: UInt64, _ pattern: UInt64) -> Bool {
    let difference = word ^ pattern
    return (difference &- 0x0101_0101_0101_0101) & ~difference & 0x8080_8080_8080_8080 != 0
  }

  private static func line(_ range: Range<Int>, in text: Text) -> Line {
    var indent = 0
    var startsPage = false
    var index = range.lowerBound
    scan: while index < range.upperBound {
      let (value, length) = text.scalar(index)
      switch value {
      case 0x09: indent = (indent / 8 + 1) * 8
      case 0x0C:
        startsPage = true
        indent = 0
      case 0x3000: indent += 2
      default:
        guard Text.isBlank(value) else { break scan }
        indent += 1
      }
      index += length
    }
    let trimmed = text.trimmed(index..<range.upperBound)
    return Line(range, text: trimmed, indent: indent, startsPage: startsPage)
  }
}
