/// Finds lines and columns of offsets in a text that is held in memory.
///
/// Lines end with LF, CR LF or CR; columns count Unicode scalars of UTF-8. Making it costs two
/// passes; a place costs a search among the lines, however long they are.
public struct LineIndex: Sendable {
  private let text: [UInt8]
  /// Where each line begins.
  private let starts: [Int]
  /// How many scalars begin before each block of the text.
  private let scalarCounts: [Int]

  private static let blockSize = 1024

  public init(_ text: [UInt8]) {
    self.init(text, through: text.count)
  }

  /// An index of the first lines alone, where no places behind them are asked for.
  ///
  /// - Parameters:
  ///   - text: the whole text, in UTF-8.
  ///   - last: the last offset that is asked for.
  public init(_ text: [UInt8], through last: Int) {
    self.text = text
    self.starts = text.withUnsafeBufferPointer { text in
      var starts = [0]
      starts.reserveCapacity(text.count / 100)
      var index = 0
      while true {
        index = Self.nextLineEnd(in: text, from: index)
        guard index < text.count, starts[starts.count - 1] <= last else { return starts }
        let isFirstOfTwo = text[index] == 13 && index + 1 < text.count && text[index + 1] == 10
        index += 1
        if !isFirstOfTwo { starts.append(index) }
      }
    }
    var scalarCounts = [0]
    var rest = text[...]
    while rest.count >= Self.blockSize, scalarCounts.count * Self.blockSize <= last {
      scalarCounts.append(
        scalarCounts[scalarCounts.count - 1] + scalarCount(of: rest.prefix(Self.blockSize)))
      rest = rest.dropFirst(Self.blockSize)
    }
    self.scalarCounts = scalarCounts
  }

  private static func nextLineEnd(in text: UnsafeBufferPointer<UInt8>, from start: Int) -> Int {
    let raw = UnsafeRawBufferPointer(text)
    var index = start
    while index + 8 <= text.count {
      // A line end is less than 14, as few other bytes of a text are.
      let word = raw.loadUnaligned(fromByteOffset: index, as: UInt64.self)
      if (word &- 0x0E0E_0E0E_0E0E_0E0E) & ~word & 0x8080_8080_8080_8080 != 0 { break }
      index += 8
    }
    while index < text.count, text[index] != 10, text[index] != 13 { index += 1 }
    return index
  }

  /// How many lines there are; a final line end begins a last, empty one.
  public var lineCount: Int { starts.count }

  /// The place of an offset; one outside the text is moved to its nearest end.
  public func location(of offset: Int) -> SourceLocation {
    let offset = min(max(offset, 0), text.count)
    let line = line(of: offset)
    return SourceLocation(
      line: line + 1, column: 1 + scalars(before: offset) - scalars(before: starts[line]))
  }

  private func scalars(before offset: Int) -> Int {
    let block = offset / Self.blockSize
    return scalarCounts[block] + scalarCount(of: text[(block * Self.blockSize)..<offset])
  }

  /// The line of an offset, cut around it where it is long.
  public func excerpt(at offset: Int) -> Excerpt {
    let offset = min(max(offset, 0), text.count)
    let lineStart = starts[line(of: offset)]
    let start = max(lineStart, offset - Excerpt.reach)
    let end = min(text.count, offset + Excerpt.reach)
    return Excerpt(
      around: offset - start, in: text[start..<end], startsLine: start == lineStart,
      endsFile: end == text.count, column: location(of: offset).column)
  }

  /// The bytes of a line, counted from 1, with its line end.
  public func range(ofLine number: Int) -> Range<Int> {
    let line = min(max(number, 1), starts.count) - 1
    return starts[line]..<(line + 1 < starts.count ? starts[line + 1] : text.count)
  }

  /// Counts from 0.
  private func line(of offset: Int) -> Int {
    var low = 0
    var high = starts.count
    while high - low > 1 {
      let middle = (low + high) / 2
      if starts[middle] <= offset { low = middle } else { high = middle }
    }
    return low
  }
}
