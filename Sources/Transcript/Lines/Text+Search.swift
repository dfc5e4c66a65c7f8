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

  /// Digits of ASCII.
  func hasDigit(_ range: Range<Int>) -> Bool {
    ByteSearch.hasDigit(bytes[range].buffer)
  }

  func isASCII(_ range: Range<Int>) -> Bool {
    ByteSearch.isASCII(bytes[range].buffer)
  }
}
