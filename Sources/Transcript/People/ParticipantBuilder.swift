/// Makes participants of the labels that a document uses: one for each person, however labelled.
struct ParticipantBuilder {
  let text: Text
  let found: LabelFinder.Result
  let lines: [Line]
  let plan: LinePlan
  var memory = ReadingMemory()

  func build() -> People {
    var order: [Int] = []
    var seen: Set<Int> = []
    for label in found.labels where seen.insert(label.entry).inserted { order.append(label.entry) }
    let wrapped = wrapped
    let counted = Set(found.counted)
    let labels = order.map { entry -> KnownLabel in
      let words = wrapped[entry] ?? found.entries[entry].name
      // The number is that of the question or the turn.
      return counted.contains(entry)
        ? KnownLabel(LabelNameParser().parse(String(text.string(words).prefix(1))))
        : label(text.bytes[words])
    }
    var merger = LabelMerger(labels, neighbours: neighbours(order))
    merger.merge()
    return people(order, labels, merger)
  }

  /// A label taken apart, once for all texts.
  private func label(_ label: ByteView) -> KnownLabel {
    if let known = memory.labels.value(of: label) { return known }
    let words = String(decoding: label, as: UTF8.self)
    let isWrapped = label.contains(0x0A)
    let name = LabelNameParser().parse(isWrapped ? words.replacing("\n", with: ", ") : words)
    let known = KnownLabel(name)
    memory.labels.insert(known, for: label)
    return known
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

  /// Pairs of labels that answer each other, by their place in the order.
  private func neighbours(_ order: [Int]) -> Set<LabelMerger.Pair> {
    var places = [Int](repeating: -1, count: found.entries.count)
    for (place, entry) in order.enumerated() { places[entry] = place }
    var pairs: Set<LabelMerger.Pair> = []
    var (before, last) = (-1, -1)
    for label in found.labels {
      let next = places[label.entry]
      // Most answer whoever spoke before: the pair is known.
      if last >= 0, next != last, next != before {
        pairs.insert(LabelMerger.Pair(last, next))
      }
      (before, last) = (last, next)
    }
    return pairs
  }

  private func people(_ order: [Int], _ labels: [KnownLabel], _ merger: LabelMerger) -> People {
    var people = People()
    people.byEntry = Array(repeating: nil, count: found.entries.count)
    var front: FrontNames?
    var identifiers = Identifiers()
    var indexes: [Int: Int] = [:]
    let groups = Dictionary(grouping: order.indices) { merger.root(of: $0) }
    for place in order.indices {
      let root = merger.root(of: place)
      people.foldedNames.insert(labels[place].foldedText)
      if let known = indexes[root] {
        people.byEntry[order[place]] = known
        continue
      }
      let members = (groups[root] ?? []).map { labels[$0] }
      var participant =
        members.count == 1 ? members[0].participant : Self.participant(members.map(\.name))
      participant.evidence = merger.evidence[root] ?? []
      if !participant.isGroup {
        let known = front ?? frontNames
        front = known
        known.complete(&participant, from: members)
      }
      participant.id = identifiers.identifier(for: Self.identifierName(of: participant))
      indexes[root] = people.participants.count
      people.byEntry[order[place]] = people.participants.count
      people.participants.append(participant)
    }
    return people
  }

  private var frontNames: FrontNames {
    let headings = plan.roles.indices.lazy.filter { plan.roles[$0] == .heading }
    return FrontNames(
      text: text, lines: lines, end: plan.bodyStart, headings: Array(headings.prefix(200)),
      memory: memory)
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
