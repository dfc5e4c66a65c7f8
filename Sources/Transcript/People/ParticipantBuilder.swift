/// Makes participants of the labels that a document uses.
struct ParticipantBuilder {
  let text: Text
  let found: LabelFinder.Result
  let lines: [Line]
  let plan: LinePlan

  func build() -> People {
    var people = People()
    people.byEntry = Array(repeating: nil, count: found.entries.count)
    var byName: [String: Int] = [:]
    var identifiers = Identifiers()
    for label in found.labels where people.byEntry[label.entry] == nil {
      let name = text.string(found.entries[label.entry].name)
      let folded = LabelShape.fold(name)
      if let known = byName[folded] {
        people.byEntry[label.entry] = known
        continue
      }
      let meaning = GroupLabels.meaning(of: folded)
      let participant = Participant(
        id: identifiers.identifier(for: name), isGroup: meaning?.isGroup ?? false,
        role: meaning?.role, names: [PersonName(plain: name)])
      byName[folded] = people.participants.count
      people.byEntry[label.entry] = people.participants.count
      people.participants.append(participant)
      people.foldedNames.insert(folded)
    }
    return people
  }
}
