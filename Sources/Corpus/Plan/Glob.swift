/// A pattern for file names: `*` and `?` stand for what is in one name, `**` also for directories,
/// `[a-z]` and `[!a-z]` for one byte.
///
/// With a slash the pattern is for the path below the root, without one for the name alone.
public struct Glob: Hashable, Sendable {
  private enum Piece: Hashable {
    case byte(UInt8)
    /// Any byte of a name.
    case any
    /// Any bytes of a name.
    case run
    /// Any bytes, slashes too.
    case path
    case set([ClosedRange<UInt8>], isNegated: Bool)
  }

  private let pieces: [Piece]
  private let isForPath: Bool

  public init(_ pattern: String) {
    var pieces: [Piece] = []
    var rest = Array(pattern.utf8)[...]
    while let byte = rest.popFirst() {
      switch byte {
      case UInt8(ascii: "*"):
        guard rest.first == byte else {
          pieces.append(.run)
          continue
        }
        rest = rest.drop { $0 == byte }
        // `**/a` is also `a`.
        if rest.first == BytePath.slash, pieces.isEmpty { rest.removeFirst() }
        pieces.append(.path)
      case UInt8(ascii: "?"): pieces.append(.any)
      case UInt8(ascii: "["): pieces.append(Self.set(&rest) ?? .byte(byte))
      default: pieces.append(.byte(byte))
      }
    }
    self.pieces = pieces
    isForPath = pattern.utf8.contains(BytePath.slash)
  }

  /// Reads a set behind its `[`; nil where none ends.
  private static func set(_ rest: inout ArraySlice<UInt8>) -> Piece? {
    guard let end = rest.dropFirst().firstIndex(of: UInt8(ascii: "]")) else { return nil }
    var inside = rest[rest.startIndex..<end]
    let isNegated = inside.first == UInt8(ascii: "!") || inside.first == UInt8(ascii: "^")
    if isNegated { inside.removeFirst() }
    var ranges: [ClosedRange<UInt8>] = []
    while let low = inside.popFirst() {
      guard inside.count > 1, inside.first == UInt8(ascii: "-") else {
        ranges.append(low...low)
        continue
      }
      inside.removeFirst()
      let high = inside.removeFirst()
      ranges.append(min(low, high)...max(low, high))
    }
    rest = rest[(end + 1)...]
    return .set(ranges, isNegated: isNegated)
  }

  /// Whether it fits a path below the root.
  public func matches(_ path: some BidirectionalCollection<UInt8>) -> Bool {
    if isForPath { return fits(Array(path)) }
    let slash = path.lastIndex(of: BytePath.slash)
    return fits(Array(slash.map { path[path.index(after: $0)...] } ?? path[...]))
  }

  /// Follows all ways through the pattern at once, so the time is at most that of pattern times
  /// text.
  private func fits(_ text: [UInt8]) -> Bool {
    var states = [Bool](repeating: false, count: pieces.count + 1)
    states[0] = true
    passEmptyRuns(&states)
    for byte in text {
      var following = [Bool](repeating: false, count: pieces.count + 1)
      for (index, piece) in pieces.enumerated() where states[index] {
        guard takes(piece, byte) else { continue }
        following[piece == .run || piece == .path ? index : index + 1] = true
      }
      states = following
      passEmptyRuns(&states)
    }
    return states[pieces.count]
  }

  private func passEmptyRuns(_ states: inout [Bool]) {
    for (index, piece) in pieces.enumerated() where states[index] {
      if piece == .run || piece == .path { states[index + 1] = true }
    }
  }

  private func takes(_ piece: Piece, _ byte: UInt8) -> Bool {
    switch piece {
    case .byte(let wanted): byte == wanted
    case .any, .run: byte != BytePath.slash
    case .path: true
    case .set(let ranges, let isNegated):
      byte != BytePath.slash && ranges.contains { $0.contains(byte) } != isNegated
    }
  }
}
