/// Walks through a document's lines and writes down its items.
struct BodyReader {
  let text: Text
  let lines: [Line]
  let marks: PageMarks
  let plan: LinePlan
  let labels: [LabelCandidate]
  let people: People
  let source: Source
  let language: String
  let memory: ReadingMemory
  var brackets: BracketFinder
  private let breaks: ParagraphBreaks
  private var clock: TurnClock

  private(set) var items: [Item] = []
  private(set) var turns: [Turn] = []
  private(set) var timeline: [TimePoint] = []
  /// What the lines before the speech say, and what each of them is.
  var facts: [Fact] = []
  var front: [Int: FrontMatter.Line] = [:]
  private(set) var turnCounts: [Int]

  private var isInTurn = false
  private var isInParagraph = false
  /// The line of the last piece of speech in the open paragraph.
  private var lastLine: Int?
  private var sawBlank = false
  private var sawHeading = false
  /// The end of what the items cover.
  private var covered = 0

  init(
    text: Text, source: Source, lines: [Line], marks: PageMarks, plan: LinePlan,
    labels: [LabelCandidate], people: People, lexicon: EventLexicon, language: String, isPlay: Bool,
    memory: ReadingMemory
  ) {
    self.text = text
    self.lines = lines
    self.marks = marks
    self.plan = plan
    self.labels = labels
    self.people = people
    self.source = source
    self.language = language
    self.memory = memory
    turnCounts = Array(repeating: 0, count: people.participants.count)
    clock = TurnClock(text: text)
    brackets = BracketFinder(
      text: text, lexicon: lexicon, speakers: people.foldedNames)
    brackets.isPlay = isPlay
    breaks = ParagraphBreaks(text: text, lines: lines, marks: marks, layout: plan.layout)
  }

  mutating func read() {
    // A label, a turn, a paragraph and its text; room that is not used costs nothing.
    items.reserveCapacity(lines.count * 3)
    turns.reserveCapacity(labels.count)
    readFront()
    for index in lines.indices {
      addMarginNumber(index)
      switch plan.roles[index] {
      case .blank: sawBlank = true
      case .front: if let stamp = stampLine(index) { clock.read(stamp, above: nil) }
      case .pageNumber: add(.pageNumber, lines[index].text)
      case .furniture(let furniture): add(.furniture, lines[index].text, Int(furniture.rawValue))
      case .label(let label): readLabels(from: Int(label), at: index)
      case .heading: readHeading(index)
      case .bracket(let end): readBracket(index, through: Int(end))
      case .narration(let end, let event):
        readNarration(index, through: Int(end), event: Int(event))
      case .joined: break
      case .narrative:
        endTurn()
        add(.narrative, lines[index].text)
      case .speech: readSpeech(index)
      }
      addFront(index)
    }
    timeline = clock.timeline(of: &turns)
  }

  /// The stamp that a line consists of.
  private func stampLine(_ index: Int) -> TimestampScanner.Stamp? {
    TimestampScanner(text: text).stamp(filling: lines[index])
  }

  // MARK: Body

  /// The labels of a line with the speech behind each.
  private mutating func readLabels(from first: Int, at index: Int) {
    var next = first
    var position = lines[index].text.lowerBound
    while next < labels.count, labels[next].line == index {
      let label = labels[next]
      next += 1
      let isLast = next == labels.count || labels[next].line != index
      let lastLine = label.wraps ? index + 1 : index
      let end = isLast ? lines[lastLine].text.upperBound : labels[next].label.lowerBound
      readLabel(label, from: position)
      let speech = text.trimmed(label.speech..<max(label.speech, end))
      if !speech.isEmpty { addSpeech(afterLanguage(speech), at: lastLine) }
      position = end
    }
  }

  /// The speech behind the code of its language, which a record of many languages puts before it:
  /// `(FR) Monsieur le Président`.
  private mutating func afterLanguage(_ speech: Range<Int>) -> Range<Int> {
    let start = speech.lowerBound
    guard speech.count > 5, text[start] == 0x28, text[start + 3] == 0x29, text[start + 4] == 0x20,
      (0x41...0x5A).contains(text[start + 1]), (0x41...0x5A).contains(text[start + 2])
    else { return speech }
    add(.comment, start..<start + 4)
    return text.skipBlanks(start + 4..<speech.upperBound)..<speech.upperBound
  }

  private mutating func readLabel(_ label: LabelCandidate, from start: Int) {
    if label.isInside, covered <= start, start == lines[label.line].text.lowerBound {
      readBeforeInside(text.trimmed(start..<label.label.lowerBound), at: label.line)
    }
    endTurn()
    sawHeading = false
    var position = max(start, covered)
    let isStampedBefore = label.time.map { $0.lowerBound < label.label.lowerBound } ?? false
    if isStampedBefore { addStamp(of: label, at: &position) }
    if let cue = brackets.cue(endingLabel: label.label) {
      let name = text.trimmed(label.label.lowerBound..<cue.range.lowerBound)
      addPiece(.label, name, at: &position)
      if case .event(let type) = cue.meaning {
        addPiece(.event, cue.range, type.code, at: &position)
      } else {
        addPiece(.comment, cue.range, at: &position)
      }
    } else {
      addPiece(.label, label.label, at: &position)
    }
    if !isStampedBefore { addStamp(of: label, at: &position) }
    addLoose(position..<max(position, label.speech))
    openTurn(people.participant(of: label), at: label.speech)
    clock.begin(turns.count - 1, stamp: label.time)
  }

