internal import LibXML

/// Turns the elements of a text into those of the transcript's own vocabulary.
struct BodyReader {
  /// What an element of the file has become.
  private enum Frame {
    /// Only its content counts.
    case transparent
    /// Like that, and words before and behind it do not belong together.
    case block
    case token(joinsNext: Bool)

    case element(BodyElement.Name)
    /// A stage direction: an event and its description.
    case direction
    case turn
    case timeline
    case skipped

    var isToken: Bool { if case .token = self { true } else { false } }

    /// Whether an element without meaning of its own stands in running text.
    var isInline: Bool {
      switch self {
      case .transparent, .token: true
      default: false
      }
    }
  }

  private let handler: any TEIHandler
  private(set) var timeline = TimelineReader()
  private(set) var leftOut = LeftOut()
  var isOwn = false
  var needsHeader = true
  private var frames: [Frame] = []
  private var skipDepth = 0
  /// The white space of each open element that holds text.
  private var holders: [WhiteSpace] = []
  /// Elements that the file does not have, open because there is text, each with the number of
  /// frames around it and its place among the holders.
  private var implicits: [(name: BodyElement.Name, frames: Int, holder: Int)] = []
  /// The innermost open element is an event: white space in it is layout, and words are its
  /// description.
  private var isInEvent = false
  private var inTurn = false
  /// A turn whose speaker's label may still come.
  private var pendingTurn: BodyElement?
  private var block: BodyElement?
  /// Blanks are elements, so that white space between tokens is layout.
  private var hasBlankElements = false
  /// The last token says that no blank follows it.
  private var joinsNext = false

  init(_ handler: any TEIHandler) {
    self.handler = handler
  }

  mutating func begin() {
    timeline = TimelineReader()
    needsHeader = true
    isOwn = false
  }

  mutating func finish() {
    endTurn()
    closeImplicit()
    frames.removeAll()
    holders.removeAll()
    implicits.removeAll()
    isInEvent = false
  }

  // MARK: Events

  mutating func start(
    _ name: TEIName?, _ tag: borrowing StartTag, _ vocabulary: TEIVocabulary
  ) {
    if skipDepth > 0 {
      skipDepth += 1
      return
    }
    frames.append(frame(for: name, tag, vocabulary))
    if case .skipped = frames[frames.count - 1] { skipDepth = 1 }
  }

  mutating func end() {
    if skipDepth > 1 {
      skipDepth -= 1
      return
    }
    skipDepth = 0
    while let last = implicits.last, last.frames == frames.count { closeLastImplicit() }
    guard let frame = frames.popLast() else { return }
    switch frame {
    case .transparent, .block, .timeline, .skipped: break
    case .token(let joins): joinsNext = joins
    case .element(let name): close(name)
    case .direction:
      close(.desc)
      close(.incident)
    case .turn: endTurn()
    }
  }

  mutating func text(_ text: Span<UInt8>) {
    guard skipDepth == 0 else { return }
    text.withUnsafeBufferPointer { add($0) }
  }

  private mutating func add(_ text: UnsafeBufferPointer<UInt8>) {
    if holders.isEmpty || isInEvent {
      guard !text.allSatisfy(WhiteSpace.isSpace) else { return }
      openImplicit()
    }
    if isOwn {
      handler.text(text.span)
      return
    }
    if joinsNext || (hasBlankElements && frames.last?.isToken != true) {
      if text.allSatisfy(WhiteSpace.isSpace) { return }
      joinsNext = false
    }
    let handler = handler
    holders[holders.count - 1].add(text) { handler.text($0) }
  }

  // MARK: What elements become

  private mutating func frame(
    for name: TEIName?, _ tag: borrowing StartTag, _ vocabulary: TEIVocabulary
  ) -> Frame {
    switch name {
    case .u, .sp: return startTurn(name, tag, vocabulary)
    case .seg, .p, .ab, .l: return startParagraph(tag, vocabulary)
    case .w, .pc, .c:
      if name == .c { hasBlankElements = true }
      let join = tag.value(of: vocabulary.join)
      if join == "left" || join == "both" { dropBlank() }
      return .token(joinsNext: join == "right" || join == "both")
    case .note, .speaker, .head, .fw: return startPiece(name, tag, vocabulary)
    case .vocal, .kinesic, .incident, .gap: return startEvent(name, tag, vocabulary)
    case .pause, .writing, .stage: return startOtherEvent(name, tag, vocabulary)
    case .pb, .lb, .anchor: return startPoint(name, tag, vocabulary)
    case .desc:
      if case .element(let parent)? = frames.last, parent.isEvent {
        return open(BodyElement(.desc))
      }
      return .transparent
    case .date, .time, .name: return startPhrase(name, tag, vocabulary)
    case .div, .div1, .div2, .div3, .div4, .div5, .div6, .div7:
      closeImplicit()
      return open(BodyElement(.div, type: tag.value(of: vocabulary.type)))
    case .annotationBlock:
      block = turn(of: tag, vocabulary)
      return .block
    case .timeline:
      timeline.begin(unit: vocabulary.value("unit", of: tag))
      return .timeline
    case .when:
      addPoint(tag, vocabulary)
      return .timeline
    default: return other(vocabulary.local(tag.name))
    }
  }

