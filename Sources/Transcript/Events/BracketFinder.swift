/// Finds what stands in brackets within a piece of speech and is no speech.
struct BracketFinder {
  let text: Text
  let lexicon: EventLexicon
  /// Names of those who speak, folded, for `(Mr. Smith leaves the room)`.
  let speakers: Set<String>
  /// What stands in brackets directs those who play.
  var isPlay = false
  /// What descriptions mean: the same are used again and again.
  private var descriptions = ByteTable()
  private var matches: [EventLexicon.Match?] = []
  /// The last bracket that the piece at hand opened and did not close.
  private(set) var unclosed: Int?
  private let scanner: CandidateScanner
  private var shapes = LabelShapeReader()

  init(text: Text, lexicon: EventLexicon, speakers: Set<String>) {
    self.text = text
    self.lexicon = lexicon
    self.speakers = speakers
    scanner = CandidateScanner(text: text)
  }

  /// A bracketed piece: an event, a remark, or a time stamp.
  struct Found {
    enum Meaning: Hashable {
      case event(EventType)
      case comment
      /// The language that is spoken from here on: `[English]`.
      case language
      case time(Double?)
    }

    var range: Range<Int>
    var meaning: Meaning

    var isEvent: Bool {
      if case .event = meaning { true } else { false }
    }
  }

  /// The pieces of a range, in order.
  ///
  /// - Parameter continues: the range goes on a sentence that began before it.
  mutating func find(in range: Range<Int>, continues: Bool = false) -> [Found] {
    var found: [Found] = []
    unclosed = nil
    var index = range.lowerBound
    var closings = ClosingBrackets(text: text, end: range.upperBound)
    while true {
      index = text.nextBracket(in: index..<range.upperBound)
      guard index < range.upperBound else { break }
      let (value, length) = text.scalar(index)
      if value == 0x2A || value == 0x5F || value &- 0x2669 < 4,
        let remark = marked(at: index, value, in: range)
      {
        found.append(remark)
        index = remark.range.upperBound
        continue
      }
      guard let closing = Self.closing(value), closings.mayClose(closing, from: index),
        let end = end(of: index, closing, in: range)
      else {
        if Self.closing(value) != nil, !Self.isWeak(value) { unclosed = index }
        index += length
        continue
      }
      if let mark = numberedMark(index..<end, in: range) { return [mark] }
      if let meaning = meaning(of: index..<end, in: range, continues: continues) {
        var start = index
        // The backslash of markdown before a bracket belongs to it.
        if start > range.lowerBound, text[start - 1] == 0x5C { start -= 1 }
        found.append(Found(range: start..<end, meaning: meaning))
        index = end
      } else {
        index += length
      }
    }
    return found
  }

  static func closing(_ opening: UInt32) -> UInt32? {
    switch opening {
    case 0x28: 0x29
    case 0x3C: 0x3E
    case 0x5B: 0x5D
    case 0x7B: 0x7D
    case 0xFF08: 0xFF09
    case 0xFF1C: 0xFF1E
    case 0xFF3B: 0xFF3D
    case 0x3008: 0x3009
    case 0x300A: 0x300B
    case 0x3010: 0x3011
    case 0x3014: 0x3015
    default: nil
    }
  }

  /// Brackets that hold other things as often, titles and tags: only a known event in them is one.
  private static func isWeak(_ opening: UInt32) -> Bool {
    [0x3C, 0xFF1C, 0x3008, 0x300A].contains(opening)
  }

  /// Behind the bracket that closes; brackets of the same kind may nest.
  private func end(of start: Int, _ closing: UInt32, in range: Range<Int>) -> Int? {
    let opening = text.scalar(start).value
    var depth = 0
    var index = start
    while index < range.upperBound, index - start < ClosingBrackets.reach {
      let (value, length) = text.scalar(index)
      index += length
      if value == opening { depth += 1 }
      if value == closing {
        depth -= 1
        if depth == 0 { return index }
      }
    }
    return nil
  }

