internal import LibXML
internal import TEI

/// Captions: WebVTT, or SubRip.
///
/// A cue is a paragraph, or its part from one point in time to the next. Turns without times have
/// no place; a cue without an end lasts until the next one begins.
struct CueFormat: UtteranceFormat {
  enum Syntax {
    case webVTT, subRip
  }

  static let holdsEvents = false

  private struct Cue {
    var start: Int
    var end: Int?
    var id: String?
    var speaker: String
    var text: String
  }

  private let syntax: Syntax
  private var counter = LossCounter()
  private var pending: Cue?
  private var count = 0

  init(_ syntax: Syntax) {
    self.syntax = syntax
  }

  var losses: [ExportLoss] { counter.losses }

  mutating func begin(_ header: Header, to output: ByteOutput) {
    finish(output)
    if syntax == .webVTT, count == 0 { output.write("WEBVTT\n" as StaticString) }
  }

  mutating func write(_ turn: Utterance, of header: Header, to output: ByteOutput) {
    let cues = cues(of: turn)
    if cues.isEmpty { counter.add("turns without times") }
    for cue in cues {
      complete(until: cue.start)
      writePending(output)
      pending = cue
    }
  }

  mutating func finish(_ output: ByteOutput) {
    complete(until: nil)
    writePending(output)
  }

  /// The cues of a turn; text before its first point in time belongs to the first cue.
  private func cues(of turn: Utterance) -> [Cue] {
    var cues: [Cue] = []
    var early = ""
    for span in turn.paragraphs.flatMap(\.spans) {
      if let start = span.start.flatMap(Self.milliseconds) {
        if let last = cues.indices.last, cues[last].end == nil { cues[last].end = start }
        cues.append(
          Cue(start: start, end: nil, id: nil, speaker: turn.speaker, text: early + span.text))
        early = ""
      } else if let last = cues.indices.last {
        cues[last].text += "\n" + span.text
      } else {
        early += span.text + "\n"
      }
    }
    cues.removeAll { $0.text.allSatisfy(\.isWhitespace) }
    if let last = cues.indices.last, let end = turn.end.flatMap(Self.milliseconds) {
      if cues[last].end == nil { cues[last].end = end }
    }
    if !cues.isEmpty { cues[0].id = turn.id }
    return cues
  }

  private mutating func complete(until start: Int?) {
    guard let cue = pending, cue.end == nil else { return }
    counter.add("ends of cues, which were made up")
    let second = cue.start + 1000
    pending?.end = start.map { $0 > cue.start ? $0 : second } ?? second
  }

  private mutating func writePending(_ output: ByteOutput) {
    guard let cue = pending, let end = cue.end else { return }
    pending = nil
    count += 1
    let text = cue.text.split(whereSeparator: \.isNewline)
      .map { String($0.drop { $0.isWhitespace }) }.joined(separator: "\n")
    switch syntax {
    case .webVTT:
      output.write("\n" as StaticString)
      if let id = cue.id, !id.contains("-->") { output.write(id + "\n") }
      output.write("\(Self.clock(cue.start, ".")) --> \(Self.clock(end, "."))\n")
      let words = Self.escaped(text)
      let voice = Self.escaped(cue.speaker).split(whereSeparator: \.isNewline).joined(
        separator: " ")
      output.write(voice.isEmpty ? words + "\n" : "<v \(voice)>\(words)\n")
    case .subRip:
      if count > 1 { output.write("\n" as StaticString) }
      output.write("\(count)\n\(Self.clock(cue.start, ",")) --> \(Self.clock(end, ","))\n")
      output.write(cue.speaker.isEmpty ? text + "\n" : "\(cue.speaker): \(text)\n")
    }
  }

  /// What begins markup in a cue's text (WebVTT, section 4.2.2).
  private static func escaped(_ text: String) -> String {
    guard text.utf8.contains(where: { $0 == 38 || $0 == 60 || $0 == 62 }) else { return text }
    var escaped = ""
    for character in text.unicodeScalars {
      switch character {
      case "&": escaped += "&amp;"
      case "<": escaped += "&lt;"
      case ">": escaped += "&gt;"
      default: escaped.unicodeScalars.append(character)
      }
    }
    return escaped
  }

  private static func milliseconds(_ seconds: String) -> Int? {
    guard let value = Double(seconds), value >= 0, value < 1e9 else { return nil }
    return Int((value * 1000).rounded())
  }

  private static func clock(_ milliseconds: Int, _ separator: String) -> String {
    func padded(_ number: Int, _ width: Int) -> String {
      let digits = String(number)
      return String(repeating: "0", count: max(0, width - digits.count)) + digits
    }
    let seconds = milliseconds / 1000
    return padded(seconds / 3600, 2) + ":" + padded(seconds / 60 % 60, 2) + ":"
      + padded(seconds % 60, 2) + separator + padded(milliseconds % 1000, 3)
  }
}
