/// Makes participants of the labels that a document uses: one for each person, however labelled.
struct ParticipantBuilder {
  let text: Text
  let found: LabelFinder.Result
  let lines: [Line]
  let plan: LinePlan
  var memory = ReadingMemory()

  func build() -> People {
    let (order, places) = order
    let labels = labels(order)
    let key = key(labels, places)
    var people: People
    if let key, let known = memory.people.value(of: key) {
      people = known
    } else {
      people = read(labels, neighbours(places))
      if let key { memory.people.insert(people, for: key) }
    }
    var byEntry = [Int?](repeating: nil, count: found.entries.count)
    for (place, entry) in order.enumerated() { byEntry[entry] = people.byEntry[place] }
    people.byEntry = byEntry
    return people
  }

  /// The different labels in the order in which they come, by their entries, and the place of each
  /// entry among them.
  private var order: (entries: [Int], places: [Int?]) {
    var order: [Int] = []
    var places = [Int?](repeating: nil, count: found.entries.count)
    for label in found.labels where places[label.entry] == nil {
      places[label.entry] = order.count
      order.append(label.entry)
    }
    return (order, places)
  }

  private struct Label {
    var words: Range<Int>
    /// It ends in a number that is that of the question or the turn.
    var isCounted: Bool
  }

  private func labels(_ order: [Int]) -> [Label] {
    let wrapped = wrapped
    let counted = Set(found.counted)
    return order.map { entry in
      Label(
        words: wrapped[entry] ?? found.entries[entry].name, isCounted: counted.contains(entry))
    }
  }

  /// All that who speaks is told by; nil where it is much.
  private func key(_ labels: [Label], _ places: [Int?]) -> ArraySlice<UInt8>? {
    guard labels.count <= 64 else { return nil }
    var key = MemoKey()
    var neighbours = [UInt64](repeating: 0, count: labels.count)
    for (one, other) in zip(found.labels, found.labels.dropFirst()) {
      guard let first = places[one.entry], let second = places[other.entry] else { continue }
      neighbours[min(first, second)] |= 1 << UInt64(max(first, second))
    }
    for (label, neighbours) in zip(labels, neighbours) {
      key.add(text.bytes[label.words])
      key.add(label.isCounted ? 1 : 0)
      key.add(Int(neighbours >> 32))
      key.add(Int(neighbours & 0xFFFF_FFFF))
    }
    for line in frontLines {
      guard key.bytes.count <= 1 << 13 else { return nil }
      key.add(text.bytes[line])
    }
    return key.bytes[...]
  }

  private func read(_ labels: [Label], _ neighbours: Set<LabelMerger.Pair>) -> People {
    let parser = LabelNameParser()
    let names = labels.map { label -> LabelName in
      let words = text.string(label.words)
      let name = label.isCounted ? String(words.prefix(1)) : words
      return parser.parse(name.replacing("\n", with: ", "))
    }
    var merger = LabelMerger(names: names, neighbours: neighbours)
    merger.merge()
    return people(names, merger)
  }

  /// The labels that name an office below the person, by their entry.
  private var wrapped: [Int: Range<Int>] {
    var wrapped: [Int: Range<Int>] = [:]
    for label in found.labels
    where label.wraps && label.form.separator == .lineEnd && wrapped[label.entry] == nil {
      wrapped[label.entry] = label.label
    }
    return wrapped
  }

  /// Pairs of labels that answer each other, by their places.
  private func neighbours(_ places: [Int?]) -> Set<LabelMerger.Pair> {
    var pairs: Set<LabelMerger.Pair> = []
    for (one, other) in zip(found.labels, found.labels.dropFirst()) {
      if let first = places[one.entry], let second = places[other.entry], first != second {
        pairs.insert(LabelMerger.Pair(first, second))
      }
    }
    return pairs
  }

  /// The lines that may say more of who speaks: those of the front matter, and headings, which
  /// may name who speaks next.
  private var frontLines: [Range<Int>] {
    var front: [Range<Int>] = []
    for line in lines.prefix(min(plan.bodyStart, 400)) where !line.isBlank && line.text.count <= 400
    {
      front.append(line.text)
    }
    let headings = plan.roles.indices.lazy.filter { plan.roles[$0] == .heading }
    for index in headings.prefix(60) where lines[index].text.count <= 200 {
      front.append(lines[index].text)
    }
    return front
  }

  /// - Returns: the participants, by the places of the labels.
  private func people(_ names: [LabelName], _ merger: LabelMerger) -> People {
    var people = People()
    people.byEntry = Array(repeating: nil, count: names.count)
    let front = FrontNames(frontLines.map(text.string))
    var identifiers = Identifiers()
    var indexes: [Int: Int] = [:]
    for place in names.indices {
      let root = merger.root(of: place)
      people.foldedNames.insert(LabelShape.fold(names[place].text))
      if let known = indexes[root] {
        people.byEntry[place] = known
        continue
      }
      let members = names.indices.filter { merger.root(of: $0) == root }
      var participant = Self.participant(members.map { names[$0] })
      participant.evidence = merger.evidence[root] ?? []
      front.complete(&participant, from: members.map { names[$0] })
      participant.id = identifiers.identifier(for: Self.identifierName(of: participant))
      indexes[root] = people.participants.count
      people.byEntry[place] = people.participants.count
      people.participants.append(participant)
    }
    return people
  }

  /// The name without honorific, from which the id is made.
  static func identifierName(of participant: Participant) -> String {
    let parts = participant.names.first?.parts.filter { $0.kind != .honorific } ?? []
    return parts.map(\.text).joined()
  }

  /// One participant, without an id, of the names that are one person's.
  static func participant(_ names: [LabelName]) -> Participant {
    var persons: [PersonName] = []
    var offices: [String] = []
    var organizations: [String] = []
    for name in names.sorted(by: { $0.name.count > $1.name.count }) {
      let person = name.person
      if !persons.contains(where: { $0.text == person.text }) { persons.append(person) }
      for office in name.offices where !offices.contains(office) { offices.append(office) }
      for organization in name.organizations where !organizations.contains(organization) {
        organizations.append(organization)
      }
    }
    var meaning: GroupLabels.Meaning?
    for name in names where meaning == nil { meaning = Self.meaning(of: name) }
    return Participant(
      id: "", isGroup: meaning?.isGroup ?? false, role: meaning?.role, names: persons,
      offices: offices, organizations: organizations)
  }

  private static func meaning(of name: LabelName) -> GroupLabels.Meaning? {
    let head = LabelNameParser.split(name.text.trimmed(of: "[]()（）<>【】〈〉*#_: ")).head
    return GroupLabels.meaning(of: LabelShape.fold(head.trimmed(of: "[]()（）<>【】〈〉*#_: ")))
      ?? GroupLabels.meaning(of: LabelShape.fold(name.text.trimmed(of: "[]()（）<>【】〈〉*#_: ")))
  }
}
