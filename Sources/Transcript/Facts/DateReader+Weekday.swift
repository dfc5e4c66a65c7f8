extension DateReader {
  /// A date with the weekday that stands beside it.
  ///
  /// - Parameter bound: tokens before it belong to something else.
  func withWeekday(_ date: FoundDate, after bound: Int) -> FoundDate {
    var date = date
    if let (weekday, start) = weekdayBefore(date.tokens.lowerBound, bound: bound) {
      date.weekday = weekday
      date.tokens = start..<date.tokens.upperBound
    } else if let (weekday, end) = weekdayAfter(date.tokens.upperBound) {
      date.weekday = weekday
      date.tokens = date.tokens.lowerBound..<end
    }
    return date
  }

  private static let links = FoldedWords(
    "the den der dem le el il em d")

  private func weekdayBefore(_ index: Int, bound: Int) -> (Int, Int)? {
    var before = index - 1
    while before >= max(bound, index - 3),
      isMark(before, ",.،-") || isWord(before, Self.links)
    {
      before -= 1
    }
    guard before >= bound, before >= 0, tokens[before].kind == .word else { return nil }
    // Portuguese: `quarta-feira`.
    if tokens[before].text == "feira", before >= bound + 2, isMark(before - 1, "-") { before -= 2 }
    if before > bound, let weekday = WeekdayNames.vietnamese(tokens[before - 1], tokens[before]) {
      return (weekday, before - 1)
    }
    guard let weekday = WeekdayNames.weekday(tokens[before].key) else { return nil }
    return (weekday, before)
  }

  private static let weeks = FoldedWords("週 周 期")
  private static let dayOfWeek = FoldedWords("曜")
  private static let dayMarks = FoldedWords("曜 日")

  private func weekdayAfter(_ index: Int) -> (Int, Int)? {
    let isBracketed = isMark(index, "([")
    var next = isBracketed || isMark(index, ",.") ? index + 1 : index
    guard var word = token(next) else { return nil }
    if word.isAlone, ["星", "週", "周"].contains(word.text) {
      next += word.text == "星" ? 2 : 1
      guard let name = token(next) else { return nil }
      word = name
    }
    let name = word.kind == .mark ? "" : word.text
    let key = word.kind == .mark ? 0 : word.key
    let weekday: Int?
    if isBracketed || next > index + 1 || isWord(next + 1, Self.dayOfWeek) {
      weekday = WeekdayNames.ideographic(name) ?? WeekdayNames.weekday(key)
    } else if next > index, isWord(next - 1, Self.weeks) {
      weekday = WeekdayNames.ideographic(name)
    } else {
      weekday = name.unicodeScalars.count > 2 ? WeekdayNames.weekday(key) : nil
    }
    guard let weekday else { return nil }
    var end = next + 1
    while isWord(end, Self.dayMarks) { end += 1 }
    if isBracketed, isMark(end, ")]") { end += 1 }
    return (weekday, end)
  }
}
