internal import LibXML
internal import TEI

/// Writes `Label: paragraph`, a paragraph a line, with a blank line between turns.
final class TextWriter: FormatWriter {
  /// Where the text of an open element goes.
  private enum Place {
    case nowhere, line, inline, label, event
  }

  private enum Line {
    case heading, note, turn
    /// Of a turn that has one already.
    case further
  }

  private let output: ByteOutput
  private var names: SpeakerNames?
  // Unchecked, since events come one after the other and nothing that is called calls back.
  @exclusivity(unchecked) private var reading = ReadingText()
  @exclusivity(unchecked) private var places: [Place] = []
  private var label: [UInt8] = []
  @exclusivity(unchecked) private var event: EventText?
  private var previous: Line?
  /// The label of the turn is written, and nothing behind it.
  private var isBehindLabel = false
  /// The turn at hand has no line yet.
  private var isTurnNew = false
  private var inTurn = false
  private var counter = LossCounter()

  init(_ output: ByteOutput) {
    self.output = output
  }

  var losses: [ExportLoss] { counter.losses }

  func header(_ header: Header) {
    names = SpeakerNames(header)
  }

  func finish() {}

  // MARK: Events

  func begin(_ element: BodyElement) {
    places.append(place(of: element))
  }

  private func place(of element: BodyElement) -> Place {
    let isInline = places.last == .line || places.last == .inline
    switch element.name {
    case .u: beginTurn(element)
    case .note where element.type == "speaker":
      label.removeAll()
      return .label
    case .seg, .head, .note:
      if isInline { return .inline }
      openLine(inTurn ? .further : element.name == .head ? .heading : .note)
      return .line
    case .fw: counter.add("page furniture")
    case .pb: counter.add("page breaks")
    case .vocal, .kinesic, .incident, .gap: event = EventText(element)
    case .desc: return event == nil ? .nowhere : .event
    case .lb: if isInline { reading.line(dividesWord: element.dividesWord) }
    case .date, .time, .name: return places.last ?? .nowhere
    case .div, .anchor: break
    }
    return .nowhere
  }

  func text(_ text: Span<UInt8>) {
    text.withUnsafeBufferPointer { text in
      switch places.last {
      case .line, .inline: reading.add(text) { output.write($0) }
      case .label: label.append(contentsOf: text)
      case .event: event?.add(text)
      case .nowhere, nil: break
      }
    }
  }

  func end(_ name: BodyElement.Name) {
    let place = places.popLast()
    switch name {
    case .u: endTurn()
    case .seg, .head, .note: if place == .line { closeLine() }
    case .vocal, .kinesic, .incident, .gap: endEvent()
    default: break
    }
  }

  // MARK: Turns

  private func beginTurn(_ element: BodyElement) {
    inTurn = true
    isTurnNew = true
    if label.isEmpty, let who = element.who, let names {
      label = Array(names.names(of: who).utf8)
    }
    guard !label.isEmpty else { return }
    openLine(.further)
    label.withUnsafeBufferPointer { output.write($0) }
    if Self.needsColon(label) { output.write(UInt8(ascii: ":")) }
    label.removeAll()
    isBehindLabel = true
  }

  private func endTurn() {
    if isBehindLabel { closeLine() }
    inTurn = false
  }

  /// A label that ends with a word does not show where the speech begins.
  private static func needsColon(_ label: [UInt8]) -> Bool {
    guard let last = label.last else { return false }
    if last == UInt8(ascii: ")") { return label.first != UInt8(ascii: "(") }
    let isWideMark = label.suffix(3).first.map { $0 == 0xEF || $0 == 0xE3 } ?? false
    return EventText.isLetter(last) || (last >= 0x80 && !isWideMark)
  }

  // MARK: Lines

  private func openLine(_ line: Line) {
    if isBehindLabel {
      isBehindLabel = false
      output.write(UInt8(ascii: " "))
      return
    }
    let line = isTurnNew && inTurn ? .turn : line
    if line == .turn { isTurnNew = false }
    let isSeparate =
      line == .turn || (line == .heading && previous == .note)
      || (previous == .turn && line != .further)
    if isSeparate, previous != nil { output.write(UInt8(ascii: "\n")) }
    previous = line == .further ? .turn : line
  }

  private func closeLine() {
    reading.finish { output.write($0) }
    output.write(UInt8(ascii: "\n"))
    isBehindLabel = false
  }

  private func endEvent() {
    guard let text = event?.text else { return }
    event = nil
    if places.last == .line || places.last == .inline {
      reading.flush { output.write($0) }
      text.withUnsafeBufferPointer { output.write($0) }
    } else {
      openLine(inTurn ? .further : .note)
      text.withUnsafeBufferPointer { output.write($0) }
      closeLine()
    }
  }
}
