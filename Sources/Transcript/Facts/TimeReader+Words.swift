extension TimeReader {
  /// `noon`, `midday`, `正午`.
  func word(at index: Int) -> FoundTime? {
    let isNoon =
      isWord(index, Self.noons) && token(index - 1)?.text == "at"
      || tokens[index].isAlone && tokens[index].text == "正" && token(index + 1)?.text == "午"
    guard isNoon else { return nil }
    let end = tokens[index].text == "正" ? index + 2 : index + 1
    return FoundTime(
      hour: 12, minute: 0, second: 0, zone: nil, tokens: index..<end, isCertain: true)
  }

  /// `午後6時38分`, `下午3时`, `15時30分`, `오후 3시 30분`.
  func ideographic(at index: Int) -> FoundTime? {
    guard let hour = number(index, 0...24), isUnit(index + 1, "時时点點", "시") else { return nil }
    var end = index + 2
    var minute = 0
    if let value = number(end, 0...59), isUnit(end + 1, "分", "분") {
      (minute, end) = (value, end + 2)
    } else if isWord(end, Self.halves) {
      (minute, end) = (30, end + 1)
    }
    let half = halfBefore(index)
    guard let value = Self.hour(hour, half: half?.isAfternoon) else { return nil }
    return FoundTime(
      hour: value, minute: minute, second: 0, zone: nil,
      tokens: (half?.start ?? index)..<end, isCertain: true)
  }

  private func isUnit(_ index: Int, _ ideographs: String, _ hangul: String) -> Bool {
    guard let token = token(index), token.kind == .word, token.isBeyondASCII else { return false }
    return ideographs.contains(token.text) || token.text.hasPrefix(hangul)
  }

  private func halfBefore(_ index: Int) -> (isAfternoon: Bool, start: Int)? {
    if token(index - 1)?.text == "오후" { return (true, index - 1) }
    if token(index - 1)?.text == "오전" { return (false, index - 1) }
    guard let first = token(index - 2), first.isAlone, let second = token(index - 1) else {
      return nil
    }
    switch first.text + second.text {
    case "午後", "午后", "下午", "晚上": return (true, index - 2)
    case "午前", "上午", "早上": return (false, index - 2)
    default: return nil
    }
  }

  /// Arabic minutes of session: `الساعة الخامسة والدقيقة العاشرة مساء`.
  func arabic(at index: Int) -> FoundTime? {
    guard tokens[index].text == "الساعه", let (hour, afterHour) = arabicNumber(index + 1),
      (1...12).contains(hour)
    else { return nil }
    var end = afterHour
    var minute = 0
    if token(end)?.text == "والدقيقه", let (value, next) = arabicNumber(end + 1) {
      (minute, end) = (value, next)
    } else if token(end)?.text == "والنصف" {
      (minute, end) = (30, end + 1)
    } else if token(end)?.text == "والربع" {
      (minute, end) = (15, end + 1)
    }
    var isAfternoon: Bool?
    if isWord(end, Self.arabicAfternoons) { isAfternoon = true }
    if token(end)?.text == "صباحا" { isAfternoon = false }
    if isAfternoon != nil { end += 1 }
    guard let value = Self.hour(hour, half: isAfternoon) else { return nil }
    return FoundTime(
      hour: value, minute: minute, second: 0, zone: nil, tokens: index..<end, isCertain: true)
  }

  /// An ordinal in words, with `والعشرين`, `والثلاثين` and so on behind it.
  private func arabicNumber(_ index: Int) -> (Int, Int)? {
    guard let token = token(index), token.kind == .word else { return nil }
    if let tens = Self.arabicTens[token.text] { return (tens, index + 1) }
    guard let unit = Self.arabicUnits[token.text] else { return nil }
    guard let next = self.token(index + 1), next.kind == .word else { return (unit, index + 1) }
    if next.text == "عشره" { return (unit + 10, index + 2) }
    if next.text.hasPrefix("و"), let tens = Self.arabicTens[String(next.text.dropFirst())] {
      return (unit + tens, index + 2)
    }
    return (unit, index + 1)
  }

  private static let noons = FoldedWords("noon midday")
  private static let halves = FoldedWords("半 반")
  private static let arabicAfternoons = FoldedWords("مساء ظهرا زوالا مساءا")

  private static let arabicUnits = [
    "الواحده": 1, "الاولي": 1, "الحاديه": 1, "الثانيه": 2, "الثالثه": 3, "الرابعه": 4,
    "الخامسه": 5, "السادسه": 6, "السابعه": 7, "الثامنه": 8, "التاسعه": 9, "العاشره": 10,
  ]

  private static let arabicTens = [
    "العشرين": 20, "العشرون": 20, "الثلاثين": 30, "الثلاثون": 30, "الاربعين": 40,
    "الاربعون": 40, "الخمسين": 50, "الخمسون": 50,
  ]
}
