/// Knows paragraphs that those who took minutes wrote in their own words: narration that tells an
/// event, although no bracket sets it apart.
struct NarrationFinder {
  let text: Text
  let lexicon: EventLexicon
  /// First words of the names of those who speak in a play, folded; empty where it is none.
  var players: Set<String> = []
  /// Labels end in a full stop and a dash, and a dash without a blank begins what is narrated:
  /// `-Murmurs on the benches.`
  var setsOffByDash = false
  /// Labels stand between underscores or asterisks: so does what is done.
  var setsOffByEmphasis = false
  var memory = ReadingMemory()

  /// Where a paragraph stands.
  enum Place: Hashable {
    /// Before all speech.
    case front
    case body
  }

  /// More bytes tell more than one event.
  private static let longest = 500
  private static let longestDirection = 2000
  private static let short = 110

  /// Whether a paragraph that begins with a line may tell an event, told cheaply.
  func mayTell(_ line: Range<Int>) -> Bool {
    if isSetOff(line) || beginsWithDashes(line) { return true }
    let line = withoutDashes(line)
    // Brackets are read as such.
    guard line.count >= 4, text[line.lowerBound] != 0x28, text[line.lowerBound] != 0x5B else {
      return false
    }
    if Letters.isDigit(UInt32(text[line.lowerBound])) { return isUncasedHour(line) }
    if directs(line) { return true }
    if emphasized(line) != nil || setsOffByEmphasis && beginsEmphasis(line) { return true }
    let formulas = NarrationFormulas.standard
    return formulas.mayBegin(text, line) || lexicon.reactions.mayBegin(text, line)
      || line.count <= Self.short && formulas.mayEnd(text, line)
  }

  /// The event that a paragraph tells; nil where it is speech or another text.
  func event(in paragraph: Range<Int>, at place: Place) -> EventType? {
    if setsOffByEmphasis, isEmphasis(paragraph), !NarrationWords.isOwn(text.string(paragraph)) {
      return lexicon.match(in: text.string(paragraph)).flatMap { $0.position <= 2 ? $0.type : nil }
        ?? EventType(.incident, "action")
    }
    guard paragraph.count <= Self.longest, paragraph.count >= 4 else { return nil }
    let inner = withoutDashes(paragraph)
    if isSetOff(paragraph) {
      return told(in: inner, at: .body) ?? lexicon.match(in: text.string(inner))?.type
        ?? EventType(.incident, "action")
    }
    return beginsWithDashes(paragraph) ? EventType(.incident, "action") : told(in: inner, at: place)
  }

  private func told(in paragraph: Range<Int>, at place: Place) -> EventType? {
    guard paragraph.count >= 4 else { return nil }
    if let inner = emphasized(paragraph) {
      let words = text.string(inner)
      if let match = lexicon.match(in: words), text.wordCount(inner) <= 5,
        match.position == 0 || match.type.isReaction && !NarrationWords.isOwn(words)
      {
        return match.type
      }
    }
    if directs(paragraph) { return EventType(.incident, "action") }
    let first = text.scalar(paragraph.lowerBound)
    if Letters.isIdeographic(first.value) || Letters.isHangul(first.value)
      || Letters.isDigit(first.value)
    {
      return uncased(paragraph)
    }
    guard !asksOrCalls(paragraph), !Letters.isLower(first.value) else { return nil }
    let isEnded =
      place == .body || text.endsSentence(paragraph) || text[paragraph.upperBound - 1] == 0x2E
    let formulas = NarrationFormulas.standard
    let mayMatch = formulas.mayMatch(text, paragraph)
    let mayReact =
      paragraph.count <= Self.short && lexicon.reactions.mayBegin(text, paragraph)
    guard mayMatch || mayReact else { return nil }
    let key = [place == .front ? 1 : 0] + text.bytes[paragraph]
    if let known = memory.narrations.value(of: key) { return known }
    let event = event(
      in: paragraph, at: place, isEnded: isEnded, mayMatch: mayMatch, mayReact: mayReact)
    memory.narrations.insert(event, for: key)
    return event
  }

  private func event(
    in paragraph: Range<Int>, at place: Place, isEnded: Bool, mayMatch: Bool, mayReact: Bool
  ) -> EventType? {
    let words = ParagraphWords(text.small(paragraph))
    if mayMatch, let formula = NarrationFormulas.standard.match(words) {
      let givesHour = text.bytes[paragraph].contains { $0 >= 0x30 && $0 <= 0x39 }
      guard !formula.isSpokenToo || place == .front || givesHour,
        isEnded || formula.isWhole || givesHour
      else { return nil }
      return NarrationWords.isOwn(text.string(paragraph)) ? nil : formula.type
    }
    guard isEnded, mayReact, !NarrationWords.states(text.string(paragraph)),
      let type = reaction(words)
    else { return nil }
    return NarrationWords.isOwn(text.string(paragraph)) ? nil : type
  }

  /// What stands between two asterisks or underscores that take in the whole of a short line.
  private func emphasized(_ line: Range<Int>) -> Range<Int>? {
    let mark = text[line.lowerBound]
    guard mark == 0x2A || mark == 0x5F, (4...84).contains(line.count),
      text[line.upperBound - 1] == mark, text[line.lowerBound + 1] != mark,
      text[line.lowerBound + 1] > 0x20
    else { return nil }
    return line.lowerBound + 1..<line.upperBound - 1
  }

