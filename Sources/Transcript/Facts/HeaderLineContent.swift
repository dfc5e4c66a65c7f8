/// What a line of front matter consists of, wherever it stands: places are counted from the first
/// byte of the line.
///
/// What follows from it is found out where it is first asked for.
final class HeaderLineContent {
  /// Without marks of markdown and blanks around it.
  let range: Range<Int>
  let tokens: [HeaderToken]
  let dates: [FoundDate]
  let times: [FoundTime]
  /// The level of a markdown heading; 0 for other lines.
  let headingLevel: Int
  let isListItem: Bool
  /// The field that the line begins with, and the rest of the line.
  let field: (name: FieldName, value: Range<Int>)?
  /// The folded line: its tokens, with a blank where they stand apart.
  let folded: [UInt8]
  /// How many of the tokens are words.
  let words: Int
  /// Whether a word names a kind of talk (`Interview`, `記者會`).
  let hasGenre: Bool
  /// The field that all the words together name.
  let wholeField: FieldName?

  /// The runs of tokens outside dates, times and the marks around them.
  private(set) lazy var rest = line.findRest()
  /// The places that these runs are.
  private(set) lazy var restPlaces = rest.map { PlaceReader(line: line).place($0) }
  /// The place that the whole line is.
  private(set) lazy var place = PlaceReader(line: line).place(tokens.indices)
  /// Whether the line holds a day or a time, and beside it no more than a place.
  private(set) lazy var isDateline = line.holdsDayAlone()
  /// What the line does if the lines around it do not say otherwise.
  private(set) lazy var role = line.findRole()
  private(set) lazy var titleTraits = TitleTraits(line)
  /// The words without the ends of plurals.
  private(set) lazy var stems = tokens.filter { $0.kind == .word }.map { Self.stem($0.text) }

  /// - Parameter text: the line alone.
  init(_ text: [UInt8], language: String) {
    let shape = HeaderLineShape(text, 0..<text.count)
    range = shape.content
    headingLevel = shape.headingLevel
    isListItem = shape.isListItem
    let tokens = HeaderTokenizer.tokens(of: text, in: range)
    self.tokens = tokens
    let hasNumber = tokens.contains { $0.kind == .number }
    let dates = hasNumber ? DateReader(tokens: tokens, language: language).dates() : []
    self.dates = dates
    let times = TimeReader(tokens: tokens, acceptsBare: !dates.isEmpty).times()
    self.times = times.filter { time in !dates.contains { $0.tokens.overlaps(time.tokens) } }
    folded = Self.folded(tokens)
    words = tokens.count { $0.kind == .word }
    hasGenre = HeaderLine.hasGenre(tokens[...])
    wholeField = words <= 4 ? FieldName.named(tokens[...]) : nil
    field = shape.field(text, tokens)
  }

  private static func stem(_ word: String) -> String {
    word.utf8.count > 3 && word.utf8.last == UInt8(ascii: "s")
      ? String(Substring(word.utf8.dropLast())) : word
  }

  private var line: HeaderLine { HeaderLine(self, at: 0) }

  private static func folded(_ tokens: [HeaderToken]) -> [UInt8] {
    var folded: [UInt8] = []
    folded.reserveCapacity(tokens.count * 8)
    for token in tokens {
      if token.isApart, !folded.isEmpty { folded.append(UInt8(ascii: " ")) }
      folded.append(contentsOf: token.text.utf8)
    }
    return folded
  }
}
