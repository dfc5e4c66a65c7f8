/// Takes the text of cues out of their tags and entities.
struct CaptionExtractor {
  let text: [UInt8]
  let isWebVTT: Bool
  let lexicon: EventLexicon
  private(set) var extract = ExtractedText()
  private(set) var speakers = SpeakerTable()
  /// Speech with the speaker that a voice tag names.
  private(set) var passages: [Passage] = []
  private(set) var loose: [LoosePiece] = []
  private(set) var hasVoices = false
  /// Offsets of the extracted text at which `>>` says that somebody else begins.
  private(set) var changes: Set<Int> = []

  /// Lines of nothing but a name in brackets tell who speaks from there on; nil where they do not.
  var bracketNames: CaptionNames?

  private var voice: (speaker: Int?, label: Range<Int>?) = (nil, nil)
  /// The event that the cue in work tells by italics, which then are the marks of the event.
  private var italicEvent: EventType?

  init(text: [UInt8], isWebVTT: Bool, lexicon: EventLexicon) {
    self.text = text
    self.lexicon = lexicon
    self.isWebVTT = isWebVTT
  }

  mutating func addNote(_ lines: [Range<Int>]) {
    for line in lines where !line.isEmpty {
      let start = extract.count
      extract.append(line, of: text)
      loose.append(
        LoosePiece(kind: passages.isEmpty ? .header : .comment, range: start..<extract.count))
      extract.append(glue: "\n")
    }
  }

  mutating func add(_ cue: CaptionFile.Cue) {
    voice = (nil, nil)
    italicEvent = italicEvent(of: cue)
    if let name = cue.name { addVoice(name) }
    if let agent = cue.agent {
      hasVoices = true
      voice.speaker = speakers.speaker(named: agent)
    }
    var start = extract.count
    for (index, line) in cue.lines.enumerated() {
      if let bracketNames {
        if bracketNames.isRule(line) { continue }
        if let name = bracketNames.name(in: line) {
          endPassage(cue, from: start)
          addVoice(name)
          start = extract.count
          continue
        }
      }
      if index > 0, bracketNames == nil || extract.count > start {
        appendLineEnd(before: line.lowerBound)
      }
      add(line, of: cue, passageStart: &start)
    }
    endPassage(cue, from: start)
    if let last = cue.lines.last { appendLineEnd(after: last.upperBound) }
  }

  private mutating func endPassage(_ cue: CaptionFile.Cue, from start: Int) {
    guard extract.count > start || voice.label != nil else { return }
    var passage = Passage(
      speaker: voice.speaker, label: voice.label, text: start..<extract.count, start: cue.start,
      end: cue.end)
    passage.event = italicEvent
    passages.append(passage)
  }

  /// The event of a cue that is a few words in italics and nothing else; in brackets they need no
  /// italics to be known.
  private func italicEvent(of cue: CaptionFile.Cue) -> EventType? {
    guard cue.lines.count == 1, let line = cue.lines.first, line.count < 160,
      text[line].contains(UInt8(ascii: "<"))
    else { return nil }
    var words = String(decoding: text[line], as: UTF8.self).trimmed(of: " \t")
    if words.hasPrefix("<v"), let end = words.firstIndex(of: ">") {
      words = String(words[words.index(after: end)...])
    }
    if words.hasSuffix("</v>") { words = String(words.dropLast(4)) }
    guard words.hasPrefix("<i>"), words.hasSuffix("</i>") else { return nil }
    words = String(words.dropFirst(3).dropLast(4))
    guard words.split(separator: " ").count <= 4, !words.contains("<"),
      let first = words.unicodeScalars.first, BracketFinder.closing(first.value) == nil,
      first.value != 0x2A, let match = lexicon.match(in: words), match.position == 0
    else { return nil }
    return match.type
  }

  private mutating func appendLineEnd(before offset: Int) {
    var start = offset
    while start > 0, text[start - 1] == 10 || text[start - 1] == 13 { start -= 1 }
    // SubStation writes a line's end as `\N`.
    if start == offset, start >= 2, text[start - 2] == UInt8(ascii: "\\") { start -= 2 }
    // TTML has `<br/>`.
    if start == offset { start = extract.sourceEnd }
    extract.append("\n".utf8, for: max(start, extract.sourceEnd)..<offset)
  }

  private mutating func appendLineEnd(after offset: Int) {
    var end = offset
    if end < text.count, text[end] == 13 { end += 1 }
    if end < text.count, text[end] == 10, end - offset < 2 { end += 1 }
    guard end > offset else { return extract.append(glue: "\n") }
    extract.append("\n".utf8, for: offset..<end)
  }