  private mutating func meaning(
    of bracket: Range<Int>, in range: Range<Int>, continues: Bool
  ) -> Found.Meaning? {
    let isAlone =
      text.skipQuotation(text.trimmed(range)) >= bracket.lowerBound
      - (text.byte(bracket.lowerBound - 1) == 0x5C ? 1 : 0)
      && text.skipMarks(bracket.upperBound..<range.upperBound) == range.upperBound
    let inner = inner(of: bracket)
    guard !inner.isEmpty else { return nil }
    let stamps = TimestampScanner(text: text)
    if let stamp = stamps.stamp(at: inner.lowerBound, limit: inner.upperBound),
      stamp.range.upperBound == inner.upperBound
    {
      return .time(stamp.seconds)
    }
    let opening = text.scalar(bracket.lowerBound).value
    if Self.isWeak(opening) { return remark(inner).map { .event($0.type) } }
    let words = text.wordCount(inner)
    let isSquare = opening != 0x28 && opening != 0xFF08
    let match = words <= 40 || isAlone ? self.match(in: inner) : nil
    let known = match?.type
    if isAlone {
      if LanguageMarks.contains(text.string(inner)) { return .language }
      return known.map { .event($0) } ?? heckle(inner) ?? .comment
    }
    guard !isNumber(inner) else { return nil }
    // CHAT begins an utterance in another language with its code: `[- eng]`.
    if text.has("[- ", at: bracket.lowerBound), isAtStart(bracket, of: range) { return .language }
    if isHour(inner) { return .time(nil) }
    let isFirst = isAtStart(bracket, of: range)
    let isApart = !(isFirst && continues) && isBetweenSentences(bracket, in: range)
    if let match, words <= 8,
      isRemark(text.string(inner), match, isSquare: isSquare, isApart: isApart)
    {
      return .event(match.type)
    }
    if let match, isApart, beginsWithReaction(inner, match) { return .event(match.type) }
    if let heckle = heckle(inner), isSquare || isApart { return heckle }
    if isApart, let type = narrated(inner) { return .event(type) }
    if isSquare, isApart, words <= 12 { return .comment }
    if isApart, beginsSmall(inner, words: words), known != nil || tells(inner) {
      return known.map { .event($0) } ?? .comment
    }
    if isApart, isShortSentence(inner, words: words) { return known.map { .event($0) } ?? .comment }
    if isPlay, words <= 40 { return known.map { .event($0) } ?? .comment }
    if beginsWithSpeaker(inner), words >= 4 { return known.map { .event($0) } ?? .comment }
    if !isSquare, isFirst, !continues, words <= 12, words >= 2 || isApart && isManner(inner) {
      return .comment
    }
    return nil
  }

  private func inner(of bracket: Range<Int>) -> Range<Int> {
    let open = text.scalar(bracket.lowerBound).length
    guard let close = text.scalar(before: bracket.upperBound) else { return bracket }
    var inner = text.trimmed(bracket.lowerBound + open..<bracket.upperBound - close.length)
    if text.byte(inner.upperBound - 1) == 0x5C { inner = inner.lowerBound..<inner.upperBound - 1 }
    return inner
  }

  private mutating func match(in description: Range<Int>) -> EventLexicon.Match? {
    let number = descriptions.number(of: text.bytes[description])
    if number == matches.count { matches.append(lexicon.match(in: text.string(description))) }
    return matches[number]
  }

  /// Whether words in brackets within speech tell an event rather than belong to the speech.
  private func isRemark(
    _ description: String, _ match: EventLexicon.Match, isSquare: Bool, isApart: Bool
  ) -> Bool {
    // One character is a part of many words.
    if match.length == 1 { return description.count <= 4 }
    if isSquare { return true }
    let isUncased =
      description.unicodeScalars.first.map {
        Letters.isIdeographic($0.value) || Letters.isHangul($0.value)
      } ?? false
    if isUncased, description.count <= 12 {
      return isApart || match.position == 0
        || match.position + match.length >= description.count - 1
    }
    if NarrationWords.isOwn(description) { return false }
    let parts = description.split(separator: " ")
    let words = parts.count
    if NarrationWords.states(description), !match.type.isReaction { return false }
    // Who presides cuts a sentence short.
    if ["signal", "applause"].contains(match.type.type), (2...4).contains(words),
      description.unicodeScalars.first.map({ Letters.isUpper($0.value) }) ?? false
    {
      return true
    }
    let isWhole =
      match.position == 0 && match.length == description.count
      && description.unicodeScalars.first.map { Letters.isUpper($0.value) } ?? false
    return isApart || isWhole
      || match.position == 0 && words <= (match.type.isReaction ? 4 : 1)
  }

