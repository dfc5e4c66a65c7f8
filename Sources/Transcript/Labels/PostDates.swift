/// The days and ages with which pages of forums and comments end the line that names who wrote:
/// `ann_h 4 March 2021, 10:02`, `[–]tom 14 points 5 years ago`.
struct PostDates {
  let text: Text

  /// Nobody's line is longer, in bytes.
  private static let longest = 120
  private static let mostWords = 16

  /// The name and the day or age behind it that fill a line.
  func byline(_ line: Range<Int>) -> (name: Range<Int>, date: Range<Int>)? {
    guard line.count <= Self.longest, text.hasDigit(line) else { return nil }
    var words = text.words(of: line, limit: Self.mostWords)
    guard words.count >= 2, words.count < Self.mostWords else { return nil }
    if Self.openings.contains(small(words[0])) { words.removeFirst() }
    // `r/harbour` names the room in which all of it is written.
    if words.count > 2, text.has("r/", at: words[0].lowerBound) { words.removeFirst() }
    var reading = Reading()
    var start = words.count
    while start > 0, let part = part(words[start - 1]) {
      reading.add(part)
      start -= 1
    }
    guard reading.isDate, start > 0, start <= 4, let last = words.last else { return nil }
    var name = words[0].lowerBound..<words[start - 1].upperBound
    for fold: StaticString in ["[–]", "[-]", "[+]"] where text.has(fold, at: name.lowerBound) {
      let end = min(name.lowerBound + fold.utf8CodeUnitCount, name.upperBound)
      name = text.skipBlanks(end..<name.upperBound)..<name.upperBound
    }
    if text.byte(name.upperBound - 1) == 0x2C {
      // `Dover, 12 March 2021` says where and when.
      guard reading.isTimed else { return nil }
      name = name.lowerBound..<name.upperBound - 1
    }
    guard !name.isEmpty, isName(words[..<start]) else { return nil }
    return (name, words[start].lowerBound..<last.upperBound)
  }

  /// Whether a line is a day or an age and nothing else: `2 years ago`.
  func isDate(_ line: Range<Int>) -> Bool {
    guard line.count <= 60, text.hasDigit(line) else { return false }
    var reading = Reading()
    for word in text.words(of: line, limit: Self.mostWords) {
      guard let part = part(word) else { return false }
      reading.add(part)
    }
    return reading.isDate
  }

  /// One word, or several that begin as names do.
  private func isName(_ words: ArraySlice<Range<Int>>) -> Bool {
    guard let last = words.last, text[last.upperBound - 1] != 0x3A else { return false }
    return words.count == 1
      || words.allSatisfy { word in
        Letters.isUpper(text.scalar(word.lowerBound).value) || text.byte(word.lowerBound) == 0x5B
          || text.has("u/", at: word.lowerBound)
          || LabelWords.particles.contains(text.string(word).lowercased())
      }
  }

  // MARK: Words

  private enum Part {
    case joiner, month, number, year, date, clock, unit, ago, age, points
  }

  private struct Reading {
    private var parts: Set<Part> = []

    mutating func add(_ part: Part) { parts.insert(part) }

    /// A time of day, or how long ago it was.
    var isTimed: Bool { !parts.isDisjoint(with: [.clock, .age, .ago]) }

    /// A day with its year or time, or how long ago it was: `12 MAY` may be a number and a name.
    var isDate: Bool {
      parts.contains(.date) || parts.contains(.age)
        || parts.contains(.month) && !parts.isDisjoint(with: [.year, .clock])
        || parts.isSuperset(of: [.number, .unit, .ago])
    }
  }

  private func small(_ word: Range<Int>) -> String {
    text.string(word).lowercased().trimmed(of: ".,:;()[]*•·|»–—-@")
  }

  private func part(_ word: Range<Int>) -> Part? {
    let word = small(word)
    if word.isEmpty || Self.joiners.contains(word) { return .joiner }
    if Self.units.contains(word) { return .unit }
    if Self.agos.contains(word) { return .ago }
    if Self.counts.contains(word) { return .points }
    guard let first = word.first, first.isNumber || first == "'" || first == "’" else {
      let folded = LetterFold.fold(word)
      return MonthNames.month(folded, language: "und") == nil ? nil : .month
    }
    return numeric(word)
  }

  private func numeric(_ word: String) -> Part? {
    if word.first == "'" || word.first == "’" {
      return word.count == 3 && word.dropFirst().allSatisfy(\.isNumber) ? .year : nil
    }
    let digits = word.prefix { $0.isNumber }
    let rest = word.dropFirst(digits.count)
    if rest.isEmpty { return digits.count <= 5 ? (digits.count == 4 ? .year : .number) : nil }
    if Self.compactUnits.contains(String(rest)) { return .age }
    if ["th", "st", "nd", "rd", "k"].contains(rest) { return .number }
    if ["am", "pm"].contains(rest) { return .clock }
    let fields = word.split(omittingEmptySubsequences: false) { !$0.isNumber }
    guard fields.allSatisfy({ !$0.isEmpty && $0.count <= 4 }) else { return nil }
    switch rest.first {
    case ":" where fields.count <= 3: return .clock
    case "/", "-", ".": return fields.count == 3 ? .date : fields.count == 2 ? .number : nil
    default: return nil
    }
  }

  private static let openings = WordSet("by post posted from von par por de da od от")

  private static let joiners = WordSet(
    """
    on at am pm wrote said posted replied um uhr schrieb à a le el las los escribió publicó scrisse de
    ha scritto il alle op om schreef dia em às escreveu в г написал написала napisał napisała dnia o
    skrev den kl mon tue wed thu fri sat sun monday tuesday wednesday thursday friday saturday sunday
    edited op s utc gmt about over almost y
    """)

  private static let units = WordSet(
    """
    second seconds sec secs minute minutes min mins hour hours hr hrs day days week weeks wk wks
    month months mo mos year years yr yrs sekunde sekunden minuten stunde stunden tag tage tagen
    woche wochen monat monate monaten jahr jahre jahren seconde secondes heure heures jour jours
    semaine semaines mois an ans année années segundo segundos minuto minutos hora horas día días
    semana semanas mes meses año años secondo secondi minuti ora ore giorno giorni settimana
    settimane mese mesi anno anni dia dias mês ano anos uur dag dagen weken maand maanden jaar
    timme timmar dagar vecka veckor månad månader år godzina godziny godzin dzień dni tydzień
    tygodnie tygodni miesiąc miesiące miesięcy rok lata lat час часа часов день дня дней неделю
    недели недель месяц месяца месяцев год года лет
    """)

  private static let agos = WordSet(
    "ago vor hace fa há atrás geleden sedan siden temu назад тому önce lalu 전")

  /// What readers gave a post.
  private static let counts = WordSet("point points upvotes likes karma punkte puntos")

  private static let compactUnits: Set<String> = [
    "s", "m", "h", "d", "w", "mo", "y", "min", "yr", "年前", "个月前", "個月前", "天前", "小时前", "小時前", "分钟前",
    "分鐘前", "か月前", "日前", "時間前", "分前", "년", "개월",
  ]
}

extension Text {
  /// The words of a short line; no more than a limit.
  func words(of line: Range<Int>, limit: Int) -> [Range<Int>] {
    var words: [Range<Int>] = []
    var rest = skipBlanks(line)..<line.upperBound
    while !rest.isEmpty, words.count < limit {
      let end = firstBlank(rest)
      words.append(rest.lowerBound..<end)
      rest = skipBlanks(end..<line.upperBound)..<line.upperBound
    }
    return words
  }
}
