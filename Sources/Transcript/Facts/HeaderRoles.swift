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
    return line.content.role
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
    case .date, .dateAndTime, .time: return next.content.isDateline
    case .other: return next.content.isDateline && next.rest.isEmpty
    default: return false
    }
  }

  /// Lines that are a place and nothing else, where a day or a time stands close by, or where the
  /// place is known.
  private func addPlaces(_ roles: inout [HeaderRole]) {
    for index in lines.indices where roles[index] == .plain && lines[index].words <= 9 {
      let line = lines[index]
      guard !line.tokens.isEmpty, line.headingLevel == 0,
        let place = line.content.place, place.isKnown
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
        line.content.place != nil
      else { continue }
      roles[index] = .place
      return
    }
  }
}
