/// Reads what labels look like, from their bytes and from what each of their words is by itself.
struct LabelShapeReader {
  var vocabulary = LabelVocabulary()
  var shape = LabelShape()
  /// The label, and behind it the name where that is not a part of it.
  var bytes: [UInt8] = []
  var label = 0..<0
  var folded: [UInt8] = []
  /// The words of the name, by their numbers.
  var words: [Int] = []
  var letterCase = LabelCase()
  /// Begins with `Question`, `Answer` or the like.
  private var opensExchange = false
  /// Words in small letters behind an office, such as those of a ministry.
  private var portfolio = 0
  /// Articles and honorifics before anything else.
  private var leadingArticles = 0

  mutating func shape(of label: UnsafeBufferPointer<UInt8>) -> LabelShape {
    begin(label)
    let name = readQualifier()
    if shape.hasQualifier { readLead(name) }
    readWords(of: name)
    readEnds()
    readOpening()
    shape.isSingleLetter = letterCase.letters == 1
    shape.hasRole =
      shape.hasRole || opensExchange && words.count <= 2 && shape.plainWords == 0
    if shape.letterCase == .uncased { readUncased(name) }
    readPhrases()
    shape.isIncomplete =
      shape.meaning == nil && !words.isEmpty && leadingArticles == words.count
    if shape.plainWords + shape.sentenceWords == 0, let last = words.last {
      shape.lastName = LabelShape.fold(vocabulary.spelling(last))
    }
    return shape
  }

  private mutating func begin(_ label: UnsafeBufferPointer<UInt8>) {
    shape = LabelShape()
    letterCase = LabelCase()
    opensExchange = false
    portfolio = 0
    leadingArticles = 0
    bytes.removeAll(keepingCapacity: true)
    bytes += label
    self.label = 0..<bytes.count
    folded.removeAll(keepingCapacity: true)
    LabelShape.fold(bytes[...], into: &folded)
    words.removeAll(keepingCapacity: true)
    for byte in bytes where byte & 0xC0 != 0x80 { shape.characters += 1 }
    shape.meaning = phrase(0..<folded.count).flatMap { GroupLabels.meaning(of: $0) }
  }

  // MARK: Parts of the label

  /// The name before parentheses and commas, which may hold anything.
  private mutating func readQualifier() -> Range<Int> {
    var name = label
    if let open = firstBracket(), open > 0 {
      shape.hasQualifier = true
      let close = lastBracket() ?? label.upperBound - 1
      let behind = min(close + length(at: close), label.upperBound)
      shape.endsInBracket = behind == label.upperBound
      shape.goesOnBehindBracket = beginsWithDash(behind..<label.upperBound)
      bytes += bytes[..<open]
      bytes.append(UInt8(ascii: " "))
      if close > open { bytes += bytes[behind..<label.upperBound] }
      name = label.upperBound..<bytes.count
    }
    guard let comma = separator(in: name) else { return name }
    let tail = comma + length(at: comma)..<name.upperBound
    name = name.lowerBound..<comma
    shape.hasQualifier = true
    readTail(tail, behind: name)
    return name
  }

  /// A blank, a dash, a blank and more.
  private func beginsWithDash(_ range: Range<Int>) -> Bool {
    guard range.count >= 4, bytes[range.lowerBound] == 0x20 else { return false }
    let dash = scalar(at: range.lowerBound + 1)
    guard dash == 0x2D || dash == 0x2013 || dash == 0x2014 else { return false }
    let behind = range.lowerBound + 1 + length(at: range.lowerBound + 1)
    return behind < range.upperBound && bytes[behind] == 0x20
  }

  /// `Hill (rising)`, `HILL, aside`: the name without the direction behind it.
  private mutating func readLead(_ name: Range<Int>) {
    var lead: [UInt8] = []
    LabelShape.fold(bytes[name], into: &lead)
    shape.lead = String(decoding: lead, as: UTF8.self)
    guard name.lowerBound == label.lowerBound else {
      // `Harbour (No. 24) Bill` counts bills.
      shape.isDirected =
        shape.endsInBracket || !bytes[label].contains { Letters.isDigit(UInt32($0)) }
      return
    }
    shape.isDirected = beginsDirection(name.upperBound..<label.upperBound)
  }

