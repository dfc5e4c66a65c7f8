/// The kinds of text pieces that stand between layout.
enum PieceKind: UInt8 {
  case start, text, label, head, series, dateline, header, narrative, comment, time
  case furniture, event, lineBreak, number, end
}

/// What stands next to a gap: the layout of a source is regular by it.
///
/// Worked out alike from the transcript that is encoded and from the TEI that is read.
struct GapContext: Hashable {
  private(set) var before: PieceKind = .start
  private var boundary: UInt8 = 0

  /// The number of different contexts.
  static let count = 16 * 16 * 4

  mutating func open(_ name: BodyElement.Name) {
    switch name {
    case .seg: boundary = max(boundary, 1)
    case .u: boundary = max(boundary, 2)
    case .div: boundary = 3
    default: break
    }
  }

  /// The context's number for a gap before a piece of this kind, which then stands before.
  mutating func advance(to kind: PieceKind) -> Int {
    defer {
      before = kind
      boundary = 0
    }
    return Int(before.rawValue) << 6 | Int(kind.rawValue) << 2 | Int(boundary)
  }
}
