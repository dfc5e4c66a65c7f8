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
      index = ByteSearch.nextLayout(in: text, from: index + 1)
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
}