  private mutating func addStamp(of label: LabelCandidate, at position: inout Int) {
    if let time = label.time { addPiece(.timestamp, time, at: &position) }
  }

  /// A part of a label's line, and what stands before it.
  private mutating func addPiece(
    _ kind: Item.Kind, _ range: Range<Int>, _ value: Int = 0, at position: inout Int
  ) {
    guard range.lowerBound >= position else { return }
    addLoose(position..<range.lowerBound)
    add(kind, range, value)
    position = range.upperBound
  }

  /// What a line says before the first label within it.
  private mutating func readBeforeInside(_ range: Range<Int>, at index: Int) {
    guard !range.isEmpty else { return }
    if isInTurn || !turns.isEmpty { return addSpeech(range, at: index) }
    if let line = front[index] { add(line.kind, range, line.value) } else { add(.header, range) }
  }

  /// What is left of a label's line beside label, time and markup, such as `Q6.`.
  private mutating func addLoose(_ range: Range<Int>) {
    let words = text.trimmed(range)
    guard !words.isEmpty,
      text.string(words).unicodeScalars.contains(where: {
        Letters.isLetter($0.value) || Letters.isDigit($0.value)
      })
    else { return }
    add(.narrative, words)
  }

  private mutating func openTurn(_ participant: Int?, at offset: Int) {
    items.append(Item(.turn, at: offset, value: turns.count))
    turns.append(Turn(participant: participant))
    if let participant { turnCounts[participant] += 1 }
    isInTurn = true
  }

  private mutating func endTurn() {
    isInTurn = false
    endParagraph()
  }

  private mutating func endParagraph() {
    isInParagraph = false
    lastLine = nil
    sawBlank = false
  }

  private mutating func readHeading(_ index: Int) {
    if isInTurn { items.append(Item(.endOfTurn, at: lines[index].text.lowerBound)) }
    endTurn()
    sawHeading = true
    var range = lines[index].text
    while text.byte(range.lowerBound) == 0x23 { range = range.lowerBound + 1..<range.upperBound }
    range = text.trimmed(range)
    guard !range.isEmpty else { return add(.narrative, lines[index].text) }
    items.append(Item(.section, at: range.lowerBound))
    let found = brackets.find(in: range).filter { $0.meaning != .comment }
    guard let first = found.first, first.range.lowerBound > range.lowerBound else {
      return add(.heading, range)
    }
    add(.heading, text.trimmed(range.lowerBound..<first.range.lowerBound))
    addPieces(found, in: first.range.lowerBound..<range.upperBound, as: .narrative)
  }

  /// A paragraph that tells an event; the turn may go on behind it.
  private mutating func readNarration(_ index: Int, through end: Int, event: Int) {
    endParagraph()
    add(.event, lines[index].text.lowerBound..<lines[end].text.upperBound, event)
  }

  private mutating func readBracket(_ index: Int, through end: Int) {
    let range = lines[index].text.lowerBound..<lines[end].text.upperBound
    let found = brackets.find(in: range)
    if found.isEmpty {
      for line in index...end { readSpeech(line) }
      return
    }
    addPieces(found, in: range, as: .comment)
    if sawBlank || !plan.layout.isWrapped && !plan.layout.hasBlocks { endParagraph() }
    if isInParagraph { lastLine = end }
  }

  /// Found brackets as items of their kinds, and what stands between them as another kind.
  mutating func addPieces(
    _ found: [BracketFinder.Found], in range: Range<Int>, as kind: Item.Kind
  ) {
    var position = range.lowerBound
    for piece in found {
      let before = text.trimmed(position..<piece.range.lowerBound)
      if !before.isEmpty { add(kind, before) }
      add(piece)
      position = piece.range.upperBound
    }
    let rest = text.trimmed(position..<range.upperBound)
    if !rest.isEmpty { add(kind, rest) }
  }

