/// A line of front matter, looked at from all sides.
struct HeaderLine {
  /// Without marks of markdown and blanks around it.
  let range: Range<Int>
  let tokens: [HeaderToken]
  let dates: [FoundDate]
  let times: [FoundTime]
  /// The level of a markdown heading; 0 for other lines.
  let headingLevel: Int
  let isListItem: Bool
  /// The field that the line begins with, and the rest of the line.
  var field: (name: FieldName, value: Range<Int>)?
  /// The folded line.
  let folded: String

  init(_ text: [UInt8], range line: Range<Int>, language: String) {
    let shape = HeaderLineShape(text, line)
    range = shape.content
    headingLevel = shape.headingLevel
    isListItem = shape.isListItem
    tokens = HeaderTokenizer.tokens(of: text, in: range)
    let hasNumber = tokens.contains { $0.kind == .number }
    dates = hasNumber ? DateReader(tokens: tokens, language: language).dates() : []
    let taken = dates
    let times = TimeReader(tokens: tokens, acceptsBare: !taken.isEmpty).times()
    self.times = times.filter { time in !taken.contains { $0.tokens.overlaps(time.tokens) } }
    folded = tokens.reduce(into: "") { $0 += ($1.isApart && !$0.isEmpty ? " " : "") + $1.text }
    field = shape.field(text, tokens)
  }

  var words: Int { tokens.count { $0.kind == .word } }

  func contains(anyOf words: Set<String>) -> Bool {
    tokens.contains { $0.kind != .mark && words.contains($0.text) }
  }

  func contains(phrase phrases: [String]) -> Bool {
    var folded = folded
    return folded.withUTF8 { text in
      phrases.contains { phrase in
        var phrase = phrase
        return phrase.withUTF8 { Self.find($0, in: text) }
      }
    }
  }

  /// Whether the bytes stand in a text: folded words need no more than that.
  private static func find(
    _ phrase: UnsafeBufferPointer<UInt8>, in text: UnsafeBufferPointer<UInt8>
  ) -> Bool {
    guard let first = phrase.first, phrase.count <= text.count else { return phrase.isEmpty }
    return (0...text.count - phrase.count).contains { start in
      text[start] == first && text[start..<start + phrase.count].elementsEqual(phrase)
    }
  }

  /// Whether a word names a kind of talk (`Interview`, `記者會`).
  var hasGenre: Bool { hasGenre(tokens.indices) }

  func hasGenre(_ run: Range<Int>) -> Bool {
    let tokens = tokens[run]
    if tokens.contains(where: { $0.kind == .word && Self.isGenre($0.text) }) { return true }
    guard tokens.contains(where: { Ideographs.standsAlone($0.text) }) else { return false }
    let words = FieldName.folded(Array(tokens))
    return HeaderWords.ideographicGenres.contains { words.contains($0) }
  }

  /// Whether a run names a kind of talk for which rooms are not named.
  func hasTalk(_ run: Range<Int>) -> Bool {
    tokens[run].contains { token in
      token.kind == .word && Self.isGenre(token.text)
        && !HeaderWords.roomGenres.contains(token.text)
    }
  }

  private static func isGenre(_ word: String) -> Bool {
    HeaderWords.genres.contains(word) || isCompoundGenre(word)
  }

  /// Whether all words name kinds of talk and nothing of this one (`Conferenze stampa`, `会議録`).
  var isGeneric: Bool {
    let words = tokens.filter { $0.kind == .word }
    guard !words.isEmpty, words.count == tokens.count else { return false }
    if words.allSatisfy({ Ideographs.standsAlone($0.text) }) {
      var rest = folded
      for genre in HeaderWords.ideographicGenres where rest.contains(genre) {
        rest = rest.replacing(genre, with: "")
      }
      return hasGenre && rest.count <= 3
    }
    return hasGenre
      && words.allSatisfy {
        Self.isGenre($0.text) || HeaderWords.connectives.contains($0.text)
          || Self.looseWords.contains($0.text)
      }
  }

  private static let looseWords = LetterFold.words(
    "parliamentary parlamentní parlamentaire parlamentarische parliament public oral plenary daily "
      + "muntlig mündliche ústní устная усна usmena wywiad sözlü mondelinge suullinen történeti "
      + "official regular wortlaut tisková tlačová прес пресс steno weekly")

  /// German and its neighbours join the word for the talk to others (`Ausschusssitzung`).
  private static func isCompoundGenre(_ word: String) -> Bool {
    word.utf8.count > 9
      && [
        "konferenz", "konferenzen", "sitzung", "protokoll", "gesprach", "interview", "konferanse",
        "konferens", "anhorung", "debatte", "versammlung",
      ].contains { word.hasSuffix($0) }
  }

  /// Whether every word with letters is in capitals.
  var isUpper: Bool {
    let words = tokens.filter { $0.kind == .word }
    return !words.isEmpty && words.allSatisfy { $0.isUpper }
  }

  func bytes(of tokens: Range<Int>) -> Range<Int> {
    self.tokens[tokens.lowerBound].range
      .lowerBound..<self.tokens[tokens.upperBound - 1].range.upperBound
  }

  /// The runs of tokens outside dates, times and the marks around them.
  var rest: [Range<Int>] {
    var taken = Array(repeating: false, count: tokens.count)
    for range in dates.map(\.tokens) + times.map(\.tokens) {
      for index in range { taken[index] = true }
    }
    for index in tokens.indices
    where tokens[index].kind == .mark
      && !["&", ",", "'", "-", ".", "/"].contains(tokens[index].text)
    {
      taken[index] = true
    }
    var runs: [Range<Int>] = []
    for index in tokens.indices where !taken[index] {
      if let last = runs.last, last.upperBound == index {
        runs[runs.count - 1] = last.lowerBound..<index + 1
      } else {
        runs.append(index..<index + 1)
      }
    }
    return runs.map(trimmed).filter { !$0.isEmpty }
  }

  /// A run without marks and connectives at its ends.
  private func trimmed(_ run: Range<Int>) -> Range<Int> {
    func isLoose(_ token: HeaderToken) -> Bool {
      token.kind == .mark || HeaderWords.connectives.contains(token.text)
        || TimeReader.beforeWords.contains(token.text) || TimeReader.hourWords.contains(token.text)
    }
    var run = run
    while let first = run.first, isLoose(tokens[first]) { run = first + 1..<run.upperBound }
    while let last = run.last, isLoose(tokens[last]) { run = run.lowerBound..<last }
    return run
  }
}
