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

  /// The range without quotation marks around the whole of it.
  func unquoted(_ range: Range<Int>) -> Range<Int> {
    guard range.count >= 3, let last = scalar(before: range.upperBound) else { return range }
    let first = scalar(range.lowerBound)
    let pairs: Bool =
      switch first.value {
      case 0x22, 0x27: last.value == first.value
      case 0x201C: last.value == 0x201D
      case 0x201E: last.value == 0x201C || last.value == 0x201D
      case 0xAB: last.value == 0xBB
      default: false
      }
    return pairs ? range.lowerBound + first.length..<range.upperBound - last.length : range
  }

  /// Behind the asterisks or underscores at an index.
  func emphasisEnd(at start: Int, limit: Int) -> Int {
    var index = start
    while index < limit, bytes[index] == 0x2A || bytes[index] == 0x5F { index += 1 }
    return index
  }
}
