/// Finds dates in a line: words or numbers, in the orders and scripts that people use.
struct DateReader {
  let tokens: [HeaderToken]
  /// BCP 47; decides for the few month names that differ between languages.
  let language: String

  /// Every date of the line that names a year, in order.
  func dates() -> [FoundDate] {
    var found: [FoundDate] = []
    var index = 0
    while index < tokens.count {
      if let date = date(at: index) {
        found.append(withWeekday(date, after: found.last?.tokens.upperBound ?? 0))
        index = found[found.count - 1].tokens.upperBound
      } else {
        index += 1
      }
    }
    return found
  }

  private func date(at index: Int) -> FoundDate? {
    guard !isGlued(index) else { return nil }
    switch tokens[index].kind {
    case .number:
      return ideographic(at: index) ?? yearFirst(at: index) ?? dayFirst(at: index)
        ?? numeric(at: index)
    case .word:
      guard isBeforeNumber(index) else { return nil }
      return era(at: index) ?? monthFirst(at: index) ?? vietnamese(at: index)
    case .mark: return nil
    }
  }

  /// Whether a number follows closely, as every date has one behind its first word: most words of
  /// speech need no further look.
  private func isBeforeNumber(_ index: Int) -> Bool {
    tokens[index + 1..<min(index + 8, tokens.count)].contains { $0.kind == .number }
  }

  /// Whether a number continues a word, another number or a decimal (`F1`, `v2.10`).
  private func isGlued(_ index: Int) -> Bool {
    guard index > 0, !tokens[index].isApart, tokens[index].kind == .number else { return false }
    let before = tokens[index - 1]
    if before.kind == .word { return !before.isAlone }
    return before.isMark("./:") && index > 1
      && tokens[index - 2].kind == .number && !tokens[index - 1].isApart
  }

  // MARK: Parts

  func token(_ index: Int) -> HeaderToken? { index < tokens.count ? tokens[index] : nil }

  func isMark(_ index: Int, _ marks: String) -> Bool {
    index < tokens.count && tokens[index].isMark(marks)
  }

  func isWord(_ index: Int, _ words: FoldedWords) -> Bool {
    index < tokens.count && tokens[index].kind == .word && words.contains(tokens[index].key)
  }

  func number(_ index: Int, _ range: ClosedRange<Int>) -> Int? {
    guard let token = token(index), token.kind == .number, range.contains(token.value) else {
      return nil
    }
    return token.value
  }

  func year(_ index: Int) -> Int? {
    guard let token = token(index), token.kind == .number, token.digits == 4 || token.digits == 0
    else { return nil }
    return number(index, 1000...2599)
  }

  /// `1 Dec. 45`: two figures at the end of a line, which leave one century only.
  private func shortYear(at index: Int) -> Int? {
    guard index + 1 == tokens.count, token(index)?.digits == 2 else { return nil }
    return number(index, 32...99).map { 1900 + $0 }
  }

  /// `09/01/96`, `21.08.18`: two figures for each part.
  private func shortYear(at index: Int, behind day: Int) -> Int? {
    guard tokens[day].digits == 2, tokens[day + 2].digits == 2, token(index)?.digits == 2,
      !(day + 1..<index + 1).contains(where: { tokens[$0].isApart }), !isMark(day + 1, "-"),
      index + 1 == tokens.count || tokens[index + 1].isApart || !isMark(index + 1, "./:")
    else { return nil }
    return number(index, 0...99).map { $0 < 32 ? 2000 + $0 : 1900 + $0 }
  }

  /// The month that a word at an index names, and how many tokens it takes.
  func month(_ index: Int) -> (value: Int, end: Int)? {
    guard let first = token(index), first.kind == .word else { return nil }
    if MonthNames.begins(first.key), let second = token(index + 1), second.kind == .word,
      let value = MonthNames.month(first.text + " " + second.text, language: language)
    {
      return (value, afterAlternative(index + 2))
    }
    if let value = MonthNames.month(first.key, language: language) {
      return (value, afterAlternative(index + 1))
    }
    if let mark = first.text.utf8.firstIndex(of: UInt8(ascii: "'")),
      let value = MonthNames.month(
        String(first.text[first.text.index(after: mark)...]), language: language)
    {
      return (value, index + 1)
    }
    // Hebrew writes its prepositions and article in one word with the month.
    guard first.text.utf8.first == 0xD7 else { return nil }
    let letters = first.text.unicodeScalars
    if let prefix = letters.first, ["ב", "ל", "ה", "מ"].contains(prefix),
      let value = MonthNames.month(String(letters.dropFirst()), language: language)
    {
      return (value, index + 1)
    }
    return nil
  }

  /// Behind the dot of an abbreviation and a second name of the month (`يوليو/تموز`).
  private func afterAlternative(_ index: Int) -> Int {
    var end = index
    if isMark(end, "."), token(end)?.isApart == false { end += 1 }
    if isMark(end, "/("), let other = token(end + 1), other.kind == .word,
      MonthNames.month(other.key, language: language) != nil
    {
      end += isMark(end + 2, ")") ? 3 : 2
    }
    return end
  }