  private func beginsDirection(_ tail: Range<Int>) -> Bool {
    guard bytes[tail].allSatisfy({ $0 < 0x80 }) else {
      let tail = String(decoding: bytes[tail], as: UTF8.self)
      let first = tail.drop { !$0.isLetter }.prefix { $0.isLetter || $0 == "'" }
      return first.first?.isLowercase ?? false && StageDirections.begins(first.lowercased())
    }
    let words = bytes[tail].drop { !Letters.isLetter(UInt32($0)) }
    guard let letter = words.first, Letters.isLower(UInt32(letter)) else { return false }
    let first = words.prefix { Letters.isLetter(UInt32($0)) || $0 == UInt8(ascii: "'") }
    return StageDirections.begins(first.map { $0 &- 0x41 < 26 ? $0 | 0x20 : $0 }[...])
  }

  private func firstBracket() -> Int? {
    label.first { isBracket(at: $0, ascii: (0x28, 0x5B), 0xFF08, 0x3010) }
  }

  private func lastBracket() -> Int? {
    label.last { isBracket(at: $0, ascii: (0x29, 0x5D), 0xFF09, 0x3011) }
  }

  private func isBracket(
    at index: Int, ascii: (UInt8, UInt8), _ wide: UInt32, _ lenticular: UInt32
  ) -> Bool {
    let byte = bytes[index]
    if byte < 0x80 { return byte == ascii.0 || byte == ascii.1 }
    guard byte == 0xE3 || byte == 0xEF else { return false }
    let value = scalar(at: index)
    return value == wide || value == lenticular
  }

  /// The comma, slash, bar or dash that parts a name from what is said of it.
  private func separator(in range: Range<Int>) -> Int? {
    range.first { index in
      guard index > range.lowerBound else { return false }
      switch bytes[index] {
      case UInt8(ascii: ","): return true
      case UInt8(ascii: "/"):
        return isApart(index, in: range) || joinsWords(at: index, in: range)
          || bytes[index - 1] == 0x20
      case UInt8(ascii: "|"), UInt8(ascii: "-"): return isApart(index, in: range)
      case 0xE2:
        let value = scalar(at: index)
        return (value == 0x2013 || value == 0x2014) && isApart(index, in: range)
      case 0xE3: return scalar(at: index) == 0x3001
      case 0xEF: return scalar(at: index) == 0xFF0C
      default: return false
      }
    }
  }

  /// A slash without blanks between a name and an office: `Hill/Minister of Health`.
  private func joinsWords(at index: Int, in range: Range<Int>) -> Bool {
    let next = index + 1
    guard next < range.upperBound, Letters.isUpper(scalar(at: next)),
      let end = bytes[next..<range.upperBound].firstIndex(of: 0x20)
    else { return false }
    let before = bytes[range.lowerBound..<index].reduce(0) { $1 & 0xC0 == 0x80 ? $0 : $0 + 1 }
    let behind = bytes[next..<end].reduce(0) { $1 & 0xC0 == 0x80 ? $0 : $0 + 1 }
    return before >= 2 && behind >= 4
  }

  private func isApart(_ index: Int, in range: Range<Int>) -> Bool {
    let next = index + length(at: index)
    return bytes[index - 1] == 0x20 && next < range.upperBound
      && (bytes[next] == 0x20 || bytes[next] == UInt8(ascii: "-"))
  }

  // MARK: The name

  private mutating func readWords(of name: Range<Int>) {
    find(name, at: .blanks)
    for index in words.indices { read(vocabulary.words[words[index]], at: index) }
    shape.words = words.count
    shape.hasLetters = letterCase.letters > 0
    // A party behind a name, such as `kd`.
    if shape.plainWords == 1, words.count >= 3, letterCase.title == words.count - 1,
      let last = words.last.map({ vocabulary.words[$0] }), last.characters <= 4, last.beginsSmall
    {
      shape.plainWords = 0
      shape.hasQualifier = true
    }
    // `HILL ANN emberi erőforrások minisztériumi államtitkár`: the office ends in its own name.
    if shape.leadingCapitals >= 2, (1...4).contains(shape.plainWords), shape.sentenceWords == 0,
      let last = words.last.map({ vocabulary.words[$0] }), last.hasRole, last.style == .lower
    {
      shape.plainWords = 0
    }
    shape.letterCase = letterCase.common
    // `Ann HILL, head of the harbour of Sinop`: what follows so marked a name is no clause.
    if shape.hasQualifier, shape.sentenceWords == 0, hasCapitalSurname {
      shape.plainWords = 0
      shape.hasCapitalSurname = true
    }
    shape.isNamedTwice = isNamedTwice
    shape.hasOfficeAndName =
      shape.letterCase == .capitals && words.count >= 2
      && bytes[name].contains(UInt8(ascii: ":"))
    readInitials()
  }

