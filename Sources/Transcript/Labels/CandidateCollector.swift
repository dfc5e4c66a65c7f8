/// Gathers a document's candidates and what surrounds each.
struct CandidateCollector {
  let text: Text
  let lines: [Line]
  let marks: PageMarks
  /// The first line that may hold a label.
  let start: Int
  /// Labels are looked for inside long lines too.
  var looksInside = false
  /// Names with nothing but a blank behind them count too.
  var looksForBareNames = false
  /// Of names with nothing behind them only those behind a time count.
  var bareNamesAreTimed = false
  /// Whether the line before each line is blank or ends as a sentence does.
  private let startsParagraph: [Bool]
  private let bylines: Bylines
  /// Bytes of a full line: nineteen of twenty lines are not longer.
  private let fullWidth: Int
  /// Lines that are longer are not wrapped at a page's width.
  private static let wrappedWidth = 140

  init(text: Text, lines: [Line], marks: PageMarks, start: Int) {
    self.text = text
    self.lines = lines
    self.marks = marks
    self.start = start
    let filled = lines.prefix(1 << 14).filter { !$0.isBlank }
    let widths = filled.map { $0.text.count }.sorted()
    let shortLine = widths.isEmpty ? 0 : min(40, widths[widths.count * 9 / 10] * 6 / 10)
    let full = filled.map { $0.width }.sorted()
    fullWidth = full.isEmpty ? 0 : full[full.count * 19 / 20]
    bylines = Bylines(text: text, lines: lines, marks: marks, start: start)
    startsParagraph =
      Self.isChat(filled, text, fullWidth)
      ? Array(repeating: true, count: lines.count) : Self.starts(text, lines, marks, shortLine)
  }

  /// Hardly a line ends as a sentence does, and hardly one is full: each is said by itself.
  private static func isChat(_ filled: [Line], _ text: Text, _ fullWidth: Int) -> Bool {
    var closed = 0
    var full = 0
    for line in filled {
      if line.endsSentence { closed += 1 }
      if line.width * 5 >= fullWidth * 4 { full += 1 }
    }
    guard filled.count >= 4, closed * 10 < filled.count * 3 else { return false }
    return full * 5 < filled.count * 2 || fullWidth < narrowest
  }

  /// Nobody wraps lines at fewer columns.
  private static let narrowest = 32

  /// - Parameter shortLine: lines of fewer bytes end a paragraph, whatever their last character.
  private static func starts(
    _ text: Text, _ lines: [Line], _ marks: PageMarks, _ shortLine: Int
  ) -> [Bool] {
    var starts = [Bool](repeating: true, count: lines.count)
    let isDoubleSpaced = isDoubleSpaced(lines, text)
    var hasEnded = true
    for index in lines.indices {
      starts[index] = hasEnded
      guard marks.marks[index] == .none else { continue }
      let line = lines[index]
      if line.isBlank, isDoubleSpaced { continue }
      hasEnded =
        line.isBlank || line.text.count < shortLine || line.text.count > longLine
        || line.endsSentence && !text.endsInTitle(line.text)
        || text.endsInColon(line.text) || endsInBracket(line.text, of: text)
    }
    return starts
  }

  /// A blank line follows each line, and many of them end within a sentence.
  private static func isDoubleSpaced(_ lines: [Line], _ text: Text) -> Bool {
    var (filled, joined, open) = (0, 0, 0)
    var wasBlank = true
    for line in lines.prefix(1 << 10) {
      if !line.isBlank {
        guard line.text.count <= wrappedWidth else { return false }
        filled += 1
        if !wasBlank { joined += 1 }
        if line.text.count >= 40, !line.endsSentence { open += 1 }
      }
      wasBlank = line.isBlank
    }
    return filled >= 8 && joined * 20 <= filled && open * 5 >= filled * 2
  }

  private static func endsInBracket(_ line: Range<Int>, of text: Text) -> Bool {
    [0x29, 0xFF09, 0x3011, 0x300D, 0x300F].contains(text.scalar(before: line.upperBound)?.value)
  }

