/// Questions set off by a mark instead of a label, where who answers them has one: `――`, a dash, or
/// a line in bold.
struct UnlabelledQuestions {
  /// What sets the questions off.
  private enum Mark: Hashable {
    case longDash, dash, bold
    /// A dash before what ends in no question mark.
    case toldDash
  }

  let text: Text
  let lines: [Line]
  let roles: [LineRole]

  /// The lines with which such questions begin; none unless nearly all that are set off alike stand
  /// before a label.
  func find() -> Set<Int> {
    var found: [Mark: [Int]] = [:]
    var asides: [Mark: Int] = [:]
    var end = -1
    for index in lines.indices where roles[index] == .speech {
      guard mayBeMarked(lines[index]), isAtStart(index) else { continue }
      // Lines of one paragraph end together.
      if index > end { end = endOfParagraph(from: index) }
      guard let mark = mark(of: lines[index].text, asking: asks(lines[end].text)) else { continue }
      if isLabel(after: end) ?? true {
        found[mark, default: []].append(index)
      } else {
        asides[mark, default: 0] += 1
      }
    }
    let told = found.removeValue(forKey: .toldDash) ?? []
    let dashes = told + (found[.dash] ?? [])
    if !told.isEmpty, standsBeforeLabels(dashes.count), asides[.dash] ?? 0 == 0,
      asides[.toldDash] ?? 0 == 0
    {
      found[.dash] = dashes
    }
    return found.reduce(into: []) { all, entry in
      guard entry.value.count >= 2, asides[entry.key, default: 0] * 5 <= entry.value.count else {
        return
      }
      all.formUnion(entry.value)
    }
  }

  /// Whether so many questions are before nearly all labels but the first.
  private func standsBeforeLabels(_ questions: Int) -> Bool {
    var labels = 0
    for role in roles { if case .label = role { labels += 1 } }
    return questions >= 2 && questions * 5 >= (labels - 1) * 4
  }

  private func mayBeMarked(_ line: Line) -> Bool { [0x2A, 0x2D, 0xE2].contains(line.first) }

  private func mark(of range: Range<Int>, asking asks: Bool) -> Mark? {
    let (value, length) = text.scalar(range.lowerBound)
    switch value {
    case 0x2014, 0x2015, 0x2500:
      guard text.string(range).contains(where: \.isLetter) else { return nil }
      let isDoubled = text.scalar(range.lowerBound + length).value == value
      return isDoubled || value != 0x2014 ? .longDash : asks ? .dash : .toldDash
    case 0x2D, 0x2013:
      guard text.byte(range.lowerBound + length) == 0x20 else { return nil }
      return asks ? .dash : value == 0x2013 ? .toldDash : nil
    case 0x2A:
      let isBold = text.byte(range.lowerBound + 1) == 0x2A && range.count > 8
      return isBold && text.byte(range.upperBound - 1) == 0x2A && asks ? .bold : nil
    default: return nil
    }
  }

  /// Ends in a question mark.
  private func asks(_ range: Range<Int>) -> Bool {
    var end = range.upperBound
    while end > range.lowerBound, let last = text.scalar(before: end) {
      switch last.value {
      case 0x3F, 0xFF1F, 0x61F, 0x37E: return true
      case 0x2A, 0x20, 0x22, 0xBB, 0x201D: end -= last.length
      default: return false
      }
    }
    return false
  }

  /// A blank line or a label's line stands above.
  private func isAtStart(_ index: Int) -> Bool {
    index == 0 || lines[index - 1].isBlank || lines[index - 1].endsSentence
  }

  /// The last line of a paragraph, be a blank line within a sentence of it.
  private func endOfParagraph(from start: Int) -> Int {
    var end = start
    for next in start + 1..<max(start + 1, lines.count) where !lines[next].isBlank {
      guard roles[next] == .speech,
        next == end + 1 || next == end + 2 && isSmall(next) && !lines[end].endsSentence
      else { break }
      end = next
    }
    return end
  }

  private func isSmall(_ line: Int) -> Bool {
    Letters.isLower(text.scalar(lines[line].text.lowerBound).value)
  }

  /// Whether the next line with text begins with a label; nil behind the last line.
  private func isLabel(after end: Int) -> Bool? {
    guard let next = lines[(end + 1)...].firstIndex(where: { !$0.isBlank }) else { return nil }
    if case .label = roles[next] { return true }
    return false
  }
}
