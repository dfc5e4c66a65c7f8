internal import LibXML

/// Searches of eight bytes at a time.
extension Text {
  /// The next byte in a range that may begin a bracket, emphasis or a note of music; its end where
  /// there is none.
  func nextBracket(in range: Range<Int>) -> Int {
    range.lowerBound
      + ByteSearch.nextBracket(in: bytes[range].buffer)
  }

  /// The next byte in a range that is a colon or may begin a wide one; its end where there is none.
  func nextColon(in range: Range<Int>) -> Int {
    range.lowerBound
      + ByteSearch.next(0x3A, or: 0xEF, in: bytes[range].buffer)
  }

  /// The next place of a byte in a range; its end where there is none.
  func next(_ byte: UInt8, in range: Range<Int>) -> Int {
    range.lowerBound + ByteSearch.next(byte, or: byte, in: bytes[range].buffer)
  }

  /// Whether the bytes of a word, which is not empty, stand in a range too.
  func has(_ word: Range<Int>, in range: Range<Int>) -> Bool {
    let first = self[word.lowerBound]
    var index = range.lowerBound
    while index + word.count <= range.upperBound {
      index = next(first, in: index..<range.upperBound - word.count + 1)
      guard index + word.count <= range.upperBound else { return false }
      if bytes[index..<index + word.count].isSame(as: bytes[word]) { return true }
      index += 1
    }
    return false
  }

  /// Whether the bytes of some words stand in a range.
  func holds(_ words: String, in range: Range<Int>) -> Bool {
    var words = words
    return words.withUTF8 { words in
      guard let first = words.first, range.count >= words.count else { return false }
      for start in range.lowerBound...range.upperBound - words.count where bytes[start] == first {
        if bytes[start..<start + words.count].isSame(as: ByteView(words)) {
          return true
        }
      }
      return false
    }
  }

  /// Digits of ASCII.
  func hasDigit(_ range: Range<Int>) -> Bool {
    ByteSearch.hasDigit(bytes[range].buffer)
  }

  func isASCII(_ range: Range<Int>) -> Bool {
    ByteSearch.isASCII(bytes[range].buffer)
  }
}
