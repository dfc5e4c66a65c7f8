internal import LibXML

/// Makes one blank of white space that stands for layout, and none of it at the ends of a text.
struct WhiteSpace {
  private(set) var isAtStart = true
  private(set) var isPending = false

  /// Calls `give` with the parts of a text that stay.
  mutating func add(_ text: UnsafeBufferPointer<UInt8>, _ give: (Span<UInt8>) -> Void) {
    var index = 0
    while index < text.count {
      while index < text.count, Self.isSpace(text[index]) {
        isPending = true
        index += 1
      }
      guard index < text.count else { return }
      giveBlank(give)
      let start = index
      index = Self.endOfWords(in: text, from: index)
      give(UnsafeBufferPointer(rebasing: text[start..<index]).span)
      isAtStart = false
    }
  }

  /// Gives the blank that is due before something that is no text.
  mutating func giveBlank(_ give: (Span<UInt8>) -> Void) {
    if isPending, !isAtStart { give([UInt8(ascii: " ")].span) }
    isPending = false
  }

  mutating func need() { isPending = true }

  mutating func drop() { isPending = false }

  /// What stands before is no text, but it is there.
  mutating func pass() { isAtStart = false }

  static func isSpace(_ byte: UInt8) -> Bool {
    byte == 32 || byte == 10 || byte == 9 || byte == 13
  }

  /// The end of a run of words with single blanks between them.
  private static func endOfWords(in text: UnsafeBufferPointer<UInt8>, from start: Int) -> Int {
    var index = start + 1
    guard let base = text.baseAddress else { return index }
    while index < text.count {
      if index + 8 <= text.count {
        let word = ByteWord(at: base + index)
        let blanks = word.equal(to: 32)
        if word.controls | (blanks & blanks >> 8) == 0 {
          // The eighth byte is seen again with what follows it.
          index += 7
          continue
        }
      }
      if text[index] <= 32, isSpace(text[index]) {
        guard text[index] == 32, index + 1 < text.count, !isSpace(text[index + 1]) else {
          return index
        }
      }
      index += 1
    }
    return index
  }
}