  /// A forename or two, and a surname in capitals.
  private var hasCapitalSurname: Bool {
    guard (2...4).contains(words.count) else { return false }
    let spelled = words.map { vocabulary.words[$0] }
    guard let last = spelled.last, last.style == .capitals, last.letters >= 3 else { return false }
    return spelled.dropLast().allSatisfy { $0.style == .title && $0.letters >= 2 }
  }

  /// Two to four words with capitals, and the same again.
  private var isNamedTwice: Bool {
    guard words.count >= 4, letterCase.title >= 4 else { return false }
    return (2...4).contains { length in
      words.indices.dropLast(2 * length - 1).contains { start in
        let name = words[start..<start + length]
        return name.elementsEqual(words[(start + length)...].prefix(length))
          && name.allSatisfy { vocabulary.words[$0].style == .title }
      }
    }
  }

  private mutating func read(_ word: LabelWord, at index: Int) {
    letterCase.add(word)
    if word.plain.contains(.thanks) { shape.thanks = true }
    if index == 0 { shape.opensSmall = word.style == .lower && !word.isAbbreviated }
    if word.plain.contains(.honorific) {
      if leadingArticles == index { leadingArticles += 1 }
      // Behind ordinary words it belongs to somebody of whom they speak.
      if shape.plainWords + shape.sentenceWords == 0 { shape.hasHonorific = true }
      return
    }
    if word.plain.contains(.exchange) {
      if index == 0 { opensExchange = true }
      return
    }
    let isLeading = word.style == .capitals && shape.leadingCapitals == index - leadingArticles
    if isLeading { shape.leadingCapitals += 1 }
    if word.hasRole {
      shape.hasRole = true
      return
    }
    if !word.plain.isDisjoint(with: [.particle, .article]) { shape.littleWords += 1 }
    if word.style == .lower { readSmall(word, at: index) }
    // `MR. LO` is no article, nor are the initials `LA` alone.
    let isName =
      shape.hasHonorific && word.style != .lower || words.count == 1 && word.style == .capitals
    if word.plain.contains(.article), leadingArticles == index, !isName { leadingArticles += 1 }
    if word.hasOddMarks { shape.hasOddMarks = true }
  }

  private mutating func readSmall(_ word: LabelWord, at index: Int) {
    if word.plain.isDisjoint(with: [.particle, .article]) {
      if word.plain.contains(.sentence) {
        shape.sentenceWords += 1
      } else if !shape.hasRole || portfolio >= 3 {
        shape.plainWords += 1
      } else {
        portfolio += 1
        shape.officeWords += 1
      }
    }
    if index == 0, !word.plain.contains(.article) { shape.beginsSmall = true }
    // `Gómez Prat i Serra`: a letter that joins the names of a family.
    let joinsSurnames = word.characters == 1 && index >= 2 && index == words.count - 2
    if word.plain.contains(.preposition), !joinsSurnames { shape.hasPreposition = true }
  }

  /// The first word may open a sentence, and what stands behind a full stop too.
  private mutating func readOpening() {
    if let first = words.first.map({ vocabulary.words[$0].trimmed }), !first.contains(.article) {
      let goesOn =
        shape.plainWords + shape.sentenceWords + portfolio > 0
        || words.count > 1 && shape.letterCase == .title && !shape.hasHonorific && !shape.hasRole
      if first.contains(.sentence) && goesOn && !mayBeName
        || first.contains(.discourse) && words.count > 1 && shape.letterCase != .capitals
      {
        shape.sentenceWords += 1
      }
    }
    shape.isSalutation =
      words.count > 1 && vocabulary.words[words[0]].trimmed.contains(.salutation)
    guard let stop = label.last(where: { bytes[$0] == UInt8(ascii: ".") }), stop > 0 else { return }
    let rest = bytes[stop + 1..<label.upperBound]
    guard rest.count <= PhraseSet.longest else { return }
    var behind: [UInt8] = []
    LabelShape.fold(rest, into: &behind)
    // One letter is an initial.
    guard !isOneLetter(behind) else { return }
    if LabelWords.discourse.contains(behind[...]) {
      shape.sentenceWords += 1
    }
  }