  private mutating func readSpeech(_ index: Int) {
    var range = lines[index].text
    if plan.questions.contains(index) {
      endTurn()
      sawHeading = false
    }
    if !isInTurn {
      // A stamp alone says nothing: it is the next turn's.
      if let stamp = stampLine(index) {
        add(.timestamp, range)
        return clock.read(stamp, above: nil)
      }
      resumeTurn(at: range.lowerBound)
    }
    if let stamp = TimestampScanner(text: text).stamp(opening: lines[index]),
      stamp.range.upperBound >= range.upperBound || text.byte(stamp.range.lowerBound) == 0x5B
        || labels.isEmpty
    {
      endParagraph()
      add(.timestamp, stamp.range)
      if stamp.range.upperBound >= range.upperBound {
        let hasSpoken = items.last { $0.kind == .text || $0.kind == .turn }?.kind == .text
        clock.read(stamp, above: hasSpoken ? nil : turns.count - 1)
      }
      range = text.skipBlanks(stamp.range.upperBound..<range.upperBound)..<range.upperBound
    }
    if !range.isEmpty { addSpeech(range, at: index) }
  }

  /// Speech without a label: before all labels, or going on after a heading.
  private mutating func resumeTurn(at offset: Int) {
    let previous = sawHeading ? turns.last?.participant : nil
    openTurn(previous, at: offset)
    if previous != nil { turns[turns.count - 1].continuesPrevious = true }
    sawHeading = false
  }

  private mutating func addSpeech(_ range: Range<Int>, at index: Int) {
    clock.speak()
    var continues = false
    if isInParagraph, let last = lastLine, last != index {
      if breaks.isBreak(between: last, and: index, afterBlank: sawBlank) {
        endParagraph()
      } else {
        addLineBreak(last, index)
        continues = !lines[last].endsSentence
      }
    }
    if !isInParagraph {
      items.append(Item(.paragraph, at: range.lowerBound))
      isInParagraph = true
    }
    sawBlank = false
    lastLine = index
    // A bracket of the line before may reach into this one.
    var position = min(max(range.lowerBound, covered), range.upperBound)
    let range = text.skipBlanks(position..<range.upperBound)..<range.upperBound
    let mayHoldBracket = lines[index].mayHold([.bracket, .wide])
    var wrapped: BracketFinder.Found?
    if mayHoldBracket {
      for piece in brackets.find(in: range, continues: continues) {
        addText(position..<piece.range.lowerBound)
        add(piece)
        position = piece.range.upperBound
      }
      wrapped = wrappedEvent(at: index)
    }
    addText(position..<(wrapped?.range.lowerBound ?? range.upperBound))
    if let wrapped { add(wrapped) }
  }

  /// Speech with the blanks before it.
  private mutating func addText(_ range: Range<Int>) {
    let words = text.trimmed(range)
    if !words.isEmpty { add(.text, range.lowerBound..<words.upperBound) }
  }

  /// The event whose bracket the line at hand opens and one of the next closes.
  private mutating func wrappedEvent(at index: Int) -> BracketFinder.Found? {
    guard plan.layout.isWrapped, let start = brackets.unclosed else { return nil }
    var end = index
    while end + 1 < lines.count, end - index < Self.mostBracketLines,
      case .speech = plan.roles[end + 1]
    { end += 1 }
    guard end > index else { return nil }
    return brackets.find(in: start..<lines[end].text.upperBound).first {
      $0.isEvent && $0.range.lowerBound == start
        && $0.range.upperBound > lines[index].text.upperBound
    }
  }

  /// Lines behind the first over which an event within speech may run.
  private static let mostBracketLines = 4

  private mutating func addLineBreak(_ last: Int, _ index: Int) {
    let end = lines[last].range.upperBound
    let next = last + 1 < lines.count ? lines[last + 1].range.lowerBound : end
    guard end >= covered, next <= lines[index].range.lowerBound, end < next else { return }
    add(.lineBreak, end..<next, text.dividesWord(lines[last].text, lines[index].text) ? 1 : 0)
  }

  // MARK: Items

  mutating func add(_ kind: Item.Kind, _ range: Range<Int>, _ value: Int = 0) {
    guard range.lowerBound >= covered, !range.isEmpty else { return }
    items.append(Item(kind, range, value: value))
    covered = range.upperBound
  }

  mutating func add(_ piece: BracketFinder.Found) {
    switch piece.meaning {
    case .event(let type): add(.event, piece.range, type.code)
    case .comment: add(.comment, piece.range)
    case .language: add(.narrative, piece.range)
    case .time: add(.timestamp, piece.range)
    }
  }

  private mutating func addMarginNumber(_ index: Int) {
    guard marks.hasMarginNumbers, marks.marginDigits[index] > 0 else { return }
    let start = text.skipBlanks(lines[index].range)
    add(.lineNumber, start..<start + Int(marks.marginDigits[index]))
  }
}

extension Text {
  /// A hyphen at the line's end stands inside a word.
  func dividesWord(_ line: Range<Int>, _ next: Range<Int>) -> Bool {
    guard let last = scalar(before: line.upperBound), !next.isEmpty else { return false }
    if last.value == 0xAD { return true }
    guard last.value == 0x2D || last.value == 0x2010,
      let before = scalar(before: line.upperBound - last.length)
    else { return false }
    return Letters.isLower(before.value) && Letters.isLower(scalar(next.lowerBound).value)
  }
}
