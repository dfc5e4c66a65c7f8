/// Reads a run of words as a place: a room or building, and the city.
struct PlaceReader {
  let line: HeaderLine

  struct Place: Hashable {
    /// Tokens of the line.
    var site: Range<Int>?
    var city: Range<Int>?
    /// Whether a part of it is a known place or kind of place.
    var isKnown: Bool
  }

  /// - Returns: nil where the words do not look like a place: no capitals, a kind of talk in them,
  ///   or too many of them.
  func place(_ run: Range<Int>) -> Place? {
    if let site = siteBeforeAt(run) { return Place(site: site, city: nil, isKnown: true) }
    let tokens = line.tokens[run]
    let hasSite = hasSite(run)
    guard tokens.count <= 18, hasSite ? !line.hasTalk(run) : !line.hasGenre(run),
      looksLikeName(run, hasSite: hasSite),
      hasSite || !tokens.contains(where: { $0.kind == .number }),
      !tokens.contains(where: { $0.isMark(":") }),
      tokens.count > 1 || WeekdayNames.weekday(tokens[run.lowerBound].key) == nil,
      hasSite || !isBound(run), !isName(run),
      !tokens.contains(where: {
        HeaderWords.acts.contains($0.key) || Self.bodies.contains($0.key)
      })
    else { return nil }
    let parts = parts(run)
    var place = Place(site: run, city: nil, isKnown: hasSite)
    guard let last = parts.last else { return nil }
    let name = key(last)
    if isRegion(last), parts.count > 1 {
      let city = parts[parts.count - 2]
      let words = suffixCity(city) ?? city
      return rest(
        Place(city: words.lowerBound..<last.upperBound, isKnown: true), run,
        before: words.lowerBound)
    }
    if PlaceNames.isCity(name)
      || PlaceNames.isRegion(name) && parts.count == 1 && last.count > 0
        && PlaceNames.isCountry(name)
    {
      return rest(Place(city: last, isKnown: true), run, before: last.lowerBound)
    }
    if let city = suffixCity(last) {
      return rest(Place(city: city, isKnown: true), run, before: city.lowerBound)
    }
    place.isKnown = place.isKnown || parts.contains { PlaceNames.isCity(key($0)) }
    // Without capitals nothing tells an unknown place from other words.
    let hasCase = tokens.contains { ($0.text.unicodeScalars.first?.value ?? 0x600) < 0x590 }
    return place.isKnown || hasCase || isSetOff(run) ? place : nil
  }

  /// What Japanese says before `にて`: `3月2日　港町ホールにて`.
  private func siteBeforeAt(_ run: Range<Int>) -> Range<Int>? {
    guard run.count > 2, run.count <= 24, line.tokens[run.upperBound - 1].text == "て",
      line.tokens[run.upperBound - 2].text == "に"
    else { return nil }
    return run.lowerBound..<run.upperBound - 2
  }

  /// `Harbour, 2 June`, in a script without capitals: one to three words, a comma, and the day.
  private func isSetOff(_ run: Range<Int>) -> Bool {
    guard let day = line.dates.first, run.count <= 3, run.lowerBound == 0,
      line.tokens[run].allSatisfy({ $0.kind == .word && !$0.standsAlone }),
      run.upperBound < line.tokens.count, line.tokens[run.upperBound].isMark(",،")
    else { return false }
    return day.tokens.lowerBound == run.upperBound + 1
  }

  /// `Events of May 2`: what the day belongs to is no place.
  private func isBound(_ run: Range<Int>) -> Bool {
    run.upperBound < line.tokens.count && Self.binders.contains(line.tokens[run.upperBound].key)
  }

  /// `First shown: 5 May`: what stands before a colon is a field's name.
  private func isName(_ run: Range<Int>) -> Bool {
    run.upperBound < line.tokens.count && line.tokens[run.upperBound].isMark(":")
  }

  private static let binders = FoldedWords(
    "of du de del vom von van af av di do da от від z ze for für pour para per voor för")

  /// Those who sit somewhere, and name no place.
  private static let bodies = FoldedWords("subcommittee secretary spokesperson spokesman")

  /// `En route Lisbon` names no site.
  private static let ways = FoldedWords("en route")

  private func rest(_ place: Place, _ run: Range<Int>, before end: Int) -> Place {
    var place = place
    var end = end
    while end > run.lowerBound,
      line.tokens[end - 1].kind == .mark
        || HeaderWords.connectives.contains(line.tokens[end - 1].key)
    {
      end -= 1
    }
    let isWay =
      end == run.lowerBound + 2
      && run.prefix(2).allSatisfy {
        Self.ways.contains(line.tokens[$0].key)
      }
    place.site = end > run.lowerBound && !isWay ? run.lowerBound..<end : nil
    return place
  }

  private func looksLikeName(_ run: Range<Int>, hasSite: Bool) -> Bool {
    var letters = 0
    let words = line.tokens[run].filter { $0.kind == .word }
    if hasSite, words.count <= 8, words.first?.isCapital == true { return true }
    for index in run {
      let token = line.tokens[index]
      guard token.kind == .word else { continue }
      letters += 1
      let isPart = index > 0 && !token.isApart && line.tokens[index - 1].isMark("-")
      if !token.isCapital, !isPart, !HeaderWords.connectives.contains(token.key) { return false }
    }
    return letters > 0 && letters <= 14
  }

  /// The parts between commas.
  private func parts(_ run: Range<Int>) -> [Range<Int>] {
    var parts: [Range<Int>] = []
    var start = run.lowerBound
    for index in run
    where line.tokens[index].isMark(",/") {
      if index > start { parts.append(start..<index) }
      start = index + 1
    }
    if start < run.upperBound { parts.append(start..<run.upperBound) }
    return parts
  }

  private func name(_ range: Range<Int>) -> String {
    FieldName.folded(line.tokens[range])
  }

  /// The hash of a part's name.
  private func key(_ range: Range<Int>) -> UInt64 { FieldName.hash(of: line.tokens[range]) }

  private func isRegion(_ range: Range<Int>) -> Bool {
    let name = key(range)
    let letters = line.tokens[range].filter { $0.kind == .word }
    if letters.count == 1, letters.first?.text.utf8.count == 2 {
      return letters.first?.isUpper == true && PlaceNames.isRegion(name)
    }
    let joined = letters.map(\.text).joined()
    return PlaceNames.isRegion(name) || Self.initials.contains(joined)
  }

  private static let initials = FoldedWords("dc usa us uk")

  /// Up to three words at the end of a part that are a known city.
  private func suffixCity(_ part: Range<Int>) -> Range<Int>? {
    for count in stride(from: min(4, part.count), to: 0, by: -1) {
      let suffix = part.upperBound - count..<part.upperBound
      if PlaceNames.isCity(key(suffix)) { return suffix }
    }
    return nil
  }

  private func endsBeyondASCII(_ run: Range<Int>) -> Bool {
    let last = line.tokens[run].last { $0.kind != .mark }
    return last?.text.utf8.last ?? 0 >= 0x80
  }

  private func hasSite(_ run: Range<Int>) -> Bool {
    line.tokens[run].contains {
      $0.kind == .word && (PlaceNames.isSite($0.key) || PlaceNames.isCompoundSite($0.text))
    } || endsBeyondASCII(run) && PlaceNames.endsLikePlace(name(run))
  }
}
