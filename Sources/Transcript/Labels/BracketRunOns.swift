/// Finds labels within lines behind a bracket that closes, where a page has lost its line ends:
/// `… (Noise on the left.) M. Hill. I did not say so.`
struct BracketRunOns {
  let text: Text
  let lines: [Line]
  let marks: PageMarks

  /// Adds labels of a form that honorifics and full stops set off elsewhere in the text.
  func add(to result: inout LabelFinder.Result) {
    var known: [String: Int] = [:]
    var places = 0
    for index in result.entries.indices where result.isLabel[index] {
      let (entry, shape) = (result.entries[index], result.shapes[index])
      guard entry.form == Self.form, shape.hasHonorific, !shape.isIncomplete else { continue }
      known[LabelShape.fold(text.string(entry.name))] = index
      places += entry.count
    }
    guard places >= Self.fewest, let first = result.labels.first?.line else { return }
    var found: [LabelCandidate] = []
    for index in first..<lines.count
    where marks.marks[index] == .none && lines[index].mayHold(.bracketEnd) {
      find(in: lines[index], index: index, &known, &result) { found.append($0) }
    }
    result.insert(found)
  }

  private static let form = LabelForm(opening: .none, separator: .stop)
  /// Places of such labels at the start of lines that show the form.
  private static let fewest = 3

  private func find(
    in line: Line, index: Int, _ known: inout [String: Int], _ result: inout LabelFinder.Result,
    _ take: (LabelCandidate) -> Void
  ) {
    var position = line.text.lowerBound
    while true {
      let bracket = text.next(0x29, in: position..<line.text.upperBound)
      guard bracket < line.text.upperBound else { return }
      position = bracket + 1
      let start = text.skipBlanks(position..<line.text.upperBound)
      guard start > position, start < line.text.upperBound,
        Letters.isUpper(text.scalar(start).value),
        isBetweenSentences(bracket, from: line.text.lowerBound)
      else { continue }
      var candidates: [LabelCandidate] = []
      CandidateScanner(text: text).scan(at: start, of: line, index: index, into: &candidates)
      for var candidate in candidates
      where candidate.form == Self.form && candidate.speech < line.text.upperBound {
        guard let entry = entry(of: candidate, &known, &result) else { continue }
        candidate.entry = entry
        candidate.isInside = true
        take(candidate)
        position = candidate.speech
        break
      }
    }
  }

  /// What stands in the bracket ends as a sentence does, or what stands before it does.
  private func isBetweenSentences(_ closing: Int, from start: Int) -> Bool {
    if text.endsSentence(start..<closing) { return true }
    guard let opening = text.bytes[start..<closing].lastIndex(of: 0x28) else { return false }
    let before = text.trimmed(start..<opening)
    return before.isEmpty || text.endsSentence(before)
  }

  /// The entry of a name; a new one where it has an honorific and stands at no line's start.
  private func entry(
    of candidate: LabelCandidate, _ known: inout [String: Int],
    _ result: inout LabelFinder.Result
  ) -> Int? {
    let key = LabelShape.fold(text.string(candidate.name))
    if let entry = known[key] { return entry }
    let shape = LabelShape(text.string(candidate.name))
    guard shape.hasHonorific, !shape.isIncomplete, shape.words <= 4,
      shape.plainWords + shape.sentenceWords == 0,
      Letters.isUpper(text.scalar(candidate.speech).value)
    else { return nil }
    let entry = result.addEntry(
      named: candidate.name, form: candidate.form, line: candidate.line, shape: shape,
      because: .honorific)
    known[key] = entry
    return entry
  }
}
