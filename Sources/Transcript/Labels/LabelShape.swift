/// What the words of a label look like, apart from where it stands.
struct LabelShape: Sendable {
  enum Case: UInt8, Sendable {
    case capitals, title, lower, uncased, mixed
  }

  private(set) var letterCase = Case.mixed
  private(set) var words = 0
  /// Words of the whole label, with what is said of the name.
  private(set) var length = 0
  private(set) var characters = 0
  /// Words in small letters that are neither particles nor offices.
  private(set) var plainWords = 0
  /// Words that sentences have and names do not.
  private(set) var sentenceWords = 0
  private(set) var hasHonorific = false
  private(set) var hasRole = false
  private(set) var hasPreposition = false
  /// Begins with `Question`, `Answer` or the like.
  private var opensExchange = false
  /// Words in small letters behind an office, such as those of a ministry.
  private var portfolio = 0
  /// A party or place in brackets ends the label.
  private(set) var endsInBracket = false
  /// A telephone number in the place of a name.
  private(set) var isPhone = false
  /// `From Name to Everyone`, as chats log it.
  private(set) var isAddressed = false
  /// A sentence's end is its last character.
  private(set) var endsInStop = false
  /// The last word of the name, folded.
  private(set) var lastName = ""
  /// `Surname, Forename`.
  private(set) var hasForename = false
  /// Articles and honorifics before anything else.
  private var leadingArticles = 0
  /// Nothing but honorifics, such as `Mr.`.
  var isIncomplete: Bool { words > 0 && leadingArticles == words }
  private(set) var meaning: GroupLabels.Meaning?
  private(set) var isField = false
  private(set) var isDiscourse = false
  private(set) var endsInSaying = false
  /// Begins as the address of a letter does: `Dear Sir`.
  private(set) var isSalutation = false
  /// A sentence ends within it.
  private(set) var hasInnerStop = false
  /// In a script without capitals: ends as clauses do.
  private(set) var endsLikeVerb = false
  /// Ends in a number, such as `Speaker 1`, or is a code, such as `spk00`.
  private(set) var isNumbered = false
  private(set) var hasQualifier = false
  private(set) var hasOddMarks = false
  private(set) var hasLetters = false
  private(set) var isSingleLetter = false
  private(set) var beginsSmall = false
  /// Words in capitals at the start, of two letters or more.
  private(set) var leadingCapitals = 0
  /// The label in lower case with single blanks, without full stops.
  private(set) var folded = ""

  init(_ label: String) {
    folded = Self.fold(label)
    characters = label.unicodeScalars.count
    meaning = GroupLabels.meaning(of: folded)
    let main = readQualifier(label)
    let words = main.split { $0 == " " || $0 == "\t" || $0 == "\u{A0}" || $0 == "\u{3000}" }
    self.words = words.count
    var counts = CaseCounts()
    for (index, word) in words.enumerated() { read(word, at: index, counts: &counts) }
    length = folded.split(separator: " ").count
    lastName = words.last.map { Self.fold(String($0)) } ?? ""
    isPhone = Self.isPhone(label)
    endsInStop = label.last.map { ".!?。！？…".contains($0) } ?? false
    isAddressed = label.hasPrefix("From ") && label.contains(" to ")
    hasLetters = counts.letters > 0 || isPhone
    // A party behind a name, such as `kd`.
    if plainWords == 1, words.count >= 3, let last = words.last, last.count <= 4,
      last.first?.isLowercase ?? false, counts.title == words.count - 1
    {
      plainWords = 0
      hasQualifier = true
    }
    letterCase = counts.letterCase
    if let first = words.first?.lowercased().trimmed(of: "."),
      !LabelWords.articles.contains(first)
    {
      let opens =
        SentenceWords.contains(first) && !SentenceWords.areNames(first, letterCase)
        && (plainWords + sentenceWords + portfolio > 0
          || words.count > 1 && letterCase == .title && !hasHonorific && !hasRole)
      if opens || words.count > 1 && letterCase != .capitals && LabelWords.discourse.contains(first)
      {
        sentenceWords += 1
      }
    }
    if let stop = label.lastIndex(of: "."), stop > label.startIndex {
      let rest = Self.fold(String(label[label.index(after: stop)...]))
      if LabelWords.discourse.contains(rest) { sentenceWords += 1 }
    }
    isSalutation =
      words.count > 1 && LabelWords.salutations.contains(words[0].lowercased().trimmed(of: "."))
    hasInnerStop = Self.hasInnerStop(label)
    isSingleLetter = counts.letters == 1
    hasRole = hasRole || opensExchange && words.count <= 2 && plainWords == 0
    if Self.hasYear(label) { hasOddMarks = true }
    readUncased(main)
    readPhrases(words)
  }

