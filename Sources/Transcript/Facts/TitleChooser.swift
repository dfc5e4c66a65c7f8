internal import LibXML

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
    let traits = line.content.titleTraits
    var score = Self.position(rank)
    var evidence = score > 0 ? ["position"] : []
    func add(_ weight: Double, _ name: String, if condition: Bool) {
      guard condition else { return }
      score += weight
      if weight > 0 { evidence.append(name) }
    }
    add(3, "first-level heading", if: line.headingLevel == 1)
    add(0.5, "heading", if: line.headingLevel > 1)
    add(2, "word for a kind of talk", if: line.hasGenre)
    add(1, "date", if: !line.dates.isEmpty)
    add(1, "quotes somebody", if: traits.quotes)
    add(-2, "little but a day", if: traits.isDay)
    add(-3, "tells what happened", if: traits.tellsActs)
    add(-2, "a body", if: traits.isBody && isFollowed(index))
    add(0.7, "repeated", if: isRepeated(index))
    add(
      0.7, "in the running heads",
      if: line.words > 2 && pageHeads.contains { $0.holds(line.folded) })
    add(1, "capitals", if: line.words > 3 && traits.isUpper)
    add(0.5, "several words", if: line.words > 2)
    add(
      -2, "one word for a kind of talk",
      if: line.words < 3 && line.hasGenre && followedByCloser(index))
    add(
      -2.5, "names no talk of its own",
      if: traits.isGeneric && (isFollowed(index) || isLed(index)))
    add(-1.5, "initials", if: traits.isInitials)
    add(-1.5, "a session's number only", if: traits.isSession && hasSubject)
    add(-1.5, "field", if: rank > 0 && traits.looksLikeField)
    add(-3, "names many talks", if: traits.isSeriesLike && isFollowed(index))
    add(-1.5, "company", if: traits.isCompany)
    add(-2, "by-line or in brackets", if: traits.isByline)
    add(-1.2, "begins with a number", if: traits.beginsWithNumber)
    add(-2, "ends like a sentence", if: traits.endsLikeSentence)
    add(-2.5, "long", if: isLong(line, rank: rank))
    add(-3, "head of a list", if: traits.isBareField)
    add(-4, "in brackets", if: traits.isInBrackets)
    add(-2, "begins with a small letter", if: traits.beginsSmall)
    add(-1.5, "one word", if: line.words == 1 && !line.hasGenre && isFollowed(index))
    add(-2.5, "one word over a heading", if: line.words == 1 && isOverHeading(index))
    add(-1.5, "behind the day", if: isBehindDay(index))
    add(-2.5, "begins with the day", if: rank > 0 && traits.beginsWithDay)
    add(-4, "names who presides", if: traits.presides)
    add(-3, "address of a page", if: traits.isAddress)
    add(-2.5, "behind a paragraph", if: isBehindParagraph(index))
    add(-2.5, "among fields", if: isAmongFields(index))
    return (score, evidence)
  }

  /// Of many words, as a title is only if it comes first, says what talk it heads, and is no sentence.
  private func isLong(_ line: HeaderLine, rank: Int) -> Bool {
    guard line.words > 30, line.dates.isEmpty else { return false }
    return rank > 0 || !line.hasGenre || line.tokens.last?.isMark(".。!?…") ?? true
  }

  /// A heading of markdown follows a line that is none.
  private func isOverHeading(_ index: Int) -> Bool {
    lines[index].headingLevel == 0
      && lines[(index + 1)...].prefix(4).contains { $0.headingLevel > 0 }
  }

  /// Whether another candidate and the day stand before, and no day behind.
  private func isBehindDay(_ index: Int) -> Bool {
    guard let day = roles[..<index].firstIndex(of: .dateline),
      !roles[(index + 1)...].contains(.dateline)
    else { return false }
    return roles[..<day].contains(.plain) && lines[index].headingLevel == 0
  }

  /// Whether a paragraph that tells of the talk stands before, and another candidate before that.
  private func isBehindParagraph(_ index: Int) -> Bool {
    guard lines[index].headingLevel == 0,
      let paragraph = (0..<index).last(where: { roles[$0] == .prose && lines[$0].words > 25 })
    else { return false }
    return roles[..<paragraph].contains(.plain)
  }

  /// Whether the lines right before and behind are fields, and another candidate stands before.
  private func isAmongFields(_ index: Int) -> Bool {
    guard index > 0, index + 1 < lines.count, isFieldLike(index - 1), isFieldLike(index + 1) else {
      return false
    }
    return isAdjacent(index - 1, index) && isAdjacent(index, index + 1)
      && roles[..<index].contains(.plain)
  }

  private func isFieldLike(_ index: Int) -> Bool {
    roles[index] == .field || lines[index].content.titleTraits.looksLikeField
  }

  /// The first line is the likeliest.
  private static func position(_ rank: Int) -> Double {
    rank == 0 ? 2.5 : max(2 - Double(rank) * 0.15, -0.5)
  }

  /// Whether another candidate stands in one of the next lines.
  private func isFollowed(_ index: Int) -> Bool {
    let next = lines.indices.dropFirst(index + 1).prefix(3)
    return next.contains {
      roles[$0] == .plain && lines[$0].words > 0 && !lines[$0].content.titleTraits.isByline
        && !lines[$0].content.titleTraits.looksLikeField
    }
  }

  /// Whether a candidate of several words, which is no body, stands before.
  private func isLed(_ index: Int) -> Bool {
    lines[..<index].indices.contains {
      roles[$0] == .plain && lines[$0].words > 3 && !lines[$0].content.titleTraits.isBody
    }
  }

  /// Whether a field says what the talk is about.
  private var hasSubject: Bool {
    lines.contains { line in
      line.field?.name == .subject
        || line.words <= 2 && line.wholeField == .subject
    }
  }

  private func isRepeated(_ index: Int) -> Bool {
    lines[index].words > 2
      && lines.indices.contains { $0 != index && lines[$0].folded.holds(lines[index].folded) }
  }

  private func followedByCloser(_ index: Int) -> Bool {
    guard index + 1 < lines.count else { return false }
    return shares(lines[index], lines[index + 1])
  }

  /// Whether most words of the shorter line occur in the longer one, plurals aside.
  private func shares(_ short: HeaderLine, _ long: HeaderLine) -> Bool {
    let words = short.content.stems
    guard !words.isEmpty, words.count < long.words else { return false }
    let others = Set(long.content.stems)
    return words.count { others.contains($0) } * 3 >= words.count * 2
  }

  private func series(before choice: Choice) -> [Int] {
    let title = lines[choice.title.lowerBound]
    return (0..<choice.title.lowerBound).filter { index in
      let line = lines[index]
      guard roles[index] == .plain, line.words <= 12, line.field == nil else { return false }
      let traits = line.content.titleTraits
      return traits.isSeriesLike || traits.isGeneric
        || shares(line, title) && line.folded != title.folded
        || traits.isCompany || isProgramme(index, title: choice.title.lowerBound)
        || line.hasGenre && !traits.isBody
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
    guard let first = part.first else { return true }
    return withUnsafeBufferPointer { whole in
      part.withUnsafeBufferPointer { part in
        var start = 0
        while start + part.count <= whole.count {
          let starts = whole[start...whole.count - part.count]
          start += ByteSearch.next(first, or: first, in: UnsafeBufferPointer(rebasing: starts))
          guard start + part.count <= whole.count else { return false }
          if whole[start..<start + part.count].elementsEqual(part) { return true }
          start += 1
        }
        return false
      }
    }
  }
}
