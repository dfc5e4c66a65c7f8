internal import Transcript

/// Lays a transcript's items into TEI's order of elements: divisions, turns, segments, and
/// everything that floats between them as high as it can stand.
struct BodyBuilder {
  let transcript: Transcript
  /// `TEI/@xml:id`, before the numbers of the inner ids.
  let id: String

  func build(into sink: inout some PlacementSink) {
    var state = State(builder: self)
    state.openDivision("transcript", sink: &sink)
    let items = transcript.items
    var index = 0
    while index < items.count {
      index = state.place(items, at: index, sink: &sink)
    }
    state.closeDivision(sink: &sink)
  }

  func utterance(_ index: Int, number: Int) -> BodyElement {
    var element = BodyElement(.u)
    element.id = "\(id).u\(number)"
    guard transcript.turns.indices.contains(index) else { return element }
    let turn = transcript.turns[index]
    let speakers = ([turn.participant].compactMap(\.self) + turn.others).filter {
      transcript.participants.indices.contains($0)
    }
    if !speakers.isEmpty {
      element.who = speakers.map { transcript.participants[$0].id }.joined(separator: " ")
    }
    element.start = turn.start.map { pointID($0) }
    element.end = turn.end.map { pointID($0) }
    element.language = turn.language
    if turn.continuesPrevious, number > 1 { element.previous = "\(id).u\(number - 1)" }
    if transcript.turns.indices.contains(index + 1), transcript.turns[index + 1].continuesPrevious {
      element.next = "\(id).u\(number + 1)"
    }
    return element
  }

  /// The id of a point of the time line.
  func pointID(_ index: Int) -> String { TimePoint.id(index, in: id) }
}

extension TimePoint {
  /// `when/@xml:id` of the point of an index.
  static func id(_ index: Int, in file: String) -> String { "\(file).t\(index + 1)" }
}

/// What is open while the items are laid out.
private struct State {
  let builder: BodyBuilder
  private var inUtterance = false
  private var inSegment = false
  private var wantsSegment = false
  private var isFirst = true
  /// A `head` may stand only before the first turn of its division.
  private var acceptsHead = true
  private var utterances = 0
  private var segments = 0

  init(builder: BodyBuilder) {
    self.builder = builder
  }

  /// What comes next of the things that have a fixed place.
  private enum Following {
    case text, paragraph, outside
  }

  private func following(_ items: [Item], after index: Int) -> Following {
    for item in items[index...] {
      switch item.kind {
      case .text: return .text
      case .paragraph: return .paragraph
      case .turn, .endOfTurn, .section, .label, .series, .title, .heading: return .outside
      case .cue, .dateline, .header, .narrative, .comment, .timestamp, .furniture, .pageNumber,
        .lineBreak, .lineNumber, .event:
        continue
      }
    }
    return .outside
  }

  /// Places the item of an index and what makes one piece with it.
  ///
  /// - Returns: the index of the next item.
  mutating func place(_ items: [Item], at index: Int, sink: inout some PlacementSink) -> Int {
    let item = items[index]
    defer { if item.kind != .section { isFirst = false } }
    switch item.kind {
    case .turn:
      closeUtterance(sink: &sink)
      openUtterance(Int(item.value), sink: &sink)
    case .paragraph:
      closeSegment(sink: &sink)
      wantsSegment = true
    case .endOfTurn:
      closeUtterance(sink: &sink)
    case .section:
      if !isFirst { startSection(sink: &sink) }
    case .text:
      openSegment(sink: &sink)
      let end = endOfRun(items, from: index)
      sink.piece(.text, items[index..<end])
      return end
    case .lineBreak:
      return placeLine(items, at: index, sink: &sink)
    case .lineNumber:
      float(items, from: index, intoSegment: true, sink: &sink)
      sink.line(end: nil, number: item, dividesWord: false)
    case .pageNumber:
      float(items, from: index, sink: &sink)
      sink.page(number: item)
    case .cue:
      float(items, from: index, intoSegment: true, sink: &sink)
      sink.anchor(Int(item.value))
    case .series, .title, .heading:
      closeUtterance(sink: &sink)
      if !acceptsHead { startSection(sink: &sink) }
      return placePiece(items, at: index, sink: &sink)
    case .label:
      closeUtterance(sink: &sink)
      return placePiece(items, at: index, sink: &sink)
    case .dateline, .header, .narrative, .comment, .timestamp, .furniture, .event:
      let end = endOfRun(items, from: index)
      float(items, from: end, sink: &sink)
      return placePiece(items, at: index, sink: &sink)
    }
    return index + 1
  }

