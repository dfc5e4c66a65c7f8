/// Writes down what stands before the speech.
extension BodyReader {
  mutating func readFront() {
    var indexes = lines.indices.filter { plan.roles[$0] == .front }
    var ranges = indexes.map { lines[$0].text }
    if let label = labels.first, label.isInside {
      let before = text.trimmed(lines[label.line].text.lowerBound..<label.label.lowerBound)
      indexes.append(label.line)
      ranges.append(before)
    }
    let heads = lines.indices.prefix(2000).filter {
      if case .furniture = plan.roles[$0] { true } else { false }
    }
    let opening = lines[min(plan.bodyStart, lines.count)...].lazy.filter { !$0.isBlank }
      .prefix(12).map(\.text)
    let reader = HeaderReader(
      text: source.text, name: source.name, language: language, memory: memory)
    let matter = reader.read(
      lines: ranges, pageHeads: heads.prefix(50).map { lines[$0].text },
      opening: Array(opening))
    facts = matter.facts
    front.reserveCapacity(indexes.count)
    for (index, line) in zip(indexes, matter.lines) { front[index] = line }
  }

  mutating func addFront(_ index: Int) {
    guard plan.roles[index] == .front, let line = front[index] else { return }
    let range = lines[index].text
    if line.kind != .furniture, text[range.lowerBound] == 0x5B, let event = wholeEvent(range) {
      return add(event)
    }
    if line.kind != .furniture, isBracketed(range) {
      let found = brackets.find(in: range)
      guard found.count == 1, found[0].isEvent, found[0].range.lowerBound == range.lowerBound else {
        return isRemark(range) ? add(.comment, range) : add(line.kind, range, line.value)
      }
      return add(found[0])
    }
    if text.byte(range.lowerBound) == 0x5B, let event = brackets.find(in: range).first,
      event.isEvent, event.range == range
    {
      return add(event)
    }
    if line.kind == .header || text.has("---", at: range.lowerBound),
      let event = plan.frontEvents[index]
    {
      return add(.event, range.lowerBound..<lines[event.end].text.upperBound, event.type.code)
    }
    guard text.byte(range.upperBound - 1) == 0x5D,
      let first = brackets.find(in: range).first(where: { $0.isEvent }),
      first.range.lowerBound > range.lowerBound
    else { return add(line.kind, range, line.value) }
    add(line.kind, text.trimmed(range.lowerBound..<first.range.lowerBound), line.value)
    let rest = first.range.lowerBound..<range.upperBound
    addPieces(brackets.find(in: rest).filter(\.isEvent), in: rest, as: .header)
  }

  /// The known event that a line in square brackets is, where other lines name pages or menus.
  private mutating func wholeEvent(_ range: Range<Int>) -> BracketFinder.Found? {
    let found = brackets.find(in: range)
    return found.count == 1 && found[0].isEvent && found[0].range == range ? found[0] : nil
  }

  /// Whether a bracket of the front matter says something: a day and a number belong to the lines
  /// around it.
  private func isRemark(_ bracket: Range<Int>) -> Bool {
    bracket.count > 6
      && HeaderLine(source.text, range: bracket, language: language).dates.isEmpty
  }

  private func isBracketed(_ range: Range<Int>) -> Bool {
    guard text.scalar(range.lowerBound).value == 0x28 else { return false }
    let last = text.byte(range.upperBound - 1) == 0x2E ? range.upperBound - 2 : range.upperBound - 1
    return text.byte(last) == 0x29
  }
}