  private static let links = FoldedWords(
    "de del di d of the day av den ta do ng dal gada dnia από του τον aug mhí")

  private func skipLinks(_ index: Int) -> Int {
    var end = index
    while end < index + 3, isWord(end, Self.links) || isMark(end, ",،") { end += 1 }
    return end
  }

  private static let ordinals = FoldedWords(
    "st nd rd th er re e eme o a os ος η го ого е й и ro do an en ste de inci ci ta")

  /// Behind an ordinal's ending or dot.
  private func skipOrdinal(_ index: Int) -> Int {
    if let token = token(index), token.kind == .word, !token.isApart,
      Self.ordinals.contains(token.key)
    {
      return isMark(index + 1, ".") ? index + 2 : index + 1
    }
    return isMark(index, ".°º") ? index + 1 : index
  }

  private static let conjunctions = FoldedWords("and y et und e и i")
  private static let and = FoldedWords("and")
  private static let article = FoldedWords("the")
  private static let thaiEras = FoldedWords("พ ค")
  private static let yearEndings = FoldedWords("m gada ko eko")

  // MARK: Forms

  /// `26 September 2007`, `26th day of September, 2007`, `4. Februar 2018`, `16-Sep-2007`.
  private func dayFirst(at index: Int) -> FoundDate? {
    guard let day = number(index, 1...31), tokens[index].digits <= 2 else { return nil }
    var next = skipOrdinal(index + 1)
    var isSpan = false
    if let end = spanEnd(next) {
      next = end
      isSpan = true
    }
    next = skipLinks(next)
    if isMark(next, "-/"), month(next + 1) != nil { next += 1 }
    guard let month = month(next) ?? roman(next) else {
      return persian(day: day, at: index, next: next)
    }
    var end = skipLinks(month.end)
    if isMark(end, "-/."), year(end + 1) != nil { end += 1 }
    if isWord(end, Self.thaiEras) { end = skipThaiEra(end) }
    if let date = shortYear(at: end).flatMap({
      CalendarDate(year: $0, month: month.value, day: day)
    }) {
      return FoundDate(reading: .date(date), tokens: index..<end + 1, isSpan: isSpan)
    }
    guard let year = year(end),
      let date = gregorian(year: year, month: month.value, day: day, monthAt: next)
    else { return nil }
    return FoundDate(
      reading: .date(date), tokens: index..<skipYearWord(end + 1), isSpan: isSpan)
  }

  private func persian(day: Int, at index: Int, next: Int) -> FoundDate? {
    guard let word = token(next), word.kind == .word,
      let month = MonthNames.persianMonth(word.key), let year = number(next + 1, 1200...1499),
      let date = CalendarDate.persian(year: year, month: month, day: day)
    else { return nil }
    return FoundDate(reading: .date(date), tokens: index..<next + 2)
  }

  private func gregorian(year: Int, month: Int, day: Int?, monthAt index: Int) -> CalendarDate? {
    let isThai = token(index)?.text.unicodeScalars.first.map { (0xE00...0xE7F).contains($0.value) }
    let year = isThai == true && year > 2400 ? year - 543 : year
    return CalendarDate(year: year, month: month, day: day)
  }

  /// `พ.ศ.` (Buddhist era) and `ค.ศ.` (common era).
  private func skipThaiEra(_ index: Int) -> Int {
    var end = index
    while end < index + 4, let token = token(end), token.kind != .number { end += 1 }
    return end
  }

  /// Behind the second day of `12–14 March`, `12 and 13 March`.
  private func spanEnd(_ index: Int) -> Int? {
    guard isMark(index, "-/&") || isWord(index, Self.conjunctions),
      number(index + 1, 1...31) != nil
    else { return nil }
    let end = skipOrdinal(index + 2)
    return month(skipLinks(end)) == nil ? nil : end
  }

  private static let numerals = [
    "i": 1, "ii": 2, "iii": 3, "iv": 4, "v": 5, "vi": 6, "vii": 7, "viii": 8, "ix": 9, "x": 10,
    "xi": 11, "xii": 12,
  ]

  private func roman(_ index: Int) -> (value: Int, end: Int)? {
    guard let word = token(index), word.kind == .word, word.isUpper,
      let value = Self.numerals[word.text]
    else { return nil }
    return (value, isMark(index + 1, ".") ? index + 2 : index + 1)
  }

  private static let yearWords = FoldedWords(
    "г года году р року r roku god godine година године год წელი წ թ")

  private func skipYearWord(_ index: Int) -> Int {
    guard isWord(index, Self.yearWords) else { return index }
    let isShort = token(index)?.text.unicodeScalars.count == 1
    return isShort && isMark(index + 1, ".") ? index + 2 : index + 1
  }

  /// Behind the time of day that programs put before the year: `Mon Mar 04 09:00:01 2019`.
  private func skipClock(_ index: Int) -> Int {
    guard number(index, 0...23) != nil, isMark(index + 1, ":"), number(index + 2, 0...59) != nil,
      isMark(index + 3, ":"), number(index + 4, 0...59) != nil, year(index + 5) != nil
    else { return index }
    return index + 5
  }

