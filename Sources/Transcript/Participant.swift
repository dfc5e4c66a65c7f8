/// Somebody who speaks, or a label under which several may.
public struct Participant: Hashable, Sendable {
  /// The closed list of `@role`.
  public enum Role: String, Sendable, CaseIterable {
    case press, moderator, principal, interpreter, audience, other
  }

  /// By which others know somebody.
  public struct Identifier: Hashable, Sendable {
    /// Whose it is, such as `VIAF`; `URI` for an address on the web.
    public var type: String?
    public var value: String

    public init(_ value: String, type: String? = nil) {
      self.value = value
      self.type = type
    }
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
  /// As ParlaMint has it: `M`, `F` or `U`; other TEI may have other words. Nil where nobody says it.
  public var sex: String?
  /// Identifiers elsewhere and pages on the web, where somebody gives them.
  public var identifiers: [Identifier] = []
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
