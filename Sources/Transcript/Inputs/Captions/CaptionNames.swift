/// Captions that name who speaks in brackets on a line of its own: `(Ann Hill)`.
enum CaptionNames {
  /// Whether nearly all cues begin with such a line, and few names recur.
  static func stand(in blocks: [CaptionFile.Block], of text: [UInt8]) -> Bool {
    var cues = 0
    var counts: [ArraySlice<UInt8>: Int] = [:]
    for case .cue(let cue) in blocks.prefix(sample) where !cue.lines.isEmpty {
      cues += 1
      if cue.lines.count > 1, let name = name(in: cue.lines[0], of: text) {
        counts[text[name], default: 0] += 1
      }
    }
    let named = counts.values.reduce(0, +)
    return cues >= leastCues && named * 5 >= cues * 4 && counts.count * 3 <= cues
  }

  private static let sample = 200
  private static let leastCues = 4

  /// The words of a line that consists of a bracket; nil for any other.
  static func name(in line: Range<Int>, of text: [UInt8]) -> Range<Int>? {
    let line = trimmed(line, of: text)
    guard line.count > 2, text[line.lowerBound] == UInt8(ascii: "("),
      text[line.upperBound - 1] == UInt8(ascii: ")")
    else { return nil }
    let name = line.lowerBound + 1..<line.upperBound - 1
    return text[name].contains(UInt8(ascii: ")")) ? nil : name
  }

  /// A hyphen or nothing, between two who speak at once.
  static func isRule(_ line: Range<Int>, of text: [UInt8]) -> Bool {
    text[line].allSatisfy { $0 <= 32 || $0 == UInt8(ascii: "-") }
  }

  private static func trimmed(_ line: Range<Int>, of text: [UInt8]) -> Range<Int> {
    var start = line.lowerBound
    var end = line.upperBound
    while start < end, text[start] <= 32 { start += 1 }
    while end > start, text[end - 1] <= 32 { end -= 1 }
    return start..<end
  }
}
