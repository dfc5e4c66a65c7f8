extension HeaderLine {
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
}