  /// A full stop behind a word that is no abbreviation, with more words behind it.
  private static func hasInnerStop(_ label: String) -> Bool {
    var letters = 0
    var wasStop = false
    for byte in label.utf8 {
      switch byte {
      case UInt8(ascii: "."): wasStop = letters >= 5
      case UInt8(ascii: " "):
        if wasStop { return true }
        letters = 0
      default:
        letters += 1
        wasStop = false
      }
    }
    return false
  }

  /// A number of four digits: a year belongs to a date or a title.
  private static func hasYear(_ label: String) -> Bool {
    var digits = 0
    for byte in label.utf8 {
      digits = byte >= 0x30 && byte <= 0x39 ? digits + 1 : 0
      if digits == 4 { return true }
    }
    return false
  }

  /// The characters before parentheses and commas, which may hold anything.
  private mutating func readQualifier(_ label: String) -> Substring {
    var main = Substring(label)
    if main.utf8.contains(where: Self.mayOpen),
      let open = main.firstIndex(where: { "([（【".contains($0) }), open > main.startIndex
    {
      hasQualifier = true
      let close = main.lastIndex { ")]）】".contains($0) } ?? main.index(before: main.endIndex)
      endsInBracket = main.index(after: close) == main.endIndex
      let behind = close > open ? main[main.index(after: close)...] : ""
      main = Substring(main[..<open] + " " + behind)
    }
    if let comma = Self.separator(in: main) {
      let tail = main[main.index(after: comma)...]
      hasQualifier = true
      let tailWords = tail.lowercased().split { " .-–—/|".contains($0) }
      if tailWords.contains(where: LabelWords.roles.contains) { hasRole = true }
      let first = tail.split(separator: " ")
      if first.count == 1, !hasRole, first[0].first?.isUppercase ?? false { hasForename = true }
      readTail(tail, behind: main[..<comma])
      main = main[..<comma]
    }
    return main
  }

  /// The comma, slash, bar or dash that parts a name from what is said of it.
  private static func separator(in label: Substring) -> Substring.Index? {
    guard label.utf8.contains(where: maySeparate) else { return nil }
    var index = label.startIndex
    while index < label.endIndex {
      let next = label.index(after: index)
      let isApart =
        index > label.startIndex && label[label.index(before: index)] == " "
        && next < label.endIndex && (label[next] == " " || label[next] == "-")
      switch label[index] {
      case ",", "，", "、": if index > label.startIndex { return index }
      case "/": if isApart || joinsWords(at: index, in: label) { return index }
      case "|", "-", "–", "—": if isApart { return index }
      default: break
      }
      index = next
    }
    return nil
  }

  /// A slash without blanks between a name and an office: `Hill/Minister of Health`.
  private static func joinsWords(at index: Substring.Index, in label: Substring) -> Bool {
    let next = label.index(after: index)
    guard next < label.endIndex, label[next].isUppercase,
      let end = label[next...].firstIndex(of: " ")
    else { return false }
    return label[..<index].count >= 2 && label.distance(from: next, to: end) >= 4
  }

  /// The first bytes of opening brackets: most labels have none, and need no look at characters.
  private static func mayOpen(_ byte: UInt8) -> Bool {
    byte == UInt8(ascii: "(") || byte == UInt8(ascii: "[") || byte == 0xE3 || byte == 0xEF
  }

  /// The first bytes of commas, slashes, bars and dashes.
  private static func maySeparate(_ byte: UInt8) -> Bool {
    switch byte {
    case UInt8(ascii: ","), UInt8(ascii: "/"), UInt8(ascii: "|"), UInt8(ascii: "-"): true
    case 0xE2, 0xE3, 0xEF: true
    default: false
    }
  }

