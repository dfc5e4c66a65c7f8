/// Captions that name who speaks in brackets on a line of its own: `(Ann Hill)`.
struct CaptionNames {
  let text: [UInt8]
  /// What it knows is an event and nobody's name.
  let lexicon: EventLexicon

  /// Whether nearly all cues begin with such a line, and few names recur.
  func stand(in blocks: [CaptionFile.Block]) -> Bool {
    var cues = 0
    var counts: [ArraySlice<UInt8>: Int] = [:]
    for case .cue(let cue) in blocks.prefix(Self.sample) where !cue.lines.isEmpty {
      cues += 1
      if cue.lines.count > 1, let name = name(in: cue.lines[0]) {
        counts[text[name], default: 0] += 1
      }
    }
    let named = counts.values.reduce(0, +)
    // `(door creaks)` is written small, and so are some names of people, but hardly most.
    let capitals = counts.keys.count { name in
      String(decoding: name, as: UTF8.self).first.map { !$0.isLowercase } ?? false
    }
    return cues >= Self.leastCues && named * 5 >= cues * 4 && counts.count * 3 <= cues
      && capitals * 2 >= counts.count
  }

  private static let sample = 200
  private static let leastCues = 4

  private static let mostWords = 5

  /// The name of which a line in brackets consists; nil for any other line.
  func name(in line: Range<Int>) -> Range<Int>? {
    let line = trimmed(line)
    guard line.count > 2, text[line.lowerBound] == UInt8(ascii: "("),
      text[line.upperBound - 1] == UInt8(ascii: ")")
    else { return nil }
    let name = line.lowerBound + 1..<line.upperBound - 1
    guard !text[name].contains(UInt8(ascii: ")")) else { return nil }
    let words = String(decoding: text[name], as: UTF8.self)
    guard words.split(separator: " ").count <= Self.mostWords, lexicon.match(in: words) == nil
    else { return nil }
    return name
  }

  /// A single hyphen, or nothing, between two who speak at once.
  func isRule(_ line: Range<Int>) -> Bool {
    let line = trimmed(line)
    return line.isEmpty || line.count == 1 && text[line.lowerBound] == UInt8(ascii: "-")
  }

  private func trimmed(_ line: Range<Int>) -> Range<Int> {
    var start = line.lowerBound
    var end = line.upperBound
    while start < end, text[start] <= 32 { start += 1 }
    while end > start, text[end - 1] <= 32 { end -= 1 }
    return start..<end
  }
}
