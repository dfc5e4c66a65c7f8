internal import LibXML
public import Transcript

/// What others' TEI tells of a person beside names and affiliations.
public struct PersonDetails: Hashable, Sendable {
  /// `sex/@value`.
  public var sex: String?
  /// `birth/@when`.
  public var birth: String?

  public init() {}
}

/// Participants and organisations by id, gathered from a file's own lists, its corpus's root and
/// what that includes.
public struct People: Hashable, Sendable {
  private var participants: [String: Participant] = [:]
  private var organizations: [String: String] = [:]
  private var details: [String: PersonDetails] = [:]

  public init() {}

  /// Reads the lists in a file, such as a corpus's root or a `listPerson` of its own. What it
  /// includes is asked of the resolver.
  public init(bytes: [UInt8], resolver: TEIReader.Resolver? = nil) {
    let reader = TEIReader(handler: SilentHandler(), resolver: resolver)
    reader.feed(bytes.span)
    reader.finish()
    self = reader.people
  }

  public var isEmpty: Bool { participants.isEmpty }

  /// The participant of an id, with the names of organisations that are known.
  public subscript(id: String) -> Participant? {
    participants[id].map { complete($0) }
  }

  /// What else is known of the participant of an id.
  public func details(of id: String) -> PersonDetails? { details[id] }

  mutating func add(_ participant: Participant, _ details: PersonDetails) {
    participants[participant.id] = participant
    if details != PersonDetails() { self.details[participant.id] = details }
  }

  mutating func addOrganization(_ name: String, id: String) {
    organizations[id] = name
  }

  mutating func add(_ others: People) {
    participants.merge(others.participants) { $1 }
    organizations.merge(others.organizations) { $1 }
    details.merge(others.details) { $1 }
  }

  /// Puts names in the place of pointers to organisations.
  func complete(_ participant: Participant) -> Participant {
    guard participant.organizations.contains(where: { $0.hasPrefix("#") }) else {
      return participant
    }
    var participant = participant
    var names: [String] = []
    for organization in participant.organizations {
      let name =
        organization.hasPrefix("#")
        ? organizations[String(organization.dropFirst())] ?? String(organization.dropFirst())
        : organization
      if !names.contains(name) { names.append(name) }
    }
    participant.organizations = names
    return participant
  }
}

private final class SilentHandler: TEIHandler {
  func header(_ header: Header) {}
  func begin(_ element: BodyElement) {}
  func text(_ text: Span<UInt8>) {}
  func end(_ name: BodyElement.Name) {}
}
