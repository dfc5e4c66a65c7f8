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
  /// `AB When did you start?`, `Ann Hill Yes, of course.`, and behind a time stamp what else may be
  /// called by radio too: `10:02:14 CAM-1 gear down`, `10:02:14 Tower Cleared to land.`
  func scanBareNames(_ line: Line, index: Int, into candidates: inout [LabelCandidate]) {
    guard !isWholeName(line.text) else { return }
    var start = LineStart(text: text, range: line.text)
    start.read()
    guard start.time == nil || start.opening == .none else { return }
    let time = start.time
    let opening = text.firstWord(start.name..<line.text.upperBound)
    guard !LabelWords.articles.contains(text.string(opening).lowercased()) || isInitials(opening)
    else { return }
    let first = time == nil ? line.text.lowerBound : start.name
    var end = first
    for words in 1...5 {
      let word = text.firstWord(text.skipBlanks(end..<line.text.upperBound)..<line.text.upperBound)
      let isCode = words == 1 && (time == nil ? isInitials(word) : isCallSign(word))
      if words > 1, isParticle(word) {
        end = word.upperBound
        continue
      }
      guard isCode || isName(word) else { return }
      end = word.upperBound
      let speech = text.skipBlanks(end..<line.text.upperBound)
      guard speech < line.text.upperBound else { return }
      let next = text.scalar(speech).value
      let isApart = speech - end >= 2
      guard words > 1 || isCode || time != nil,
        Letters.isUpper(next) || Letters.isDigit(next) || opensSentence(next)
          || time != nil && (isCode || isApart)
      else { continue }
      candidates.append(
        LabelCandidate(
          line: index, form: LabelForm(opening: .none, separator: .blank), name: first..<end,
          label: first..<end, time: time, speech: speech))
      if isCode { return }
    }
  }

  /// Capitals, with digits and hyphens: `CDR`, `CAM-1`.
  private func isCallSign(_ word: Range<Int>) -> Bool {
    guard (2...12).contains(text.wordLength(word)),
      Letters.isUpper(text.scalar(word.lowerBound).value)
    else { return false }
    return text.string(word).unicodeScalars.allSatisfy {
      Letters.isUpper($0.value) || Letters.isDigit($0.value) || $0 == "-" || $0 == "/"
    }
  }

  /// A quotation mark, or a mark before a question in Spanish.
  private func opensSentence(_ value: UInt32) -> Bool {
    [0x22, 0xA1, 0xAB, 0xBF, 0x201C, 0x201E].contains(value)
  }

  /// A small word within a name: `Ana da Costa`.
  private func isParticle(_ word: Range<Int>) -> Bool {
    word.count <= 3 && Letters.isLower(text.scalar(word.lowerBound).value)
      && LabelWords.nameParticles.contains(text.string(word))
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

  /// Two or three capitals, or one that is a word in no language.
  private func isInitials(_ word: Range<Int>) -> Bool {
    let letters = text.wordLength(word)
    if letters == 1 { return Self.bareInitials.contains(text[word.lowerBound]) }
    guard letters == 2 || letters == 3 else { return false }
    var index = word.lowerBound
    while index < word.upperBound {
      let (value, length) = text.scalar(index)
      guard Letters.isUpper(value) else { return false }
      index += length
    }
    return true
  }

  private static let bareInitials = ASCIISet("BDFGHJLMNPRTWX")

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