  private func beginsEmphasis(_ line: Range<Int>) -> Bool {
    let mark = text[line.lowerBound]
    return (mark == 0x2A || mark == 0x5F) && line.count >= 2 && text[line.lowerBound + 1] != mark
  }

  /// One mark before and behind the whole of a paragraph, and none within.
  private func isEmphasis(_ paragraph: Range<Int>) -> Bool {
    guard (4...Self.longestDirection).contains(paragraph.count), beginsEmphasis(paragraph) else {
      return false
    }
    let mark = text[paragraph.lowerBound]
    return text.bytes[paragraph.lowerBound + 1..<paragraph.upperBound].firstIndex(of: mark)
      == paragraph.upperBound - 1
  }

  private func isSetOff(_ paragraph: Range<Int>) -> Bool {
    setsOffByDash && text[paragraph.lowerBound] == 0x2D && paragraph.count >= 4
      && Letters.isUpper(text.scalar(paragraph.lowerBound + 1).value)
  }

  /// `- Pause -`, `—The question is put to the vote.`
  private func withoutDashes(_ paragraph: Range<Int>) -> Range<Int> {
    var (start, end) = (paragraph.lowerBound, paragraph.upperBound)
    func isDash(_ value: UInt32) -> Bool { value == 0x2D || value == 0x2013 || value == 0x2014 }
    guard start < end, isDash(text.scalar(start).value) else { return paragraph }
    while start < end, isDash(text.scalar(start).value) || text[start] == 0x20 {
      start += text.scalar(start).length
    }
    while let last = text.scalar(before: end), end > start, isDash(last.value) || last.value == 0x20
    {
      end -= last.length
    }
    return start < end && Letters.isUpper(text.scalar(start).value) ? start..<end : paragraph
  }

  /// `--- Upon commencing at 9 a.m.`, as court reporters set off what happens.
  private func beginsWithDashes(_ line: Range<Int>) -> Bool {
    line.count <= Self.short && text.has("--- ", at: line.lowerBound)
      && Letters.isUpper(text.scalar(min(line.lowerBound + 4, line.upperBound)).value)
  }

  /// `Enter the Nurse.`, `Hill comes back with a lamp.` between the speeches of a play.
  private func directs(_ line: Range<Int>) -> Bool {
    guard !players.isEmpty, Letters.isUpper(text.scalar(line.lowerBound).value) else {
      return false
    }
    let word = text.firstWord(line)
    let words = text.string(word)
    if StageDirections.movesOn(words.lowercased()) { return true }
    let next = text.skipBlanks(word.upperBound..<line.upperBound)
    guard next > word.upperBound, next < line.upperBound, text.endsSentence(line) else {
      return false
    }
    return Letters.isLower(text.scalar(next).value) && players.contains(LabelShape.fold(words))
  }

  /// Narration neither asks nor exclaims, and quotes nobody at its start.
  private func asksOrCalls(_ paragraph: Range<Int>) -> Bool {
    let opening = text.scalar(paragraph.lowerBound).value
    if Letters.isOpening(opening), ![0x28, 0x5B, 0x2A, 0x5F, 0xFF08].contains(opening) {
      return true
    }
    guard let last = text.scalar(before: paragraph.upperBound) else { return true }
    return [0x3F, 0x21, 0x061F, 0x37E, 0xFF1F, 0xFF01].contains(last.value)
  }

  /// `Applause from the left`, `Risos do PX.`: a reaction names itself first and has no verb. What
  /// is neither applause nor laughter heads sections too, without a full stop.
  private func reaction(_ words: ParagraphWords) -> EventType? {
    guard (1...9).contains(words.count),
      let match = lexicon.match(inSmall: words.bytes), match.position == 0,
      EventLexicon.reactionTypes.contains(match.type.type), match.length >= 4,
      !words.bytes.contains(UInt8(ascii: ":")),
      words.bytes.last == UInt8(ascii: ".") || match.type.type == "applause"
        || match.type.type == "laughter" && words.count > 1
    else { return nil }
    return match.type
  }

  /// `午前9時28分 休憩` needs nothing else to set it apart.
  func givesHour(_ line: Range<Int>) -> Bool {
    line.count <= 60
      && (isUncasedHour(line) || Letters.isUnspaced(text.scalar(line.lowerBound).value))
      && text.bytes[line].contains { Letters.isDigit(UInt32($0)) } && uncased(line) != nil
  }

  /// `17시 5분 산회`: an hour in digits, and nothing but a few characters without capitals.
  private func isUncasedHour(_ line: Range<Int>) -> Bool {
    guard line.count <= 60, let last = text.scalar(before: line.upperBound) else { return false }
    return Letters.isIdeographic(last.value) || Letters.isHangul(last.value)
  }

  /// `午前十時開議`, `會議於下午2時恢復`.
  private func uncased(_ paragraph: Range<Int>) -> EventType? {
    guard paragraph.count <= 120 else { return nil }
    let line = text.string(paragraph).trimmed(of: " 。.")
    let words = String(line.prefix { $0 != "（" && $0 != "(" }).trimmed(of: " ")
    guard words.count <= 36, !words.contains(where: { "、,？！「」".contains($0) }),
      words.first.map(\.isNumber) ?? false || words.count <= 5
        || NarrationWords.uncasedStarts.contains(where: { words.hasPrefix($0) })
    else { return nil }
    for (type, ends) in NarrationWords.uncased
    where ends.contains(where: { words.hasSuffix($0) }) {
      return EventType(.incident, type)
    }
    return nil
  }
}
