/// The speakers that a structured input names itself.
struct SpeakerTable: Sendable {
  private(set) var participants: [Participant] = []
  private var indexes: [String: Int] = [:]
  private var identifiers = Identifiers()

  /// The index of the speaker of a name; a new one for a new name, nil for an empty one.
  mutating func speaker(named name: String) -> Int? {
    let name = Self.trimmed(name)
    let folded = LabelShape.fold(name)
    guard !folded.isEmpty else { return nil }
    if let known = indexes[folded] { return known }
    let meaning = GroupLabels.meaning(of: folded)
    participants.append(
      Participant(
        id: identifiers.identifier(for: name), isGroup: meaning?.isGroup ?? false,
        role: meaning?.role, names: [PersonName(plain: name)], evidence: ["named by the input"]))
    indexes[folded] = participants.count - 1
    return participants.count - 1
  }

  /// Adds what the input says of a speaker beside the name.
  mutating func describe(_ speaker: Int, names: [String], office: String?) {
    for name in names where !participants[speaker].names.contains(where: { $0.text == name }) {
      participants[speaker].names.insert(PersonName(plain: name), at: 0)
    }
    if let office { participants[speaker].offices.append(office) }
  }

  /// A name without blanks and the colon that a column of labels may have.
  private static func trimmed(_ name: String) -> String {
    var name = Substring(name)
    func isLoose(_ character: Character) -> Bool {
      character.isWhitespace || character == ":" || character == "："
    }
    while let first = name.first, isLoose(first) { name = name.dropFirst() }
    while let last = name.last, isLoose(last) { name = name.dropLast() }
    return String(name)
  }
}
