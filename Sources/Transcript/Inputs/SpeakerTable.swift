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
    guard let office, !office.isEmpty, office.utf8.count <= 120,
      !participants[speaker].offices.contains(office)
    else { return }
    participants[speaker].offices.append(office)
  }

  /// The participants in the end: names that are one person's become one, with its parts told
  /// apart, and the passages' speakers change accordingly.
  mutating func finish(_ passages: inout [Passage]) -> [Participant] {
    // Names without end are a chat's, where nobody has two.
    guard participants.count <= 1000, !participants.isEmpty else { return participants }
    let parser = LabelNameParser()
    let names = participants.map { parser.parse($0.names.last?.text ?? $0.id) }
    var merger = LabelMerger(names.map(KnownLabel.init), neighbours: Self.neighbours(passages))
    merger.merge()
    var merged: [Participant] = []
    var places = Array(repeating: 0, count: names.count)
    var byRoot: [Int: Int] = [:]
    var identifiers = Identifiers()
    for index in names.indices {
      let root = merger.root(of: index)
      if let known = byRoot[root] {
        places[index] = known
        continue
      }
      let members = names.indices.filter { merger.root(of: $0) == root }
      var participant = ParticipantBuilder.participant(members.map { names[$0] })
      for name in members.flatMap({ participants[$0].names.dropLast() })
      where !participant.names.contains(where: { $0.text == name.text }) {
        participant.names.append(name)
      }
      for office in members.flatMap({ participants[$0].offices })
      where !participant.offices.contains(office) {
        participant.offices.append(office)
      }
      participant.evidence = merger.evidence[root] ?? ["named by the input"]
      participant.id = identifiers.identifier(
        for: ParticipantBuilder.identifierName(of: participant))
      byRoot[root] = merged.count
      places[index] = merged.count
      merged.append(participant)
    }
    for index in passages.indices {
      passages[index].speaker = passages[index].speaker.map { places[$0] }
    }
    return merged
  }

  /// Speakers who answer each other are two persons.
  private static func neighbours(_ passages: [Passage]) -> Set<LabelMerger.Pair> {
    var pairs: Set<LabelMerger.Pair> = []
    var last: Int?
    for passage in passages {
      guard let speaker = passage.speaker else { continue }
      if let last, last != speaker { pairs.insert(LabelMerger.Pair(last, speaker)) }
      last = speaker
    }
    return pairs
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
