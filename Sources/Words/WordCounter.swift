/// Counts the words of a text that comes in parts: runs of letters and digits as UAX #29 groups
/// them, each ideograph for itself.
///
/// The text is UTF-8; it may be cut anywhere. One pass, one look-up a byte of ASCII.
public struct WordCounter: Sendable {
  /// The words that began so far.
  public private(set) var count = 0
  private var state = State()
  private var scalar: UInt32 = 0
  private var missing = 0

  public init() {}

  public mutating func add(_ text: Span<UInt8>) {
    text.withUnsafeBufferPointer { add($0) }
  }

  public mutating func add(_ text: UnsafeBufferPointer<UInt8>) {
    let steps = State.asciiSteps
    var index = 0
    while index < text.count {
      if state.bits == 0, missing == 0 { index = addASCII(text, from: index, steps) }
      var bits = Int(state.bits)
      repeat {
        guard index < text.count, text[index] < 0x80 else { break }
        let step = steps[bits << 7 | Int(text[index])]
        count += Int(step >> 7)
        bits = Int(step & 0x7F)
        index += 1
      } while bits != 0
      state.bits = UInt8(truncatingIfNeeded: bits)
      while index < text.count, text[index] >= 0x80 {
        if addByte(text[index]) { count += 1 }
        index += 1
      }
    }
  }

  /// Counts the words of ASCII that begin behind an index at which no word goes on.
  ///
  /// - Returns: the index up to which the text was counted.
  private mutating func addASCII(
    _ text: UnsafeBufferPointer<UInt8>, from start: Int, _ steps: UnsafeBufferPointer<UInt8>
  ) -> Int {
    let (words, end) = ASCIIWords.count(in: text, from: start)
    count += words
    // The last word may go on: its state is that of the bytes from its start.
    if let bits = State.behindLetters(text, from: start, to: end) {
      state.bits = bits
      return end
    }
    var wordStart = end
    while wordStart > start, !ASCIIWords.parts(text[wordStart - 1]) { wordStart -= 1 }
    for index in wordStart..<end {
      state.bits = steps[Int(state.bits) << 7 | Int(text[index])] & 0x7F
    }
    return end
  }

  /// Ends a text: what follows is another one.
  public mutating func separate() {
    state = State()
    missing = 0
  }

  /// The words of a whole text.
  public static func count(_ text: Span<UInt8>) -> Int {
    var counter = WordCounter()
    counter.add(text)
    return counter.count
  }

  private mutating func addByte(_ byte: UInt8) -> Bool {
    if byte & 0xC0 == 0x80 {
      guard missing > 0 else { return false }
      scalar = scalar << 6 | UInt32(byte & 0x3F)
      missing -= 1
      return missing == 0 && state.take(WordBreakClasses.all[scalar])
    }
    missing = byte >= 0xF0 ? 3 : byte >= 0xE0 ? 2 : 1
    scalar = UInt32(byte) & (UInt32(0x3F) >> UInt32(missing))
    return false
  }
}
