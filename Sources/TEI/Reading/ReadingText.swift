internal import LibXML

/// Text as people read it: lines of the source run on, and a word divided at a line end is one.
package struct ReadingText {
  /// What is held back until it is known whether the word goes on.
  private var hyphen: [UInt8] = []
  private var hasLineEnd = false

  package init() {}

  /// Calls `give` with the text that is certain.
  package mutating func add(
    _ text: UnsafeBufferPointer<UInt8>, _ give: (UnsafeBufferPointer<UInt8>) -> Void
  ) {
    guard !text.isEmpty else { return }
    var start = 0
    while start < text.count {
      if text[start] == UInt8(ascii: "\n") || text[start] == UInt8(ascii: "\r") {
        hasLineEnd = true
        start += 1
        continue
      }
      flush(give)
      var end = start
      while end < text.count, text[end] != UInt8(ascii: "\n"), text[end] != UInt8(ascii: "\r") {
        end = ByteSearch.nextControl(
          or: UInt8(ascii: "\n"), or: UInt8(ascii: "\r"), in: text, from: end + 1)
      }
      let held = Self.hyphenLength(at: end, in: text, from: start)
      if end - held > start { give(UnsafeBufferPointer(rebasing: text[start..<end - held])) }
      hyphen = Array(text[end - held..<end])
      start = end
    }
  }

  /// A line of the source begins.
  package mutating func line(dividesWord: Bool) {
    if dividesWord {
      hyphen.removeAll()
      hasLineEnd = false
    }
  }

  /// Gives what was held back.
  package mutating func flush(_ give: (UnsafeBufferPointer<UInt8>) -> Void) {
    if !hyphen.isEmpty {
      hyphen.withUnsafeBufferPointer { give($0) }
      hyphen.removeAll()
    }
    if hasLineEnd {
      [UInt8(ascii: " ")].withUnsafeBufferPointer { give($0) }
      hasLineEnd = false
    }
  }

  /// What ends a text is not followed by a blank.
  package mutating func finish(_ give: (UnsafeBufferPointer<UInt8>) -> Void) {
    hasLineEnd = false
    flush(give)
  }

  /// The bytes of a hyphen-minus, a soft hyphen or a hyphen before an offset.
  private static func hyphenLength(
    at end: Int, in text: UnsafeBufferPointer<UInt8>, from start: Int
  ) -> Int {
    guard end > start else { return 0 }
    switch text[end - 1] {
    case UInt8(ascii: "-"): return 1
    case 0xAD: return end - start >= 2 && text[end - 2] == 0xC2 ? 2 : 0
    case 0x90: return end - start >= 3 && text[end - 2] == 0x80 && text[end - 3] == 0xE2 ? 3 : 0
    default: return 0
    }
  }
}
