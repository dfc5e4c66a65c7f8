public import Transcript

/// The people of a corpus, with the names under which transcripts know them.
public struct PeopleTable: Hashable, Sendable {
  /// A row of the table.
  public struct Person: Hashable, Sendable {
    /// An NCName, unique in the corpus.
    public var id: String
    /// The full name, as it is to be written.
    public var name: String
    public var surname: String?
    public var forename: String?
    public var honorific: String?
    public var role: Participant.Role?
    /// As `sex/@value` has it: `F`, `M`, `U` or what the project uses.
    public var sex: String?
    /// Such as `Minister for Health`.
    public var office: String?
    /// Party, country or outlet.
    public var organizations: [String] = []
    public var identifiers: [Participant.Identifier] = []
    /// Other names and labels.
    public var variants: [String]
    /// The line in the table.
    public var line: Int
  }

  /// The rows, in the table's order.
  public private(set) var people: [Person]
  /// Persons by folded name; nil where several have it.
  private var byName: [String: Int?] = [:]

  public init(_ people: [Person] = []) {
    self.people = people
    for (index, person) in people.enumerated() {
      for name in Set(([person.name] + person.variants).map(Self.folded)) where !name.isEmpty {
        byName[name] = byName[name] == nil ? .some(index) : .some(nil)
      }
    }
  }

  /// Lower case, with single blanks, without dots.
  static func folded(_ name: String) -> String {
    name.lowercased().split { $0 == " " || $0 == "\t" || $0 == "." || $0 == "\u{A0}" }
      .joined(separator: " ")
  }

  /// The one person of a name.
  func person(named name: String) -> Int? { byName[Self.folded(name)] ?? nil }

  /// Makes those participants of a transcript whom the table knows its people: with its ids and
  /// names, one participant for each person. Names that several people have change nothing.
  ///
  /// - Returns: how many participants were known.
  @discardableResult
  public func apply(to transcript: inout Transcript) -> Int {
    var members: [Int: [Int]] = [:]
    var order: [Int] = []
    for (index, participant) in transcript.participants.enumerated() where !participant.isGroup {
      let known = Set(participant.names.compactMap { person(named: $0.text) })
      guard known.count == 1, let person = known.first else { continue }
      if members[person] == nil { order.append(person) }
      members[person, default: []].append(index)
    }
    for person in order {
      guard let indexes = members[person], let first = indexes.first else { continue }
      ParticipantEditor.join(Set(indexes.dropFirst()), into: first, in: &transcript)
      let others = indexes.dropFirst().map { transcript.participants[$0] }
      complete(&transcript.participants[first], with: people[person], others)
    }
    ParticipantEditor.removeSilent(from: &transcript)
    makeIdentifiersUnique(&transcript, known: Set(order.map { people[$0].id }))
    return order.count
  }

  private func complete(
    _ participant: inout Participant, with person: Person, _ others: [Participant]
  ) {
    let written = participant.names + others.flatMap(\.names)
    let full = person.fullName
    participant.id = person.id
    participant.names = [full]
    for name in written where !participant.names.contains(where: { $0.text == name.text }) {
      participant.names.append(name)
    }
    if let role = person.role { participant.role = role }
    for other in others {
      participant.offices += other.offices.filter { !participant.offices.contains($0) }
      participant.organizations += other.organizations.filter {
        !participant.organizations.contains($0)
      }
    }
    if let office = person.office, !participant.offices.contains(office) {
      participant.offices.append(office)
    }
    participant.organizations += person.organizations.filter {
      !participant.organizations.contains($0)
    }
    participant.sex = person.sex
    participant.identifiers = person.identifiers
    participant.evidence.append("the people table names “\(person.name)”")
  }

  /// Participants whom the table does not know give way to its ids.
  private func makeIdentifiersUnique(_ transcript: inout Transcript, known: Set<String>) {
    var taken = known
    var isSeen: Set<String> = []
    for index in transcript.participants.indices {
      let id = transcript.participants[index].id
      let isTable =
        known.contains(id) && isSeen.insert(id).inserted
        && transcript.participants[index].evidence.contains { $0.hasPrefix("the people table") }
      if isTable { continue }
      if taken.contains(id) {
        transcript.participants[index].id = NCName.make(of: id, besides: taken)
      }
      taken.insert(transcript.participants[index].id)
    }
  }
}

extension PeopleTable.Person {
  /// The name in its parts, where the table tells them.
  var fullName: PersonName {
    guard let surname else { return PersonName(plain: name) }
    var parts: [PersonName.Part] = []
    if let honorific { parts += [.init(.honorific, honorific), .init(.plain, " ")] }
    if let forename { parts += [.init(.forename, forename), .init(.plain, " ")] }
    parts.append(.init(.surname, surname))
    return PersonName(parts)
  }
}
