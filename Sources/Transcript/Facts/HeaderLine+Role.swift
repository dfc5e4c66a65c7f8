extension HeaderLine {
  /// What the line does if the lines around it do not say otherwise.
  func findRole() -> HeaderRole {
    if isNotice { return .notice }
    if isNavigation { return .navigation }
    if isSetApart { return .prose }
    if content.isDateline { return .dateline }
    if content.isListItem { return .listItem }
    return isProse ? .prose : .plain
  }

  /// Whether the line holds a day or a time, and beside it no more than a place.
  func holdsDayAlone() -> Bool {
    let hasTime = times.contains {
      $0.isCertain || !dates.isEmpty || $0.tokens.count == tokens.count
    }
    guard !dates.isEmpty || hasTime, tokens.count <= 40 else { return false }
    guard !contains(anyOf: HeaderWords.documentDates) else { return false }
    return zip(rest, content.restPlaces).allSatisfy { run, place in
      place != nil || isDuration(run)
        || tokens[run].allSatisfy {
          HeaderWords.datesOfSpeech.contains($0.key) || HeaderWords.dayParts.contains($0.key)
            || $0.isMark("(),") || WeekdayNames.weekday($0.key) != nil
        }
    }
  }

  /// `36 min 31 sec`: how long the recording is.
  private func isDuration(_ run: Range<Int>) -> Bool {
    tokens[run].contains { $0.kind == .number }
      && tokens[run].allSatisfy {
        $0.kind == .number || HeaderWords.spans.contains($0.key)
      }
  }

  private var isNotice: Bool {
    contains(phrase: HeaderWords.noticePhrases) || folded.starts(with: "©".utf8)
  }

  private var isNavigation: Bool {
    if contains(phrase: HeaderWords.navigationPhrases), words < 14 { return true }
    let separators = tokens.count { $0.isMark("|→»›·>") }
    if separators >= 2 { return true }
    return words > 0 && words <= 3 && headingLevel == 0
      && tokens.allSatisfy { $0.kind != .word || HeaderWords.navigation.contains($0.key) }
  }

  /// `[The witness entered]`: what square brackets hold is no title and no place.
  private var isSetApart: Bool {
    tokens.first?.isMark("[") == true && tokens.last?.isMark("]") == true && dates.isEmpty
  }

  private var isProse: Bool {
    guard headingLevel == 0 else { return false }
    if isLongTitle { return false }
    // A word of a script without blanks takes several tokens.
    let isUnspaced = tokens.count { $0.standsAlone } * 2 > tokens.count
    if words > (isUnspaced ? 70 : 45) { return true }
    if isUnspaced, words > 20, tokens.last?.isMark("。！？") == true { return true }
    // `Stenogram …, 3 March 2008 y.` ends in an abbreviation, and a title may end in a full stop.
    if hasGenre, !dates.isEmpty { return false }
    return words > 9 && tokens.last?.isMark(".!?") == true && !isUpper
  }

  /// `Interview with Ann Hill, minister, on Radio Quay on 3 May 2012, on …`: begins with a kind of
  /// talk, says the day, and is one sentence.
  private var isLongTitle: Bool {
    guard (30..<90).contains(words), !dates.isEmpty, hasGenre(0..<min(2, tokens.count)) else {
      return false
    }
    return !tokens.indices.dropFirst().dropLast().contains { index in
      tokens[index].isMark(".!?") && tokens[index - 1].text.utf8.count > 3
        && tokens[index + 1].isCapital
    }
  }
}
