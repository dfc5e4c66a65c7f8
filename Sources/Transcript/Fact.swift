/// Something that the source says of itself, and where.
public struct Fact: Hashable, Sendable {
  public enum Kind: String, Sendable, CaseIterable {
    case title, subtitle, series, date, time, place, city, country, session, publisher, author
    case media, identifier
  }

  public enum Certainty: String, Sendable {
    case high, medium, low
  }

  public var kind: Kind
  /// The value in its normal form: a date as `YYYY-MM-DD` (or `YYYY-MM`, `YYYY`), a time as
  /// `HH:MM:SS` with a zone only if one is stated, otherwise the words.
  public var value: String
  /// The words in `Source.text`, where it stands there.
  public var range: Range<Int>?
  public var certainty: Certainty
  /// Why it is believed, in a few words.
  public var evidence: String

  public init(
    _ kind: Kind, _ value: String, range: Range<Int>? = nil, certainty: Certainty = .high,
    evidence: String
  ) {
    self.kind = kind
    self.value = value
    self.range = range
    self.certainty = certainty
    self.evidence = evidence
  }
}
