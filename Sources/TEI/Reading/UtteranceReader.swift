internal import Transcript
internal import Words

/// Gives the turns of a TEI file one by one: give it to a `TEIReader`. Holds one turn at a time.
///
/// ```swift
/// let turns = UtteranceReader { turn in print(turn.speaker, turn.text) }
/// let reader = TEIReader(handler: turns)
/// reader.feed(bytes.span)
/// reader.finish()
/// ```
public final class UtteranceReader: TEIHandler {
  private let give: (Utterance) -> Void
  /// The header of the text at hand.
  public private(set) var header: Header?
  private var names: SpeakerNames?
  private var turn: Utterance?
  private var count = 0
  private var label: [UInt8]?
  private var inLabel = false
  private var open: [BodyElement.Name] = []
  /// The words of the span at hand.
  private var words: [UInt8] = []
  private var reading = ReadingText()
  private var counter = WordCounter()
  private var eventText: [UInt8] = []

  public init(_ give: @escaping (Utterance) -> Void) {
    self.give = give
  }

  public func header(_ header: Header) {
    self.header = header
    names = SpeakerNames(header)
    count = 0
    label = nil
  }

  // MARK: Events

  public func begin(_ element: BodyElement) {
    if isSpoken, element.name.separatesWords { counter.separate() }
    switch element.name {
    case .u: beginTurn(element)
    case .seg: beginParagraph(element)
    case .note where element.type == "speaker":
      label = []
      inLabel = true
    case .vocal, .kinesic, .incident, .gap:
      eventText.removeAll(keepingCapacity: true)
      let paragraphs = turn?.paragraphs.count ?? 0
      turn?.events.append(
        Utterance.Event(
          element: "\(element.name)", type: element.type, text: "",
          paragraph: open.contains(.seg) ? paragraphs - 1 : paragraphs))
    case .lb: if isSpoken { reading.line(dividesWord: element.dividesWord) }
    case .anchor: if isSpoken { beginSpan(seconds(element.synch)) }
    default: break
    }
    open.append(element.name)
  }

  public func text(_ text: Span<UInt8>) {
    text.withUnsafeBufferPointer { text in
      if inLabel {
        label?.append(contentsOf: text)
      } else if open.last == .desc {
        eventText.append(contentsOf: text)
      } else if isSpoken {
        counter.add(text)
        reading.add(text) { add($0) }
      }
    }
  }

  public func end(_ name: BodyElement.Name) {
    open.removeLast()
    switch name {
    case .u: endTurn()
    case .seg: if turn != nil { endParagraph() }
    case .note: inLabel = false
    case .vocal, .kinesic, .incident, .gap:
      if let last = turn?.events.indices.last {
        turn?.events[last].text = String(decoding: eventText, as: UTF8.self)
      }
    default: break
    }
  }

  /// Whether text at this place is speech.
  private var isSpoken: Bool {
    for name in open.reversed() {
      switch name {
      case .seg: return turn != nil
      case .date, .time, .name: continue
      default: return false
      }
    }
    return false
  }

  // MARK: Turns

  private func beginTurn(_ element: BodyElement) {
    count += 1
    counter = WordCounter()
    let label = label.map { String(decoding: $0, as: UTF8.self) }
    self.label = nil
    let who = element.who?.split(separator: " ").map(String.init) ?? []
    let name = element.who.map { names?.names(of: $0) ?? $0 }
    turn = Utterance(
      number: count, id: element.id, who: who,
      speaker: name ?? label.map { Self.bare($0) } ?? "", label: label,
      role: element.analysis?.split(separator: " ").first.map(String.init),
      start: seconds(element.start), end: seconds(element.end),
      language: element.language ?? header?.language ?? "und", paragraphs: [], events: [],
      words: 0)
  }

  private func endTurn() {
    guard var turn else { return }
    self.turn = nil
    turn.words = counter.count
    give(turn)
  }

  private func beginParagraph(_ element: BodyElement) {
    counter.separate()
    turn?.paragraphs.append(Utterance.Paragraph(id: element.id, text: "", spans: []))
    words.removeAll(keepingCapacity: true)
    addSpan(turn?.paragraphs.count == 1 ? turn?.start : nil)
  }

  private func endParagraph() {
    reading.finish { add($0) }
    endSpan()
    counter.separate()
    guard let last = turn?.paragraphs.indices.last else { return }
    let text = turn?.paragraphs[last].spans.map(\.text).joined() ?? ""
    turn?.paragraphs[last].text = text
  }

  private func beginSpan(_ start: String?) {
    reading.flush { add($0) }
    endSpan()
    addSpan(start)
  }

  private func addSpan(_ start: String?) {
    guard let last = turn?.paragraphs.indices.last else { return }
    turn?.paragraphs[last].spans.append(Utterance.Span(start: start, text: ""))
  }

  private func endSpan() {
    defer { words.removeAll(keepingCapacity: true) }
    guard let last = turn?.paragraphs.indices.last,
      let span = turn?.paragraphs[last].spans.indices.last
    else { return }
    turn?.paragraphs[last].spans[span].text = String(decoding: words, as: UTF8.self)
  }

  /// Blanks on both sides of what is left out are one.
  private func add(_ text: UnsafeBufferPointer<UInt8>) {
    let blank = UInt8(ascii: " ")
    let isDoubled = words.last == blank && text.first == blank
    words.append(contentsOf: text[(isDoubled ? 1 : 0)...])
  }

  private func seconds(_ point: Int?) -> String? {
    guard let point, let timeline = header?.timeline, timeline.indices.contains(point) else {
      return nil
    }
    return timeline[point].seconds
  }

  /// A label without the signs around it.
  private static func bare(_ label: String) -> String {
    let signs: Set<Character> = [":", "：", ".", "[", "]", "-", "—", "–", " ", "\t"]
    var bare = label[...]
    while let last = bare.last, signs.contains(last) { bare.removeLast() }
    while let first = bare.first, signs.contains(first) { bare.removeFirst() }
    return String(bare)
  }
}
