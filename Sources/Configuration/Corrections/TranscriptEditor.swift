internal import Transcript

/// Changes a transcript as corrections say.
struct TranscriptEditor {
  private var transcript: Transcript
  private let lines: SourceLines
  /// The index in `items` of each turn's label, by turn.
  private var labels: [Int: Int] = [:]
  private var persons: [String: Int] = [:]

  init(_ transcript: Transcript) {
    self.transcript = transcript
    lines = SourceLines(transcript.source.text)
    for (index, participant) in transcript.participants.enumerated() {
      persons[participant.id] = index
    }
    findLabels()
  }

  /// The transcript, with participants nobody speaks as any more left out.
  consuming func finish() -> Transcript {
    var result = transcript
    ParticipantEditor.removeSilent(from: &result)
    return result
  }

  private mutating func findLabels() {
    labels = [:]
    var last: Int?
    for (index, item) in transcript.items.enumerated() {
      switch item.kind {
      case .label: last = index
      case .turn:
        if let label = last { labels[Int(item.value)] = label }
        last = nil
      case .text, .paragraph, .endOfTurn: last = nil
      default: break
      }
    }
  }

  private func words(_ item: Item) -> String {
    let bytes =
      transcript.unescaped[item.range.lowerBound]
      ?? Array(transcript.source.text[item.range])
    return String(decoding: bytes, as: UTF8.self)
  }

  // MARK: Labels

  /// - Returns: false where the transcript has no such label.
  mutating func apply(_ label: Corrections.Label) -> Bool {
    let key = LabelDecisions.key(label.label)
    let turns = labels.filter { LabelDecisions.key(words(transcript.items[$0.value])) == key }
      .keys.sorted()
    let evidence = transcript.reading.labels.filter { LabelDecisions.key($0.label) == key }
    guard !turns.isEmpty || !evidence.isEmpty else { return false }
    if label.isLabel != false {
      assign(label, turns, known: evidence.first?.participant)
    } else if !turns.isEmpty {
      makeSpeech(turns)
    }
    return true
  }

  private mutating func assign(_ label: Corrections.Label, _ turns: [Int], known: Int?) {
    guard let index = participant(of: label, turns, known: known) else { return }
    let key = LabelDecisions.key(label.label)
    for turn in turns { transcript.turns[turn].participant = index }
    if let name = label.name, transcript.participants[index].names.first?.text != name {
      transcript.participants[index].names.removeAll { $0.text == name }
      transcript.participants[index].names.insert(PersonName(plain: name), at: 0)
    }
    if let role = label.role { transcript.participants[index].role = role }
    if let isGroup = label.isGroup { transcript.participants[index].isGroup = isGroup }
    for evidence in transcript.reading.labels.indices
    where LabelDecisions.key(transcript.reading.labels[evidence].label) == key {
      transcript.reading.labels[evidence].participant = index
    }
  }

  private mutating func participant(
    of label: Corrections.Label, _ turns: [Int], known: Int?
  ) -> Int? {
    let current = turns.first.flatMap { transcript.turns[$0].participant } ?? known
    guard let person = label.person else { return current }
    if let index = persons[person] {
      let hasName = transcript.participants[index].names.contains { $0.text == label.label }
      if index != current, !hasName {
        transcript.participants[index].names.append(PersonName(plain: label.label))
        transcript.participants[index].evidence.append("a correction says so")
      }
      return index
    }
    guard !turns.isEmpty else { return current }
    persons[person] = transcript.participants.count
    transcript.participants.append(
      Participant(
        id: person, names: [PersonName(plain: label.name ?? label.label)],
        evidence: ["a correction says so"]))
    return transcript.participants.count - 1
  }

  /// Turns whose label is none: label and words go on in the turn before.
  private mutating func makeSpeech(_ turns: [Int]) {
    let removed = Set(turns)
    let places = Set(turns.compactMap { labels[$0] })
    var items: [Item] = []
    var isInTurn = false
    var skipsParagraph = false
    for (index, item) in transcript.items.enumerated() {
      if places.contains(index) {
        let range = item.range.lowerBound..<(isInTurn ? endOfLabel(index) : item.range.upperBound)
        if isInTurn { items.append(Item(.paragraph, at: range.lowerBound)) }
        items.append(Item(isInTurn ? .text : .narrative, range))
        skipsParagraph = isInTurn
      } else if item.kind == .turn, removed.contains(Int(item.value)) {
        continue
      } else if item.kind == .paragraph, skipsParagraph {
        skipsParagraph = false
      } else {
        if item.kind == .turn { isInTurn = true }
        if item.kind == .endOfTurn || item.kind == .section { isInTurn = false }
        if item.length > 0 { skipsParagraph = false }
        items.append(item)
      }
    }
    transcript.items = items
    TurnOrder.restore(&transcript)
    findLabels()
  }

  /// The start of the speech behind a label, to which the blanks between belong.
  private func endOfLabel(_ index: Int) -> Int {
    let item = transcript.items[index]
    let next = transcript.items[(index + 1)...].first { $0.length > 0 }
    let hasEscapes = transcript.unescaped[item.range.lowerBound] != nil
    guard let next, next.kind == .text, !hasEscapes else { return item.range.upperBound }
    return next.range.lowerBound
  }

  // MARK: Lines

  /// Why a line is not as a correction says.
  enum LineProblem {
    case otherWords
    /// A piece of text goes on in the next line, so that the line is none of its own.
    case partOfMore
    /// Nobody begins to speak there.
    case noTurn

    var words: String {
      switch self {
      case .otherWords: "does not begin with these words any more"
      case .partOfMore: "is one piece of text with its neighbours"
      case .noTurn: "begins no turn whose speaker could be another"
      }
    }
  }

  /// - Returns: nil where the line is as the correction says.
  mutating func apply(_ line: Corrections.Line) -> LineProblem? {
    guard let range = lines.range(of: line.number) else { return .otherWords }
    guard line.text.isEmpty || lines.start(of: range) == line.text else { return .otherWords }
    if let kind = line.kind {
      var edit = LineEdit(transcript: transcript, range: range, kind: kind)
      edit.event = line.event
      guard edit.run() else { return .partOfMore }
      transcript = edit.transcript
      findLabels()
    }
    guard let person = line.person else { return nil }
    return setSpeaker(person, name: line.name, at: range) ? nil : .noTurn
  }

  /// Gives the turn that begins on a line to a person, and what goes on from it.
  private mutating func setSpeaker(_ person: String, name: String?, at line: Range<Int>) -> Bool {
    guard let turn = turn(at: line) else { return false }
    let index = persons[person] ?? transcript.participants.count
    if index == transcript.participants.count {
      let label = labels[turn].map { LineEdit.name(words(transcript.items[$0])) }
      let plain = name ?? (label.map { $0.isEmpty ? person : $0 } ?? person)
      transcript.participants.append(
        Participant(
          id: person, names: [PersonName(plain: plain)], evidence: ["a correction says so"]))
      persons[person] = index
    }
    transcript.turns[turn].participant = index
    var next = turn + 1
    while transcript.turns.indices.contains(next), transcript.turns[next].continuesPrevious {
      transcript.turns[next].participant = index
      next += 1
    }
    return true
  }

  /// The turn whose label, or whose first words where it has no label, stand on a line.
  private func turn(at line: Range<Int>) -> Int? {
    for (index, item) in transcript.items.enumerated() where item.kind == .turn {
      let turn = Int(item.value)
      let first =
        labels[turn].map { transcript.items[$0] }
        ?? transcript.items[index...].first { $0.kind == .text }
      if let first, first.range.overlaps(line) { return turn }
    }
    return nil
  }
}
