/// Chooses which lines of front matter are the title and the series.
struct TitleChooser {
  let lines: [HeaderLine]
  let roles: [HeaderRole]
  /// Folded running heads of the pages.
  let pageHeads: [[UInt8]]
  /// Whether two lines follow each other without a blank line between.
  let isAdjacent: (Int, Int) -> Bool

  struct Choice {
    /// Lines of the title.
    var title: ClosedRange<Int>
    /// Lines of the series.
    var series: [Int] = []
    /// The features that decided.
    var evidence: [String]
    var score: Double
  }

  func choose() -> Choice? {
    var best: Choice?
    var rank = 0
    for index in lines.indices where roles[index] == .plain || isHeading(index) {
      let end = lastLine(of: index)
      let (score, evidence) = score(index, rank: rank)
      rank += 1
      if score > best?.score ?? 0 {
        best = Choice(title: index...end, evidence: evidence, score: score)
      }
      if rank > 60 { break }
    }
    guard var best else { return nil }
    best.series = series(before: best)
    return best
  }

  private func isHeading(_ index: Int) -> Bool {
    roles[index] == .dateline && lines[index].headingLevel == 1
  }

  /// The last line of a title that is broken over several lines.
  private func lastLine(of start: Int) -> Int {
    var end = start
    while end + 1 < lines.count, end - start < 3, roles[end + 1] == .plain,
      isAdjacent(end, end + 1),
      goesOn(end)
    {
      end += 1
    }
    return end
  }

  private func goesOn(_ index: Int) -> Bool {
    guard let last = lines[index].tokens.last else { return false }
    if HeaderWords.openEnds.contains(last.key) { return true }
    return lines[index].isUpper && lines[index + 1].isUpper && lines[index].words > 4
      && lines[index].field == nil
  }

  private func score(_ index: Int, rank: Int) -> (Double, [String]) {
    let line = lines[index]
    var features: [(Double, String)] = [(Self.position(rank), "position")]
    func add(_ weight: Double, _ name: String, if condition: Bool) {
      if condition { features.append((weight, name)) }
    }
    add(3, "first-level heading", if: line.headingLevel == 1)
    add(0.5, "heading", if: line.headingLevel > 1)
    add(2, "word for a kind of talk", if: line.hasGenre)
    add(1, "date", if: !line.dates.isEmpty)
    add(1, "quotes somebody", if: quotes(line))
    add(-2, "little but a day", if: isDay(line))
    add(
      -3, "tells what happened", if: !line.times.isEmpty && line.contains(anyOf: HeaderWords.acts))
    add(-2, "a body", if: isBody(line) && isFollowed(index))
    add(0.7, "repeated", if: isRepeated(index))
    add(
      0.7, "in the running heads",
      if: line.words > 2 && pageHeads.contains { $0.holds(line.folded) })
    add(1, "capitals", if: line.isUpper && line.words > 3)
    add(0.5, "several words", if: line.words > 2)
    add(
      -2, "one word for a kind of talk",
      if: line.words < 3 && line.hasGenre && followedByCloser(index))
    add(
      -2.5, "names no talk of its own", if: line.isGeneric && (isFollowed(index) || isLed(index)))
    add(-1.5, "initials", if: isInitials(line))
    add(-1.5, "a session's number only", if: isSession(line) && hasSubject)
    add(-1.5, "field", if: rank > 0 && looksLikeField(line))
    add(-3, "names many talks", if: isSeriesLike(line) && isFollowed(index))
    add(-1.5, "company", if: isCompany(line))
    add(-2, "by-line or in brackets", if: isByline(line))
    add(
      -1.2, "begins with a number",
      if: line.tokens.first?.kind == .number && line.dates.isEmpty && !isSession(line))
    add(-2, "ends like a sentence", if: endsLikeSentence(line))
    add(-2.5, "long", if: line.words > 30 && line.dates.isEmpty)
    add(-3, "head of a list", if: isBareField(line))
    add(-4, "in brackets", if: isInBrackets(line))
    add(-2, "begins with a small letter", if: line.beginsSmall)
    add(-1.5, "one word", if: line.words == 1 && !line.hasGenre && isFollowed(index))
    add(-2.5, "one word over a heading", if: line.words == 1 && isOverHeading(index))
    add(-1.5, "behind the day", if: isBehindDay(index))
    add(-1.5, "begins with the day", if: rank > 0 && beginsWithDay(line))
    add(-4, "names who presides", if: presides(line))
    add(-3, "address of a page", if: line.contains(phrase: Self.addresses))
    let score = features.reduce(0) { $0 + $1.0 }
    return (score, features.filter { $0.0 > 0 }.map(\.1))
  }

