internal import Transcript

/// Lays a transcript's items into TEI's order of elements: divisions, turns, segments, and
/// everything that floats between them as high as it can stand.
struct BodyBuilder {
  let text: PieceText

  func build(into sink: inout some PlacementSink) {
    var state = BodyState(text)
    state.openDivision("transcript", sink: &sink)
    var index = 0
    while index < text.items.count {
      index = state.place(at: index, sink: &sink)
    }
    state.closeDivision(sink: &sink)
  }
}

/// What is open while the items are laid out.
struct BodyState {
  private let text: PieceText
  private var course: ItemCourse
  private var runs = RunFinder()
  private var inUtterance = false
  private var utteranceHasSpeech = false
  private var inSegment = false
  private var wantsSegment = false
  private var isFirst = true
  /// A `head` may stand only before the first turn of its division.
  private var acceptsHead = true
  private var utterances = 0
  private var segments = 0

  init(_ text: PieceText) {
    self.text = text
    course = ItemCourse(text)
  }

  private var items: UnsafeBufferPointer<Item> { text.items }

  /// Places the item of an index and what makes one piece with it.
  ///
  /// - Returns: the index of the next item.
  mutating func place(at index: Int, sink: inout some PlacementSink) -> Int {
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
      return placeText(at: index, sink: &sink)
    case .lineBreak:
      return placeLine(at: index, sink: &sink)
    case .lineNumber:
      float(from: index, intoSegment: true, sink: &sink)
      sink.line(hasEnd: false, number: index, dividesWord: false)
      runs.placedLine()
    case .pageNumber:
      float(from: index, sink: &sink)
      sink.page(number: index)
      runs.placed(item.range)
    case .cue:
      if !inSegment { float(from: index, intoSegment: true, sink: &sink) }
      sink.anchor(Int(item.value))
    case .series, .title, .heading:
      closeUtterance(sink: &sink)
      if !acceptsHead { startSection(sink: &sink) }
      return placePiece(at: index, sink: &sink)
    case .label:
      closeUtterance(sink: &sink)
      return placePiece(at: index, sink: &sink)
    case .event where inUtterance && !utteranceHasSpeech:
      // What a speaker only does (`NAME: (laughs)`) stays with the speaker.
      if course.following(after: index) == .text { float(from: index, sink: &sink) }
      return placePiece(at: index, sink: &sink)
    case .dateline, .header, .narrative, .comment, .timestamp, .furniture, .event:
      float(from: runs.end(from: index, in: text), sink: &sink)
      return placePiece(at: index, sink: &sink)
    }
    return index + 1
  }

  private mutating func placeText(at index: Int, sink: inout some PlacementSink) -> Int {
    let end = runs.end(from: index, in: text)
    guard text.hasText(index..<end) else { return end }
    openSegment(sink: &sink)
    let next = end < items.count && course.following(after: end) == .text ? items[end] : nil
    let range = runs.range(of: index..<end, next: next, in: text)
    if runs.needsLine(before: range, in: text.source) {
      sink.line(hasEnd: true, number: nil, dividesWord: false)
    }
    sink.piece(PieceRun(kind: .text, items: index..<end, range: range))
    runs.placedText(range)
    return end
  }

  private mutating func placePiece(at index: Int, sink: inout some PlacementSink) -> Int {
    let end = runs.end(from: index, in: text)
    let (element, kind) = PlacedElement.element(of: items[index])
    let range = items[index].range.lowerBound..<items[end - 1].range.upperBound
    let run = PieceRun(kind: kind, items: index..<end, range: range)
    sink.open(element)
    if element.name.isEvent {
      sink.open(PlacedElement(.desc))
      sink.piece(run)
      sink.close(.desc)
    } else {
      sink.piece(run)
    }
    sink.close(element.name)
    runs.placed(range)
    return end
  }

  private mutating func placeLine(at index: Int, sink: inout some PlacementSink) -> Int {
    guard inSegment, course.following(after: index + 1) == .text else { return index + 1 }
    let next = index + 1
    let hasNumber = next < items.count && items[next].kind == .lineNumber
    sink.line(
      hasEnd: true, number: hasNumber ? next : nil, dividesWord: items[index].value == 1)
    runs.placedLine()
    return hasNumber ? index + 2 : index + 1
  }

  /// Leaves what has no text to come, so that what floats stands as high as it can.
  private mutating func float(
    from index: Int, intoSegment: Bool = false, sink: inout some PlacementSink
  ) {
    switch course.following(after: index) {
    case .text: if intoSegment, wantsSegment { openSegment(sink: &sink) }
    case .paragraph: closeSegment(sink: &sink)
    case .outside: closeUtterance(sink: &sink)
    }
  }

  // MARK: Opening and closing

  mutating func openDivision(_ type: String, sink: inout some PlacementSink) {
    sink.open(PlacedElement(.div, type: type))
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
    var element = PlacedElement(.u)
    element.number = utterances
    element.turn = turn
    sink.open(element)
    inUtterance = true
    utteranceHasSpeech = false
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
    var element = PlacedElement(.seg)
    element.number = segments
    sink.open(element)
    inSegment = true
    utteranceHasSpeech = true
    wantsSegment = false
    runs.begin()
  }

  private mutating func closeSegment(sink: inout some PlacementSink) {
    wantsSegment = false
    guard inSegment else { return }
    sink.close(.seg)
    inSegment = false
    runs.begin()
  }
}
