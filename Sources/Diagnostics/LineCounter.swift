/// Counts lines and columns over bytes that pass by once.
///
/// Lines end with LF, CR LF or CR; columns count Unicode scalars of UTF-8. Costs one pass,
/// sixteen bytes at a time.
public struct LineCounter: Sendable {
  /// Bytes passed so far.
  public private(set) var offset = 0
  /// The offset at which the current line begins.
  public private(set) var lineStart = 0
  private var line = 1
  private var column = 1
  private var isBehindCarriageReturn = false

  public init() {}

  /// The place of `offset`.
  public var location: SourceLocation { SourceLocation(line: line, column: column) }

  public mutating func advance(over bytes: UnsafeBufferPointer<UInt8>) {
    guard let base = bytes.baseAddress else { return }
    var index = 0
    while index < bytes.count {
      let end = passText(base, from: index, count: bytes.count)
      if end > index { isBehindCarriageReturn = false }
      guard end < bytes.count else { break }
      index = end + 1
      if base[end] == 10, isBehindCarriageReturn {
        lineStart += 1
        isBehindCarriageReturn = false
      } else {
        line += 1
        column = 1
        lineStart = offset + index
        isBehindCarriageReturn = base[end] == 13
      }
    }
    offset += bytes.count
  }

  public mutating func advance(over bytes: Span<UInt8>) {
    bytes.withUnsafeBufferPointer { advance(over: $0) }
  }

  /// Passes over what ends no line, and returns the index behind it.
  private mutating func passText(
    _ base: UnsafePointer<UInt8>, from start: Int, count: Int
  ) -> Int {
    var index = start
    while index + 8 <= count {
      let word = UnsafeRawPointer(base + index).loadUnaligned(as: UInt64.self)
      if Self.endsLine(word) { break }
      let continuing = word & ~(word << 1) & 0x8080_8080_8080_8080
      column += 8 - continuing.nonzeroBitCount
      index += 8
    }
    while index < count, base[index] != 10, base[index] != 13 {
      if base[index] & 0xC0 != 0x80 { column += 1 }
      index += 1
    }
    return index
  }

  /// Whether one of eight bytes is `\n` or `\r`.
  private static func endsLine(_ word: UInt64) -> Bool {
    func hasZero(_ word: UInt64) -> UInt64 {
      (word &- 0x0101_0101_0101_0101) & ~word & 0x8080_8080_8080_8080
    }
    return hasZero(word ^ 0x0A0A_0A0A_0A0A_0A0A) | hasZero(word ^ 0x0D0D_0D0D_0D0D_0D0D) != 0
  }
}
