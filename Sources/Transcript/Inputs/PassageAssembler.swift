/// Makes a transcript of the passages and loose pieces of a structured input.
struct PassageAssembler {
  /// What a line end within a passage means.
  enum LineEnd: Sendable {
    /// The line is wrapped: captions.
    case wrap
    /// A new paragraph begins.
    case paragraph
  }

  let extract: ExtractedText
  private var brackets: BracketFinder
  let lineEnd: LineEnd
  /// Whether passages that follow each other belong to one paragraph unless a pause parts them.
  let joinsPassages: Bool
  /// Whether the starts of passages become points within the speech.
  var marksCues = true

  private(set) var items: [Item] = []
  private(set) var turns: [Turn] = []
  private(set) var unescaped: [Int: [UInt8]] = [:]
  private var timeline = TimelineBuilder()
  private var isInTurn = false
  private var isInParagraph = false
  private var last: Passage?
  private var turnEnd: Int?

  /// Silence after which a sentence begins a new paragraph, in milliseconds.
  private static let pause = 2000

  init(
    text: Text, extract: ExtractedText, lexicon: EventLexicon, speakers: [Participant],
    lineEnd: LineEnd, joinsPassages: Bool
  ) {
    self.extract = extract
    self.lineEnd = lineEnd
    self.joinsPassages = joinsPassages
    let names = speakers.flatMap(\.names).map { LabelShape.fold($0.text) }
    brackets = BracketFinder(
      text: text, lexicon: lexicon, speakers: Set(names))
  }

  /// - Parameter loose: in order, like the passages; pieces do not overlap passages.
  mutating func add(_ passages: [Passage], loose: [LoosePiece]) {
    var next = 0
    for passage in passages {
      let start = passage.label?.lowerBound ?? passage.text.lowerBound
      while next < loose.count, loose[next].range.lowerBound < start {
        add(loose[next])
        next += 1
      }
      add(passage)
    }
    for piece in loose[next...] { add(piece) }
  }

  /// Writes what was made into a transcript.
  func finish(_ transcript: inout Transcript) {
    let (points, numbers) = timeline.finish()
    transcript.timeline = points
    transcript.items = items.map { item in
      guard item.kind == .cue, numbers.indices.contains(Int(item.value)) else { return item }
      return Item(.cue, at: item.range.lowerBound, value: numbers[Int(item.value)])
    }
    transcript.turns = turns.map { turn in
      var turn = turn
      turn.start = turn.start.map { numbers[$0] }
      turn.end = turn.end.map { numbers[$0] }
      return turn
    }
    transcript.unescaped = unescaped
    for turn in turns {
      guard let speaker = turn.participant, transcript.participants.indices.contains(speaker) else {
        continue
      }
      transcript.participants[speaker].turns += 1
    }
  }

  // MARK: Pieces

  private mutating func add(_ piece: LoosePiece) {
    let isWithin = piece.kind == .comment || piece.kind == .event || piece.kind == .timestamp
    if !isWithin, isInTurn {
      if let source = extract.source(of: piece.range) {
        items.append(Item(.endOfTurn, at: source.lowerBound))
      }
      isInTurn = false
      last = nil
    }
    emit(piece.kind, piece.range, value: piece.value)
  }

  private mutating func add(_ passage: Passage) {
    guard !trimmed(passage.text).isEmpty || passage.label != nil else { return }
    let continues = isInTurn && !passage.startsTurn && last?.speaker == passage.speaker
    if !continues { openTurn(passage) }
    let isJoined = continues && isInParagraph && joins(passage)
    if isJoined { joinPassages(passage) } else { isInParagraph = false }
    if continues { endCue(before: passage) }
    addText(passage, isFirst: !continues, isJoined: isJoined)
    last = passage
    if let end = passage.end, end >= turnEnd ?? 0 {
      turnEnd = end
      turns[turns.count - 1].end = timeline.point(end)
    }
  }

  private mutating func openTurn(_ passage: Passage) {
    if let label = passage.label { emit(.label, label) }
    let offset = extract.source(at: trimmed(passage.text).lowerBound)
    items.append(
      Item(.turn, at: max(offset, items.last?.range.upperBound ?? 0), value: turns.count))
    var turn = Turn(participant: passage.speaker)
    turn.start = passage.start.map { timeline.point($0) }
    turns.append(turn)
    turnEnd = nil
    isInTurn = true
    isInParagraph = false
  }

  private func joins(_ passage: Passage) -> Bool {
    guard joinsPassages, !passage.startsParagraph, let last else { return false }
    guard let start = passage.start, let end = last.end, start - end >= Self.pause else {
      return true
    }
    return !brackets.text.endsSentence(trimmed(last.text))
  }