  /// Words behind a comma: a place or an office, or the rest of a clause.
  private mutating func readTail(_ tail: Substring, behind main: Substring) {
    let words = tail.split { $0 == " " || $0 == "," }
    let first = words.first.map { $0.lowercased() } ?? ""
    let isOffice =
      hasRole
      && (LabelWords.roles.contains(first) || LabelWords.articles.contains(first)
        || LabelWords.particles.contains(first) || words.first?.first?.isUppercase ?? false)
      || LabelWords.bodies.contains(first)
    let small = words.filter { word in
      (word.first?.isLowercase ?? false) && !LabelWords.particles.contains(word.lowercased())
    }
    let isNamed = words.contains {
      $0.first?.isUppercase ?? false || "«„“\"".contains($0.first ?? " ")
    }
    let allowed = words.first?.first?.isLowercase ?? false ? 1 : 2
    if isNamed, small.count <= allowed, !small.contains(where: SentenceWords.contains) { return }
    // Offices are written small in many languages.
    if main.contains(" "), main.first?.isUppercase ?? false, small.count == words.count,
      small.count <= 4, !small.contains(where: SentenceWords.contains),
      !LabelWords.particles.contains(first)
    {
      plainWords += 1
      return
    }
    for word in words {
      let plain = word.lowercased().filter { $0 != "." }
      guard word.first?.isLowercase ?? false, !LabelWords.roles.contains(plain) else { continue }
      if SentenceWords.contains(plain), !LabelWords.particles.contains(plain) {
        sentenceWords += 1
      } else if !LabelWords.particles.contains(plain), !isOffice {
        plainWords += 1
      }
    }
  }

  private mutating func read(_ word: Substring, at index: Int, counts: inout CaseCounts) {
    let plain = word.lowercased().filter { $0 != "." && $0 != "*" }
    let kind = counts.add(word, isFirst: index == 0)
    // `on` is short for an honourable member only with a capital.
    if LabelWords.honorifics.contains(plain), kind != .lower || plain != "on" {
      if leadingArticles == index { leadingArticles += 1 }
      hasHonorific = true
      return
    }
    if LabelWords.exchanges.contains(plain) {
      if index == 0 { opensExchange = true }
      return
    }
    if LabelWords.roles.contains(plain)
      || plain.utf8.contains(UInt8(ascii: "-"))
        && plain.split(separator: "-").contains(where: LabelWords.roles.contains)
    {
      hasRole = true
      if kind == .capitals, leadingCapitals == index - leadingArticles { leadingCapitals += 1 }
      return
    }
    if kind == .lower, !LabelWords.particles.contains(plain), !LabelWords.articles.contains(plain) {
      if SentenceWords.contains(plain) {
        sentenceWords += 1
      } else if !hasRole || portfolio >= 3 {
        plainWords += 1
      } else {
        portfolio += 1
      }
      if index == 0 { beginsSmall = true }
    } else if kind == .lower, index == 0, !LabelWords.articles.contains(plain) {
      beginsSmall = true
    }
    if kind == .lower, LabelWords.prepositions.contains(plain) { hasPreposition = true }
    if kind == .capitals, leadingCapitals == index - leadingArticles { leadingCapitals += 1 }
    if LabelWords.articles.contains(plain), leadingArticles == index { leadingArticles += 1 }
    if word.unicodeScalars.contains(where: Self.isOdd) { hasOddMarks = true }
  }

  /// Marks that no name has.
  private static func isOdd(_ scalar: Unicode.Scalar) -> Bool {
    switch scalar {
    case "\"", "“", "”", "„", "«", "»", "?", "!", ";", "=", "@", "|", "<", ">": true
    case "%", "€", "$", "£", "\\": true
    default: false
    }
  }

  private mutating func readUncased(_ main: Substring) {
    guard letterCase == .uncased else { return }
    if main.unicodeScalars.contains(where: { SentenceWords.uncased.contains($0) }) {
      sentenceWords += 1
    }
    let name = main.filter { !$0.isWhitespace }
    hasRole =
      hasRole
      || LabelWords.uncasedRoles.contains { role in
        name.hasSuffix(role) || name.hasPrefix(role) && name.count <= role.count + 4
      }
  }

