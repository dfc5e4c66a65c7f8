/// Searches for the next byte that matters, eight bytes at a time. One call a text: the test of
/// a word is inlined here.
package enum ByteSearch {
  /// The next control character (below 32), `first` or `second`; the end of the text where there
  /// is none.
  package static func nextControl(
    or first: UInt8, or second: UInt8, in text: UnsafeBufferPointer<UInt8>, from start: Int
  ) -> Int {
    var index = start
    guard let base = text.baseAddress else { return text.count }
    while index + 8 <= text.count {
      let word = ByteWord(at: base + index)
      if word.controls | word.equal(to: first) | word.equal(to: second) != 0 { break }
      index += 8
    }
    while index < text.count, text[index] >= 32, text[index] != first, text[index] != second {
      index += 1
    }
    return index
  }

  /// The next control character, or the first of several blanks; a blank that ends the text is
  /// such a one too.
  package static func nextLayout(in text: UnsafeBufferPointer<UInt8>, from start: Int) -> Int {
    var index = start
    guard let base = text.baseAddress else { return text.count }
    while index < text.count {
      while index + 9 <= text.count {
        let word = ByteWord(at: base + index)
        let next = ByteWord(at: base + index + 1)
        if word.controls | next.controls | (word.equal(to: 32) & next.equal(to: 32)) != 0 { break }
        index += 8
      }
      let byte = text[index]
      if byte < 32 { return index }
      if byte == 32, index + 1 == text.count || text[index + 1] <= 32 { return index }
      index += 1
    }
    return index
  }

  /// The place behind letters of ASCII, blanks, commas and full stops, eight at a time; up to seven
  /// more of them may follow.
  package static func endOfPlainText(in text: UnsafeBufferPointer<UInt8>, from start: Int) -> Int {
    var index = start
    guard let base = text.baseAddress else { return start }
    while index + 8 <= text.count, ByteWord(at: base + index).isPlainText { index += 8 }
    return index
  }

  /// The next `first` or `second`; the end of the text where there is none.
  package static func next(
    _ first: UInt8, or second: UInt8, in text: UnsafeBufferPointer<UInt8>
  ) -> Int {
    next(in: text) {
      $0.equal(to: first) | $0.equal(to: second)
    } where: {
      $0 == first || $0 == second
    }
  }

  /// The next byte that may need a reference in XML: a control character, `<`, `>`, `&` or `"`.
  static func nextSpecial(in text: UnsafeBufferPointer<UInt8>) -> Int {
    // `<` and `>`, `&` and `"` differ in one bit.
    next(in: text) {
      $0.controls | $0.equal(to: UInt8(ascii: "<"), ignoring: 2)
        | $0.equal(to: UInt8(ascii: "&"), ignoring: 4)
    } where: {
      switch $0 {
      case UInt8(ascii: "<"), UInt8(ascii: ">"), UInt8(ascii: "&"), UInt8(ascii: "\""), 0..<32: true
      default: false
      }
    }
  }

  /// The next byte that may belong to a character that XML does not allow: a control character
  /// but tab and the line ends, or the first byte of U+F000 to U+FFFF.
  package static func nextForbidden(in text: UnsafeBufferPointer<UInt8>) -> Int {
    next(in: text) {
      $0.controls | $0.equal(to: 0xEF)
    } where: {
      $0 < 32 ? $0 != 9 && $0 != 10 && $0 != 13 : $0 == 0xEF
    }
  }

  /// The next byte that may begin a bracket, emphasis (`*` and `_`) or a note of music: of wide
  /// ones the first byte (U+2000 to U+3FFF and U+F000 to U+FFFF).
  package static func nextBracket(in text: UnsafeBufferPointer<UInt8>) -> Int {
    // `(` and `*`, `[` and `{` differ in one bit.
    next(in: text) {
      $0.equal(to: 0x2A, ignoring: 2) | $0.equal(to: 0x7B, ignoring: 0x20) | $0.equal(to: 0x3C)
        | $0.equal(to: 0x5F) | $0.equal(to: 0xE3, ignoring: 1) | $0.equal(to: 0xEF)
    } where: {
      switch $0 {
      case 0x28, 0x2A, 0x3C, 0x5B, 0x5F, 0x7B, 0xE2, 0xE3, 0xEF: true
      default: false
      }
    }
  }

  /// The next byte that may begin a character as wide as two (from U+1000 on); its end where there
  /// is none. U+2000 to U+2FFF, with its quotation marks and dashes, has none.
  package static func nextWide(in text: UnsafeBufferPointer<UInt8>) -> Int {
    next(in: text) {
      $0.high
    } where: {
      $0 >= 0xE1 && $0 != 0xE2
    }
  }

  package static func hasDigit(_ text: UnsafeBufferPointer<UInt8>) -> Bool {
    next(in: text) {
      $0.digits
    } where: {
      $0 >= 0x30 && $0 <= 0x39
    } < text.count
  }

  /// Whether all bytes are letters or digits of ASCII, `-`, `.` or `_`.
  package static func isPlainName(_ text: UnsafeBufferPointer<UInt8>) -> Bool {
    guard let base = text.baseAddress, text.count >= 8 else {
      return text.allSatisfy { byte in
        (byte | 0x20) &- 0x61 < 26 || byte &- 0x30 < 10 || byte == 0x2D || byte == 0x2E
          || byte == 0x5F
      }
    }
    let last = text.count - 8
    var index = 0
    while index < last {
      guard ByteWord(at: base + index).isPlainName else { return false }
      index += 8
    }
    // The last word overlaps the one before.
    return ByteWord(at: base + last).isPlainName
  }

  package static func isASCII(_ text: UnsafeBufferPointer<UInt8>) -> Bool {
    next(in: text) {
      $0.high
    } where: {
      $0 >= 0x80
    } == text.count
  }

  /// The place behind the letters of ASCII that stand at another.
  @inlinable @inline(__always)
  package static func endOfLetters(
    in text: UnsafeBufferPointer<UInt8>, from start: Int, to end: Int
  ) -> Int {
    var index = start
    guard let base = text.baseAddress else { return start }
    while index + 8 <= text.count, index < end {
      let letters = ByteWord(at: base + index).leadingLetters
      index += letters
      if letters < 8 { return min(index, end) }
    }
    while index < end, (text[index] | 0x20) &- 0x61 < 26 { index += 1 }
    return min(index, end)
  }

  @inline(__always)
  private static func next(
    in text: UnsafeBufferPointer<UInt8>, _ marks: (ByteWord) -> UInt64,
    where isWanted: (UInt8) -> Bool
  ) -> Int {
    guard let base = text.baseAddress else { return 0 }
    var index = 0
    while index < text.count {
      if index + 32 <= text.count,
        marks(ByteWord(at: base + index)) | marks(ByteWord(at: base + index + 8))
          | marks(ByteWord(at: base + index + 16)) | marks(ByteWord(at: base + index + 24)) == 0
      {
        index += 32
        continue
      }
      if index + 8 <= text.count, marks(ByteWord(at: base + index)) == 0 {
        index += 8
        continue
      }
      let last = min(index + 8, text.count)
      while index < last {
        if isWanted(text[index]) { return index }
        index += 1
      }
    }
    return text.count
  }

  /// How many bytes may belong to characters that XML does not allow.
  package static func forbidden(in text: UnsafeBufferPointer<UInt8>) -> Int {
    var count = 0
    var index = nextForbidden(in: text)
    while index < text.count {
      count += 1
      index += 1
      index += nextForbidden(in: UnsafeBufferPointer(rebasing: text[index...]))
    }
    return count
  }

  /// Whether a byte is anywhere in a text.
  package static func contains(_ byte: UInt8, in text: UnsafeBufferPointer<UInt8>) -> Bool {
    guard let base = text.baseAddress, text.count >= 8 else { return text.contains(byte) }
    let last = text.count - 8
    var index = 0
    while index < last {
      if ByteWord(at: base + index).equal(to: byte) != 0 { return true }
      index += 8
    }
    // The last word overlaps the one before.
    return ByteWord(at: base + last).equal(to: byte) != 0
  }

  /// The last place of a byte.
  package static func last(_ byte: UInt8, in text: UnsafeBufferPointer<UInt8>) -> Int? {
    guard let base = text.baseAddress else { return nil }
    var end = text.count
    while end >= 8, ByteWord(at: base + end - 8).equal(to: byte) == 0 { end -= 8 }
    while end > 0 {
      end -= 1
      if text[end] == byte { return end }
    }
    return nil
  }

  /// How many bytes go on with a character of UTF-8 that began before them.
  package static func continuations(in text: UnsafeBufferPointer<UInt8>) -> Int {
    var count = 0
    var index = 0
    if let base = text.baseAddress {
      while index + 8 <= text.count {
        count += ByteWord(at: base + index).continuations
        index += 8
      }
    }
    while index < text.count {
      count += text[index] & 0xC0 == 0x80 ? 1 : 0
      index += 1
    }
    return count
  }
}