  /// Items of one kind without anything between them are one piece; so is all text up to the
  /// next item of another kind.
  private func endOfRun(_ items: [Item], from index: Int) -> Int {
    var end = index + 1
    while end < items.count, items[end].kind == items[index].kind,
      items[end].value == items[index].value,
      items[index].kind == .text || items[end].range.lowerBound == items[end - 1].range.upperBound
    {
      end += 1
    }
    return end
  }

  private mutating func placePiece(
    _ items: [Item], at index: Int, sink: inout some PlacementSink
  ) -> Int {
    let end = endOfRun(items, from: index)
    let (element, kind) = Self.element(of: items[index])
    sink.open(element)
    if element.name.isEvent {
      sink.open(BodyElement(.desc))
      sink.piece(kind, items[index..<end])
      sink.close(.desc)
    } else {
      sink.piece(kind, items[index..<end])
    }
    sink.close(element.name)
    return end
  }

  private static func element(of item: Item) -> (BodyElement, PieceKind) {
    switch item.kind {
    case .series: return (BodyElement(.head, type: "series"), .series)
    case .title, .heading: return (BodyElement(.head), .head)
    case .label: return (BodyElement(.note, type: "speaker"), .label)
    case .dateline: return (BodyElement(.note, type: "dateline"), .dateline)
    case .narrative: return (BodyElement(.note, type: "narrative"), .narrative)
    case .comment: return (BodyElement(.note, type: "comment"), .comment)
    case .timestamp: return (BodyElement(.note, type: "time"), .time)
    case .furniture:
      let furniture = Furniture(rawValue: item.value) ?? .notice
      return (BodyElement(.fw, type: furniture.name), .furniture)
    case .event:
      let type = EventType.all[min(max(Int(item.value), 0), EventType.all.count - 1)]
      return (BodyElement(BodyElement.Name(type.element), type: type.type), .event)
    default: return (BodyElement(.note, type: "header"), .header)
    }
  }

  private mutating func placeLine(
    _ items: [Item], at index: Int, sink: inout some PlacementSink
  ) -> Int {
    guard inSegment, following(items, after: index + 1) == .text else { return index + 1 }
    let next = index + 1
    let hasNumber = next < items.count && items[next].kind == .lineNumber
    sink.line(
      end: items[index], number: hasNumber ? items[next] : nil,
      dividesWord: items[index].value == 1)
    return hasNumber ? index + 2 : index + 1
  }

  /// Leaves what has no text to come, so that what floats stands as high as it can.
  private mutating func float(
    _ items: [Item], from index: Int, intoSegment: Bool = false, sink: inout some PlacementSink
  ) {
    switch following(items, after: index) {
    case .text: if intoSegment, wantsSegment { openSegment(sink: &sink) }
    case .paragraph: closeSegment(sink: &sink)
    case .outside: closeUtterance(sink: &sink)
    }
  }

  // MARK: Opening and closing

  mutating func openDivision(_ type: String, sink: inout some PlacementSink) {
    sink.open(BodyElement(.div, type: type))
    acceptsHead = true
  }

  mutating func closeDivision(sink: inout some PlacementSink) {
    closeUtterance(sink: &sink)
    sink.close(.div)
  }

  private mutating func startSection(sink: inout some PlacementSink) {
    closeDivision(sink: &sink)
    openDivision("section", sink: &sink)
  }

  private mutating func openUtterance(_ turn: Int, sink: inout some PlacementSink) {
    utterances += 1
    sink.open(builder.utterance(turn, number: utterances))
    inUtterance = true
    acceptsHead = false
  }

  private mutating func closeUtterance(sink: inout some PlacementSink) {
    closeSegment(sink: &sink)
    guard inUtterance else { return }
    sink.close(.u)
    inUtterance = false
  }

  private mutating func openSegment(sink: inout some PlacementSink) {
    guard !inSegment else { return }
    if !inUtterance { openUtterance(-1, sink: &sink) }
    segments += 1
    var element = BodyElement(.seg)
    element.id = "\(builder.id).seg\(segments)"
    sink.open(element)
    inSegment = true
    wantsSegment = false
  }

  private mutating func closeSegment(sink: inout some PlacementSink) {
    wantsSegment = false
    guard inSegment else { return }
    sink.close(.seg)
    inSegment = false
  }
}

extension BodyElement.Name {
  init(_ element: EventType.Element) {
    switch element {
    case .vocal: self = .vocal
    case .kinesic: self = .kinesic
    case .incident: self = .incident
    case .gap: self = .gap
    }
  }
}
