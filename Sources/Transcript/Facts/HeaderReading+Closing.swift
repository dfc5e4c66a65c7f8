extension HeaderReading {
  /// The days among the last lines of the text, where press releases put theirs.
  func closingDatelines() -> [HeaderLine] {
    let tail = text.suffix(400).split(whereSeparator: { $0 == 10 || $0 == 13 }).suffix(6)
    return tail.filter { $0.count <= 100 && $0.startIndex > text.startIndex }
      .map { HeaderLine(text, range: $0.startIndex..<$0.endIndex, language: language) }
      .filter { !$0.dates.isEmpty && $0.content.isDateline }
  }
}
