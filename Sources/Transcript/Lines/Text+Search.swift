internal import LibXML

/// Searches of eight bytes at a time.
extension Text {
  /// The next byte in a range that may begin a bracket, emphasis or a note of music; its end where
  /// there is none.
  func nextBracket(in range: Range<Int>) -> Int {
    range.lowerBound
      + bytes.withUnsafeBufferPointer {
        ByteSearch.nextBracket(in: UnsafeBufferPointer(rebasing: $0[range]))
      }
  }

  /// The next byte in a range that is a colon or may begin a wide one; its end where there is none.
  func nextColon(in range: Range<Int>) -> Int {
    range.lowerBound
      + bytes.withUnsafeBufferPointer {
        ByteSearch.next(0x3A, or: 0xEF, in: UnsafeBufferPointer(rebasing: $0[range]))
      }
  }

  /// Whether the bytes of some words stand in a range.
  func holds(_ words: String, in range: Range<Int>) -> Bool {
    var words = words
    return words.withUTF8 { words in
      guard let first = words.first, range.count >= words.count else { return false }
      return bytes.withUnsafeBufferPointer { bytes in
        for start in range.lowerBound...range.upperBound - words.count where bytes[start] == first {
          if bytes[start..<start + words.count].elementsEqual(words) { return true }
        }
        return false
      }
    }
  }

  /// Digits of ASCII.
  func hasDigit(_ range: Range<Int>) -> Bool {
    bytes.withUnsafeBufferPointer {
      ByteSearch.hasDigit(UnsafeBufferPointer(rebasing: $0[range]))
    }
  }

  func isASCII(_ range: Range<Int>) -> Bool {
    bytes.withUnsafeBufferPointer {
      ByteSearch.isASCII(UnsafeBufferPointer(rebasing: $0[range]))
    }
  }
}