  /// What stands between two passages of a paragraph: the line end, or a blank.
  private mutating func joinPassages(_ passage: Passage) {
    guard let last else { return }
    let between = trimmed(last.text).upperBound..<trimmed(passage.text).lowerBound
    let separator = between.first { index in
      [9, 10, 13, 32].contains(extract.bytes[index])
        && !extract.parts(of: index..<index + 1).isEmpty
    }
    guard let separator else { return }
    let isLineEnd = [10, 13].contains(extract.bytes[separator])
    emit(isLineEnd ? .lineBreak : .text, separator..<separator + 1)
  }

  private mutating func addText(_ passage: Passage, isFirst: Bool, isJoined: Bool) {
    let text = trimmed(passage.text)
    guard !text.isEmpty else { return }
    if !isJoined { openParagraph(at: text.lowerBound) }
    if let start = passage.start, !isFirst, marksCues { cue(start, at: text.lowerBound) }
    if let event = passage.event { return emit(.event, text, value: event.code) }
    var position = text.lowerBound
    for mark in passage.marked {
      addPieces(position..<mark.range.lowerBound)
      emit(.event, mark.range, value: mark.type.code)
      position = mark.range.upperBound
    }
    addPieces(position..<text.upperBound)
  }

  /// Speech with what stands in brackets within it.
  private mutating func addPieces(_ text: Range<Int>) {
    var position = text.lowerBound
    for piece in brackets.find(in: text) where !isMark(piece) {
      addSpeech(position..<piece.range.lowerBound)
      switch piece.meaning {
      case .event(let type): emit(.event, piece.range, value: type.code)
      case .comment: emit(.comment, piece.range)
      case .language: emit(.narrative, piece.range)
      case .time: emit(.timestamp, piece.range)
      }
      position = piece.range.upperBound
    }
    addSpeech(position..<text.upperBound)
  }

  /// Corpora mark sounds and breaks in braces as words among the speech (`{gap}`).
  private func isMark(_ piece: BracketFinder.Found) -> Bool {
    extract.bytes[piece.range.lowerBound] == UInt8(ascii: "{")
  }

  /// Marks the end of the passage before, where silence follows it.
  private mutating func endCue(before passage: Passage) {
    guard marksCues, let end = last?.end, let start = passage.start, end < start else { return }
    cue(end, at: last?.text.upperBound ?? passage.text.lowerBound)
  }

  private mutating func cue(_ milliseconds: Int, at offset: Int) {
    let place = max(extract.source(at: offset), items.last?.range.upperBound ?? 0)
    items.append(Item(.cue, at: place, value: timeline.point(milliseconds)))
  }

  private mutating func openParagraph(at offset: Int) {
    let place = max(extract.source(at: offset), items.last?.range.upperBound ?? 0)
    items.append(Item(.paragraph, at: place))
    isInParagraph = true
  }

  /// Speech with its line ends, in which no bracket stands.
  private mutating func addSpeech(_ range: Range<Int>) {
    var start = range.lowerBound
    while start < range.upperBound {
      let end = extract.bytes[start..<range.upperBound].firstIndex { $0 == 10 || $0 == 13 }
      let line = start..<(end ?? range.upperBound)
      if !trimmed(line).isEmpty { emit(.text, line) }
      guard let end else { return }
      start = end + 1
      while start < range.upperBound, extract.bytes[start] <= 32 { start += 1 }
      guard start < range.upperBound else { return }
      switch lineEnd {
      case .wrap: emit(.lineBreak, end..<end + 1)
      case .paragraph: openParagraph(at: start)
      }
    }
  }

  /// Items for a range of the text: speech in as many as the source has pieces, all else in one.
  private mutating func emit(_ kind: Item.Kind, _ range: Range<Int>, value: Int = 0) {
    let parts = extract.parts(of: range)
    guard let first = parts.first, let end = parts.last?.source.upperBound else { return }
    if kind == .text {
      for part in parts { append(kind, part, value: value) }
    } else if parts.count == 1 {
      append(kind, first, value: value)
    } else {
      let words = extract.words(of: range)
      append(
        kind, ExtractedText.Part(source: first.source.lowerBound..<end, unescaped: words),
        value: value)
    }
  }

  private mutating func append(_ kind: Item.Kind, _ part: ExtractedText.Part, value: Int) {
    items.append(Item(kind, part.source, value: value))
    if let text = part.unescaped, kind != .lineBreak { unescaped[part.source.lowerBound] = text }
  }

  private func trimmed(_ range: Range<Int>) -> Range<Int> {
    var start = range.lowerBound
    var end = range.upperBound
    while start < end, extract.bytes[start] <= 32 { start += 1 }
    while end > start, extract.bytes[end - 1] <= 32 { end -= 1 }
    return start..<end
  }
}