  /// `(Applause from the left. – Mr. Hill: Hear, hear!)`: what is heard follows what was said.
  private func beginsWithReaction(_ inner: Range<Int>, _ match: EventLexicon.Match) -> Bool {
    guard match.position == 0, match.type.isReaction, match.length >= 4,
      Letters.isUpper(text.scalar(inner.lowerBound).value)
    else { return false }
    let first = text.string(inner).prefix { !".–—:;".contains($0) }
    return !NarrationWords.states(String(first)) && !NarrationWords.isOwn(String(first))
  }

  /// `(The noise goes on.)`: a few words with a full stop of their own between sentences, which
  /// those who took minutes wrote, in whatever language.
  private func isShortSentence(_ inner: Range<Int>, words: Int) -> Bool {
    guard (2...4).contains(words), text[inner.upperBound - 1] == 0x2E,
      Letters.isUpper(text.scalar(inner.lowerBound).value)
    else { return false }
    let description = text.string(inner)
    return !NarrationWords.states(description) && !NarrationWords.isOwn(description)
      && !description.contains(where: \.isNumber)
  }

  /// `(takes a sip of water)`: a few words that begin small between sentences and end in no stop.
  private func beginsSmall(_ inner: Range<Int>, words: Int) -> Bool {
    (2...8).contains(words) && Letters.isLower(text.scalar(inner.lowerBound).value)
      && !text.endsSentence(inner)
  }

  /// Whether words in brackets tell what is done, rather than go on with what is said.
  private func tells(_ inner: Range<Int>) -> Bool {
    let description = text.string(inner)
    // `(most of them)` and `(because of the war)` are said by the way: what is done is told by a
    // verb, which shows by its ending in English, and by what is known of it elsewhere.
    let first = text.string(text.firstWord(inner))
    let isVerb = first.count >= 4 && first.hasSuffix("s") && !first.hasSuffix("ss")
    return isVerb && !NarrationWords.isOwn(description) && !description.contains(where: \.isNumber)
  }

  /// A known event that the words begin with, where they are few and name nothing else.
  func remark(_ inner: Range<Int>) -> EventLexicon.Match? {
    guard inner.count <= 80, text.wordCount(inner) <= 5,
      !text.bytes[inner].contains(where: { $0 == 0x2F || $0 == 0x3D || $0 == 0x40 })
    else { return nil }
    let description = text.string(inner)
    guard let match = lexicon.match(in: description), match.position <= 3,
      !MarkupNames.contains(description.lowercased()),
      match.length > 1 || description.count <= 2
    else { return nil }
    return match
  }

  /// What stands in brackets behind the name in a label and is done: `Mr. HILL (ringing the bell):`,
  /// `HILL [quietly].` in a play. A party, an office or a place begins with a capital.
  func cue(endingLabel label: Range<Int>) -> Found? {
    var end = label.upperBound
    while end > label.lowerBound, Self.endsLabels.contains(text[end - 1]) { end -= 1 }
    guard end > label.lowerBound, text[end - 1] == 0x29 || text[end - 1] == 0x5D,
      let start = text.bytes[label].lastIndex(where: { $0 == 0x28 || $0 == 0x5B }),
      start > label.lowerBound, start + 2 < end
    else { return nil }
    let inner = text.trimmed(start + 1..<end - 1)
    guard !inner.isEmpty, Letters.isLower(text.scalar(inner.lowerBound).value) else { return nil }
    if let match = lexicon.match(in: text.string(inner)), Self.cues.contains(match.type.type),
      match.position <= 12
    {
      return Found(range: start..<end, meaning: .event(match.type))
    }
    return isPlay && text[start] == 0x5B ? Found(range: start..<end, meaning: .comment) : nil
  }

  private static let endsLabels: [UInt8] = [0x20, 0x2A, 0x2D, 0x2E, 0x3A]

