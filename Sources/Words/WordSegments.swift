/// The segments of a text between word boundaries, in order; together they are the whole text.
///
/// Source: UAX #29 (Unicode Text Segmentation), section 4, without tailoring. The text is UTF-8;
/// ranges count its bytes. Linear in the size of the text.
public struct WordSegments: IteratorProtocol {
  public struct Segment: Hashable, Sendable {
    public var range: Range<Int>
    /// Whether it holds a letter or a digit, rather than blanks, marks or pictographs only.
    public var isWord: Bool
  }

  private let text: UnsafeBufferPointer<UInt8>
  private var position = 0

  /// - Parameter text: must outlive the iterator.
  public init(_ text: UnsafeBufferPointer<UInt8>) {
    self.text = text
  }

  public mutating func next() -> Segment? {
    guard position < text.count else { return nil }
    let start = position
    var (current, end) = scalar(at: start)
    var isWord = current.makesWord
    // Skipping what rule WB4 ignores: the class before, and the one before that.
    var before = current
    var beforeThat = WordBreak.other
    var indicators = before == .regionalIndicator ? 1 : 0
    while end < text.count {
      let (next, nextEnd) = scalar(at: end)
      guard
        joins(
          current, next, end: nextEnd, before: before, beforeThat: beforeThat,
          indicators: indicators)
      else { break }
      isWord = isWord || next.makesWord
      if !next.isIgnored {
        beforeThat = before
        before = next
        indicators = next == .regionalIndicator ? indicators + 1 : 0
      }
      current = next
      end = nextEnd
    }
    position = end
    return Segment(range: start..<end, isWord: isWord)
  }

  /// Whether there is no boundary before a scalar; the names of the rules are those of UAX #29.
  private func joins(
    _ current: WordBreak, _ next: WordBreak, end: Int, before: WordBreak, beforeThat: WordBreak,
    indicators: Int
  ) -> Bool {
    if current == .carriageReturn, next == .lineFeed { return true }  // WB3
    if current.isLineEnd || next.isLineEnd { return false }  // WB3a, WB3b
    if current == .joiner, next.isPictographic { return true }  // WB3c
    if current == .space, next == .space { return true }  // WB3d
    if next.isIgnored { return true }  // WB4
    switch next {
    case .aLetter, .hebrewLetter, .pictographicLetter:
      if before.isLetter || before == .numeric || before == .extendNumLet { return true }
      if before == .doubleQuote { return next == .hebrewLetter && beforeThat == .hebrewLetter }
      return beforeThat.isLetter && before.joinsLetters  // WB7
    case .numeric:
      return before.isLetter || before == .numeric || before == .extendNumLet
        || (beforeThat == .numeric && before.joinsNumbers)
    case .katakana: return before == .katakana || before == .extendNumLet
    case .extendNumLet:
      return before.isLetter || before == .numeric || before == .katakana
        || before == .extendNumLet
    case .regionalIndicator: return before == .regionalIndicator && indicators % 2 == 1
    default:
      if before == .hebrewLetter, next == .singleQuote { return true }  // WB7a
      return joinsByWhatFollows(before, next, end: end)
    }
  }

  /// WB6, WB7b and WB12.
  private func joinsByWhatFollows(_ before: WordBreak, _ next: WordBreak, end: Int) -> Bool {
    let letters = before.isLetter && next.joinsLetters
    let numbers = before == .numeric && next.joinsNumbers
    let quote = before == .hebrewLetter && next == .doubleQuote
    guard letters || numbers || quote else { return false }
    var index = end
    while index < text.count {
      let (following, followingEnd) = scalar(at: index)
      if !following.isIgnored {
        return (letters && following.isLetter) || (numbers && following == .numeric)
          || (quote && following == .hebrewLetter)
      }
      index = followingEnd
    }
    return false
  }

  /// The class of the scalar at an offset, and the offset behind it. A byte that begins none is
  /// taken for one.
  private func scalar(at offset: Int) -> (WordBreak, end: Int) {
    let byte = text[offset]
    guard byte >= 0x80 else { return (WordBreakClasses.ascii[Int(byte)], offset + 1) }
    let length = byte >= 0xF0 ? 4 : byte >= 0xE0 ? 3 : 2
    guard byte >= 0xC0, offset + length <= text.count else { return (.other, offset + 1) }
    var scalar = UInt32(byte) & (UInt32(0x7F) >> UInt32(length))
    for index in offset + 1..<offset + length { scalar = scalar << 6 | UInt32(text[index] & 0x3F) }
    return (WordBreakClasses.all[scalar], offset + length)
  }
}

extension WordBreak {
  fileprivate var joinsLetters: Bool {
    self == .midLetter || self == .midNumLet || self == .singleQuote
  }

  fileprivate var joinsNumbers: Bool {
    self == .midNum || self == .midNumLet || self == .singleQuote
  }
}
