/// Finds the labels that a line may begin with, one for each way of setting a label off.
struct CandidateScanner {
  let text: Text

  /// Labels are not longer than this, in characters and in words.
  static let longest = 200
  static let mostWords = 24

  /// Appends the candidates of a line.
  func scan(_ line: Line, index: Int, into candidates: inout [LabelCandidate]) {
    guard !line.isBlank else { return }
    var start = LineStart(text: text, range: line.text)
    start.read()
    var body = LabelBody(text: text, line: index, start: start, end: line.text.upperBound)
    body.scan(into: &candidates)
  }

  /// Appends the names with which a line begins and behind which speech follows without any mark:
  /// `AB When did you start?`, `Ann Hill Yes, of course.`
  func scanBareNames(_ line: Line, index: Int, into candidates: inout [LabelCandidate]) {
    guard !isWholeName(line.text) else { return }
    var end = line.text.lowerBound
    for words in 1...4 {
      let word = text.firstWord(text.skipBlanks(end..<line.text.upperBound)..<line.text.upperBound)
      let isInitials = words == 1 && isInitials(word)
      guard isInitials || isName(word) else { return }
      end = word.upperBound
      let speech = text.skipBlanks(end..<line.text.upperBound)
      guard speech < line.text.upperBound else { return }
      let next = text.scalar(speech).value
      guard words > 1 || isInitials, Letters.isUpper(next) || Letters.isDigit(next) else {
        continue
      }
      let name = line.text.lowerBound..<end
      candidates.append(
        LabelCandidate(
          line: index, form: LabelForm(opening: .none, separator: .blank), name: name,
          label: name, speech: speech))
      if isInitials { return }
    }
  }

  /// Whether a letter may be all that names who asks: `Q Where was that?`
  func mayBeginWithLetter(_ line: Line) -> Bool {
    var start = LineStart(text: text, range: line.text)
    start.read()
    return text.byte(start.name) == 0x51
  }

  /// Nothing but a name of three or four words, which no blank of it ends.
  private func isWholeName(_ line: Range<Int>) -> Bool {
    var rest = line
    var words = 0
    while !rest.isEmpty, words <= 4 {
      let word = text.firstWord(rest)
      guard isName(word) else { return false }
      words += 1
      rest = text.skipBlanks(word.upperBound..<line.upperBound)..<line.upperBound
    }
    return words == 3 || words == 4
  }

  /// Two or three capitals.
  private func isInitials(_ word: Range<Int>) -> Bool {
    let letters = text.wordLength(word)
    guard letters == 2 || letters == 3 else { return false }
    var index = word.lowerBound
    while index < word.upperBound {
      let (value, length) = text.scalar(index)
      guard Letters.isUpper(value) else { return false }
      index += length
    }
    return true
  }

  /// A capital, then letters and hyphens.
  private func isName(_ word: Range<Int>) -> Bool {
    guard word.count >= 2, Letters.isUpper(text.scalar(word.lowerBound).value) else { return false }
    var index = word.lowerBound
    while index < word.upperBound {
      let (value, length) = text.scalar(index)
      guard Letters.isLetter(value) || value == 0x2D || value == 0x27 || value == 0x2019 else {
        return false
      }
      index += length
    }
    return true
  }

  /// Appends the candidates that stand at an offset inside a line.
  func scan(
    at offset: Int, of line: Line, index: Int, into candidates: inout [LabelCandidate]
  ) {
    var start = LineStart(text: text, range: offset..<line.text.upperBound)
    start.read()
    var body = LabelBody(text: text, line: index, start: start, end: line.text.upperBound)
    body.scan(into: &candidates)
  }
}
