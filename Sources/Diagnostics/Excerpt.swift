/// A line of the input, or the part of a long line around the place of a finding.
public struct Excerpt: Hashable, Sendable {
  /// Without its line end.
  public var text: String
  /// The column in the line of the first scalar of `text`, from 1.
  public var column: Int
  /// Whether the line goes on behind `text`.
  public var isCut: Bool

  public init(text: String, column: Int = 1, isCut: Bool = false) {
    self.text = text
    self.column = column
    self.isCut = isCut
  }

  /// How many bytes of a line are kept on either side of a place.
  public static let reach = 400

  /// Cuts the line around a place out of bytes of it.
  ///
  /// - Parameters:
  ///   - bytes: UTF-8 from somewhere in or at the start of the line to somewhere behind the place.
  ///   - place: the offset in `bytes` of the finding.
  ///   - startsLine: whether `bytes` begin with the line.
  ///   - endsFile: whether the file ends with `bytes`.
  ///   - column: the column of the scalar at `place`.
  public init(
    around place: Int, in bytes: ArraySlice<UInt8>, startsLine: Bool, endsFile: Bool, column: Int
  ) {
    var start = bytes.startIndex
    let middle = min(bytes.startIndex + max(place, 0), bytes.endIndex)
    if !startsLine {
      // A window may begin inside a scalar.
      while start < middle, bytes[start] & 0xC0 == 0x80 { start += 1 }
    }
    let tail = bytes[middle...]
    let end = tail.firstIndex { $0 == 10 || $0 == 13 }
    var stop = end ?? bytes.endIndex
    if end == nil, !endsFile {
      while stop > middle, bytes[stop - 1] & 0xC0 == 0x80 { stop -= 1 }
      if stop > middle, bytes[stop - 1] >= 0xC0 { stop -= 1 }
    }
    text = String(decoding: bytes[start..<stop], as: UTF8.self)
    isCut = end == nil && !endsFile
    self.column = max(1, column - scalarCount(of: bytes[start..<middle]))
  }
}

/// How many scalars begin in bytes of UTF-8.
func scalarCount(of bytes: some Sequence<UInt8>) -> Int {
  bytes.reduce(0) { $1 & 0xC0 == 0x80 ? $0 : $0 + 1 }
}
