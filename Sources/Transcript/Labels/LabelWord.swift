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
    static let thanks = Kinds(rawValue: 1 << 11)
  }

  enum Style: UInt8, Sendable {
    case capitals, title, lower, uncased, none
  }

  /// Of the word without full stops and emphasis.
  private(set) var plain: Kinds = []
  /// Of the word as it is written.
  private(set) var written: Kinds = []
  /// Of the word without full stops at its ends.
  private(set) var trimmed: Kinds = []
  private(set) var style = Style.none
  /// Letters; a single capital says nothing about the style of a label.
  private(set) var letters = 0
  private(set) var characters = 0
  private(set) var beginsSmall = false
  private(set) var beginsLarge = false
  /// A capital or up to three, each with its full stop.
  private(set) var isInitial = false
  /// Ends in a full stop.
  private(set) var isAbbreviated = false
  /// Begins with a quotation mark.
  private(set) var isQuoted = false
  private(set) var hasOddMarks = false
  /// A part of a word with hyphens is a role, or the word is.
  private(set) var hasRole = false

  /// May begin what an office is called.
  var isOfficeStart: Bool {
    beginsLarge || hasRole || !written.isDisjoint(with: [.role, .article, .particle])
  }

  init(_ word: ArraySlice<UInt8>) {
    // A line end within a wrapped label is one character of two bytes.
    if word.allSatisfy({ $0 < 0x80 && $0 != 0x0D }) {
      readASCII(word)
    } else {
      read(String(decoding: word, as: UTF8.self))
    }
  }

  private mutating func read(_ word: String) {
    let small = word.lowercased()
    written = Self.known[small] ?? []
    plain = written
    trimmed = written
    var bare = small
    if small.utf8.contains(where: Self.isStop) {
      bare = small.filter { $0 != "." && $0 != "*" }
      plain = Self.known[bare] ?? []
      trimmed = Self.known[small.trimmed(of: ".")] ?? []
    }
    hasRole =
      plain.contains(.role)
      || bare.utf8.contains(UInt8(ascii: "-"))
        && bare.split(separator: "-").contains(where: LabelWords.roles.contains)
    characters = word.count
    isAbbreviated = word.last == "."
    if let first = word.first {
      beginsSmall = first.isLowercase
      beginsLarge = first.isUppercase
      isQuoted = "«„“\"".contains(first)
    }
    hasOddMarks = word.unicodeScalars.contains(where: Self.isOdd)
    readStyle(of: Self.withoutArticle(word).unicodeScalars.lazy.map(\.value))
    dropHonourable(bare == "on")
  }

  /// Reads a word of ASCII as `read` does, without making strings.
  private mutating func readASCII(_ word: ArraySlice<UInt8>) {
    let small = word.map { $0 &- 0x41 < 26 ? $0 | 0x20 : $0 }
    written = Self.known[small[...]] ?? []
    plain = written
    trimmed = written
    var bare = small
    if small.contains(where: Self.isStop) {
      bare.removeAll(where: Self.isStop)
      plain = Self.known[bare[...]] ?? []
      let isDot = { (byte: UInt8) in byte == UInt8(ascii: ".") }
      let end = small.lastIndex { !isDot($0) } ?? 0
      trimmed = Self.known[small[...end].drop(while: isDot)] ?? []
    }
    hasRole =
      plain.contains(.role)
      || bare.contains(UInt8(ascii: "-"))
        && bare.split(separator: UInt8(ascii: "-")).contains(where: LabelWords.roles.contains)
    characters = word.count
    isAbbreviated = word.last == UInt8(ascii: ".")
    if let first = word.first {
      beginsSmall = Letters.isLower(UInt32(first))
      beginsLarge = Letters.isUpper(UInt32(first))
      isQuoted = first == UInt8(ascii: "\"")
    }
    hasOddMarks = word.contains { Self.isOdd(Unicode.Scalar($0)) }
    readStyle(of: Self.withoutArticle(word).lazy.map { UInt32($0) })
    dropHonourable(bare == [0x6F, 0x6E])
  }

  /// `on` is short for an honourable member only with a capital.
  private mutating func dropHonourable(_ isOn: Bool) {
    if isOn, style == .lower { plain.remove(.honorific) }
  }

  /// What the lists say of a word of ASCII without full stops.
  ///
  /// - Parameters:
  ///   - hash: that of its small letters.
  ///   - isSmall: whether it is written so.
  @inline(__always)
  static func kinds(ofASCII hash: UInt64, isSmall: Bool) -> Kinds {
    let kinds = known[hash: hash] ?? []
    return isSmall && hash == honourable ? kinds.subtracting(.honorific) : kinds
  }

  private static let honourable = WordHash.value(of: "on")

  /// What the lists say of each of their words.
  private static let known = ComparableWords<Kinds>(
    [
      .init(.honorific) { LabelWords.honorifics.list },
      .init(.exchange) { LabelWords.exchanges.list },
      .init(.role) { LabelWords.roles.list }, .init(.article) { LabelWords.articles.list },
      .init(.particle) { LabelWords.particles.list },
      .init(.preposition) { LabelWords.prepositions.list }, .init(.sentence) { SentenceWords.list },
      .init(.body) { LabelWords.bodies.list }, .init(.discourse) { LabelWords.discourse.list },
      .init(.saying) { LabelWords.sayings.list },
      .init(.salutation) { LabelWords.salutations.list },
      .init(.thanks) { Courtesies.thanks.list },
    ], unite: { $0.union($1) })

  private static func isStop(_ byte: UInt8) -> Bool {
    byte == UInt8(ascii: ".") || byte == UInt8(ascii: "*")
  }

  /// Marks that no name has.
  private static func isOdd(_ scalar: Unicode.Scalar) -> Bool {
    switch scalar {
    case "\"", "“", "”", "„", "«", "»", "?", "!", ";", "=", "@", "|", "<", ">": true
    case "%", "€", "$", "£", "\\": true
    default: false
    }
  }

  private mutating func readStyle(of word: some Sequence<UInt32>) {
    var upper = 0
    var small = 0
    var other = 0
    for scalar in word {
      let found: Style
      if Letters.isUpper(scalar) {
        upper += 1
        found = .title
      } else if Letters.isLower(scalar) {
        small += 1
        found = .lower
      } else if Letters.isUncased(scalar) {
        other += 1
        found = .uncased
      } else {
        continue
      }
      if style == .none { style = found }
    }
    letters = upper + small + other
    isInitial =
      upper == letters && (letters == 1 || (2...3).contains(letters) && word.contains(0x2E))
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

  private static func withoutArticle(_ word: ArraySlice<UInt8>) -> ArraySlice<UInt8> {
    guard let mark = word.firstIndex(of: UInt8(ascii: "'")), mark - word.startIndex <= 2,
      mark + 1 < word.endIndex, Letters.isUpper(UInt32(word[mark + 1]))
    else { return word }
    return word[(mark + 1)...]
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
