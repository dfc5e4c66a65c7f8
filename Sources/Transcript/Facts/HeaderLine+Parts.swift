extension HeaderLine {
  /// The words behind `場所:` and the like, up to a bracket.
  var labelledSite: Range<Int>? {
    let colon = tokens.indices.dropFirst().dropLast().first { index in
      let name = tokens[max(0, index - 2)..<index].map(\.text).joined()
      return tokens[index].isMark(":：") && Self.sites.contains(where: name.hasSuffix)
    }
    guard let colon else { return nil }
    let end = tokens[(colon + 1)...].firstIndex { $0.isMark(")）]】") } ?? tokens.count
    return colon + 1 < end ? bytes(of: colon + 1..<end) : nil
  }

  private static let sites = ["場所", "会場", "會場", "地点", "地點", "장소"]

  /// `Press Briefings : Press Briefing – July 25`: the series and the title in one line.
  var seriesAndTitle: (series: Range<Int>, title: Range<Int>)? {
    guard
      let colon = tokens.firstIndex(where: { $0.isMark(":|/") && $0.isApart }),
      colon > 0, colon + 1 < tokens.count
    else { return nil }
    let words = tokens[..<colon].filter { $0.kind == .word }.map { Self.stem($0.text) }
    let others = Set(tokens[(colon + 1)...].filter { $0.kind == .word }.map { Self.stem($0.text) })
    let shared = words.count { others.contains($0) }
    guard !words.isEmpty, shared * 3 >= words.count * 2 else { return nil }
    return (bytes(of: 0..<colon), bytes(of: colon + 1..<tokens.count))
  }

  private static func stem(_ word: String) -> String {
    word.utf8.count > 3 && word.hasSuffix("s") ? String(word.dropLast()) : word
  }

  /// The part of a flattened page behind `Page 1 of 23`, where the title is.
  var pieceWithTitle: Range<Int>? {
    guard words > 12 else { return nil }
    for index in tokens.indices.dropLast(4)
    where ["page", "seite", "pagina"].contains(tokens[index].text)
      && tokens[index + 1].kind == .number
      && ["of", "von", "de", "sur", "/"].contains(tokens[index + 2].text)
      && tokens[index + 3].kind == .number
    {
      let start = index + 4
      let end = dates.first { $0.tokens.lowerBound > start }?.tokens.lowerBound ?? tokens.count
      return bytes(of: start..<end)
    }
    return nil
  }

  /// The room of `The committee met at 10 a.m. in Room 313, the Town Hall, Ms. Orr presiding.`
  var siteOfActs: Range<Int>? {
    guard let act = tokens.firstIndex(where: { HeaderWords.acts.contains($0.key) }) else {
      return nil
    }
    for index in tokens.indices.dropFirst(act + 1).dropLast()
    where Self.within.contains(tokens[index].key) {
      var start = index + 1
      if Self.articles.contains(tokens[start].key) { start += 1 }
      let end = endOfSite(from: start)
      guard start < end, tokens[start].isCapital || PlaceNames.isSite(tokens[start].key),
        tokens[start..<min(end, start + 5)].contains(where: {
          PlaceNames.isSite($0.key) || PlaceNames.isCompoundSite($0.text)
        })
      else { continue }
      return start..<end
    }
    return nil
  }

  private func endOfSite(from start: Int) -> Int {
    var end = start
    while end < tokens.count, end - start < 16 {
      let token = tokens[end]
      if token.isMark(".;:(") { break }
      let next = end + 1 < tokens.count ? tokens[end + 1] : nil
      if token.isMark(","),
        next.map({ !$0.isCapital && $0.kind == .word || Self.titles.contains($0.key) }) ?? true
      {
        break
      }
      if times.contains(where: { $0.tokens.lowerBound == end }) { break }
      end += 1
    }
    while end > start,
      tokens[end - 1].kind == .mark || HeaderWords.connectives.contains(tokens[end - 1].key)
    {
      end -= 1
    }
    return end
  }

  private static let within = FoldedWords("in at im en à nel nella no na em i w v у в στην στο")
  private static let articles = FoldedWords("the der dem la le el il the")
  private static let titles = FoldedWords(
    "hon mr mrs ms dr sen rep senator representative chairman chairwoman chair president speaker with"
  )

  /// A known city at the end of a title, set off by a dash: `Talk on the quay – Lisbon`.
  var cityAtEnd: Range<Int>? {
    guard let dash = tokens.lastIndex(where: { $0.isMark("-") && $0.isApart }),
      dash + 1 < tokens.count
    else { return nil }
    var end = dash + 1
    while end < tokens.count, tokens[end].kind == .word, tokens[end].isCapital { end += 1 }
    let isLast = end == tokens.count || tokens[end].isMark("/,(") && tokens.count - end <= 3
    guard isLast, end > dash + 1, isCity(dash + 1..<end) else { return nil }
    return dash + 1..<end
  }
}
