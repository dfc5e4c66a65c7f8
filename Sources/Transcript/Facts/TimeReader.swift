/// Finds times of day in a line.
struct TimeReader {
  let tokens: [HeaderToken]
  /// Whether `16.22` alone is a time, since a date stands in the same line.
  var acceptsBare = false

  /// Every time of the line, in order.
  func times() -> [FoundTime] {
    var found: [FoundTime] = []
    var index = 0
    while index < tokens.count {
      if let time = time(at: index) {
        found.append(time)
        index = max(time.tokens.upperBound, index + 1)
      } else {
        index += 1
      }
    }
    return found
  }

  private func time(at index: Int) -> FoundTime? {
    if let time = word(at: index) ?? arabic(at: index) { return time }
    guard tokens[index].kind == .number, !isGlued(index) else { return nil }
    return ideographic(at: index) ?? clock(at: index)
  }

  private func isGlued(_ index: Int) -> Bool {
    guard index > 0, !tokens[index].isApart else { return false }
    let before = tokens[index - 1]
    if before.kind == .word { return !before.isAlone && before.text != "klo" }
    return before.isMark(".:/$£€") && !before.isApart
  }

  // MARK: Parts

  func token(_ index: Int) -> HeaderToken? {
    index >= 0 && index < tokens.count ? tokens[index] : nil
  }

  func isMark(_ index: Int, _ marks: String) -> Bool {
    tokens.indices.contains(index) && tokens[index].isMark(marks)
  }

  func isWord(_ index: Int, _ words: FoldedWords) -> Bool {
    tokens.indices.contains(index) && tokens[index].kind == .word
      && words.contains(tokens[index].key)
  }

  func number(_ index: Int, _ range: ClosedRange<Int>) -> Int? {
    guard let token = token(index), token.kind == .number, range.contains(token.value) else {
      return nil
    }
    return token.value
  }

  // MARK: Digits

  static let hourWords = FoldedWords(
    "hodin hod hodín óra órakor h hs hrs hr hours uhr heures heure horas hora ore ora uur часов часа час год "
      + "година ur uri godz o'clock giờ gio pukul orele val óra orakor orat")

  private static let minuteWords = FoldedWords(
    "min minutes minutos minuti minuten minuter minutter minuta minut minuty minuuttia dakika "
      + "минут минуты хвилин хвилини минути минута λεπτά perc m mn")

  static let beforeWords = FoldedWords(
    "ore oras at um à a alle las kl klo klockan klokken om o ob u в о godz godzina godzinie "
      + "saat στις ώρα ωρα jam pukul time beginn hora ora heure orele lúc luc بساعة "
      + "الساعة الساعه בשעה שעה aired")

  private static let abbreviations = FoldedWords("kl godz")
  private static let fullHours = FoldedWords("uhr o'clock часов heures horas uur")
  private static let hourLetters = FoldedWords("h u t")
  private static let militaryHours = FoldedWords("hours hrs uur h")
  private static let conjunctions = FoldedWords("e y et und i и and")
  private static let articles = FoldedWords("la the")
  private static let afternoons = FoldedWords("tarde noche noite afternoon evening soir")
  private static let mornings = FoldedWords("manana manha morning matin")
  private static let zoneKinds = FoldedWords("standard daylight")

  /// `6:38 p.m.`, `14h30`, `9.02 Uhr`, `18:38:00 JST`, `5 pm`.
  private func clock(at index: Int) -> FoundTime? {
    guard let hour = number(index, 0...24), tokens[index].digits <= 2 else {
      return military(at: index)
    }
    var minute = 0
    var second = 0
    var end = index + 1
    var separator = ""
    if let (value, next, mark) = minutes(at: end) {
      (minute, end, separator) = (value, next, mark)
      if isMark(end, ":"), let value = number(end + 1, 0...59), tokens[end + 1].digits == 2 {
        (second, end) = (value, end + 2)
      }
    }
    let half = dayHalf(at: end)
    if let half { end = half.end }
    let hasHourWord = half == nil && isWord(end, Self.hourWords)
    if hasHourWord {
      end += 1
      if isMark(end, ".") && tokens[end].isApart == false { end += 1 }
    }
    let isLed =
      isWord(index - 1, Self.beforeWords)
      || isMark(index - 1, ".") && isWord(index - 2, Self.abbreviations)
    let shown =
      half != nil || hasHourWord || separator == "h" || separator == ":" || isLed
      || acceptsBare && separator == "."
    guard !separator.isEmpty || half != nil || hasHourWord && isLed || isUhr(end, hasHourWord),
      shown
    else { return nil }
    guard let value = Self.hour(hour, half: half?.isAfternoon) else { return nil }
    let zone = zone(at: end)
    return FoundTime(
      hour: value, minute: minute, second: second, zone: zone?.offset,
      tokens: index..<(zone?.end ?? end),
      isCertain: half != nil || hasHourWord || separator == "h" || zone != nil || isLed)
  }