  /// `September 26, 2007`, `May 2012`, `March 12–14, 2012`.
  private func monthFirst(at index: Int) -> FoundDate? {
    guard let month = month(index) else { return nil }
    var end = month.end
    if isMark(end, "-"), number(end + 1, 1...31) != nil { end += 1 }
    if isWord(end, Self.article) { end += 1 }
    if let day = number(end, 1...31), tokens[end].digits <= 2 {
      end = skipOrdinal(end + 1)
      var isSpan = false
      if isMark(end, "-&") || isWord(end, Self.and), number(end + 1, 1...31) != nil {
        end = skipOrdinal(end + 2)
        isSpan = true
      }
      end = skipLinks(end)
      if isMark(end, "-"), year(end + 1) != nil { end += 1 }
      end = skipClock(end)
      guard let year = year(end), let date = CalendarDate(year: year, month: month.value, day: day)
      else { return nil }
      return FoundDate(reading: .date(date), tokens: index..<end + 1, isSpan: isSpan)
    }
    // A day that the month does not have is no reason to forget that there was one.
    guard index == 0 || tokens[index - 1].kind != .number || tokens[index - 1].digits > 2 else {
      return nil
    }
    end = skipLinks(end)
    guard let year = year(end),
      let date = gregorian(year: year, month: month.value, day: nil, monthAt: index)
    else { return nil }
    return FoundDate(reading: .date(date), tokens: index..<skipYearWord(end + 1))
  }

  /// `ngày 3 tháng 4 năm 2020`.
  private func vietnamese(at index: Int) -> FoundDate? {
    guard token(index)?.text == "ngay", let day = number(index + 1, 1...31),
      token(index + 2)?.text == "thang", let month = number(index + 3, 1...12)
    else { return nil }
    let end = token(index + 4)?.text == "nam" || isMark(index + 4, ",") ? index + 5 : index + 4
    guard let year = year(end), let date = CalendarDate(year: year, month: month, day: day) else {
      return nil
    }
    return FoundDate(reading: .date(date), tokens: index..<end + 1)
  }

  /// `2007-09-26`, `2007. október 26.`, `2018 m. spalio 10 d.`, `2012ko urriaren 3a`.
  private func yearFirst(at index: Int) -> FoundDate? {
    if let date = compact(at: index) { return date }
    guard let year = year(index) else { return nil }
    if isMark(index + 1, "-/."), let mark = token(index + 1),
      let month = number(index + 2, 1...12), isMark(index + 3, mark.text),
      let day = number(index + 4, 1...31), tokens[index + 4].digits <= 2,
      let date = Self.yearMonthDay(year, month, day)
    {
      return FoundDate(
        reading: .date(date), tokens: index..<(isMark(index + 5, ".") ? index + 6 : index + 5))
    }
    var next = index + 1
    while next < index + 4, isMark(next, ".,") || isWord(next, Self.yearEndings) {
      next += 1
    }
    if let month = month(next), let day = number(month.end, 1...31) {
      guard let date = CalendarDate(year: year, month: month.value, day: day) else { return nil }
      return FoundDate(reading: .date(date), tokens: index..<skipOrdinal(month.end + 1))
    }
    // `1720 19 September 2018` has its year behind.
    if let day = number(next, 1...31), let month = month(skipOrdinal(next + 1)),
      self.year(skipLinks(month.end)) == nil
    {
      guard let date = CalendarDate(year: year, month: month.value, day: day) else { return nil }
      return FoundDate(reading: .date(date), tokens: index..<month.end)
    }
    return nil
  }

  /// Years that only the solar Hijri calendar can mean are converted.
  private static func yearMonthDay(_ year: Int, _ month: Int, _ day: Int) -> CalendarDate? {
    (1300...1450).contains(year)
      ? CalendarDate.persian(year: year, month: month, day: day)
      : CalendarDate(year: year, month: month, day: day)
  }

  /// `20070926`.
  private func compact(at index: Int) -> FoundDate? {
    let token = tokens[index]
    guard token.digits == 8, (19_000_101...21_001_231).contains(token.value),
      let date = CalendarDate(
        year: token.value / 10_000, month: token.value / 100 % 100, day: token.value % 100)
    else { return nil }
    return FoundDate(reading: .date(date), tokens: index..<index + 1)
  }

  /// `26.9.2007`, `9/26/2007`, `26-09-2007`, `28. 8. 2018`.
  private func numeric(at index: Int) -> FoundDate? {
    guard let first = number(index, 1...31), tokens[index].digits <= 2,
      isMark(index + 1, "./-"), let mark = token(index + 1),
      let second = number(index + 2, 1...31), tokens[index + 2].digits <= 2,
      isMark(index + 3, mark.text),
      let year = year(index + 4) ?? shortYear(at: index + 4, behind: index),
      mark.text == "." || !tokens[index + 2].isApart,
      CalendarDate(year: year, month: second, day: first) != nil
        || CalendarDate(year: year, month: first, day: second) != nil
    else { return nil }
    return FoundDate(
      reading: .numeric(first: first, second: second, year: year, separator: mark.text),
      tokens: index..<skipYearWord(index + 5))
  }
}
