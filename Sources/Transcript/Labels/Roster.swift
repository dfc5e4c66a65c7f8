/// Names that the front of a document gives before anybody speaks.
struct Roster {
  let text: Text

  /// Whether a name stands in the text before a line.
  func mentions(
    _ name: Range<Int>, in front: ArraySlice<UInt8>, before line: Int, lines: [Line]
  ) -> Bool {
    guard name.count >= 4, lines.indices.contains(line) else { return false }
    let end = min(lines[line].range.lowerBound, front.endIndex)
    let first = text[name.lowerBound]
    var index = 0
    while index + name.count <= end {
      if text[index] == first, isMatch(name, at: index) { return true }
      index += 1
    }
    return false
  }

  private func isMatch(_ name: Range<Int>, at index: Int) -> Bool {
    for offset in 0..<name.count where text[index + offset] != text[name.lowerBound + offset] {
      return false
    }
    let before = text.scalar(before: index).map { Letters.isLetter($0.value) } ?? false
    let after =
      index + name.count < text.count
      && Letters.isLetter(text.scalar(index + name.count).value)
    return !(before && !Letters.isIdeographic(text.scalar(index).value)) && !after
      || Letters.isIdeographic(text.scalar(index).value)
  }
}
