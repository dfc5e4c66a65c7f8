/// Somebody who speaks, or a label under which several may.
public struct Participant: Hashable, Sendable {
  /// The closed list of `@role`.
  public enum Role: String, Sendable, CaseIterable {
    case press, moderator, principal, interpreter, audience, other
  }

  /// An NCName, unique in the transcript.
  public var id: String
  /// A label that can stand for several (`Reporter`, `Q`, `All`).
  public var isGroup: Bool
  public var role: Role?
  /// The fullest first.
  public var names: [PersonName]
  /// Offices as written (`Minister for Foreign Affairs`).
  public var offices: [String]
  /// Party, country, constituency or outlet as written.
  public var organizations: [String]
  /// How many turns.
  public var turns: Int
  /// Why its labels are held to be one, in a few words each.
  public var evidence: [String]

  public init(
    id: String, isGroup: Bool = false, role: Role? = nil, names: [PersonName],
    offices: [String] = [], organizations: [String] = [], turns: Int = 0, evidence: [String] = []
  ) {
    self.id = id
    self.isGroup = isGroup
    self.role = role
    self.names = names
    self.offices = offices
    self.organizations = organizations
    self.turns = turns
    self.evidence = evidence
  }
}
