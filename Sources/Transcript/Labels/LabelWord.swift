/// What a word of a label is by itself.
struct LabelWord: Sendable {
  /// The lists of words that have it.
  struct Kinds: OptionSet, Sendable {
    let rawValue: UInt16

    static let honorific = Kinds(rawValue: 1)
    static let exchange = Kinds(rawValue: 1 << 1)
    static let role = Kinds(rawValue: 1 << 2)
    static let article = Kinds(rawValue: 1 << 3)
    static let particle = Kinds(rawValue: 1 << 4)
    static let preposition = Kinds(rawValue: 1 << 5)
    static let sentence = Kinds(rawValue: 1 << 6)
    static let body = Kinds(rawValue: 1 << 7)
    static let discourse = Kinds(rawValue: 1 << 8)
    static let saying = Kinds(rawValue: 1 << 9)
    static let salutation = Kinds(rawValue: 1 << 10)
  }

  enum Style: UInt8, Sendable {
    case capitals, title, lower, uncased, none
  }

  /// Of the word without full stops and emphasis.
  private(set) var plain: Kinds
  /// Of the word as it is written.
  private(set) var written: Kinds
  /// Of the word without full stops at its ends.
  private(set) var trimmed: Kinds
  private(set) var style = Style.none
  /// Letters; a single capital says nothing about the style of a label.
  private(set) var letters = 0
  private(set) var characters: Int
  private(set) var beginsSmall = false
  private(set) var beginsLarge = false
  /// A capital or up to three, each with its full stop.
  private(set) var isInitial = false
  /// Begins with a quotation mark.
  private(set) var isQuoted = false
  private(set) var hasOddMarks: Bool
  /// A part of a word with hyphens is a role, or the word is.
  private(set) var hasRole: Bool

  /// May begin what an office is called.
  var isOfficeStart: Bool {
    beginsLarge || !written.isDisjoint(with: [.role, .article, .particle])
  }

  init(_ word: String) {
    let lower = word.lowercased()
    written = Self.kinds(of: lower)
    plain = written
    trimmed = written
    var bare = lower
    if lower.utf8.contains(where: { $0 == UInt8(ascii: ".") || $0 == UInt8(ascii: "*") }) {
      bare = lower.filter { $0 != "." && $0 != "*" }
      plain = Self.kinds(of: bare)
      trimmed = Self.kinds(of: lower.trimmed(of: "."))
    }
    hasRole =
      plain.contains(.role)
      || bare.utf8.contains(UInt8(ascii: "-"))
        && bare.split(separator: "-").contains(where: LabelWords.roles.contains)
    characters = word.count
    if let first = word.first {
      beginsSmall = first.isLowercase
      beginsLarge = first.isUppercase
      isQuoted = "«„“\"".contains(first)
    }
    hasOddMarks = word.unicodeScalars.contains(where: Self.isOdd)
    readStyle(of: word)
    // `on` is short for an honourable member only with a capital.
    if style == .lower, bare == "on" { plain.remove(.honorific) }
  }

  private static func kinds(of word: String) -> Kinds {
    var kinds: Kinds = []
    if LabelWords.honorifics.contains(word) { kinds.insert(.honorific) }
    if LabelWords.exchanges.contains(word) { kinds.insert(.exchange) }
    if LabelWords.roles.contains(word) { kinds.insert(.role) }
    if LabelWords.articles.contains(word) { kinds.insert(.article) }
    if LabelWords.particles.contains(word) { kinds.insert(.particle) }
    if LabelWords.prepositions.contains(word) { kinds.insert(.preposition) }
    if SentenceWords.contains(word) { kinds.insert(.sentence) }
    if LabelWords.bodies.contains(word) { kinds.insert(.body) }
    if LabelWords.discourse.contains(word) { kinds.insert(.discourse) }
    if LabelWords.sayings.contains(word) { kinds.insert(.saying) }
    if LabelWords.salutations.contains(word) { kinds.insert(.salutation) }
    return kinds
  }

  /// Marks that no name has.
  private static func isOdd(_ scalar: Unicode.Scalar) -> Bool {
    switch scalar {
    case "\"", "“", "”", "„", "«", "»", "?", "!", ";", "=", "@", "|", "<", ">": true
    case "%", "€", "$", "£", "\\": true
    default: false
    }
  }

  private mutating func readStyle(of word: String) {
    var upper = 0
    var small = 0
    var other = 0
    for scalar in Self.withoutArticle(word).unicodeScalars {
      let found: Style
      if Letters.isUpper(scalar.value) {
        upper += 1
        found = .title
      } else if Letters.isLower(scalar.value) {
        small += 1
        found = .lower
      } else if Letters.isUncased(scalar.value) {
        other += 1
        found = .uncased
      } else {
        continue
      }
      if style == .none { style = found }
    }
    letters = upper + small + other
    isInitial =
      upper == letters && (letters == 1 || (2...3).contains(letters) && word.contains("."))
    if style != .uncased, upper >= 2, small <= 2, upper > small { style = .capitals }
  }

  /// The article of `d'Estrées` says nothing of how a name is written.
  private static func withoutArticle(_ word: String) -> Substring {
    guard let mark = word.firstIndex(where: { $0 == "'" || $0 == "’" }),
      word.distance(from: word.startIndex, to: mark) <= 2,
      word[word.index(after: mark)...].first?.isUppercase ?? false
    else { return word[...] }
    return word[word.index(after: mark)...]
  }
}

/// How the words of a label are written.
struct LabelCase {
  private(set) var letters = 0
  private(set) var title = 0
  private var capitals = 0
  private var lower = 0
  private var uncased = 0

  mutating func add(_ word: LabelWord) {
    letters += word.letters
    switch word.style {
    case .capitals: capitals += 1
    case .title: if word.letters > 1 { title += 1 }
    case .lower: lower += 1
    case .uncased: uncased += 1
    case .none: break
    }
  }

  var common: LabelShape.Case {
    if uncased > 0, uncased >= capitals + title + lower { return .uncased }
    if capitals > 0, title == 0 || capitals >= title { return .capitals }
    if title > 0 || capitals > 0 { return .title }
    if lower > 0 { return .lower }
    return letters > 0 ? .capitals : .mixed
  }
}
