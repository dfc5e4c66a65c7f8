import Transcript

/// Transcripts of every shape: items of all kinds in any order that the contract allows, with
/// blanks, line ends, markup, escapes and characters that XML cannot hold.
enum RandomTranscript {
  static func make(_ random: inout Random) throws -> Transcript {
    var sketch = Sketch()
    let lineEnd = random.pick(["\n", "\r\n", "\r", "\n"])
    let hasMarkup = random.chance(30)
    let hasControls = random.chance(30)
    for index in 0..<3 {
      sketch.participants.append(
        Participant(id: "P\(index)", names: [PersonName(plain: "P\(index)")]))
    }
    for second in 0..<4 { sketch.timeline.append(TimePoint(seconds: "\(second).5")) }
    if random.chance(20) { sketch.gap(lineEnd + " ") }
    for _ in 0..<Int.random(in: 0..<40, using: &random) {
      add(&sketch, &random, hasControls: hasControls)
      for _ in 0..<Int.random(in: 0..<3, using: &random) {
        sketch.gap(
          random.pick([" ", " ", "\t", lineEnd, lineEnd, lineEnd + lineEnd, "\u{A0}", "\u{C}"]))
      }
      if hasMarkup, random.chance(30) {
        sketch.gap(random.pick(["<b>", "\n\n00:01 --> 00:02\n", "</v>", "* "]))
      }
    }
    let encodings: [SourceEncoding] = [
      .utf8, .utf16LittleEndian, .utf16BigEndian, .utf32LittleEndian, .utf32BigEndian,
    ]
    let encoding = random.chance(70) ? .utf8 : random.pick(encodings)
    return try sketch.transcript(encoding: encoding, mark: random.chance(30))
  }

  private static func add(_ sketch: inout Sketch, _ random: inout Random, hasControls: Bool) {
    let words = words(&random, hasControls: hasControls)
    switch Int.random(in: 0..<30, using: &random) {
    case 0: sketch.mark(.section)
    case 1: sketch.mark(.endOfTurn)
    case 2, 3: sketch.mark(.paragraph)
    case 4: sketch.turn(random.chance(80) ? Int.random(in: 0..<3, using: &random) : nil)
    case 5: sketch.mark(.cue, Int.random(in: 0..<4, using: &random))
    case 6, 7:
      sketch.piece(.label, words + ":")
      sketch.turn(Int.random(in: 0..<3, using: &random))
    case 8: sketch.piece(random.pick([.series, .title, .heading]), words)
    case 9: sketch.piece(random.pick([.dateline, .header]), words)
    case 10: sketch.piece(random.pick([.narrative, .comment, .timestamp]), words)
    case 11: sketch.piece(.furniture, words, Int.random(in: 0..<5, using: &random))
    case 12: sketch.piece(.pageNumber, words)
    case 13: sketch.piece(.lineBreak, random.pick(["\n", "\r\n"]))
    case 14:
      sketch.piece(.lineBreak, "\n", 1)
      sketch.gap(" ")
      sketch.piece(.lineNumber, "12")
      sketch.gap("  ")
    case 15: sketch.piece(.lineNumber, "7")
    case 16, 17: sketch.piece(.event, "(\(words))", Int.random(in: 0..<32, using: &random))
    case 18: sketch.escaped(.text, "&amp;", as: "&")
    case 19: sketch.escaped(.text, "\\n", as: "\n")
    case 20: sketch.escaped(.text, words, as: random.pick(["", words + "x", "\u{0}y"]))
    default: sketch.piece(.text, words)
    }
  }

  private static func words(_ random: inout Random, hasControls: Bool) -> String {
    var words = (0..<Int.random(in: 1..<5, using: &random)).map { _ in
      random.pick(["yes", "no", "<i>", "don’t", "日本", "שלום", "a & b", "]]>", "x\ty", "z\n"])
    }.joined(separator: " ")
    if hasControls, random.chance(30) {
      words += random.pick(["\u{0}", "\u{1}", "\u{FFFE}", "\u{FFFF}", "\u{C}", "\u{1B}"])
    }
    if hasControls, random.chance(5) { words = random.pick(["\u{0}", "\u{1}\u{2}", "\u{FFFE}"]) }
    return words
  }
}
