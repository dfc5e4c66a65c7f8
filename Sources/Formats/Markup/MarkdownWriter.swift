internal import LibXML
internal import TEI

/// Markdown (CommonMark): headings, labels in bold, events in italics, a paragraph each.
final class MarkdownWriter: FormatWriter {
  private enum Place {
    case nowhere, text, label, event
  }

  private let output: ByteOutput
  private var names: SpeakerNames?
  private var title: [UInt8] = []
  private var places: [Place] = []
  private var reading = ReadingText()
  private var label: [UInt8] = []
  private var event: EventText?
  private var paragraph: [UInt8] = []
  private var hasOutput = false
  private var isFirstOfTurn = false
  private var inTurn = false
  private var counter = LossCounter()

  init(_ output: ByteOutput) {
    self.output = output
  }

  var losses: [ExportLoss] { counter.losses }

  func header(_ header: Header) {
    names = SpeakerNames(header)
    title = Array(header.title.text.utf8)
    write(prefix: "# ", title, suffix: "")
  }

  func finish() {}

  // MARK: Events

  func begin(_ element: BodyElement) {
    places.append(place(of: element))
  }

  private func place(of element: BodyElement) -> Place {
    let isInText = places.last == .text
    switch element.name {
    case .u:
      inTurn = true
      isFirstOfTurn = true
      if label.isEmpty, let who = element.who, let names {
        label = Array(names.names(of: who).utf8)
      }
    case .note where element.type == "speaker":
      label.removeAll()
      return .label
    case .seg, .head, .note:
      if !isInText { paragraph.removeAll(keepingCapacity: true) }
      return .text
    case .fw: counter.add("page furniture")
    case .pb: counter.add("page breaks")
    case .vocal, .kinesic, .incident, .gap: event = EventText(element)
    case .desc: return .event
    case .lb: if isInText { reading.line(dividesWord: element.dividesWord) }
    case .date, .time, .name: return places.last ?? .nowhere
    case .div, .anchor: break
    }
    return .nowhere
  }

  func text(_ text: Span<UInt8>) {
    text.withUnsafeBufferPointer { text in
      switch places.last {
      case .text: reading.add(text) { paragraph.append(contentsOf: $0) }
      case .label: label.append(contentsOf: text)
      case .event: event?.add(text)
      case .nowhere, nil: break
      }
    }
  }

  func end(_ name: BodyElement.Name) {
    places.removeLast()
    switch name {
    case .u: endTurn()
    case .seg, .note, .head: if places.last != .text { endText(name) }
    case .vocal, .kinesic, .incident, .gap: endEvent()
    default: break
    }
  }

  // MARK: Paragraphs

  private func endText(_ name: BodyElement.Name) {
    reading.finish { paragraph.append(contentsOf: $0) }
    let text = paragraph
    paragraph.removeAll(keepingCapacity: true)
    guard !text.isEmpty else { return }
    switch name {
    case .head:
      // The title stands above all already.
      if text == title {
        title.removeAll()
      } else {
        write(prefix: "## ", text, suffix: "")
      }
    case .note where !inTurn: write(prefix: "*", text, suffix: "*")
    default: write(prefix: labelPrefix(), text, suffix: "")
    }
  }

  private func endTurn() {
    if isFirstOfTurn, !label.isEmpty { write(prefix: labelPrefix(), [], suffix: "") }
    inTurn = false
    label.removeAll()
  }

  private func endEvent() {
    guard let text = event?.text else { return }
    event = nil
    guard places.last == .text else {
      write(prefix: labelPrefix() + "*", text, suffix: "*")
      return
    }
    reading.flush { paragraph.append(contentsOf: $0) }
    paragraph.append(contentsOf: text)
  }

  /// The label before the first paragraph of a turn.
  private func labelPrefix() -> String {
    guard inTurn, isFirstOfTurn else { return "" }
    isFirstOfTurn = false
    guard !label.isEmpty else { return "" }
    defer { label.removeAll() }
    return "**\(Self.escaped(label))** "
  }

  private func write(prefix: String, _ text: [UInt8], suffix: String) {
    if hasOutput { output.write(UInt8(ascii: "\n")) }
    hasOutput = true
    output.write(prefix + Self.escaped(text) + suffix)
    output.write(UInt8(ascii: "\n"))
  }

  /// Text in which no sign makes markup (CommonMark, section 2.4).
  private static func escaped(_ text: [UInt8]) -> String {
    let signs = Set("\\`*_[]<>&#|~".utf8)
    var escaped: [UInt8] = []
    escaped.reserveCapacity(text.count + 8)
    for byte in text {
      if signs.contains(byte) { escaped.append(UInt8(ascii: "\\")) }
      escaped.append(byte < 32 ? 32 : byte)
    }
    // A list's mark at the beginning is none.
    if let first = escaped.first, first == UInt8(ascii: "-") || first == UInt8(ascii: "+") {
      escaped.insert(UInt8(ascii: "\\"), at: 0)
    }
    let digits = escaped.prefix { (48...57).contains($0) }
    if !digits.isEmpty, digits.count < escaped.count,
      escaped[digits.count] == UInt8(ascii: ".") || escaped[digits.count] == UInt8(ascii: ")")
    {
      escaped.insert(UInt8(ascii: "\\"), at: digits.count)
    }
    return String(decoding: escaped, as: UTF8.self)
  }
}