  /// A heading of markdown follows a line that is none.
  private func isOverHeading(_ index: Int) -> Bool {
    lines[index].headingLevel == 0
      && lines[(index + 1)...].prefix(4).contains { $0.headingLevel > 0 }
  }

  /// A day with a few words that may be its place.
  private func isDay(_ line: HeaderLine) -> Bool {
    guard !line.dates.isEmpty, !line.hasGenre, line.headingLevel == 0 else { return false }
    let rest = line.rest.flatMap { $0 }.map { line.tokens[$0] }.filter { $0.kind == .word }
    return rest.count <= (rest.allSatisfy(\.isAlone) ? 12 : 4)
  }

  /// `Committee on Fisheries`: a body is not what it says.
  private func isBody(_ line: HeaderLine) -> Bool {
    line.words <= 6 && line.contains(anyOf: HeaderWords.bodies)
      && !line.tokens.contains { $0.kind == .number && $0.digits != 4 }
      && line.tokens.indices.allSatisfy { index in
        HeaderWords.bodies.contains(line.tokens[index].key) || !line.hasGenre(index..<index + 1)
      }
  }

  /// `Anna Hill: “Boats do not lie”`.
  private func quotes(_ line: HeaderLine) -> Bool {
    guard let first = line.tokens.firstIndex(where: { $0.isMark("«“„「『\"'‘”") }) else {
      return false
    }
    return line.tokens[(first + 1)...].contains { $0.isMark("»”“」』\"'’") }
      && line.words > 3
  }

  private func presides(_ line: HeaderLine) -> Bool {
    PresidingWords.behind(String(decoding: line.folded, as: UTF8.self)) != nil
  }

  /// `25 July 2013. Oslo. Meeting with the fishers`: tells when and where rather than what.
  private func beginsWithDay(_ line: HeaderLine) -> Bool {
    guard let day = line.dates.first?.tokens, day.lowerBound == 0,
      day.upperBound < line.tokens.count
    else { return false }
    return line.tokens[day.upperBound].isMark(".,")
  }

  /// Whether another candidate and the day stand before, and no day behind.
  private func isBehindDay(_ index: Int) -> Bool {
    guard let day = roles[..<index].firstIndex(of: .dateline),
      !roles[(index + 1)...].contains(.dateline)
    else { return false }
    return roles[..<day].contains(.plain) && lines[index].headingLevel == 0
  }

  /// The first line is the likeliest.
  private static func position(_ rank: Int) -> Double {
    rank == 0 ? 2.5 : max(2 - Double(rank) * 0.15, -0.5)
  }

  /// Whether another candidate stands in one of the next lines.
  private func isFollowed(_ index: Int) -> Bool {
    let next = lines.indices.dropFirst(index + 1).prefix(3)
    return next.contains {
      roles[$0] == .plain && lines[$0].words > 0 && !isByline(lines[$0])
        && !looksLikeField(lines[$0])
    }
  }

  /// Whether a candidate of several words, which is no body, stands before.
  private func isLed(_ index: Int) -> Bool {
    lines[..<index].indices.contains {
      roles[$0] == .plain && lines[$0].words > 3 && !isBody(lines[$0])
    }
  }

  /// `T.C.`
  private func isInitials(_ line: HeaderLine) -> Bool {
    line.words > 0
      && line.tokens.allSatisfy {
        $0.kind == .mark || $0.kind == .word && !$0.isAlone && $0.text.unicodeScalars.count == 1
      }
  }

  private func isByline(_ line: HeaderLine) -> Bool {
    guard let first = line.tokens.first else { return false }
    return first.isMark("[(") || Self.bylines.contains(first.key)
  }

  private func isInBrackets(_ line: HeaderLine) -> Bool {
    line.tokens.first?.isMark("[(") == true && line.tokens.last?.isMark("])") == true
  }

  private static let bylines = FoldedWords("by von par por")
  private static let addresses = FoldedPhrases(["://", "www."])