  private mutating func other(_ name: String) -> Frame {
    if TEIContent.isLeftOut(name) {
      leftOut.add(name)
      return .skipped
    }
    if TEIContent.isInline(name) { return .transparent }
    closeImplicit()
    return .block
  }

  private mutating func addPoint(_ tag: borrowing StartTag, _ vocabulary: TEIVocabulary) {
    timeline.add(
      id: vocabulary.id(of: tag), interval: vocabulary.value("interval", of: tag),
      since: TEIVocabulary.ids(vocabulary.value("since", of: tag)),
      absolute: vocabulary.value("absolute", of: tag))
  }

  private func turn(of tag: borrowing StartTag, _ vocabulary: TEIVocabulary) -> BodyElement {
    var attributes = BodyElement.Attributes()
    attributes.who = TEIVocabulary.ids(tag.value(of: vocabulary.who))
    attributes.start = timeline.index(of: TEIVocabulary.ids(tag.value(of: vocabulary.start)))
    attributes.end = timeline.index(of: TEIVocabulary.ids(tag.value(of: vocabulary.end)))
    attributes.next = TEIVocabulary.ids(tag.value(of: vocabulary.next))
    attributes.previous = TEIVocabulary.ids(tag.value(of: vocabulary.previous))
    attributes.language = vocabulary.language(of: tag)
    if !isOwn { attributes.analysis = TEIVocabulary.ids(tag.value(of: vocabulary.analysis)) }
    var element = BodyElement(.u)
    element.id = vocabulary.id(of: tag)
    element.attributes = attributes
    return element
  }

  private mutating func startTurn(
    _ name: TEIName?, _ tag: borrowing StartTag, _ vocabulary: TEIVocabulary
  ) -> Frame {
    endTurn()
    closeImplicit()
    var element = turn(of: tag, vocabulary)
    if let block {
      element.id = element.id ?? block.id
      var attributes = element.attributes
      attributes.who = attributes.who ?? block.who
      attributes.start = attributes.start ?? block.start
      attributes.end = attributes.end ?? block.end
      element.attributes = attributes
    }
    block = nil
    inTurn = true
    pendingTurn = element
    if name == .u { openTurn() }
    return .turn
  }

  private mutating func openTurn() {
    guard let turn = pendingTurn else { return }
    pendingTurn = nil
    handler.begin(turn)
  }

  private mutating func endTurn() {
    guard inTurn else { return }
    closeImplicit()
    openTurn()
    handler.end(.u)
    inTurn = false
  }

  private mutating func startParagraph(
    _ tag: borrowing StartTag, _ vocabulary: TEIVocabulary
  ) -> Frame {
    closeImplicit()
    guard holders.isEmpty else { return .transparent }
    var element = inTurn ? BodyElement(.seg) : BodyElement(.note, type: "narrative")
    element.id = vocabulary.id(of: tag)
    if let language = vocabulary.language(of: tag) { element.language = language }
    return open(element)
  }

  private mutating func startPiece(
    _ name: TEIName?, _ tag: borrowing StartTag, _ vocabulary: TEIVocabulary
  ) -> Frame {
    var element: BodyElement
    switch name {
    case .head: element = BodyElement(.head)
    case .fw: element = BodyElement(.fw)
    default: element = BodyElement(.note)
    }
    element.type = name == .speaker ? "speaker" : tag.value(of: vocabulary.type)
    element.id = vocabulary.id(of: tag)
    if let language = vocabulary.language(of: tag) { element.language = language }
    if !inTurn || name == .head { closeImplicit() }
    guard name == .speaker, let turn = pendingTurn else { return open(element) }
    // A label stands before its turn.
    pendingTurn = nil
    defer { pendingTurn = turn }
    return open(element)
  }

