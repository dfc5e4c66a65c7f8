/// Labels that go on in the next line.
extension CandidateCollector {
  /// No end of a label was found on the line, and the next goes on with it.
  func mayWrap(_ index: Int, _ found: [LabelCandidate]) -> Bool {
    let line = lines[index]
    guard line.text.count >= 8, line.text.count <= 200, index + 1 < lines.count,
      !lines[index + 1].isBlank, marks.marks[index + 1] == .none
    else { return false }
    if isNameEnd(below: index) { return true }
    guard line.text.count >= 20, isAtStart(index), !line.endsSentence,
      line.first != 0x5F, !endsInMusic(line.text),
      isFull(index) || text.byte(line.text.upperBound - 1) == 0x2C, !isHead(index)
    else { return false }
    return found.allSatisfy { $0.form.separator == .lineEnd || $0.form.separator == .gap }
  }

  /// Words in capitals over a line that begins with a word in small letters head what follows.
  private func isHead(_ index: Int) -> Bool {
    let next = text.firstWord(lines[index + 1].text)
    return text.isInCapitals(lines[index].text) && text.wordLength(next) >= 3
      && Letters.isUpper(text.scalar(next.lowerBound).value) && !text.isInCapitals(next)
  }

  /// Notes of music close a line of song or sound.
  private func endsInMusic(_ line: Range<Int>) -> Bool {
    text.scalar(before: line.upperBound).map { (0x2669...0x266C).contains($0.value) } ?? false
  }

  /// A colon alone on its line, or behind capitals that go on with capitals.
  func isNameEnd(below line: Int) -> Bool {
    let (name, range) = (lines[line].text, lines[line + 1].text)
    guard range.count <= 30, lines[line + 1].mayHold(.colon),
      text.bytes[range.upperBound - 1] == 0x3A
    else { return false }
    if range.count == 1 { return !lines[line].endsSentence && name.count <= 80 }
    guard text.wordCount(range) <= 2, !lines[line].endsSentence else { return false }
    let last = text.string(name).split(separator: " ").last ?? ""
    return last.count(where: \.isLetter) >= 2
      && [String(last), text.string(range)].allSatisfy(Self.isInCapitals)
  }

  private static func isInCapitals(_ words: String) -> Bool {
    words.contains(where: \.isUppercase) && !words.contains(where: \.isLowercase)
  }

  func scanWrapped(
    _ index: Int, _ scanner: CandidateScanner, into candidates: inout [LabelCandidate]
  ) {
    let both = lines[index].text.lowerBound..<lines[index + 1].text.upperBound
    let joined = Line(both, words: both, of: text)
    var found: [LabelCandidate] = []
    scanner.scan(joined, index: index, into: &found)
    for var candidate in found
    where candidate.label.upperBound > lines[index + 1].text.lowerBound
      && [.colon, .stop, .stopDash].contains(candidate.form.separator)
    {
      candidate.wraps = true
      let nameEnd = min(candidate.name.upperBound, lines[index].text.upperBound)
      if candidate.name.upperBound <= lines[index + 1].text.lowerBound {
        candidate.name = candidate.name.lowerBound..<nameEnd
      }
      candidates.append(candidate)
    }
  }

  /// A name alone on its line, and on the next the office that it holds.
  func hasOfficeBelow(_ index: Int) -> Bool {
    guard lines[index].text.count <= 60, index + 2 < lines.count, isAtStart(index),
      !lines[index + 1].isBlank, marks.marks[index + 1] == .none,
      (2...5).contains(text.wordCount(lines[index].text, limit: 6))
    else { return false }
    return OfficeLine(text: text).isOffice(
      lines[index + 1].text, below: lines[index].text, isSetApart: lines[index + 2].isBlank)
  }

  /// A label alone on its line, and on the next dashes and nothing else, before what is said.
  func hasRuleBelow(_ index: Int) -> Bool {
    guard lines[index].text.count <= 120, index + 2 < lines.count, !lines[index + 1].isBlank,
      [0x2D, 0xE2].contains(lines[index + 1].first),
      marks.marks[index + 1] == .none, isAtStart(index)
    else { return false }
    let rule = text.string(lines[index + 1].text).unicodeScalars
    return rule.allSatisfy { $0 == "-" || ("\u{2012}"..."\u{2015}").contains($0) || $0 == "─" }
      && !lines[(index + 2)...].prefix(2).allSatisfy(\.isBlank)
  }

  /// What stands below a label alone on its line goes with it.
  func joinLine(below index: Int, to candidates: inout [LabelCandidate]) {
    let end = lines[index + 1].text.upperBound
    for place in candidates.indices
    where candidates[place].form.separator == .lineEnd
      && [.none, .bullet].contains(candidates[place].form.opening)
    {
      candidates[place].wrap(to: end)
    }
  }
}
