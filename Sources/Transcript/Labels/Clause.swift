/// What was read of a name, each time as if what cannot be told spoke for it.
struct Clause {
  /// Words of the whole label, numbers not counted.
  private(set) var length = 0
  /// What follows cannot be told.
  private(set) var isOpen = false
  private var endsInBracket = false
  private var words = 0
  private var unknownWords = 0
  private var smallWords = 0
  private var littleWords = 0
  private var plain = 0
  private var sentence = 0
  /// Words that may be written as names are.
  private var titles = 0
  /// A bit for each of them, by its hash.
  private var titleBits: UInt64 = 0
  private var hasTitleTwice = false
  /// Words in small letters behind an office, which may be its ministry's.
  private var portfolio = 0
  private var hasNumber = false
  private var hasHonorific = false
  private var hasRole = false
  private var hasCapitals = false
  private var hasLetter = false
  private var hasColon = false
  private var hasInnerStop = false
  private var wasStop = false
  private var hasOddMarks = false
  private var opensSmall = false
  private var beginsSmall = false
  /// Begins as a sentence does.
  private var opensSentence = false
  private var tail: Tail?

  /// What a comma parts from the name.
  private struct Tail {
    var plain = 0
    var sentence = 0
    /// May be an office or a body.
    var mayBeOffice = false
    /// What was read, numbers included.
    var words = 0

    /// Too long for an office or a place, or with words of a sentence.
    var isClause: Bool { sentence > 0 || words >= 7 && plain >= 3 }
  }

  private static let mostOfPortfolio = 3

  /// Whether it has words of a clause.
  var isOne: Bool {
    plain + sentence + (tail?.isClause ?? false ? 1 : 0) > 0
      && (words > 1 || words == 1 && !isOpen && (!opensSmall || beginsSmall && unknownWords == 0))
  }

  /// Few words and a number: `4 May`.
  var mayBeDay: Bool { words <= 4 && hasNumber }

  /// Looks at the first word.
  mutating func begin(_ word: ClauseWord) {
    let isSmall = word.kind == .small
    opensSmall = isSmall && !word.hasStop
    beginsSmall =
      isSmall && word.kinds.isDisjoint(with: [.honorific, .exchange, .role, .article])
    opensSentence =
      word.kinds.contains(.sentence) && !word.kinds.contains(.article)
      && !SentenceWords.mayBeName(word.hash)
  }

  mutating func add(_ word: ClauseWord) {
    isOpen = word.isOpen
    guard !word.isOpen else { return }
    if wasStop { hasInnerStop = true }
    wasStop = word.hasStop && word.letters >= 5
    if word.kind == .small || word.kind == .capital { length += 1 }
    if tail == nil { addToName(word) } else { addToTail(word) }
  }

  /// A bracket ends the name, and the label.
  ///
  /// - Parameter isApart: a blank stands before the bracket.
  mutating func endInBracket(isApart: Bool) {
    if isApart, wasStop { hasInnerStop = true }
    endsInBracket = true
  }

  mutating func endName() {
    wasStop = false
    if tail == nil { tail = Tail() }
  }

  private mutating func addToName(_ word: ClauseWord) {
    if word.isOdd { hasOddMarks = true }
    switch word.kind {
    case .small: addSmall(word.kinds)
    case .capital:
      words += 1
      titles += 1
      addTitle(word.hash)
      if word.capitals >= 2 { hasCapitals = true }
      if word.letters == 1 { hasLetter = true }
      if !word.kinds.isDisjoint(with: [.particle, .article]) { littleWords += 1 }
      note(word.kinds)
    case .number:
      words += 1
      hasNumber = true
      if word.hasColon { hasColon = true }
    case .unknown:
      unknownWords += 1
      titles += 1
      hasNumber = true
      hasRole = true
      hasCapitals = true
      if word.hasColon { hasColon = true }
      note(.honorific)
    }
  }

  private mutating func addTitle(_ hash: UInt64) {
    let bit: UInt64 = 1 << (hash >> 58)
    if titleBits & bit != 0 { hasTitleTwice = true }
    titleBits |= bit
  }

