/// CHAT, the format of CLAN and TalkBank.
struct ChatInput {
  private let text: [UInt8]
  private let file: ChatFile
  private let lexicon: EventLexicon
  private var structured = StructuredTranscript(layout: "CHAT")
  private var speakers = SpeakerTable()
  /// By code.
  private var known: [String: (name: String?, role: String?)] = [:]

  static func read(_ source: Source, options: TranscriptReader.Options) -> Transcript? {
    guard let file = ChatFile(source.text) else { return nil }
    var input = ChatInput(text: source.text, file: file, lexicon: options.events)
    for tier in file.tiers { input.add(tier) }
    input.structured.participants = input.speakers.participants
    input.structured.lineEnd = .wrap
    return input.structured.transcript(of: source, options: options)
  }

  private init(text: [UInt8], file: ChatFile, lexicon: EventLexicon) {
    self.text = text
    self.file = file
    self.lexicon = lexicon
  }

  private func string(_ range: Range<Int>) -> String {
    String(decoding: text[range], as: UTF8.self)
  }

  private mutating func add(_ tier: ChatFile.Tier) {
    switch tier.kind {
    case .header: addHeader(tier)
    case .speech: addSpeech(tier)
    case .dependent: addDependent(tier)
    case .lost:
      for line in tier.lines { addLoose(line, as: .narrative) }
    }
  }

  private mutating func addLoose(_ range: Range<Int>, as kind: Item.Kind) {
    guard !range.isEmpty else { return }
    let start = structured.extract.count
    structured.extract.append(range, of: text)
    structured.loose.append(LoosePiece(kind: kind, range: start..<structured.extract.count))
    structured.extract.append(glue: "\n")
  }

  // MARK: Headers

  /// Headers that say how the file is made, not what was said.
  private static let technical: Set<String> = [
    "UTF8", "Begin", "End", "ID", "PID", "Font", "Window", "Color words", "Languages", "Types",
    "Options", "New Episode", "Blank", "Bg", "Eg", "G",
  ]

  private mutating func addHeader(_ tier: ChatFile.Tier) {
    let name = string(tier.code)
    if name == "Participants" { readParticipants(tier.lines.map(string).joined(separator: " ")) }
    if name == "Languages", let line = tier.lines.first {
      let first = string(line).split(whereSeparator: { $0 == "," || $0 == " " }).first
      structured.language = first.flatMap { LanguageNames.tag(String($0)) }
    }
    guard !Self.technical.contains(name), let first = tier.lines.first else { return }
    let isFront = structured.passages.isEmpty
    addLoose(tier.code.lowerBound..<first.upperBound, as: isFront ? .header : .comment)
    for line in tier.lines.dropFirst() { addLoose(line, as: isFront ? .header : .comment) }
  }

  /// `MOT Mother, CHI Ruth Target_Child`: a code, perhaps a name, and a role.
  private mutating func readParticipants(_ list: String) {
    for entry in list.split(separator: ",") {
      let words = entry.split(whereSeparator: \.isWhitespace).map(String.init)
      guard let code = words.first else { continue }
      known[code] = (
        words.count > 2
          ? words[1..<(words.count - 1)].joined(separator: " ").replacing("_", with: " ") : nil,
        words.count > 1 ? words.last?.replacing("_", with: " ") : nil
      )
    }
  }

  // MARK: Tiers

  private mutating func addSpeech(_ tier: ChatFile.Tier) {
    let code = string(tier.code)
    let label = structured.extract.count
    structured.extract.append(tier.label, of: text)
    var passage = Passage(
      speaker: speaker(code), label: label..<structured.extract.count, text: 0..<0)
    structured.extract.append(glue: "\n")
    let start = structured.extract.count
    for (index, line) in tier.lines.enumerated() {
      if index > 0 {
        let end = structured.extract.sourceEnd
        structured.extract.append("\n".utf8, for: end..<max(end, line.lowerBound))
      }
      addLine(line, to: &passage)
    }
    passage.text = start..<structured.extract.count
    passage.marked = events(in: passage.text)
    passage.startsParagraph = true
    structured.passages.append(passage)
    structured.extract.append(glue: "\n")
  }

  /// Simple events, as section 8 of the manual has them: `&=laughs`, `&=imit:dog`.
  private func events(in speech: Range<Int>) -> [MarkedEvent] {
    let bytes = structured.extract.bytes
    var events: [MarkedEvent] = []
    for word in bytes[speech].split(whereSeparator: { $0 <= 32 }) where word.count > 2 {
      guard word.starts(with: "&=".utf8) else { continue }
      let name = String(decoding: word.dropFirst(2).map { $0 == 0x3A ? 0x20 : $0 }, as: UTF8.self)
      guard let type = lexicon.type(of: name) ?? EventType(.incident, "action") else { continue }
      events.append(MarkedEvent(range: word.indices, type: type))
    }
    return events
  }

  private mutating func speaker(_ code: String) -> Int? {
    let count = speakers.participants.count
    let speaker = speakers.speaker(named: code)
    if let speaker, speakers.participants.count > count, let known = known[code] {
      speakers.describe(speaker, names: known.name.map { [$0] } ?? [], office: known.role)
    }
    return speaker
  }

  /// Speech without the bullets that hold its times (`\u{15}1200_3400\u{15}`).
  private mutating func addLine(_ line: Range<Int>, to passage: inout Passage) {
    var start = line.lowerBound
    while let mark = text[start..<line.upperBound].firstIndex(of: 0x15) {
      guard let close = text[(mark + 1)..<line.upperBound].firstIndex(of: 0x15),
        let (from, to) = times(mark + 1..<close)
      else { break }
      structured.extract.append(start..<mark, of: text)
      if passage.start == nil { passage.start = from }
      passage.end = to
      start = close + 1
    }
    structured.extract.append(start..<line.upperBound, of: text)
  }

  /// Milliseconds, joined by `_`.
  private func times(_ range: Range<Int>) -> (Int, Int)? {
    let parts = string(range).split(separator: "_").compactMap { Int($0) }
    guard parts.count == 2, parts[0] >= 0, parts[1] >= parts[0], parts[1] < ClockTime.limit else {
      return nil
    }
    return (parts[0], parts[1])
  }

  /// Notes of people on dependent tiers are kept; analyses are annotation, not speech.
  private mutating func addDependent(_ tier: ChatFile.Tier) {
    guard ["com", "act", "exp", "sit", "gpx", "eng"].contains(string(tier.code)) else { return }
    for line in tier.lines { addLoose(line, as: .comment) }
  }
}
