/// Reads what the first speakers say of the day, the place and the session.
struct OpeningReader {
  let tokens: [HeaderToken]
  let language: String

  /// Dates that are said to be today's or the recording's.
  func dates() -> [FoundDate] {
    DateReader(tokens: tokens, language: language).dates().filter { date in
      let start = max(0, date.tokens.lowerBound - 4)
      let before = tokens[start..<date.tokens.lowerBound].map(\.text)
      return before.contains { Self.today.contains($0) }
    }
  }

  private static let today = LetterFold.words(
    "recorded recording taped aired today today's heute hoy aujourd'hui hoje oggi avui vandaag idag "
      + "i_dag tänään dzisiaj dziś dnes danes danas днес сегодня сьогодні σήμερα bugün astăzi ma "
      + "今日 本日 今天 오늘 aufgenommen enregistré grabado")

  /// A known city in `we are in …`.
  func city() -> Range<Int>? {
    for index in tokens.indices where Self.preposition.contains(tokens[index].text) {
      guard isHere(index) else { continue }
      for count in stride(from: 3, to: 0, by: -1) where index + count < tokens.count {
        let run = index + 1...index + count
        let words = tokens[run]
        guard words.allSatisfy({ $0.kind == .word && $0.isCapital }),
          PlaceNames.isCity(FieldName.folded(Array(words)))
        else { continue }
        return tokens[run.lowerBound].range.lowerBound..<tokens[run.upperBound].range.upperBound
      }
    }
    return nil
  }

  private static let preposition = LetterFold.words("in at en à em a")

  private func isHere(_ index: Int) -> Bool {
    let before = tokens[max(0, index - 3)..<index].map(\.text)
    guard let last = before.last else { return false }
    let pair = before.suffix(2).joined(separator: " ")
    return ["we are", "wir sind", "nous sommes", "we re"].contains(pair)
      || ["we're", "estamos", "siamo"].contains(last)
  }

  /// The number of the session with its word (`63. Sitzung`, `第12回国会`).
  func session() -> Range<Int>? {
    for index in tokens.indices where tokens[index].kind == .number {
      let value = tokens[index].value
      guard (1...9999).contains(value), tokens[index].digits <= 4 else { continue }
      var next = index + 1
      while next < min(tokens.count, index + 3),
        [".", "ª", "º", "°"].contains(tokens[next].text) || Self.endings.contains(tokens[next].text)
      {
        next += 1
      }
      if next < tokens.count, next > index + 1, Self.sessions.contains(tokens[next].text) {
        return tokens[index].range.lowerBound..<tokens[next].range.upperBound
      }
    }
    return nil
  }

  private static let endings = LetterFold.words("st nd rd th e eme er re a o го ое ste de")
  private static let sessions = LetterFold.words(
    "sitzung session sitting meeting séance sesión sessão seduta zasedání posiedzenie schôdza "
      + "schůze sjednica seja заседание засідання συνεδρίαση oturum birleşim ședință ülés istung "
      + "möte møte vergadering plenarsitzung")
}