  /// `Заседание № 226`, `Session 3`: a word and a number.
  private func isSession(_ line: HeaderLine) -> Bool {
    let words = line.tokens.count { token in
      token.kind == .word && (token.isApart || !OpeningReader.endings.contains(token.key))
    }
    return words <= 1 && line.hasGenre && line.tokens.contains { $0.kind == .number }
      && line.dates.isEmpty && line.tokens.count <= 4
  }

  /// `Word: Some Name`.
  private func looksLikeField(_ line: HeaderLine) -> Bool {
    guard let colon = line.tokens.firstIndex(where: { $0.isMark(":") }), colon <= 3,
      !quotes(line)
    else { return false }
    // `Debate: the quay`, `Oral evidence: the quay` are titles.
    return colon == 0 || !line.hasGenre(colon - 1..<colon)
  }

  /// Whether a field says what the talk is about.
  private var hasSubject: Bool {
    lines.contains { line in
      line.field?.name == .subject
        || line.words <= 2 && line.wholeField == .subject
    }
  }

  /// `Analysts`, `Topics`: the head of a list.
  private func isBareField(_ line: HeaderLine) -> Bool {
    line.words <= 3 && line.headingLevel == 0 && line.wholeField != nil && !line.hasGenre
  }

  private func endsLikeSentence(_ line: HeaderLine) -> Bool {
    guard let last = line.tokens.last else { return false }
    if last.isMark(":;,") { return true }
    return last.isMark("。.") && line.words > 5 && !line.hasGenre
  }

  private func isRepeated(_ index: Int) -> Bool {
    lines[index].words > 2
      && lines.indices.contains { $0 != index && lines[$0].folded.holds(lines[index].folded) }
  }

  private func isCompany(_ line: HeaderLine) -> Bool {
    !line.hasGenre
      && line.contains(anyOf: Self.companies)
  }

  private static let companies = FoldedWords(
    "inc corp corporation ltd plc llc ag gmbh nasdaq nyse sa holdings group 株式会社")

  private func followedByCloser(_ index: Int) -> Bool {
    guard index + 1 < lines.count else { return false }
    return shares(lines[index], lines[index + 1])
  }

  /// `Press Conferences`, `Transcripts`, `Archivo oral`: the name of many texts.
  private func isSeriesLike(_ line: HeaderLine) -> Bool {
    line.words <= 5 && line.words == line.tokens.count && line.dates.isEmpty
      && line.contains(anyOf: HeaderWords.collections)
  }

  /// Whether most words of the shorter line occur in the longer one, plurals aside.
  private func shares(_ short: HeaderLine, _ long: HeaderLine) -> Bool {
    let words = short.tokens.filter { $0.kind == .word }.map { stem($0.text) }
    let others = Set(long.tokens.filter { $0.kind == .word }.map { stem($0.text) })
    return !words.isEmpty && words.count < long.words
      && words.count { others.contains($0) } * 3 >= words.count * 2
  }

  private func stem(_ word: String) -> String {
    word.utf8.count > 3 && word.utf8.last == UInt8(ascii: "s")
      ? String(Substring(word.utf8.dropLast())) : word
  }

  private func series(before choice: Choice) -> [Int] {
    let title = lines[choice.title.lowerBound]
    return (0..<choice.title.lowerBound).filter { index in
      let line = lines[index]
      guard roles[index] == .plain, line.words <= 12, line.field == nil else { return false }
      return isSeriesLike(line) || line.isGeneric
        || shares(line, title) && line.folded != title.folded
        || isCompany(line) || isProgramme(index, title: choice.title.lowerBound)
        || line.hasGenre && !isBody(line)
    }
  }

  /// A short line of capitals or capitalised words right before the title, which names no person
  /// of it: the programme, the body, the paper.
  private func isProgramme(_ index: Int, title: Int) -> Bool {
    let line = lines[index]
    let letters = line.tokens.filter { $0.kind == .word }
    guard (title - index) <= 2, letters.count >= 2, letters.count <= 8, line.dates.isEmpty else {
      return false
    }
    return letters.allSatisfy { $0.isCapital || HeaderWords.connectives.contains($0.key) }
  }
}

extension [UInt8] {
  /// Whether other bytes stand in these.
  fileprivate func holds(_ part: [UInt8]) -> Bool {
    guard let first = part.first, part.count <= count else { return part.isEmpty }
    return (0...count - part.count).contains { start in
      self[start] == first && self[start...].starts(with: part)
    }
  }
}