  private mutating func startEvent(
    _ name: TEIName?, _ tag: borrowing StartTag, _ vocabulary: TEIVocabulary
  ) -> Frame {
    let own: BodyElement.Name =
      switch name {
      case .vocal: .vocal
      case .kinesic: .kinesic
      case .gap: .gap
      default: .incident
      }
    if !inTurn { closeImplicit() }
    var element = BodyElement(own)
    element.type =
      own == .gap ? tag.value(of: vocabulary.reason) : tag.value(of: vocabulary.type)
    if let who = TEIVocabulary.ids(tag.value(of: vocabulary.who)) { element.who = who }
    return open(element)
  }

  private mutating func startOtherEvent(
    _ name: TEIName?, _ tag: borrowing StartTag, _ vocabulary: TEIVocabulary
  ) -> Frame {
    if !inTurn { closeImplicit() }
    let type = tag.value(of: vocabulary.type)
    let own =
      switch (name, type) {
      case (.pause, _): "pause"
      case (_, "entrance"): "entering"
      case (_, "exit"): "leaving"
      default: "action"
      }
    var element = BodyElement(.incident, type: own)
    if let who = TEIVocabulary.ids(tag.value(of: vocabulary.who)) { element.who = who }
    let frame = open(element)
    guard name != .pause else { return frame }
    _ = open(BodyElement(.desc))
    return .direction
  }

  private mutating func startPoint(
    _ name: TEIName?, _ tag: borrowing StartTag, _ vocabulary: TEIVocabulary
  ) -> Frame {
    var element: BodyElement
    switch name {
    case .pb: element = BodyElement(.pb)
    case .lb:
      element = BodyElement(.lb)
      if tag.value(of: vocabulary.lineBreak) == "no" { element.dividesWord = true }
      if !isOwn, !holders.isEmpty, !element.dividesWord { holders[holders.count - 1].need() }
    default:
      element = BodyElement(.anchor)
      element.synch = timeline.index(of: TEIVocabulary.ids(tag.value(of: vocabulary.synch)))
      if element.synch == nil { return .transparent }
    }
    if let number = tag.value(of: vocabulary.number) { element.number = number }
    return open(element)
  }

  private mutating func startPhrase(
    _ name: TEIName?, _ tag: borrowing StartTag, _ vocabulary: TEIVocabulary
  ) -> Frame {
    guard isOwn else { return .transparent }
    var element = BodyElement(name == .date ? .date : name == .time ? .time : .name)
    element.type = tag.value(of: vocabulary.type)
    element.when = tag.value(of: vocabulary.when)
    return open(element)
  }

  // MARK: Opening and closing

  private mutating func open(_ element: BodyElement) -> Frame {
    if inTurn { openTurn() }
    giveBlank()
    handler.begin(element)
    if element.name.holdsText { holders.append(WhiteSpace()) }
    isInEvent = element.name.isEvent
    return .element(element.name)
  }

  private mutating func close(_ name: BodyElement.Name) {
    if name.holdsText { holders.removeLast() }
    handler.end(name)
    noteEvent()
    if !isOwn, !holders.isEmpty, name.holdsText || name.isEvent {
      holders[holders.count - 1].pass()
    }
  }

  /// Whether an event is the innermost element, once another is closed.
  private mutating func noteEvent() {
    guard case .element(let parent)? = frames.last(where: { !$0.isInline }) else {
      isInEvent = false
      return
    }
    isInEvent = parent.isEvent
  }

  /// The blank before an element that stands in running text.
  private mutating func giveBlank() {
    guard !isOwn, !isInEvent, !holders.isEmpty else { return }
    let handler = handler
    holders[holders.count - 1].giveBlank { handler.text($0) }
  }

  private mutating func openImplicit() {
    if inTurn { openTurn() }
    var element = BodyElement(.note, type: "narrative")
    if case .element(let parent)? = frames.last, parent.isEvent {
      element = BodyElement(.desc)
    } else if inTurn {
      element = BodyElement(.seg)
    }
    let depth = (frames.lastIndex { !$0.isInline } ?? -1) + 1
    implicits.append((element.name, depth, holders.count))
    handler.begin(element)
    holders.append(WhiteSpace())
    isInEvent = false
  }

  /// Ends an implied element where a block begins, unless another element stands in it.
  private mutating func closeImplicit() {
    guard let last = implicits.last, last.holder == holders.count - 1 else { return }
    closeLastImplicit()
  }

  private mutating func closeLastImplicit() {
    guard let last = implicits.popLast() else { return }
    holders.removeLast()
    handler.end(last.name)
    noteEvent()
  }

  private mutating func dropBlank() {
    if !holders.isEmpty { holders[holders.count - 1].drop() }
  }
}
