extension DateReader {
  /// `2012年11月16日`, `二〇一二年十一月十六日`, `2012년 11월 16일`, `四二八〇(一九四七)年三月二十七日`.
  func ideographic(at index: Int) -> FoundDate? {
    guard let year = year(index) else { return nil }
    let isBracketed = isMark(index + 1, ")") && index > 0 && isMark(index - 1, "(")
    var next = isBracketed ? index + 2 : index + 1
    // `2013(平成25)年`
    if isMark(next, "("), let close = (next..<next + 6).first(where: { isMark($0, ")") }) {
      next = close + 1
    }
    return ideographic(year: year, from: index, at: next)
  }

  /// `平成24年11月16日`, `民國一〇一年…`, `令和2(2020)年3月5日`.
  func era(at index: Int) -> FoundDate? {
    guard let first = token(index), first.isAlone, let second = token(index + 1),
      let start = Self.eras[first.text + second.text],
      let number = number(index + 2, 1...150)
    else { return nil }
    var beginning = index
    if index > 1, tokens[index - 2].text == "中", tokens[index - 1].text == "華" {
      beginning = index - 2
    }
    let isTwofold =
      isMark(index + 3, "(") && year(index + 4) == start + number && isMark(index + 5, ")")
    return ideographic(
      year: start + number, from: beginning, at: isTwofold ? index + 6 : index + 3)
  }

  /// The year before the first of each era.
  private static let eras = [
    "明治": 1867, "大正": 1911, "昭和": 1925, "平成": 1988, "令和": 2018, "民國": 1911, "民国": 1911,
  ]

  private func unit(_ index: Int, _ ideographs: String, _ hangul: String) -> Bool {
    guard let token = token(index), token.kind == .word, token.isBeyondASCII else { return false }
    return ideographs.contains(token.text) || token.text.hasPrefix(hangul)
  }

  private func ideographic(year: Int, from start: Int, at index: Int) -> FoundDate? {
    guard unit(index, "年", "년") else { return nil }
    let index = behindOtherYear(index)
    guard let month = number(index + 1, 1...12), unit(index + 2, "月", "월") else { return nil }
    let day = number(index + 3, 1...31)
    let isDay = day != nil && unit(index + 4, "日号號", "일")
    guard let date = CalendarDate(year: year, month: month, day: isDay ? day : nil) else {
      return nil
    }
    var end = isDay ? index + 5 : index + 3
    var isSpan = false
    if isDay, let span = dayRange(end) {
      end = span
      isSpan = true
    }
    return FoundDate(reading: .date(date), tokens: start..<end, isSpan: isSpan)
  }

  /// The last token of the year, which may be given twice: `平成25年（2013年）1月28日`.
  private func behindOtherYear(_ index: Int) -> Int {
    guard isMark(index + 1, "(") else { return index }
    if year(index + 2) != nil {
      let end = unit(index + 3, "年", "년") ? index + 4 : index + 3
      return isMark(end, ")") ? end : index
    }
    guard let close = (index + 2..<index + 7).first(where: { isMark($0, ")") }),
      unit(close - 1, "年", "년"), number(close - 2, 1...150) != nil
    else { return index }
    return close
  }

  /// Behind `至21日`, `～21日`, `-21日`.
  private func dayRange(_ index: Int) -> Int? {
    guard let link = token(index), ["至", "~", "〜", "-", "・"].contains(link.text),
      number(index + 1, 1...31) != nil, unit(index + 2, "日号號", "일")
    else { return nil }
    return index + 3
  }
}
