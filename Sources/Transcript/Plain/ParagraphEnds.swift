/// How the paragraphs of a document end: where nearly all end as sentences do, one that does not is
/// a heading. Found where one asks.
final class ParagraphEnds {
  private let text: Text
  private let lines: [Line]
  private let isBareLabel: [Bool]
  private let start: Int
  /// Whether nearly every paragraph that is longer than a few words ends as a sentence does.
  private(set) lazy var areSentences = survey()

  /// - Parameters:
  ///   - isBareLabel: whether nothing but a label stands on a line, for each line.
  ///   - start: the first line of the body.
  init(text: Text, lines: [Line], isBareLabel: [Bool], start: Int) {
    self.text = text
    self.lines = lines
    self.isBareLabel = isBareLabel
    self.start = start
  }

  private static let sample = 400
  private static let fewest = 12

  private func survey() -> Bool {
    var count = 0
    var ended = 0
    for index in lines.indices.dropFirst(start) where !lines[index].isBlank && !isBareLabel[index] {
      let line = lines[index].text
      guard text.wordCount(line, limit: 6) >= 6 else { continue }
      count += 1
      if ends(line) { ended += 1 }
      if count == Self.sample { break }
    }
    return count >= Self.fewest && ended * 10 >= count * 9
  }

  /// With a full stop, or in a bracket or quotation that has one.
  private func ends(_ line: Range<Int>) -> Bool {
    guard let last = text.scalar(before: line.upperBound) else { return false }
    return text.endsSentence(line) || Letters.isClosing(last.value) || text.endsInColon(line)
  }
}