  /// Longer lines are wrapped nowhere, and may hold the turns of a whole page.
  private static let longLine = 300

  /// Calls `take` with each candidate, in the order of the lines.
  func collect(_ take: (LabelCandidate) -> Void) {
    let scanner = CandidateScanner(text: text)
    var found: [LabelCandidate] = []
    var joined = -1
    for (index, line) in lines.enumerated().dropFirst(start)
    where marks.marks[index] == .none && !line.isBlank && index != joined {
      found.removeAll(keepingCapacity: true)
      if let label = bylines.label(at: index, of: lines) {
        if label.wraps { joined = index + 1 }
        take(label)
        continue
      }
      scanner.scan(line, index: index, into: &found)
      if !found.isEmpty, isClock(line.text) { continue }
      if !found.isEmpty, isStamp(index + 1) || isBelowStamp(index) || isStampedAlone(index, found) {
        markTimed(&found)
      } else if !found.isEmpty, hasRuleBelow(index) || hasOfficeBelow(index) {
        joinLine(below: index, to: &found)
        joined = index + 1
      }
      if mayWrap(index, found) {
        scanWrapped(index, scanner, into: &found)
        if isNameEnd(below: index), found.last?.wraps ?? false { joined = index + 1 }
      }
      if looksForBareNames, bareNamesAreTimed ? beginsWithStamp(line) : isAtStart(index) {
        scanner.scanBareNames(line, index: index, into: &found)
      }
      if looksInside, line.text.count > Self.longLine {
        scanInside(index, scanner, into: &found)
      }
      for candidate in found { take(candidate) }
    }
  }

  // MARK: Labels inside a line

  /// Places within long lines that look like labels: a few words between a sentence's end and a
  /// colon; all, and those whose words are of scripts without blanks. More than are worth counting
  /// are not counted.
  var innerColons: (all: Int, wide: Int) {
    var count = (all: 0, wide: 0)
    for line in lines.prefix(1 << 14)
    where line.text.count > Self.longLine && line.mayHold([.colon, .wide]) && count.all < 1000 {
      var index = text.nextColon(in: line.text)
      while index < line.text.upperBound {
        let next = text.byte(index + 1)
        if text[index] == 0x3A, next > 0x40 || next == 0x20,
          let end = sentenceEnd(before: index, in: line.text),
          next == 0x20 || next >= 0xE3 || end >= 0x3000
        {
          count.all += 1
          if next >= 0xE3 || end >= 0x3000 { count.wide += 1 }
        }
        index = text.nextColon(in: index + 1..<line.text.upperBound)
      }
    }
    return count
  }

  /// Whether several long lines have a bracket, a full stop and a dash, as labels end in.
  var hasStopDashes: Bool {
    let found = lines.prefix(1 << 10).lazy.filter { line in
      line.text.count > Self.longLine
        && (text.holds(").—", in: line.text) || text.holds(").-", in: line.text))
    }
    return found.prefix(2).count == 2
  }

  /// Walks back from a colon over at most five words to the end of a sentence.
  private func sentenceEnd(before colon: Int, in line: Range<Int>) -> UInt32? {
    var blanks = 0
    var index = colon - 1
    while index > line.lowerBound + 1, colon - index < 60, blanks < 5 {
      if text[index] == 0x20 {
        if colon - index > 2, let last = text.scalar(before: index)?.value,
          Letters.isSentenceEnd(last) || last == 0x29 || last == 0x5D
        {
          return text[index + 1] >= 0x80 || (0x41...0x5A).contains(text[index + 1]) ? last : nil
        }
        blanks += 1
      }
      // `… at last.▶Hill : Yes.▷Ann : …`
      if text.isTurnMark(at: index) { return 0x25B6 }
      index -= 1
    }
    return nil
  }

  private func scanInside(
    _ index: Int, _ scanner: CandidateScanner, into candidates: inout [LabelCandidate]
  ) {
    for offset in text.turnStarts(lines[index].text) {
      var found: [LabelCandidate] = []
      scanner.scan(at: offset, of: lines[index], index: index, into: &found)
      for var candidate in found
      where [.colon, .stop, .stopDash, .dash].contains(candidate.form.separator)
        && candidate.speech < lines[index].text.upperBound
      {
        candidate.isInside = true
        candidates.append(candidate)
      }
    }
  }

