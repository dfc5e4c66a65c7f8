internal import LibXML
internal import Transcript

/// Writes a transcript's text as it is laid.
struct PlacementWriter: PlacementSink {
  private let writer: BodyWriter
  private let text: PieceText
  private let turns: [Turn]
  private let facts: FactPlaces
  private let participants: [String]
  /// `@who` of those of whom each is one's only speaker.
  private let speakers: [AttributeStem]
  private var ids: NumberedIDs
  private var turnNumber = 0

  init(_ transcript: Transcript, header: Header, text: PieceText, output: ByteOutput) {
    writer = BodyWriter(output, depth: 3)
    self.text = text
    turns = transcript.turns
    facts = FactPlaces(transcript.facts, text: text)
    participants = header.participants.map(\.id)
    speakers = participants.map { AttributeStem("who", "#" + $0) }
    ids = NumberedIDs(file: header.id)
  }

  mutating func open(_ element: PlacedElement) {
    writer.start(element.name)
    switch element.name {
    case .u: writeTurn(element)
    case .seg: writer.xml.attribute(ids.segment, number: element.number)
    case .gap: writer.xml.attribute("reason", element.type)
    default: writer.xml.attribute("type", element.type)
    }
  }

  mutating func close(_ name: BodyElement.Name) {
    writer.end()
  }

  mutating func piece(_ run: PieceRun) {
    guard run.kind == .dateline || run.kind == .header, !facts.isEmpty else {
      if let bytes = text.bytes(of: run) { return writer.text(bytes.buffer.span) }
      return text.forEach(of: run, write)
    }
    var position = run.range.lowerBound
    for fact in facts.inside(run.range) {
      write(position..<fact.range.lowerBound)
      writer.start(fact.element.name)
      writer.xml.attribute("type", fact.element.type)
      writer.xml.attribute("when", fact.element.when)
      write(fact.range)
      writer.end()
      position = fact.range.upperBound
    }
    write(position..<run.range.upperBound)
  }

  private func write(_ range: Range<Int>) {
    text.forEach(in: range, write)
  }

  private func write(_ part: PieceText.Part) {
    switch part {
    case .same(let bytes): writer.text(bytes.span)
    case .other(_, let bytes): writer.text(bytes.span)
    }
  }

  mutating func line(hasEnd: Bool, number: Int?, dividesWord: Bool) {
    if hasEnd, number == nil, !dividesWord { return writer.breakLine() }
    if hasEnd { writer.text([UInt8(ascii: "\n")].span) }
    writer.start(.lb)
    if let number { writeNumber(number) }
    if dividesWord { writer.xml.attribute("break", "no") }
    writer.end()
  }

  mutating func page(number: Int) {
    writer.start(.pb)
    writeNumber(number)
    writer.end()
  }

  private func writeNumber(_ index: Int) {
    let item = text.items[index]
    guard !text.isEmpty(item) else { return }
    writer.xml.attribute("n", text.string(of: item.range))
  }

  mutating func anchor(_ point: Int) {
    writer.start(.anchor)
    writer.xml.attribute(ids.synch, number: point + 1)
    writer.end()
  }

  private mutating func writeTurn(_ element: PlacedElement) {
    turnNumber += 1
    writer.xml.attribute(ids.turn, number: element.number)
    guard turns.indices.contains(element.turn) else { return }
    let turn = turns[element.turn]
    writeSpeakers(of: turn)
    if let start = turn.start { writer.xml.attribute(ids.start, number: start + 1) }
    if let end = turn.end { writer.xml.attribute(ids.end, number: end + 1) }
    let next = element.turn + 1
    if turns.indices.contains(next), turns[next].continuesPrevious {
      writer.xml.attribute(ids.next, number: element.number + 1)
    }
    if turn.continuesPrevious, element.number > 1 {
      writer.xml.attribute(ids.previous, number: element.number - 1)
    }
    writer.xml.attribute("xml:lang", turn.language)
  }

  private func writeSpeakers(of turn: Turn) {
    if turn.others.isEmpty {
      guard let speaker = turn.participant, speakers.indices.contains(speaker) else { return }
      writer.xml.attribute(speakers[speaker])
      return
    }
    let pointers = ([turn.participant].compactMap(\.self) + turn.others)
      .filter { participants.indices.contains($0) }
      .map { "#" + participants[$0] }
    guard !pointers.isEmpty else { return }
    writer.xml.attribute("who", pointers.joined(separator: " "))
  }
}
