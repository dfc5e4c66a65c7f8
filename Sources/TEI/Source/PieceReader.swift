/// Receives the pieces of text of a TEI body in order.
protocol PieceReceiver {
  /// - Parameters:
  ///   - context: the number of the gap's context before the piece.
  ///   - owner: which element it is, for people: its id, or what it stands behind.
  mutating func piece(_ kind: PieceKind, context: Int, text: [UInt8], owner: String)
}

/// Finds the pieces of text again of which `BodyBuilder` made a body.
final class PieceReader<Receiver: PieceReceiver>: TEIHandler {
  private(set) var receiver: Receiver?
  private let makeReceiver: (Header) -> Receiver?
  private var context = GapContext()
  private var open: [BodyElement] = []
  /// Nil where text means nothing.
  private var kind: PieceKind?
  /// Whether the element at hand makes a piece even without text.
  private var isDue = false
  private var text: [UInt8] = []
  private var currentID: String?

  /// - Parameter makeReceiver: makes the receiver of the pieces when the header is known; without
  ///   one they are dropped.
  init(_ makeReceiver: @escaping (Header) -> Receiver?) {
    self.makeReceiver = makeReceiver
  }

  func header(_ header: Header) {
    if receiver == nil { receiver = makeReceiver(header) }
  }

  func finish() {
    endPiece()
    send(.end, text: [])
  }

  func begin(_ element: BodyElement) {
    switch element.name {
    case .date, .time, .name: break
    case .anchor: endPiece()
    case .lb: beginLine(element.number)
    case .pb:
      endPiece()
      if let number = element.number { send(.number, text: Array(number.utf8)) }
    default:
      endPiece()
      if let id = element.id { currentID = id }
      context.open(element.name)
      kind = Self.kind(of: element)
      isDue = kind != nil && element.name != .seg
    }
    open.append(element)
  }

  func text(_ text: Span<UInt8>) {
    guard kind != nil else { return }
    text.withUnsafeBufferPointer { self.text.append(contentsOf: $0) }
  }

  func end(_ name: BodyElement.Name) {
    switch name {
    case .lb, .pb, .anchor, .date, .time, .name: open.removeLast()
    default:
      endPiece()
      open.removeLast()
      kind = open.last.flatMap { Self.kind(of: $0) }
    }
  }

  private func beginLine(_ number: String?) {
    // A line end is written as a line feed before the `lb`, whatever it is in the source.
    let followsLineEnd = kind == .text && text.last == UInt8(ascii: "\n")
    if followsLineEnd { text.removeLast() }
    endPiece()
    if followsLineEnd { send(.lineBreak, text: []) }
    if let number { send(.number, text: Array(number.utf8)) }
  }

  private func endPiece() {
    guard let kind, !text.isEmpty || isDue else { return }
    isDue = false
    send(kind, text: text)
    text.removeAll(keepingCapacity: true)
  }

  private func send(_ kind: PieceKind, text: [UInt8]) {
    receiver?.piece(
      kind, context: context.advance(to: kind), text: text, owner: owner(of: kind))
  }

  private func owner(of kind: PieceKind) -> String {
    if kind == .text, let currentID { return currentID }
    return "\(kind) \(currentID.map { "behind \($0)" } ?? "before the first turn")"
  }

  private static func kind(of element: BodyElement) -> PieceKind? {
    switch element.name {
    case .seg: .text
    case .head: element.type == "series" ? .series : .head
    case .fw: .furniture
    case .desc: .event
    case .note:
      switch element.type {
      case "speaker": .label
      case "dateline": .dateline
      case "narrative": .narrative
      case "comment": .comment
      case "time": .time
      default: .header
      }
    default: nil
    }
  }
}
