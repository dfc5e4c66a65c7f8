/// Text taken out of a source with markup, which knows where each byte of it stands there.
///
/// Pieces are appended in source order, so the order of the text is that of the source.
struct ExtractedText: Sendable {
  /// A part of the text and what it stands for in the source.
  private struct Piece {
    var start: Int
    var length: Int
    /// Empty for what the source does not have, such as a line end between two cells.
    var source: Range<Int>
    /// Whether the bytes are those of the source.
    var isVerbatim: Bool
  }

  /// A part of the source that stands for a part of the text.
  struct Part: Hashable {
    var source: Range<Int>
    /// What it stands for, where that is not the source's own bytes.
    var unescaped: [UInt8]?
  }

  private(set) var bytes: [UInt8] = []
  private var pieces: [Piece] = []

  var count: Int { bytes.count }

  /// Takes over a range of the source as it is.
  mutating func append(_ source: Range<Int>, of text: [UInt8]) {
    guard !source.isEmpty else { return }
    if let last = pieces.indices.last, pieces[last].isVerbatim,
      pieces[last].source.upperBound == source.lowerBound
    {
      pieces[last].length += source.count
      pieces[last].source = pieces[last].source.lowerBound..<source.upperBound
    } else {
      pieces.append(
        Piece(start: bytes.count, length: source.count, source: source, isVerbatim: true))
    }
    bytes.append(contentsOf: text[source])
  }

  /// Adds what a range of the source stands for.
  mutating func append(_ unescaped: some Collection<UInt8>, for source: Range<Int>) {
    guard !unescaped.isEmpty else { return }
    pieces.append(
      Piece(start: bytes.count, length: unescaped.count, source: source, isVerbatim: false))
    bytes.append(contentsOf: unescaped)
  }

  /// Takes over a range of the source, but for places that stand for something else.
  ///
  /// - Parameter unescaped: what stands at an index, and from there to where it is written; nil
  ///   where the byte stands for itself.
  @inline(__always)
  mutating func append(
    _ source: Range<Int>, of text: [UInt8],
    resolving unescaped: (Int) -> (text: [UInt8], range: Range<Int>)?
  ) {
    var start = source.lowerBound
    var index = start
    while index < source.upperBound {
      guard let found = unescaped(index) else {
        index += 1
        continue
      }
      append(start..<index, of: text)
      append(found.text, for: found.range)
      index = found.range.upperBound
      start = index
    }
    append(start..<source.upperBound, of: text)
  }

  /// Adds what the source has no characters for.
  mutating func append(glue: StaticString) {
    glue.withUTF8Buffer { append(Array($0), for: sourceEnd..<sourceEnd) }
  }

  /// The end of what has been taken out of the source so far.
  var sourceEnd: Int { pieces.last?.source.upperBound ?? 0 }

  // MARK: Back to the source

  /// The parts of the source that a range of the text stands for, in order.
  func parts(of range: Range<Int>) -> [Part] {
    guard !range.isEmpty else { return [] }
    var parts: [Part] = []
    var index = piece(at: range.lowerBound)
    while index < pieces.count, pieces[index].start < range.upperBound {
      let piece = pieces[index]
      index += 1
      let lower = max(range.lowerBound, piece.start)
      let upper = min(range.upperBound, piece.start + piece.length)
      guard lower < upper, !piece.source.isEmpty else { continue }
      if piece.isVerbatim {
        let start = piece.source.lowerBound + lower - piece.start
        parts.append(Part(source: start..<start + upper - lower))
      } else if lower == piece.start || parts.isEmpty {
        parts.append(Part(source: piece.source, unescaped: Array(bytes[lower..<upper])))
      }
    }
    return parts
  }

  /// The source's range from the first to the last character of a range of the text.
  func source(of range: Range<Int>) -> Range<Int>? {
    let parts = parts(of: range)
    guard let first = parts.first, let last = parts.last else { return nil }
    return first.source.lowerBound..<last.source.upperBound
  }

  /// The place in the source of an offset of the text.
  func source(at offset: Int) -> Int {
    guard !pieces.isEmpty else { return 0 }
    let piece = pieces[min(piece(at: offset), pieces.count - 1)]
    let inside = piece.isVerbatim ? max(0, min(offset - piece.start, piece.length)) : 0
    return offset >= piece.start + piece.length
      ? piece.source.upperBound : piece.source.lowerBound + inside
  }

  /// The text of the source's own characters in a range: without glue that is no blank.
  func words(of range: Range<Int>) -> [UInt8] {
    var words: [UInt8] = []
    var index = piece(at: range.lowerBound)
    while index < pieces.count, pieces[index].start < range.upperBound {
      let piece = pieces[index]
      index += 1
      let lower = max(range.lowerBound, piece.start)
      let upper = min(range.upperBound, piece.start + piece.length)
      guard lower < upper else { continue }
      let part = bytes[lower..<upper]
      if piece.source.isEmpty {
        words.append(contentsOf: part.filter { $0 <= 32 })
      } else {
        words.append(contentsOf: part)
      }
    }
    return words
  }

  /// The index of the piece that holds an offset.
  private func piece(at offset: Int) -> Int {
    var low = 0
    var high = pieces.count
    while high - low > 1 {
      let middle = (low + high) / 2
      if pieces[middle].start <= offset { low = middle } else { high = middle }
    }
    return low
  }
}
