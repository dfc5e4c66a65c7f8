/// Reads what the first speakers say of the day, the place and the session.
struct OpeningReader {
  let tokens: [HeaderToken]
  /// Dates that are said to be today's or the recording's.
  let dates: [FoundDate]

  init(tokens: [HeaderToken], language: String) {
    self.tokens = tokens
    dates = DateReader(tokens: tokens, language: language).dates().filter { date in
      tokens[max(0, date.tokens.lowerBound - 4)..<date.tokens.lowerBound]
        .contains { Self.today.contains($0.key) }
    }
  }

  /// Reads a line of speech.
  ///
  /// - Returns: nil where its bytes show that it says nothing of the kind.
  init?(text: [UInt8], range: Range<Int>, language: String) {
    let range = range.lowerBound..<min(range.upperBound, range.lowerBound + Self.limit)
    guard OpeningScan(text: text, range: range).mayTell else { return nil }
    self.init(tokens: HeaderTokenizer.tokens(of: text, in: range), language: language)
  }

  /// Bytes of a line that are looked at.
  private static let limit = 3000

  private static let today = FoldedWords(
    "recorded recording taped aired today today's heute hoy aujourd'hui hoje oggi avui vandaag idag "
      + "i_dag tänään dzisiaj dziś dnes danes danas днес сегодня сьогодні σήμερα bugün astăzi ma "
      + "今日 本日 今天 오늘 aufgenommen enregistré grabado")

  /// Whether a word up to its apostrophe, given by its hash, may be one for today.
  static func mayBeToday(_ word: UInt64) -> Bool {
    today.contains(word) || beforeApostrophe.contains(word)
  }

  private static let beforeApostrophe = FoldedWords("today aujourd")

  /// A known city in `we are in …`.
  func city() -> Range<Int>? {
    for index in tokens.indices where Self.preposition.contains(tokens[index].key) {
      guard isHere(index) else { continue }
      for count in stride(from: 3, to: 0, by: -1) where index + count < tokens.count {
        let run = index + 1...index + count
        let words = tokens[run]
        guard words.allSatisfy({ $0.kind == .word && $0.isCapital }),
          PlaceNames.isCity(FieldName.hash(of: words))
        else { continue }
        return tokens[run.lowerBound].range.lowerBound..<tokens[run.upperBound].range.upperBound
      }
    }
    return nil
  }

  /// The known city of `In Cork, on the second of May …`, with which minutes begin.
  func cityOfMinutes() -> Range<Int>? {
    guard var first = tokens.firstIndex(where: { $0.kind == .word }), first <= 2 else { return nil }
    if Self.minutesBegin.contains(tokens[first].key), tokens[first].isCapital { first += 1 }
    for count in stride(from: 3, to: 0, by: -1) where first + count < tokens.count {
      let run = first..<first + count
      guard tokens[run.upperBound].isMark(",،"),
        tokens[run].allSatisfy({ $0.kind == .word && $0.isCapital }),
        PlaceNames.isCity(FieldName.hash(of: tokens[run]))
      else { continue }
      return tokens[run.lowerBound].range.lowerBound..<tokens[run.upperBound - 1].range.upperBound
    }
    return nil
  }

  private static let minutesBegin = FoldedWords("in en em a à στη στην u у в во w v la")
  private static let preposition = FoldedWords("in at en à em a")

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
        tokens[next].isMark(".°") || Self.endings.contains(tokens[next].key)
      {
        next += 1
      }
      if next < tokens.count, next > index + 1, Self.sessions.contains(tokens[next].key) {
        return tokens[index].range.lowerBound..<tokens[next].range.upperBound
      }
    }
    return nil
  }

  static let endings = FoldedWords("st nd rd th e eme er re a o го ое ste de")
  private static let sessions = FoldedWords(
    "sitzung session sitting meeting séance sesión sessão seduta zasedání posiedzenie schôdza "
      + "schůze sjednica seja заседание засідання συνεδρίαση oturum birleşim ședință ülés istung "
      + "möte møte vergadering plenarsitzung")
}
