extension Text {
  /// The first blank in a range, or its end.
  func firstBlank(_ range: Range<Int>) -> Int {
    var index = range.lowerBound
    while index < range.upperBound {
      let (value, length) = scalar(index)
      if Self.isBlank(value) { break }
      index += length
    }
    return min(index, range.upperBound)
  }

  /// Scalars of a short range.
  func wordLength(_ range: Range<Int>) -> Int {
    var count = 0
    for index in range where bytes[index] & 0xC0 != 0x80 { count += 1 }
    return count
  }

  /// Behind the asterisks or underscores at an index.
  func emphasisEnd(at start: Int, limit: Int) -> Int {
    var index = start
    while index < limit, bytes[index] == 0x2A || bytes[index] == 0x5F { index += 1 }
    return index
  }
}
