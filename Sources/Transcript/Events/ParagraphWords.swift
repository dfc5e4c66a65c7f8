/// The words of a paragraph in small letters, without the marks around them.
struct ParagraphWords {
  let bytes: [UInt8]
  private(set) var ranges: [Range<Int>] = []

  /// More words are taken as one.
  private static let most = 60

  /// - Parameter bytes: in small letters.
  init(_ bytes: [UInt8]) {
    self.bytes = bytes
    ranges.reserveCapacity(min(bytes.count / 5 + 1, Self.most + 1))
    var start = 0
    var parts = 0
    for index in bytes.indices where bytes[index] <= 0x20 && parts < Self.most {
      if start < index {
        add(start..<index)
        parts += 1
      }
      start = index + 1
    }
    add(start..<bytes.count)
  }

  var count: Int { ranges.count }

  subscript(number: Int) -> ArraySlice<UInt8> { bytes[ranges[number]] }

  private mutating func add(_ part: Range<Int>) {
    let word = Self.trimmed(part, in: Text(bytes))
    if !word.isEmpty { ranges.append(word) }
  }

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