  /// Types of what one does in beginning to speak.
  private static let cues = [
    "laughter", "ringing", "smiling", "gesture", "interruption", "shouting", "exclamat",
    "entering", "applause", "murmuring",
  ]

  /// `(Name [Party]: words)` is an interruption.
  private mutating func heckle(_ inner: Range<Int>) -> Found.Meaning? {
    guard text.wordCount(inner) >= 2 else { return nil }
    var candidates: [LabelCandidate] = []
    let line = Line(inner, words: inner, of: text)
    scanner.scan(line, index: 0, into: &candidates)
    guard let label = candidates.first(where: { $0.form.separator == .colon && $0.time == nil }),
      label.speech < inner.upperBound
    else { return nil }
    let shape = shapes.shape(of: text.bytes[label.name].buffer)
    let isName =
      shape.plainWords == 0 && !shape.isField && !shape.endsInSaying && !shape.isDiscourse
    return isName ? EventType(.vocal, "interruption").map { .event($0) } : nil
  }

  /// `(Whereupon, Exhibit 5 was marked.)`: what minutes tell in a paragraph of its own elsewhere.
  private func narrated(_ inner: Range<Int>) -> EventType? {
    let finder = NarrationFinder(text: text, lexicon: lexicon)
    return finder.mayTell(inner) ? finder.event(in: inner, at: .body) : nil
  }

  private func isNumber(_ inner: Range<Int>) -> Bool {
    !text.bytes[inner].contains { $0 | 0x20 >= 0x61 && $0 | 0x20 <= 0x7A || $0 >= 0x80 }
  }

  func isAtStart(_ bracket: Range<Int>, of range: Range<Int>) -> Bool {
    text.skipMarks(range.lowerBound..<bracket.lowerBound) >= bracket.lowerBound
  }

  /// What stands before has ended, and what follows begins anew or is nothing.
  func isBetweenSentences(_ bracket: Range<Int>, in range: Range<Int>) -> Bool {
    let before = text.trimmed(range.lowerBound..<bracket.lowerBound)
    let hasEnded = before.isEmpty || text.endsSentence(before) || endsInBracket(before)
    guard hasEnded else { return false }
    let after = text.skipBlanks(bracket.upperBound..<range.upperBound)
    guard after < range.upperBound else { return true }
    let value = text.scalar(after).value
    return !Letters.isLower(value)
  }

  private func endsInBracket(_ range: Range<Int>) -> Bool {
    guard let last = text.scalar(before: range.upperBound) else { return false }
    return last.value == 0x5D || last.value == 0x29 || last.value == 0xFF09
  }

  private func beginsWithSpeaker(_ inner: Range<Int>) -> Bool {
    let folded = LabelShape.fold(text.string(inner))
    return speakers.contains { $0.count >= 4 && folded.hasPrefix($0) }
  }
}

extension Text {
  /// Behind the mark with which markdown sets off a quotation: `> `.
  func skipQuotation(_ range: Range<Int>) -> Int {
    guard has("> ", at: range.lowerBound) else { return range.lowerBound }
    return skipBlanks(range.lowerBound + 1..<range.upperBound)
  }

  /// Behind blanks, emphasis and direction marks.
  func skipMarks(_ range: Range<Int>) -> Int {
    var index = range.lowerBound
    while index < range.upperBound {
      let (value, length) = scalar(index)
      guard Self.isBlank(value) || Self.isMark(value) || value == 0x2A || value == 0x5F else {
        break
      }
      index += length
    }
    return index
  }
}

/// Tells cheaply that no bracket closes within reach, so that many open ones cost no more than few.
private struct ClosingBrackets {
  /// Bytes between a bracket and the one that closes it, at most.
  static let reach = 1500

  let text: Text
  let end: Int
  /// The next closing bracket of a kind, found once.
  private var next: [UInt32: Int] = [:]

  init(text: Text, end: Int) {
    self.text = text
    self.end = end
  }

  mutating func mayClose(_ closing: UInt32, from start: Int) -> Bool {
    if let known = next[closing], known > start { return known - start < Self.reach }
    var index = start
    while index < end {
      let (value, length) = text.scalar(index)
      if value == closing { break }
      index += length
    }
    next[closing] = index < end ? index : .max
    return index - start < Self.reach && index < end
  }
}
