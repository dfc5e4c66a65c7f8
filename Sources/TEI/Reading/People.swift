internal import LibXML
public import Transcript

/// What others' TEI tells of a person beside names and affiliations.
public struct PersonDetails: Hashable, Sendable {
  /// `birth/@when`.
  public var birth: String?
  public var affiliations: [Affiliation] = []

  public init() {}
}

/// Participants, organisations and categories by id, gathered from a file's own lists, its corpus's
/// root and what that includes.
public struct People: Hashable, Sendable {
  private var participants: [String: Participant] = [:]
  private var organizations: [String: Organization] = [:]
  private var categories: [String: Category] = [:]
  public private(set) var alliances: [Alliance] = []
  /// The roles of the organisations that are known.
  public private(set) var organizationRoles: Set<String> = []
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

  public func organization(_ id: String) -> Organization? { organizations[id] }

  public func category(_ id: String) -> Category? { categories[id] }

  mutating func add(_ organization: Organization, id: String) {
    organizations[id] = organization
    if let role = organization.role { organizationRoles.insert(role) }
  }

  mutating func add(_ alliance: Alliance) { alliances.append(alliance) }

  mutating func add(_ categories: [String: Category]) {
    self.categories.merge(categories) { $1 }
  }

  mutating func add(_ others: People) {
    participants.merge(others.participants) { $1 }
    organizations.merge(others.organizations) { $1 }
    details.merge(others.details) { $1 }
    categories.merge(others.categories) { $1 }
    organizationRoles.formUnion(others.organizationRoles)
    alliances += others.alliances.filter { !alliances.contains($0) }
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
        ? organizations[String(organization.dropFirst())]?.name
          ?? String(organization.dropFirst())
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
