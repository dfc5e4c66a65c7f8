/// A line of front matter, looked at from all sides.
struct HeaderLine {
  let content: HeaderLineContent
  /// Where the line begins in the text.
  let start: Int

  init(_ content: HeaderLineContent, at start: Int) {
    self.content = content
    self.start = start
  }

  init(_ text: [UInt8], range line: Range<Int>, language: String) {
    self.init(HeaderLineContent(Array(text[line]), language: language), at: line.lowerBound)
  }

  /// Without marks of markdown and blanks around it.
  var range: Range<Int> { placed(content.range) }

  /// The field that the line begins with, and the rest of the line.
  var field: (name: FieldName, value: Range<Int>)? {
    content.field.map { ($0.name, placed($0.value)) }
  }

  // Of the tokens the places are counted from the start of the line.
  var tokens: [HeaderToken] { content.tokens }
  var dates: [FoundDate] { content.dates }
  var times: [FoundTime] { content.times }
  var headingLevel: Int { content.headingLevel }
  var folded: [UInt8] { content.folded }
  var words: Int { content.words }
  var hasGenre: Bool { content.hasGenre }
  var wholeField: FieldName? { content.wholeField }
  var rest: [Range<Int>] { content.rest }

  /// A range of the line's bytes as one of the text.
  func placed(_ range: Range<Int>) -> Range<Int> {
    start + range.lowerBound..<start + range.upperBound
  }

  func contains(anyOf words: FoldedWords) -> Bool {
    tokens.contains { $0.kind != .mark && words.contains($0.key) }
  }

  func contains(phrase phrases: FoldedPhrases) -> Bool { phrases.occur(in: folded) }

  func hasGenre(_ run: Range<Int>) -> Bool { Self.hasGenre(tokens[run]) }

  static func hasGenre(_ tokens: ArraySlice<HeaderToken>) -> Bool {
    if tokens.contains(where: { isGenre($0) }) { return true }
    guard tokens.contains(where: { $0.standsAlone }) else { return false }
    return HeaderWords.ideographicGenres.occur(in: Array(FieldName.folded(tokens).utf8))
  }

  /// Whether a run names a kind of talk for which rooms are not named.
  func hasTalk(_ run: Range<Int>) -> Bool {
    tokens[run].contains { Self.isGenre($0) && !HeaderWords.roomGenres.contains($0.key) }
  }

  private static func isGenre(_ token: HeaderToken) -> Bool {
    token.kind == .word && (HeaderWords.genres.contains(token.key) || isCompoundGenre(token.text))
  }

  /// Whether all words name kinds of talk and nothing of this one (`Conferenze stampa`, `会議録`).
  var isGeneric: Bool {
    let words = tokens.filter { $0.kind == .word }
    guard !words.isEmpty, words.count == tokens.count else { return false }
    if words.allSatisfy({ $0.isAlone }) {
      var rest = String(decoding: folded, as: UTF8.self)
      for genre in HeaderWords.ideographicGenres.phrases where rest.contains(genre) {
        rest = rest.replacing(genre, with: "")
      }
      return hasGenre && rest.count <= 3
    }
    return hasGenre
      && words.allSatisfy {
        Self.isGenre($0) || HeaderWords.connectives.contains($0.key)
          || Self.looseWords.contains($0.key)
      }
  }

  private static let looseWords = FoldedWords(
    "parliamentary parlamentní parlamentaire parlamentarische parliament public oral plenary daily "
      + "muntlig mündliche ústní устная усна usmena wywiad sözlü mondelinge suullinen történeti "
      + "official regular wortlaut tisková tlačová прес пресс steno weekly")

  /// German and its neighbours join the word for the talk to others (`Ausschusssitzung`).
  private static func isCompoundGenre(_ word: String) -> Bool {
    word.utf8.count > 9 && word.ends(withAnyOf: compoundGenres)
  }

  private static let compoundGenres = [
    "konferenz", "konferenzen", "sitzung", "protokoll", "gesprach", "interview", "konferanse",
    "konferens", "anhorung", "debatte", "versammlung",
  ]

  /// Whether the first token is a word in small letters.
  var beginsSmall: Bool {
    tokens.first.map { $0.kind == .word && !$0.isCapital } ?? false && headingLevel == 0
  }

  /// Whether every word with letters is in capitals.
  var isUpper: Bool {
    let words = tokens.filter { $0.kind == .word }
    return !words.isEmpty && words.allSatisfy { $0.isUpper }
  }

  func bytes(of tokens: Range<Int>) -> Range<Int> {
    let (first, last) = (self.tokens[tokens.lowerBound], self.tokens[tokens.upperBound - 1])
    return placed(first.range.lowerBound..<last.range.upperBound)
  }

  /// The runs of tokens outside dates, times and the marks around them.
  func findRest() -> [Range<Int>] {
    var taken = Array(repeating: false, count: tokens.count)
    for range in dates.map(\.tokens) + times.map(\.tokens) {
      for index in range { taken[index] = true }
    }
    for index in tokens.indices
    where tokens[index].kind == .mark && !tokens[index].isMark("&,'-./") {
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
      token.kind == .mark || HeaderWords.connectives.contains(token.key)
        || TimeReader.beforeWords.contains(token.key) || TimeReader.hourWords.contains(token.key)
    }
    var run = run
    while let first = run.first, isLoose(tokens[first]) { run = first + 1..<run.upperBound }
    while let last = run.last, isLoose(tokens[last]) { run = run.lowerBound..<last }
    return run
  }

  /// A known city right before the first day or right behind it, also with a preposition:
  /// `… in Berlin, 5. Mai 2022`, `am 5. Mai 2022 in Berlin`.
  var cityBesideDate: Range<Int>? {
    guard let day = dates.first?.tokens else { return nil }
    var start = day.upperBound
    while start < tokens.count,
      tokens[start].isMark(",-/.") || HeaderWords.connectives.contains(tokens[start].key)
    {
      start += 1
    }
    if start > day.upperBound, start < tokens.count {
      let ends = (start + 1...min(start + 3, tokens.count)).reversed()
      let end = ends.first { end in
        isCity(start..<end) && (end == tokens.count || tokens[end].kind == .mark)
      }
      if let end { return start..<end }
    }
    var end = day.lowerBound
    while end > 0,
      tokens[end - 1].isMark(",-/.") || HeaderWords.connectives.contains(tokens[end - 1].key)
    {
      end -= 1
    }
    let first = (max(1, end - 3)..<max(1, end)).first { first in
      isCity(first..<end) && HeaderWords.connectives.contains(tokens[first - 1].key)
    }
    return first.map { $0..<end }
  }

  func isCity(_ run: Range<Int>) -> Bool {
    !run.isEmpty
      && tokens[run].allSatisfy {
        $0.isMark("-") || $0.kind == .word && ($0.isCapital || $0.standsAlone)
      }
      && PlaceNames.isCity(FieldName.hash(of: tokens[run]))
  }

  /// What Japanese says behind `於`: `（1月28日（月曜日）9時56分 於：官邸）`.
  var siteBehindAt: Range<Int>? {
    guard let word = tokens.firstIndex(where: { $0.text == "於" }) else { return nil }
    var start = word + 1
    if start < tokens.count, tokens[start].isMark(":") { start += 1 }
    let end = tokens[min(start, tokens.count)...].firstIndex { $0.isMark("()、,。") } ?? tokens.count
    return start < end ? start..<end : nil
  }
}