  // MARK: Surroundings

  /// What surrounds a candidate.
  ///
  /// - Parameters:
  ///   - looksForCall: whether the speech before is searched for the name.
  ///   - isRare: whether the name comes so seldom that how its speech begins is looked at.
  func surroundings(
    of candidate: LabelCandidate, looksForCall: Bool, isRare: Bool
  ) -> LabelTable.Surroundings {
    var place: LabelTable.Surroundings = []
    let leads = candidate.time.map { $0.lowerBound < candidate.name.lowerBound } ?? false
    if candidate.isInside || leads || isAtStart(candidate.line) { place.insert(.atStart) }
    if candidate.time != nil { place.insert(.stamped) }
    if candidate.line == 0 || lines[candidate.line - 1].isBlank, !candidate.isInside {
      place.insert(.afterBlank)
    }
    if candidate.speech >= end(of: candidate) { place.insert(.alone) }
    if looksForCall, isCalled(candidate) { place.insert(.called) }
    if candidate.form.separator == .bracket, text.byte(candidate.label.upperBound - 1) == 0x3A {
      place.insert(.bracketColon)
    }
    if candidate.form.separator == .lineEnd {
      if candidate.wraps { place.insert(.overOffice) }
      if isOverBlock(candidate.line) { place.insert(.overBlock) }
    }
    guard let speech = speech(after: candidate) else { return place }
    if place.contains(.alone), candidate.form.separator == .colon,
      beginsWithStamp(lines[speech.line])
    {
      place.insert(.stamped)
    }
    if beginsSentence(speech.range) { place.insert(.beforeSentence) }
    if isSpeech(speech.range, line: speech.line) { place.insert(.beforeSpeech) }
    if isRare, text.opensSpeech(speech.range) { place.insert(.beforeAddress) }
    return place
  }

  /// Blank above, and not below.
  private func isOverBlock(_ line: Int) -> Bool {
    guard line == 0 || lines[line - 1].isBlank, line + 1 < lines.count else { return false }
    return !lines[line + 1].isBlank && marks.marks[line + 1] == .none
  }

  /// Ends a sentence, is as long as running text, or fills its line and goes on in the next.
  private func isSpeech(_ range: Range<Int>, line: Int) -> Bool {
    if text.endsSentence(range) { return true }
    let isFullLine =
      fullWidth <= Self.wrappedWidth && isFull(line) && line + 1 < lines.count
      && !lines[line + 1].isBlank
    return isFullLine || text.wordCount(range, limit: 13) >= 13
      || goesOn(behind: line) && text.wordCount(range, limit: 4) >= 4 || endsBeforeBracket(range)
  }

  /// A sentence and what happened then: `Thank you. (Applause)`
  private func endsBeforeBracket(_ range: Range<Int>) -> Bool {
    guard Self.endsInBracket(range, of: text),
      let opening = text.bytes[range].lastIndex(where: { $0 == 0x28 || $0 == 0x5B })
    else { return false }
    let said = text.trimmed(range.lowerBound..<opening)
    return !said.isEmpty && text.endsSentence(said)
  }

  /// The next line, be it below a blank one, begins within a sentence.
  private func goesOn(behind line: Int) -> Bool {
    let next = line + 1 < lines.count && lines[line + 1].isBlank ? line + 2 : line + 1
    return next < lines.count && !lines[next].isBlank
      && Letters.isLower(text.scalar(lines[next].text.lowerBound).value)
  }

  /// The next word would hardly have found room on the line.
  func isFull(_ line: Int) -> Bool {
    guard line + 1 < lines.count, !lines[line + 1].isBlank else { return false }
    let next = text.firstWord(lines[line + 1].text).count
    return (lines[line].width + 1 + next) * 20 >= fullWidth * 17
  }