  private mutating func readPhrases(_ words: [Substring]) {
    isNumbered = Self.endsInNumber(folded) && words.count <= 4 && hasLetters
    if isNumbered, words.count == 1 { plainWords = 0 }
    var stem = folded[...]
    while let last = stem.unicodeScalars.last,
      Letters.isDigit(last.value) || last == " " || last == "#"
    { stem.removeLast() }
    isField = FieldNames.contains(folded) || FieldNames.contains(String(stem))
    if let first = folded.split(separator: " ").first, isNumbered || words.count > 1,
      FieldNames.begins(String(first)),
      folded.unicodeScalars.contains(where: { Letters.isDigit($0.value) })
    {
      isField = true
    }
    isDiscourse =
      (LabelWords.discourse.contains(folded)
        || words.count == 1 && LabelWords.discourse.contains(Self.fold(String(words[0]))))
      && !(letterCase == .capitals && characters <= 4 && folded != "nb" && folded != "ps")
    if letterCase == .uncased {
      endsLikeVerb = LabelWords.uncasedVerbs.contains { folded.hasSuffix($0) }
    }
    if let last = folded.split(separator: " ").last {
      endsInSaying = LabelWords.sayings.contains(last)
    }
    if Self.isDay(words) { isField = true }
    if meaning != nil { isField = false }
    // `BY MS. DOE:` tells who examines from here on.
    if folded.hasPrefix("by "), hasHonorific { isField = true }
  }

  private static func endsInNumber(_ label: String) -> Bool {
    let digits = label.unicodeScalars.reversed().prefix { Letters.isDigit($0.value) }.count
    return digits > 0 && digits <= 3 && !label.contains(",")
  }

  static func fold(_ label: String) -> String {
    if label.utf8.allSatisfy({ $0 < 0x80 }) { return foldASCII(label) }
    return foldAny(label)
  }

  private static func foldASCII(_ label: String) -> String {
    var folded: [UInt8] = []
    folded.reserveCapacity(label.utf8.count)
    var isPending = false
    for byte in label.utf8 {
      switch byte {
      case UInt8(ascii: "."), UInt8(ascii: "*"): break
      case UInt8(ascii: " "), UInt8(ascii: "\t"), UInt8(ascii: "\n"): isPending = true
      default:
        if isPending, !folded.isEmpty { folded.append(UInt8(ascii: " ")) }
        isPending = false
        folded.append(byte >= 0x41 && byte <= 0x5A ? byte | 0x20 : byte)
      }
    }
    return String(decoding: folded, as: UTF8.self)
  }

  private static func foldAny(_ label: String) -> String {
    label.lowercased().filter { $0 != "." && $0 != "*" }
      .split { $0 == " " || $0 == "\t" || $0 == "\u{A0}" || $0 == "\u{3000}" || $0 == "\n" }
      .joined(separator: " ")
  }
}

/// How a label's words are written.
private struct CaseCounts {
  var capitals = 0
  var title = 0
  var lower = 0
  var uncased = 0
  var letters = 0

  enum Word { case capitals, title, lower, uncased, none }

  mutating func add(_ word: Substring, isFirst: Bool) -> Word {
    var upper = 0
    var small = 0
    var other = 0
    var first: Word = .none
    var word = word
    if let mark = word.firstIndex(where: { $0 == "'" || $0 == "’" }),
      word.distance(from: word.startIndex, to: mark) <= 2,
      word[word.index(after: mark)...].first?.isUppercase ?? false
    {
      // The article of `d'Estrées` says nothing.
      word = word[word.index(after: mark)...]
    }
    for scalar in word.unicodeScalars {
      if Letters.isUpper(scalar.value) {
        upper += 1
        if first == .none { first = .title }
      } else if Letters.isLower(scalar.value) {
        small += 1
        if first == .none { first = .lower }
      } else if Letters.isUncased(scalar.value) {
        other += 1
        if first == .none { first = .uncased }
      }
    }
    letters += upper + small + other
    guard first != .none else { return .none }
    if first == .uncased {
      uncased += 1
      return .uncased
    }
    if upper >= 2, small <= 2, upper > small {
      capitals += 1
      return .capitals
    }
    if first == .title {
      // A single capital says nothing about the style.
      if upper + small > 1 { title += 1 }
      return .title
    }
    lower += 1
    return .lower
  }

  var letterCase: LabelShape.Case {
    if uncased > 0, uncased >= capitals + title + lower { return .uncased }
    if capitals > 0, title == 0 || capitals >= title { return .capitals }
    if title > 0 || capitals > 0 { return .title }
    if lower > 0 { return .lower }
    return letters > 0 ? .capitals : .mixed
  }
}
