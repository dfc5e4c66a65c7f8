/// The words of a paragraph in small letters, without the marks around them.
struct ParagraphWords {
  let bytes: [UInt8]
  let ranges: [Range<Int>]

  /// More words are taken as one.
  private static let most = 60

  /// - Parameter bytes: in small letters.
  init(_ bytes: [UInt8]) {
    self.bytes = bytes
    ranges = bytes.withText { Self.words(of: $0) }
  }

  private static func words(of text: Text) -> [Range<Int>] {
    var words: [Range<Int>] = []
    words.reserveCapacity(min(text.count / 5 + 1, most + 1))
    var start = 0
    var parts = 0
    for index in 0..<text.count where text[index] <= 0x20 && parts < most {
      if start < index {
        let word = trimmed(start..<index, in: text)
        if !word.isEmpty { words.append(word) }
        parts += 1
      }
      start = index + 1
    }
    let last = trimmed(start..<text.count, in: text)
    if !last.isEmpty { words.append(last) }
    return words
  }

  var count: Int { ranges.count }

  subscript(number: Int) -> ArraySlice<UInt8> { bytes[ranges[number]] }

  /// A word without the marks around it.
  static func trimmed(_ word: Range<Int>, in text: Text) -> Range<Int> {
    var (start, end) = (word.lowerBound, word.upperBound)
    while start < end, isMark(text.scalar(start).value) { start += text.scalar(start).length }
    while end > start, let last = text.scalar(before: end), isMark(last.value) {
      end -= last.length
    }
    return start..<end
  }

  private static func isMark(_ scalar: UInt32) -> Bool {
    switch scalar {
    case 0x22, 0x28...0x2A, 0x2C...0x2E, 0x3A...0x3B, 0x5B, 0x5D, 0x5F: true
    case 0xA0, 0xAB, 0xBB, 0x2013...0x2014, 0x201C...0x201E, 0x202F: true
    default: false
    }
  }
}
