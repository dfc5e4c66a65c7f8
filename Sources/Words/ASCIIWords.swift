/// Counts words in text of ASCII, eight bytes at a time: most text is that, and needs no state.
///
/// Of ASCII, letters and digits make words, `_` and `'.:,;` may join them, and all else ends them.
enum ASCIIWords {
  /// The words that begin in a text behind a place at which no word goes on.
  ///
  /// - Returns: how many, and the place up to which the text was looked at.
  static func count(in text: UnsafeBufferPointer<UInt8>, from start: Int) -> (words: Int, end: Int)
  {
    guard let base = text.baseAddress else { return (0, start) }
    var course = Course()
    var index = start
    while index + 8 <= text.count {
      let bits = UnsafeRawPointer(base + index).loadUnaligned(as: UInt64.self).littleEndian
      guard bits & high == 0 else { return (course.count, index) }
      course.add(bits, at: index, of: text, from: start)
      index += 8
    }
    let rest = text.count - index
    guard rest > 0, text.count >= 8 else { return (course.count, index) }
    // The last eight bytes without those that were looked at, and blanks behind them.
    let last = UnsafeRawPointer(base + text.count - 8).loadUnaligned(as: UInt64.self).littleEndian
    let bits = last >> UInt64(64 - 8 * rest) | (ones &* 0x20) << UInt64(8 * rest)
    guard bits & high == 0 else { return (course.count, index) }
    course.add(bits, at: index, of: text, from: start)
    return (course.count, text.count)
  }

  /// The words that began so far, and what the last byte was.
  private struct Course {
    private(set) var count = 0
    private var lastLetter: UInt64 = 0
    private var lastMark: UInt64 = 0

    @inline(__always)
    mutating func add(
      _ bits: UInt64, at index: Int, of text: UnsafeBufferPointer<UInt8>, from start: Int
    ) {
      let letters = alphanumerics(bits)
      // Whatever is neither a letter nor a blank may join words.
      let marks = ~(letters | equal(bits, 0x20)) & high
      let starts = letters & ~(letters << 8 | lastLetter)
      // The sum of a bit in each byte; the least of processors counts bits no faster.
      count += Int(truncatingIfNeeded: ((starts >> 7) &* ones) >> 56)
      var doubtful = starts & (marks << 8 | lastMark)
      while doubtful != 0 {
        if goesOn(in: text, at: index + doubtful.trailingZeroBitCount / 8, from: start) {
          count -= 1
        }
        doubtful &= doubtful - 1
      }
      lastLetter = letters >> 56
      lastMark = marks >> 56
    }
  }

  /// Whether what goes before a byte says nothing about whether a word begins behind it.
  static func parts(_ byte: UInt8) -> Bool {
    byte < 0x80 && !isLetter(byte) && !isDigit(byte) && !isJoiner(byte)
  }

  private static let high: UInt64 = 0x8080_8080_8080_8080

  @inline(__always)
  private static func alphanumerics(_ bits: UInt64) -> UInt64 {
    let small = bits | ones &* 0x20
    let letters = (small &+ ones &* 0x1F) & ~(small &+ ones &* 0x05)
    let digits = (bits &+ ones &* 0x50) & ~(bits &+ ones &* 0x46)
    return (letters | digits) & high
  }

  @inline(__always)
  private static func equal(_ bits: UInt64, _ byte: UInt64) -> UInt64 {
    ~((bits ^ (ones &* byte)) &+ ones &* 0x7F) & high
  }

  @inline(__always) private static var ones: UInt64 { 0x0101_0101_0101_0101 }

  /// Whether a letter or digit behind a mark goes on a word (rules WB6 to WB13b).
  private static func goesOn(
    in text: UnsafeBufferPointer<UInt8>, at index: Int, from start: Int
  ) -> Bool {
    var before = index - 2
    let joiner = text[index - 1]
    guard isJoiner(joiner) else { return false }
    if joiner == UInt8(ascii: "_") {
      while before >= start, text[before] == UInt8(ascii: "_") { before -= 1 }
      return before >= start && (isLetter(text[before]) || isDigit(text[before]))
    }
    guard before >= start else { return false }
    let joinsLetters = isLetter(text[before]) && isLetter(text[index])
    let joinsDigits = isDigit(text[before]) && isDigit(text[index])
    switch joiner {
    case UInt8(ascii: "'"), UInt8(ascii: "."): return joinsLetters || joinsDigits
    case UInt8(ascii: ":"): return joinsLetters
    default: return joinsDigits
    }
  }

  static func isLetter(_ byte: UInt8) -> Bool {
    byte | 0x20 >= UInt8(ascii: "a") && byte | 0x20 <= UInt8(ascii: "z")
  }

  private static func isDigit(_ byte: UInt8) -> Bool {
    byte >= UInt8(ascii: "0") && byte <= UInt8(ascii: "9")
  }

  private static func isJoiner(_ byte: UInt8) -> Bool {
    switch byte {
    case 0x27, 0x2C, 0x2E, 0x3A, 0x3B, 0x5F: true
    default: false
    }
  }
}
