/// Decides what each line of front matter does.
struct HeaderRoles {
  let lines: [HeaderLine]
  /// Whether the words of a line stand in the text elsewhere too: a person's, or a heading.
  let isRepeated: (Int) -> Bool

  func roles() -> [HeaderRole] {
    var roles: [HeaderRole] = []
    for index in lines.indices {
      roles.append(role(of: index, before: roles.last))
    }
    addPlaces(&roles)
    return roles
  }

  private func role(of index: Int, before: HeaderRole?) -> HeaderRole {
    let line = lines[index]
    guard line.tokens.contains(where: { $0.kind != .mark }) else { return .mark }
    if index > 0, before == .field, let name = bareField(lines[index - 1]), line.field == nil {
      return .fieldValue(name)
    }
    if line.field != nil || bareField(line) != nil && introducesValue(index) { return .field }
    if isNotice(line) { return .notice }
    if isNavigation(line) { return .navigation }
    if isSetApart(line) { return .prose }
    if isDateline(line) { return .dateline }
    if line.isListItem { return .listItem }
    if isProse(line) { return .prose }
    return .plain
  }

  /// The field that a line names without giving its value.
  private func bareField(_ line: HeaderLine) -> FieldName? {
    if let field = line.field { return field.value.isEmpty ? field.name : nil }
    guard line.words <= 4, line.headingLevel == 0 else { return nil }
    return line.wholeField
  }

  /// Whether the line behind a bare name (`Date`, `version`) holds a value of its kind.
  private func introducesValue(_ index: Int) -> Bool {
    guard index + 1 < lines.count, let name = bareField(lines[index]) else { return false }
    let next = lines[index + 1]
    switch name {
    case .date, .dateAndTime, .time: return isDateline(next)
    case .other: return isDateline(next) && next.rest.isEmpty
    default: return false
    }
  }

  /// Whether a line holds a day or a time, and beside it no more than a place.
  private func isDateline(_ line: HeaderLine) -> Bool {
    let hasTime = line.times.contains {
      $0.isCertain || !line.dates.isEmpty || $0.tokens.count == line.tokens.count
    }
    guard !line.dates.isEmpty || hasTime, line.tokens.count <= 40 else {
      return false
    }
    guard !line.contains(anyOf: HeaderWords.documentDates) else { return false }
    let places = PlaceReader(line: line)
    return line.rest.allSatisfy { run in
      line.tokens[run].allSatisfy { HeaderWords.datesOfSpeech.contains($0.key) }
        || places.place(run) != nil
    }
  }

  private func isNotice(_ line: HeaderLine) -> Bool {
    line.contains(phrase: HeaderWords.noticePhrases) || line.folded.starts(with: "©".utf8)
  }

  private func isNavigation(_ line: HeaderLine) -> Bool {
    if line.contains(phrase: HeaderWords.navigationPhrases), line.words < 14 { return true }
    let separators = line.tokens.count { $0.isMark("|→»›·>") }
    if separators >= 2 { return true }
    return line.words > 0 && line.words <= 3 && line.headingLevel == 0
      && line.tokens.allSatisfy { $0.kind != .word || HeaderWords.navigation.contains($0.key) }
  }

  /// `[The witness entered]`: what square brackets hold is no title and no place.
  private func isSetApart(_ line: HeaderLine) -> Bool {
    line.tokens.first?.isMark("[") == true && line.tokens.last?.isMark("]") == true
      && line.dates.isEmpty
  }

  private func isProse(_ line: HeaderLine) -> Bool {
    guard line.headingLevel == 0 else { return false }
    if line.words > 45 { return true }
    // `Stenogram …, 3 March 2008 y.` ends in an abbreviation.
    if line.hasGenre, !line.dates.isEmpty, line.words < 30 { return false }
    return line.words > 9 && line.tokens.last?.isMark(".!?") == true && !line.isUpper
  }

  /// Lines that are a place and nothing else, where a day or a time stands close by, or where the
  /// place is known.
  private func addPlaces(_ roles: inout [HeaderRole]) {
    for index in lines.indices where roles[index] == .plain && lines[index].words <= 9 {
      let line = lines[index]
      guard !line.tokens.isEmpty, line.headingLevel == 0,
        let place = PlaceReader(line: line).place(line.tokens.indices), place.isKnown
      else { continue }
      let near = max(0, index - 3)..<min(lines.count, index + 4)
      let isNear = roles[near].contains(.dateline)
      if isNear || place.city != nil && place.site == nil { roles[index] = .place }
    }
    if !roles.contains(.place) { addUnknownPlace(&roles) }
  }

  /// A short line right behind the day, or one word before it, where another line can be the
  /// title: several words there are rather a person.
  private func addUnknownPlace(_ roles: inout [HeaderRole]) {
    let days = roles.indices.filter { roles[$0] == .dateline && lines[$0].rest.isEmpty }
    for (day, index) in days.prefix(3).flatMap({ [($0, $0 + 1), ($0, $0 - 1)] })
    where lines.indices.contains(index) {
      let line = lines[index]
      let isShort =
        index > day ? line.words <= 4 : line.words == 1 || line.words == 2 && line.tokens.count == 3
      guard roles[index] == .plain, isShort, line.headingLevel == 0, !isRepeated(index),
        roles[..<index].contains(.plain),
        line.tokens.allSatisfy({ $0.kind == .word || $0.isMark("-'") }),
        !line.hasGenre, line.wholeField == nil,
        PlaceReader(line: line).place(line.tokens.indices) != nil
      else { continue }
      roles[index] = .place
      return
    }
  }
}
