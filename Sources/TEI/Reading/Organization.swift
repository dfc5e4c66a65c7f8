/// A party, a parliament, a government or another body that a corpus lists.
public struct Organization: Hashable, Sendable {
  /// The full name in the list's language, else the first.
  public var name: String
  /// `orgName[@full="abb"]`, such as a party's.
  public var abbreviation: String?
  /// `org/@role`, such as `parliament`, `government`, `politicalParty`, `parliamentaryGroup`.
  public var role: String?
  /// The id of a category of political orientation.
  public var orientation: String?
}

/// A time in which somebody belongs to an organisation.
public struct Affiliation: Hashable, Sendable {
  /// `@role`, such as `member`, `minister`.
  public var role: String?
  /// The ids in `@ref`.
  public var organizations: [String]
  public var period: Period
}

/// A time in which organisations govern together, or oppose the government: `relation`.
public struct Alliance: Hashable, Sendable {
  /// `@name`: `coalition` or `opposition`.
  public var name: String
  /// Ids of organisations.
  public var members: [String]
  public var period: Period
}

/// A time from one day to another, both included and either open.
public struct Period: Hashable, Sendable {
  /// ISO 8601, to the day, month or year.
  public var from: String?
  public var to: String?

  public init(from: String? = nil, to: String? = nil) {
    self.from = from
    self.to = to
  }

  /// Whether a day is in it; without a day, whether it has no bounds.
  public func contains(_ day: String?) -> Bool {
    guard let day else { return from == nil && to == nil }
    if let from, day.prefix(from.count) < from.prefix(day.count) { return false }
    if let to, day.prefix(to.count) > to.prefix(day.count) { return false }
    return true
  }
}

/// What `@ana` points to: a category of one of a corpus's taxonomies.
public struct Category: Hashable, Sendable {
  /// In English, else as the first language has it.
  public var term: String
  /// The taxonomy's own term, such as `Types of speakers`.
  public var taxonomy: String
}
