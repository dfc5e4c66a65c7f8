internal import LibXML
internal import TEI

/// A format that is made of turns alone, each written by itself.
protocol UtteranceFormat {
  /// A file begins.
  mutating func begin(_ header: Header, to output: ByteOutput)
  mutating func write(_ turn: Utterance, of header: Header, to output: ByteOutput)
  mutating func finish(_ output: ByteOutput)
  var losses: [ExportLoss] { get }
  /// Whether it has a place for events.
  static var holdsEvents: Bool { get }
}

/// Writes a format made of turns, and counts what stands outside them.
final class UtteranceWriter<Format: UtteranceFormat>: FormatWriter {
  private let output: ByteOutput
  private let state: State
  private let reader: UtteranceReader
  private var counter = LossCounter()

  /// What the reader's closure writes with.
  private final class State {
    var format: Format
    var header: Header?

    init(_ format: Format) {
      self.format = format
    }
  }

  init(_ format: Format, to output: ByteOutput) {
    self.output = output
    let state = State(format)
    self.state = state
    reader = UtteranceReader { turn in
      if let header = state.header { state.format.write(turn, of: header, to: output) }
    }
  }

  var losses: [ExportLoss] { state.format.losses + counter.losses }

  func header(_ header: Header) {
    state.header = header
    state.format.begin(header, to: output)
    reader.header(header)
  }

  func begin(_ element: BodyElement) {
    switch element.name {
    case .head: counter.add("headings")
    case .note where element.type != "speaker": counter.add("notes")
    case .fw: counter.add("page furniture")
    case .pb: counter.add("page breaks")
    case .vocal, .kinesic, .incident, .gap: if !Format.holdsEvents { counter.add("events") }
    default: break
    }
    reader.begin(element)
  }

  func text(_ text: Span<UInt8>) { reader.text(text) }

  func end(_ name: BodyElement.Name) { reader.end(name) }

  func finish() { state.format.finish(output) }
}