  /// The line before ends with a sentence that has the name's last word: `I call Mr. Hill.`
  private func isCalled(_ candidate: LabelCandidate) -> Bool {
    guard candidate.name.count <= 80 else { return false }
    let name = text.lastWord(candidate.name)
    guard name.count >= 4, let previous = sentence(above: candidate.line) else { return false }
    if isNamed(name, at: previous) { return true }
    // `I call Mr. Hill.` may be a paragraph apart, before `Please.`
    guard candidate.form.separator == .lineEnd, lines[previous].text.count <= 40,
      let earlier = sentence(above: previous)
    else { return false }
    return isNamed(name, at: earlier)
  }

  /// The last line above that has text, if it ends a sentence.
  private func sentence(above line: Int) -> Int? {
    var previous = line - 1
    while previous >= 0, previous > line - 4, lines[previous].isBlank { previous -= 1 }
    guard previous >= 0, !lines[previous].isBlank, lines[previous].endsSentence else { return nil }
    return previous
  }

  private func isNamed(_ name: Range<Int>, at line: Int) -> Bool {
    let end = lines[line].text.upperBound
    return text.has(name, in: max(lines[line].text.lowerBound, end - 160)..<end)
  }

  private func end(of candidate: LabelCandidate) -> Int {
    lines[candidate.wraps ? candidate.line + 1 : candidate.line].text.upperBound
  }

  func isAtStart(_ line: Int) -> Bool { startsParagraph[line] }

  /// The words that follow a label, on its line or the next that is no time stamp.
  private func speech(after candidate: LabelCandidate) -> (range: Range<Int>, line: Int)? {
    let end = end(of: candidate)
    let last = candidate.wraps ? candidate.line + 1 : candidate.line
    if candidate.speech < end { return (candidate.speech..<end, last) }
    var next = last + 1
    while next < lines.count, next - last < 12,
      lines[next].isBlank || marks.marks[next] != .none || isStamp(next) || isInBrackets(next)
    { next += 1 }
    return next < lines.count && next - last < 12 ? (lines[next].text, next) : nil
  }

  /// A direction between a name and what it says: `(To Anna.)`
  private func isInBrackets(_ line: Int) -> Bool {
    guard !lines[line].beginsWithLetter else { return false }
    let range = lines[line].text
    guard let closing = BracketFinder.closing(text.scalar(range.lowerBound).value) else {
      return false
    }
    return text.scalar(before: range.upperBound)?.value == closing
  }

  private func beginsSentence(_ range: Range<Int>) -> Bool {
    var index = range.lowerBound
    while index < range.upperBound {
      let (value, length) = text.scalar(index)
      if Letters.isUpper(value) || Letters.isUncased(value) || Letters.isDigit(value) {
        return true
      }
      if Letters.isLower(value) { return false }
      guard !Text.isBlank(value) || index > range.lowerBound else { return false }
      index += length
    }
    return true
  }

  /// No fewer lines than those that begin with a name and nothing behind it but a blank: told
  /// without what else stands on them.
  var mostLinesWithBareNames: Int {
    let scanner = CandidateScanner(text: text)
    var count = 0
    var found: [LabelCandidate] = []
    for (index, line) in lines.enumerated().dropFirst(start)
    where marks.marks[index] == .none && !line.isBlank {
      found.removeAll(keepingCapacity: true)
      if isAtStart(index) { scanner.scanBareNames(line, index: index, into: &found) }
      if !found.isEmpty || scanner.mayBeginWithLetter(line) { count += 1 }
    }
    return count
  }

  /// Runs of lines between blank lines.
  var blocks: Int {
    var count = 0
    var wasBlank = true
    for line in lines.dropFirst(start).prefix(1 << 16) {
      if wasBlank, !line.isBlank { count += 1 }
      wasBlank = line.isBlank
    }
    return count
  }

  /// Lines that begin a paragraph, as far as blank lines and sentence ends tell.
  var paragraphs: Int {
    var count = 0
    for index in lines.indices.dropFirst(start).prefix(1 << 16) where !lines[index].isBlank {
      if isAtStart(index) { count += 1 }
    }
    return count
  }
}
