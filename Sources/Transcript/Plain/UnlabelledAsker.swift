/// Questions without a label between the answers of the only one who has one, or answers behind
/// dashes between questions.
struct UnlabelledAsker {
  let text: Text
  let lines: [Line]
  let roles: [LineRole]
  let labels: [LabelCandidate]

  private static let fewestAnswers = 3

  /// The lines with which these begin: the last paragraph before each label, where half of them ask
  /// (a third, where no blank lines show paragraphs) and it is the only one there at all places, or
  /// where three in four ask.
  func find() -> Set<Int> {
    guard labels.count >= Self.fewestAnswers, isOnePerson else { return [] }
    var questions: [(start: Int, asks: Bool)] = []
    var (areAlone, areDashed) = (true, true)
    var sizes = (asked: 0, answered: 0)
    var labelledAsks = 0
    var areApart = false
    for (label, next) in zip(labels, labels.dropFirst()) {
      guard !label.wraps, !next.isInside else { return [] }
      let said = (label.line + 1..<next.line).filter { !lines[$0].isBlank }
      var starts = said.filter { isAtStart($0) }
      // Below a label that stands alone the answer begins.
      let isBare = label.speech >= lines[label.line].text.upperBound
      if isBare { starts = Array(starts.dropFirst()) }
      guard said.allSatisfy({ roles[$0] == .speech }), let start = starts.last, let end = said.last
      else { return [] }
      areAlone = areAlone && starts.count == 1
      areApart = areApart || lines[start - 1].isBlank
      areDashed = areDashed && beginsWithDash(lines[start].text)
      questions.append((start, asks(lines[end])))
      sizes.asked += lines[end].text.upperBound - lines[start].text.lowerBound
      sizes.answered += lines[start].text.lowerBound - label.speech
      let told = lines[label.line..<start].last { !$0.isBlank }
      labelledAsks += told.map(asks) == true ? 1 : 0
    }
    let asked = questions.filter(\.asks)
    if areAlone, areDashed, max(labelledAsks, asked.count) * 2 >= questions.count {
      return Set(questions.map(\.start) + [lastAnswer].compactMap(\.self))
    }
    guard sizes.asked < sizes.answered else { return [] }
    // A speech of several paragraphs asks something now and then; its blank lines show them.
    let leastShare = areApart ? 2 : 3
    if areAlone, asked.count * leastShare >= questions.count { return Set(questions.map(\.start)) }
    return asked.count * 4 >= questions.count * 3 ? Set(asked.map(\.start)) : []
  }

  private func asks(_ line: Line) -> Bool {
    [0x3F, 0xFF1F, 0x37E, 0x61F].contains(text.scalar(before: line.text.upperBound)?.value)
  }

  /// The last words of all labels are the same.
  private var isOnePerson: Bool {
    guard let first = labels.first else { return false }
    let name = text.string(text.lastWord(first.name)).lowercased()
    return labels.allSatisfy { text.string(text.lastWord($0.name)).lowercased() == name }
  }

  /// The paragraph behind a dash below the last label.
  private var lastAnswer: Int? {
    guard let last = labels.last?.line else { return nil }
    return lines.indices.dropFirst(last + 1).first { !lines[$0].isBlank }
      .flatMap { beginsWithDash(lines[$0].text) && roles[$0] == .speech ? $0 : nil }
  }

  private func beginsWithDash(_ line: Range<Int>) -> Bool {
    let (value, length) = text.scalar(line.lowerBound)
    return [0x2D, 0x2013, 0x2014].contains(value) && text.byte(line.lowerBound + length) == 0x20
  }

  /// A blank line stands above, or the end of a sentence.
  private func isAtStart(_ index: Int) -> Bool {
    lines[index - 1].isBlank || lines[index - 1].endsSentence
      || text.byte(lines[index - 1].text.upperBound - 1) == 0x29
  }
}