  // MARK: Lines

  private mutating func add(_ line: Range<Int>, of cue: CaptionFile.Cue, passageStart: inout Int) {
    var position = chevrons(line)
    var plain = position
    while position < line.upperBound {
      if text[position] == UInt8(ascii: "<"), let end = tagEnd(position, line.upperBound),
        italicEvent == nil || end - position > 4 || text[end - 2] != UInt8(ascii: "i")
      {
        extract.append(plain..<position, of: text)
        readTag(position..<end, of: cue, passageStart: &passageStart)
        position = end
        plain = end
      } else if text[position] == UInt8(ascii: "{"),
        let end = overrideEnd(position, line.upperBound)
      {
        extract.append(plain..<position, of: text)
        position = end
        plain = end
      } else if text[position] == UInt8(ascii: "&"),
        let reference = CharacterReference(text, at: position, limit: line.upperBound)
      {
        extract.append(plain..<position, of: text)
        extract.append(reference.text, for: reference.range)
        position = reference.range.upperBound
        plain = position
      } else {
        position += 1
      }
    }
    extract.append(plain..<line.upperBound, of: text)
  }

  /// Behind `>>` or `>>>` at the start of a line, written as such or as entities.
  private mutating func chevrons(_ line: Range<Int>) -> Int {
    var position = line.lowerBound
    func isBlank(_ index: Int) -> Bool { index < line.upperBound && text[index] <= 32 }
    while isBlank(position) { position += 1 }
    var count = 0
    while position < line.upperBound {
      if text[position] == UInt8(ascii: ">") {
        position += 1
      } else if let reference = CharacterReference(text, at: position, limit: line.upperBound),
        reference.text == [UInt8(ascii: ">")]
      {
        position = reference.range.upperBound
      } else {
        break
      }
      count += 1
    }
    guard count >= 2 else { return line.lowerBound }
    while isBlank(position) { position += 1 }
    changes.insert(extract.count)
    return position
  }

  /// Behind a tag that begins at an offset; nil where `<` is a character.
  private func tagEnd(_ start: Int, _ limit: Int) -> Int? {
    var index = start + 1
    if index < limit, text[index] == UInt8(ascii: "/") { index += 1 }
    guard index < limit,
      text[index] | 0x20 >= 97 && text[index] | 0x20 <= 122
        || text[index] >= 48 && text[index] <= 57
    else { return nil }
    return text[index..<limit].firstIndex(of: UInt8(ascii: ">")).map { $0 + 1 }
  }

  /// Behind an override of SubStation (`{\an8}`).
  private func overrideEnd(_ start: Int, _ limit: Int) -> Int? {
    guard start + 1 < limit, text[start + 1] == UInt8(ascii: "\\") else { return nil }
    return text[start..<limit].firstIndex(of: UInt8(ascii: "}")).map { $0 + 1 }
  }

  private mutating func readTag(
    _ tag: Range<Int>, of cue: CaptionFile.Cue, passageStart: inout Int
  ) {
    guard isWebVTT, tag.count > 3, text[tag.lowerBound + 1] | 0x20 == UInt8(ascii: "v"),
      text[tag.lowerBound + 2] <= 32 || text[tag.lowerBound + 2] == UInt8(ascii: ".")
    else { return }
    let name = annotation(tag)
    guard !name.isEmpty else { return }
    if extract.count > passageStart { endPassage(cue, from: passageStart) }
    addVoice(name)
    passageStart = extract.count
  }

  /// The name of whoever speaks what follows.
  private mutating func addVoice(_ name: Range<Int>) {
    hasVoices = true
    let label = extract.count
    appendUnescaped(name)
    let words = String(decoding: extract.bytes[label...], as: UTF8.self)
    voice = (speakers.speaker(named: words), label..<extract.count)
    extract.append(glue: "\n")
  }

  /// The name in `<v.loud Some Name>`.
  private func annotation(_ tag: Range<Int>) -> Range<Int> {
    var start = tag.lowerBound + 2
    let end = tag.upperBound - 1
    while start < end, text[start] > 32 { start += 1 }
    while start < end, text[start] <= 32 { start += 1 }
    var last = end
    while last > start, text[last - 1] <= 32 { last -= 1 }
    return start..<last
  }

  private mutating func appendUnescaped(_ range: Range<Int>) {
    var position = range.lowerBound
    while position < range.upperBound {
      if let reference = CharacterReference(text, at: position, limit: range.upperBound) {
        extract.append(reference.text, for: reference.range)
        position = reference.range.upperBound
      } else {
        extract.append(position..<position + 1, of: text)
        position += 1
      }
    }
  }
}