  private func isOneLetter(_ word: [UInt8]) -> Bool {
    word.reduce(0) { $1 & 0xC0 == 0x80 ? $0 : $0 + 1 } == 1
  }

  /// The first word is one of a sentence in one language and a forename in another.
  private var mayBeName: Bool {
    guard let first = words.first else { return false }
    return SentenceWords.areNames(
      vocabulary.spelling(first).lowercased().trimmed(of: "."), shape.letterCase)
  }

  private mutating func readUncased(_ name: Range<Int>) {
    var hasClause = false
    var core: [UInt8] = []
    for index in name where bytes[index] & 0xC0 != 0x80 {
      let value = scalar(at: index)
      if let scalar = Unicode.Scalar(value), SentenceWords.uncased.contains(scalar) {
        hasClause = true
      }
      switch value {
      case 0x900...0x109F, 0x1780...0x17FF: shape.hasVowelSigns = true
      default: break
      }
      if !Text.isBlank(value), value != 0x0A {
        core += bytes[index..<index + length(at: index)]
      }
    }
    if hasClause { shape.sentenceWords += 1 }
    let written = String(decoding: core, as: UTF8.self)
    if Courtesies.uncasedThanks.contains(where: written.hasPrefix) { shape.thanks = true }
    shape.isWholeName = UncasedEndings.endsName(
      words.map { Array(vocabulary.spelling($0).utf8) })
    shape.hasRole =
      shape.hasRole || UncasedEndings.hasRole(core) || UncasedEndings.beginsWithRole(bytes[name])
    shape.hasHonorific = shape.hasHonorific || UncasedEndings.hasHonorific(core)
  }

  // MARK: Bytes

  enum Separators {
    case blanks, spaces, spacesAndCommas, officeParts
  }

  /// The words of a range.
  mutating func split(_ range: Range<Int>, at separators: Separators) -> [LabelWord] {
    let start = words.count
    find(range, at: separators)
    defer { words.removeSubrange(start...) }
    return words[start...].map { vocabulary.words[$0] }
  }

  /// Appends the numbers of a range's words.
  private mutating func find(_ range: Range<Int>, at separators: Separators) {
    // Not the reader is copied for each byte.
    let bytes = bytes
    var start = range.lowerBound
    var index = start
    while index < range.upperBound {
      let length = Self.separator(at: index, in: bytes, of: separators)
      if length > 0, start < index {
        words.append(vocabulary.number(of: bytes[start..<index]))
      }
      index += max(length, 1)
      if length > 0 { start = index }
    }
    if start < range.upperBound {
      words.append(vocabulary.number(of: bytes[start..<range.upperBound]))
    }
  }

  /// The bytes of a separator at an index; 0 where there is none.
  @inline(__always)
  private static func separator(
    at index: Int, in bytes: [UInt8], of separators: Separators
  ) -> Int {
    switch bytes[index] {
    case 0x20: return 1
    case 0x09: return separators == .blanks ? 1 : 0
    case 0xC2: return separators == .blanks && Text.scalar(in: bytes, at: index) == 0xA0 ? 2 : 0
    case 0xE3: return separators == .blanks && Text.scalar(in: bytes, at: index) == 0x3000 ? 3 : 0
    case UInt8(ascii: ","): return separators == .spacesAndCommas ? 1 : 0
    case UInt8(ascii: "."), UInt8(ascii: "-"), UInt8(ascii: "/"), UInt8(ascii: "|"):
      return separators == .officeParts ? 1 : 0
    case 0xE2:
      guard separators == .officeParts else { return 0 }
      let value = Text.scalar(in: bytes, at: index)
      return value == 0x2013 || value == 0x2014 ? 3 : 0
    default: return 0
    }
  }

  func scalar(at index: Int) -> UInt32 { Text.scalar(in: bytes, at: index) }

  /// The bytes of the character at an index.
  private func length(at index: Int) -> Int {
    let lead = bytes[index]
    return lead < 0x80 ? 1 : lead < 0xE0 ? 2 : lead < 0xF0 ? 3 : 4
  }
}
