/// Finds questions and answers that run together where nothing else names who speaks, as a page
/// leaves them that has lost its line ends: `… Q. Were you there? A. I was.`
struct RunOnQuestions {
  let text: Text
  let lines: [Line]
  let marks: PageMarks

  private static let mostBetween = 1000

  func add(to result: inout LabelFinder.Result) {
    guard !result.labels.contains(where: { $0.name.count == 1 }), let first = firstPair else {
      return
    }
    var entries: [UInt8: Int] = [:]
    var found: [LabelCandidate] = []
    for index in lines.indices
    where lines[index].text.upperBound > first && marks.marks[index] == .none
      && !lines[index].isBlank
    {
      let line = lines[index].text
      for offset in line where offset >= first && isLabel(offset, in: line) {
        let (name, form) = (offset..<offset + 1, LabelForm(opening: .none, separator: .stop))
        let entry =
          entries[text[offset]]
          ?? result.addEntry(named: name, form: form, line: index, because: .counterpart)
        entries[text[offset]] = entry
        found.append(
          LabelCandidate(
            line: index, form: form, name: name, label: offset..<offset + 2,
            speech: text.skipBlanks(offset + 2..<line.upperBound), entry: entry, isInside: true))
      }
    }
    result.insert(found)
  }

  /// The first question with its answer on the same line.
  private var firstPair: Int? {
    for index in lines.indices where marks.marks[index] == .none && !lines[index].isBlank {
      let line = lines[index].text
      guard line.count >= Self.shortestPair else { continue }
      var mark = line.lowerBound
      while true {
        let asked = text.next(0x3F, in: mark..<line.upperBound)
        guard asked < line.upperBound else { break }
        mark = asked + 1
        guard text.has(" A. ", at: mark), mark + 4 < line.upperBound else { continue }
        let earliest = max(line.lowerBound, asked - Self.mostBetween)
        for offset in (earliest..<asked).reversed() where text.has("Q. ", at: offset) {
          if isLabel(offset, in: line) { return offset }
        }
      }
    }
    return nil
  }

  private static let shortestPair = 12

  /// `Q. ` behind the end of a sentence or no name (`John Q. Hill`), `A. ` behind the end of a
  /// sentence, and a capital behind either.
  private func isLabel(_ offset: Int, in line: Range<Int>) -> Bool {
    guard text[offset] == 0x51 || text[offset] == 0x41, text.has(". ", at: offset + 1),
      offset + 3 < line.upperBound
    else { return false }
    let next = text.scalar(offset + 3).value
    guard Letters.isUpper(next) || Letters.isDigit(next) || Letters.isOpening(next) else {
      return false
    }
    if offset == line.lowerBound { return true }
    guard text[offset - 1] == 0x20 else { return false }
    let before = line.lowerBound..<offset - 1
    if text.endsSentence(before) { return true }
    return text[offset] == 0x51
      && !Letters.isUpper(text.scalar(text.lastWord(before).lowerBound).value)
  }
}
