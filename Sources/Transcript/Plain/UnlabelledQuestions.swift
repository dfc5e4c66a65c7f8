/// Questions set off by a mark instead of a label, where who answers them has one: `――`, a dash, or
/// a line in bold.
struct UnlabelledQuestions {
  /// What sets the questions off.
  private enum Mark: Hashable {
    case longDash, dash, bold
  }

  let text: Text
  let lines: [Line]
  let roles: [LineRole]

  /// The lines with which such questions begin; none unless nearly all that are set off alike stand
  /// before a label.
  func find() -> Set<Int> {
    var found: [Mark: [Int]] = [:]
    var asides: [Mark: Int] = [:]
    for index in lines.indices where roles[index] == .speech && !lines[index].beginsWithLetter {
      guard let mark = mark(of: lines[index].text), isAtStart(index) else { continue }
      if isBeforeLabel(index) {
        found[mark, default: []].append(index)
      } else {
        asides[mark, default: 0] += 1
      }
    }
    return found.reduce(into: []) { all, entry in
      guard entry.value.count >= 2, asides[entry.key, default: 0] * 5 <= entry.value.count else {
        return
      }
      all.formUnion(entry.value)
    }
  }

  private func mark(of range: Range<Int>) -> Mark? {
    let (value, length) = text.scalar(range.lowerBound)
    switch value {
    case 0x2014, 0x2015, 0x2500:
      guard text.string(range).contains(where: \.isLetter) else { return nil }
      let isDoubled = text.scalar(range.lowerBound + length).value == value
      return isDoubled || value != 0x2014 ? .longDash : asks(range) ? .dash : nil
    case 0x2D, 0x2013:
      return asks(range) && text.byte(range.lowerBound + length) == 0x20 ? .dash : nil
    case 0x2A:
      let isBold = text.byte(range.lowerBound + 1) == 0x2A && range.count > 8
      return isBold && text.byte(range.upperBound - 1) == 0x2A && asks(range) ? .bold : nil
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

  /// The paragraph that begins here is the last before a label.
  private func isBeforeLabel(_ index: Int) -> Bool {
    var next = index + 1
    while next < lines.count, roles[next] == .speech, !lines[next - 1].isBlank { next += 1 }
    while next < lines.count, lines[next].isBlank { next += 1 }
    guard next < lines.count, case .label = roles[next] else { return false }
    return true
  }
}
