internal import TEI
internal import Transcript

/// What ParlaMint's tables of metadata tell of a text and its speakers, in its own words.
///
/// Nothing is told that the corpus does not list: who is in no list of members is `notMP` only
/// where there is a parliament to be a member of.
struct ParliamentMetadata {
  private let header: Header
  private let day: String?

  init(_ header: Header) {
    self.header = header
    day = header.dates.first.map(\.value).flatMap { $0.isEmpty ? nil : $0 }
  }

  // MARK: The text

  /// The title of the meeting alone where others' files give one.
  var title: String {
    header.isOwn ? header.title.text : header.subtitles.first?.text ?? header.title.text
  }

  var date: String { day ?? "" }

  /// The house, such as `Lower house`.
  var body: String {
    let houses = ["parla.uni", "parla.lower", "parla.upper", "parla.committee"]
    let ids = header.meetings.flatMap(\.analysis)
    return joined(houses.filter { ids.contains($0) }.map { term(of: $0) ?? $0 })
  }

  /// The number of a meeting of a kind, or what it is called.
  func meeting(_ kind: String) -> String {
    var values: [String] = []
    for (index, session) in header.sessions.enumerated() {
      let isKind = session.value == kind || (kind == "session" && session.value.isEmpty)
      guard isKind else { continue }
      let number =
        header.meetings.count == header.sessions.count ? header.meetings[index].number : nil
      values.append(number ?? session.text)
    }
    return joined(values)
  }

  var subcorpus: String {
    joined(
      header.analysis.compactMap { header.people.category($0) }
        .filter { $0.taxonomy == "Subcorpora" }.map(\.term))
  }

  // MARK: The speaker

  func person(_ id: String?) -> Participant? {
    guard let id else { return nil }
    return header.participants.first { $0.id == id } ?? header.people[id]
  }

  /// `Chairperson`, `Regular` or `Guest` as the taxonomy has it, or our own role.
  func role(_ turn: Utterance) -> String {
    if let role = turn.role { return term(of: role) ?? role }
    return person(turn.who.first)?.role?.rawValue ?? ""
  }

  /// `Surname, Forename`, as far as the parts are known in a corpus of others.
  func name(_ turn: Utterance) -> String {
    guard !header.isOwn, turn.who.count == 1, let name = person(turn.who.first)?.names.first else {
      return turn.speaker
    }
    func words(_ kind: PersonName.Part.Kind) -> String {
      name.parts.filter { $0.kind == kind }.map(\.text).joined(separator: " ")
    }
    let (surname, forename) = (words(.surname), words(.forename))
    return surname.isEmpty || forename.isEmpty ? turn.speaker : "\(surname), \(forename)"
  }

  /// Of a member of the parliament on that day, or with an older corpus's role.
  func membership(_ id: String?) -> String {
    guard let id, header.people[id] != nil else { return "" }
    let isMember = affiliations(id).contains { affiliation in
      affiliation.role == "MP"
        || affiliation.role == "member" && hasRole(affiliation, ["parliament"])
    }
    if isMember { return "MP" }
    return header.people.organizationRoles.contains("parliament") ? "notMP" : ""
  }

  func ministry(_ id: String?) -> String {
    guard let id, header.people[id] != nil else { return "" }
    if affiliations(id).contains(where: { $0.role == "minister" }) { return "Minister" }
    return header.people.organizationRoles.contains("government") ? "notMinister" : ""
  }

  /// The parliamentary groups of somebody on that day, else the parties.
  func parties(_ id: String?) -> [(id: String, party: Organization)] {
    guard let id else { return [] }
    for roles in [
      ["parliamentaryGroup", "politicalGroup"], ["politicalParty", "ethnicCommunity"],
    ] {
      var found: [(id: String, party: Organization)] = []
      for affiliation in affiliations(id) where affiliation.role != "candidateMP" {
        for id in affiliation.organizations {
          guard let party = header.people.organization(id), roles.contains(party.role ?? ""),
            !found.contains(where: { $0.id == id })
          else { continue }
          found.append((id, party))
        }
      }
      if !found.isEmpty { return found }
    }
    return []
  }

  /// `Coalition` or `Opposition`, of the parties on that day.
  func status(_ parties: [(id: String, party: Organization)]) -> String {
    let ids = Set(parties.map(\.id))
    let alliances = header.people.alliances.filter {
      $0.period.contains(day) && !ids.isDisjoint(with: $0.members)
    }
    if alliances.contains(where: { $0.name == "coalition" }) { return "Coalition" }
    return alliances.contains { $0.name == "opposition" } ? "Opposition" : ""
  }

  func orientation(_ parties: [(id: String, party: Organization)]) -> String {
    joined(parties.compactMap(\.party.orientation).map { term(of: $0) ?? $0 })
  }

  private func affiliations(_ id: String) -> [Affiliation] {
    (header.people.details(of: id)?.affiliations ?? []).filter { $0.period.contains(day) }
  }

  private func hasRole(_ affiliation: Affiliation, _ roles: [String]) -> Bool {
    affiliation.organizations.contains {
      roles.contains(header.people.organization($0)?.role ?? "")
    }
  }

  private func term(of id: String) -> String? { header.people.category(id)?.term }

  /// ParlaMint divides several by semicolons.
  private func joined(_ values: [String]) -> String {
    var unique: [String] = []
    for value in values where !unique.contains(value) { unique.append(value) }
    return unique.joined(separator: ";")
  }
}