  private mutating func addSmall(_ kinds: LabelWord.Kinds) {
    words += 1
    smallWords += 1
    guard kinds.isDisjoint(with: [.honorific, .exchange, .role]) else { return note(kinds) }
    guard kinds.isDisjoint(with: [.particle, .article]) else {
      littleWords += 1
      return
    }
    if kinds.contains(.sentence) {
      sentence += 1
    } else if hasRole, portfolio < Self.mostOfPortfolio {
      portfolio += 1
    } else {
      plain += 1
    }
  }

  private mutating func note(_ kinds: LabelWord.Kinds) {
    // Behind ordinary words an honorific is of somebody of whom they speak; the first of these
    // may yet prove a ministry's.
    if kinds.contains(.honorific), sentence == 0, plain <= Self.mostOfPortfolio {
      hasHonorific = true
    }
    if !kinds.isDisjoint(with: [.exchange, .role]) { hasRole = true }
  }

  private mutating func addToTail(_ word: ClauseWord) {
    let isFirst = tail?.words == 0
    tail?.words += 1
    guard word.kind == .small, word.kinds.isDisjoint(with: [.role, .honorific, .exchange]) else {
      let isKnown = word.kind == .number || word.kind == .capital
      if !isKnown || !word.kinds.isDisjoint(with: [.role, .body]) { tail?.mayBeOffice = true }
      return
    }
    if isFirst, word.kinds.contains(.body) { tail?.mayBeOffice = true }
    guard !word.kinds.contains(.particle) else { return }
    if word.kinds.contains(.sentence) {
      if !word.hasStop || tail?.sentence ?? 0 > 0 { tail?.sentence += 1 }
    } else {
      tail?.plain += 1
    }
  }

  var bestShape: LabelShape {
    var shape = LabelShape()
    shape.hasLetters = true
    shape.words = words
    shape.length = length
    shape.littleWords = littleWords
    shape.hasHonorific = hasHonorific || isOpen
    let hasOffice = isOpen || tail?.mayBeOffice ?? false
    shape.hasRole = hasRole || hasOffice
    let capitals = hasCapitals || isOpen || hasLetter && smallWords == 0
    shape.sentenceWords = sentence
    shape.plainWords = hasOffice ? max(0, plain - Self.mostOfPortfolio + portfolio) : plain
    // Words of a sentence, or many, make a clause of what stands behind a comma.
    if let tail, tail.isClause {
      // Behind a name in capitals they belong to what the office is called.
      if !hasOffice || !capitals { shape.sentenceWords += tail.sentence }
      if !hasOffice { shape.plainWords += tail.plain }
    }
    // A party behind a name, an office behind one in capitals, or what is said of such a one.
    let mayBeSaidOfName = capitals && (shape.plainWords <= 4 || smallWords == 0)
    if shape.plainWords == 1 || shape.sentenceWords == 0 && mayBeSaidOfName {
      shape.plainWords = 0
    }
    if opensSentence, shape.sentenceWords > 0 { shape.sentenceWords += 1 }
    shape.beginsSmall = beginsSmall && opensSmall
    shape.letterCase = capitals ? .capitals : shape.beginsSmall ? .lower : .title
    shape.hasOddMarks = hasOddMarks
    shape.leadingCapitals = capitals ? 1 : 0
    shape.hasQualifier = tail != nil || isOpen || endsInBracket
    shape.endsInBracket = isOpen || endsInBracket
    shape.isNumbered = isOpen || hasNumber && tail == nil && !endsInBracket
    // A word in small letters is neither an initial nor the surname beside some.
    let mayHaveInitials = smallWords == 0 && words + unknownWords > 1
    shape.hasInitials = mayHaveInitials
    shape.hasTwoInitials = mayHaveInitials
    shape.hasCapitalSurname = mayHaveInitials
    shape.isNamedTwice = titles >= 4 && (hasTitleTwice || unknownWords >= 2) || isOpen
    shape.hasOfficeAndName = capitals && (hasColon || isOpen)
    shape.hasInnerStop = hasInnerStop
    shape.opensSmall = opensSmall
    return shape
  }
}
