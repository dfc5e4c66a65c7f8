/// Finds names in capitals between the end of a sentence and a colon: `… in June. ANN HILL: And then?`
struct RunOnCapitals {
  let text: Text

  private static let mostWords = 5

  /// The name that ends at an index, if it is one of two words or more, or an office.
  func name(before end: Int, in range: Range<Int>) -> (name: Range<Int>, shape: LabelShape)? {
    var start = end
    var words = 0
    repeat {
      let word = self.word(before: start, in: range)
      words += 1
      guard words <= Self.mostWords, isInCapitals(word) else { return nil }
      start = word.lowerBound
    } while !isBehindSentence(start, in: range)
    let shape = LabelShape(text.string(start..<end))
    guard words > 1 || shape.hasRole, !shape.isField, !shape.isDiscourse,
      shape.plainWords + shape.sentenceWords == 0
    else { return nil }
    return (start..<end, shape)
  }

  /// The word that ends at an index or before the blanks there.
  private func word(before index: Int, in range: Range<Int>) -> Range<Int> {
    var end = index
    while end > range.lowerBound, text[end - 1] == 0x20 { end -= 1 }
    var start = end
    while start > range.lowerBound, text[start - 1] != 0x20 { start -= 1 }
    return start..<end
  }

  /// Letters, all of them capitals, with the marks of names and no digits.
  private func isInCapitals(_ word: Range<Int>) -> Bool {
    var letters = 0
    var index = word.lowerBound
    while index < word.upperBound {
      let (value, length) = text.scalar(index)
      if Letters.isUpper(value) {
        letters += 1
      } else if ![0x2E, 0x2D, 0x27, 0x2019].contains(value) {
        return false
      }
      index += length
    }
    return letters > 0
  }

  /// What stands before ends a sentence, and not in an honorific or an initial.
  private func isBehindSentence(_ start: Int, in range: Range<Int>) -> Bool {
    let word = self.word(before: start, in: range)
    guard !word.isEmpty else { return false }
    if text[word.upperBound - 1] == 0x29 { return true }
    guard text.endsSentence(word) else { return false }
    let bare = text.string(word).lowercased().trimmed(of: ".")
    return bare.count > 1 && !LabelWords.honorifics.contains(bare)
  }
}