  private func isUhr(_ end: Int, _ hasHourWord: Bool) -> Bool {
    hasHourWord && isWord(end - 1, Self.fullHours)
  }

  /// Minutes behind an hour: the value, where they end, and what joins them.
  private func minutes(at index: Int) -> (Int, Int, String)? {
    guard let joint = token(index), !joint.isApart || joint.kind == .word else { return nil }
    if joint.isMark(":."),
      let value = number(index + 1, 0...59), tokens[index + 1].digits == 2,
      !tokens[index + 1].isApart
    {
      if joint.text == ".", isMark(index + 2, "."), number(index + 3, 0...9999) != nil {
        return nil
      }
      return (value, index + 2, joint.text)
    }
    if isWord(index, Self.hourLetters) || isWord(index, Self.hourWords) {
      let place =
        isWord(index + 1, Self.conjunctions) ? index + 2 : index + 1
      if let value = number(place, 0...59), tokens[place].digits == 2 {
        let hasWord = isWord(place + 1, Self.minuteWords)
        return (value, hasWord ? place + 2 : place + 1, "h")
      }
      if joint.text == "h" { return (0, index + 1, "h") }
    }
    return nil
  }

  /// `1430 hours`, `1430 hrs`.
  private func military(at index: Int) -> FoundTime? {
    guard tokens[index].digits == 4, let value = number(index, 0...2359), value % 100 < 60,
      isWord(index + 1, Self.militaryHours)
    else { return nil }
    return FoundTime(
      hour: value / 100, minute: value % 100, second: 0, zone: nil, tokens: index..<index + 2,
      isCertain: true)
  }

  /// `a.m.`, `p.m.`, `PM`, `de la tarde`, `вечера`.
  private func dayHalf(at index: Int) -> (isAfternoon: Bool, end: Int)? {
    guard let token = token(index), token.kind == .word else { return nil }
    switch token.text {
    case "am": return (false, index + 1)
    case "pm": return (true, index + 1)
    case "a", "p":
      guard isMark(index + 1, ".,"), self.token(index + 2)?.text == "m" else {
        return nil
      }
      return (token.text == "p", isMark(index + 3, ".") ? index + 4 : index + 3)
    case "μμ", "вечера", "дня", "מ", "مساء", "م": return (true, index + 1)
    case "πμ", "утра", "صباحا", "ص": return (false, index + 1)
    case "π", "μ":
      guard isMark(index + 1, "."), self.token(index + 2)?.text == "μ" else { return nil }
      return (token.text == "μ", isMark(index + 3, ".") ? index + 4 : index + 3)
    case "de", "da", "del", "du", "in":
      let next = isWord(index + 1, Self.articles) ? index + 2 : index + 1
      if isWord(next, Self.afternoons) {
        return (true, next + 1)
      }
      if isWord(next, Self.mornings) { return (false, next + 1) }
      return nil
    default: return nil
    }
  }

  static func hour(_ hour: Int, half isAfternoon: Bool?) -> Int? {
    guard (0...24).contains(hour) else { return nil }
    switch isAfternoon {
    case nil: return hour == 24 ? 0 : hour
    case true?: return hour < 12 ? hour + 12 : hour == 24 ? 0 : hour
    case false?: return hour == 12 ? 0 : hour
    }
  }

  private func zone(at index: Int) -> (offset: String?, end: Int)? {
    let isBracketed = isMark(index, "(")
    let start = isBracketed ? index + 1 : index
    guard let word = token(start), word.kind == .word, word.isUpper || word.text.count > 4,
      let offset = TimeZones.offset(word.text)
    else { return nil }
    var end = start + 1
    if isWord(end, Self.zoneKinds) { end += 1 }
    if token(end)?.text == "time" { end += 1 }
    if isBracketed {
      guard isMark(end, ")") else { return nil }
      end += 1
    }
    return (offset.isEmpty ? nil : offset, end)
  }
}
