/// What the words of a line say for and against its being a title, whatever stands around it.
struct TitleTraits {
  /// `Anna Hill: “Boats do not lie”`.
  let quotes: Bool
  /// A day with a few words that may be its place.
  let isDay: Bool
  /// A time, and what somebody did then.
  let tellsActs: Bool
  /// `Committee on Fisheries`: a body is not what it says.
  let isBody: Bool
  /// Every word with letters is in capitals.
  let isUpper: Bool
  /// All words name kinds of talk and nothing of this one.
  let isGeneric: Bool
  /// `T.C.`
  let isInitials: Bool
  /// `Заседание № 226`, `Session 3`: a word and a number.
  let isSession: Bool
  /// `Word: Some Name`.
  let looksLikeField: Bool
  /// `Press Conferences`, `Transcripts`, `Archivo oral`: the name of many texts.
  let isSeriesLike: Bool
  let isCompany: Bool
  /// Behind `by`, or in brackets.
  let isByline: Bool
  let isInBrackets: Bool
  /// With one that is neither a day's nor a session's.
  let beginsWithNumber: Bool
  let endsLikeSentence: Bool
  /// `Analysts`, `Topics`: the head of a list.
  let isBareField: Bool
  let beginsSmall: Bool
  /// `25 July 2013. Oslo. Meeting with the fishers`: tells when and where rather than what.
  let beginsWithDay: Bool
  let presides: Bool
  /// The address of a page.
  let isAddress: Bool

  init(_ line: HeaderLine) {
    let (first, last) = (line.tokens.first, line.tokens.last)
    quotes = Self.quotes(line)
    isDay = Self.isDay(line)
    tellsActs = !line.times.isEmpty && line.contains(anyOf: HeaderWords.acts)
    isBody = Self.isBody(line)
    isUpper = line.isUpper
    isGeneric = line.isGeneric
    isInitials = Self.isInitials(line)
    isSession = Self.isSession(line)
    looksLikeField = !quotes && Self.hasEarlyColon(line)
    isSeriesLike =
      line.words <= 5 && line.words == line.tokens.count && line.dates.isEmpty
      && line.contains(anyOf: HeaderWords.collections)
    isCompany = !line.hasGenre && line.contains(anyOf: Self.companies)
    isByline = first.map { $0.isMark("[(") || Self.bylines.contains($0.key) } ?? false
    isInBrackets = first?.isMark("[(") == true && last?.isMark("])") == true
    beginsWithNumber =
      first?.kind == .number && line.dates.isEmpty && !isSession && !Self.isNumbered(line)
    endsLikeSentence = Self.endsLikeSentence(line)
    isBareField =
      line.words <= 3 && line.headingLevel == 0 && line.wholeField != nil && !line.hasGenre
    beginsSmall = line.beginsSmall
    beginsWithDay = Self.beginsWithDay(line)
    presides = PresidingWords.behind(String(decoding: line.folded, as: UTF8.self)) != nil
    isAddress = line.contains(phrase: Self.addresses)
  }

  private static let bylines = FoldedWords(
    "by von par por oleh przez door av af автор autor autoria auteur szerző yazan 작성자")
  private static let addresses = FoldedPhrases(["://", "www."])
  private static let companies = FoldedWords(
    "inc corp corporation ltd plc llc ag gmbh nasdaq nyse sa holdings group 株式会社")

  private static func isDay(_ line: HeaderLine) -> Bool {
    guard !line.dates.isEmpty, !line.hasGenre, line.headingLevel == 0 else { return false }
    let rest = line.rest.flatMap { $0 }.map { line.tokens[$0] }.filter { $0.kind == .word }
    return rest.count <= (rest.allSatisfy(\.isAlone) ? 12 : 4)
  }

  private static func isBody(_ line: HeaderLine) -> Bool {
    line.words <= 6 && line.contains(anyOf: HeaderWords.bodies)
      && !line.tokens.contains { $0.kind == .number && $0.digits != 4 }
      && line.tokens.indices.allSatisfy { index in
        HeaderWords.bodies.contains(line.tokens[index].key) || !line.hasGenre(index..<index + 1)
      }
  }

  private static func quotes(_ line: HeaderLine) -> Bool {
    guard let first = line.tokens.firstIndex(where: { $0.isMark("«“„「『\"'‘”") }) else {
      return false
    }
    return line.tokens[(first + 1)...].contains { $0.isMark("»”“」』\"'’") } && line.words > 3
  }

  private static func beginsWithDay(_ line: HeaderLine) -> Bool {
    guard let day = line.dates.first?.tokens, day.lowerBound == 0,
      day.upperBound < line.tokens.count
    else { return false }
    return line.tokens[day.upperBound].isMark(".,")
  }

  private static func isInitials(_ line: HeaderLine) -> Bool {
    line.words > 0
      && line.tokens.allSatisfy {
        $0.kind == .mark || $0.kind == .word && !$0.isAlone && $0.text.unicodeScalars.count == 1
      }
  }

  private static func isSession(_ line: HeaderLine) -> Bool {
    let words = line.tokens.count { token in
      token.kind == .word && (token.isApart || !OpeningReader.endings.contains(token.key))
    }
    return words <= 1 && line.hasGenre && line.tokens.contains { $0.kind == .number }
      && line.dates.isEmpty && line.tokens.count <= 4
  }

  private static func hasEarlyColon(_ line: HeaderLine) -> Bool {
    guard let colon = line.tokens.firstIndex(where: { $0.isMark(":") }), colon <= 3 else {
      return false
    }
    // `Debate: the quay`, `Oral evidence: the quay` are titles.
    return colon == 0 || !line.hasGenre(colon - 1..<colon) && !isNumbered(line)
  }

  /// `786: It's a quay`: the number of an episode.
  private static func isNumbered(_ line: HeaderLine) -> Bool {
    guard line.tokens.count > 3, line.words > 1, line.tokens[2].isApart else { return false }
    return line.tokens[0].kind == .number && line.tokens[1].isMark(":")
      && line.tokens[2].kind == .word
  }

  private static func endsLikeSentence(_ line: HeaderLine) -> Bool {
    guard let last = line.tokens.last else { return false }
    if last.isMark(":;,") { return true }
    // No abbreviation ends with the stop of Hindi and its neighbours.
    if last.isMark("।") { return line.words > 3 }
    return last.isMark("。.") && line.words > 5 && !line.hasGenre
  }
}
