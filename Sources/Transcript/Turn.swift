/// What is known of a turn beside its words.
public struct Turn: Hashable, Sendable {
  /// Index into `Transcript.participants`; nil where the speaker is unknown.
  public var participant: Int?
  /// Further speakers who share the turn.
  public var others: [Int] = []
  /// Indexes into `Transcript.timeline`.
  public var start: Int?
  public var end: Int?
  /// Goes on from the turn before the heading or break that cut it.
  public var continuesPrevious = false
  /// BCP 47, where it differs from the transcript's.
  public var language: String?

  public init(participant: Int? = nil) {
    self.participant = participant
  }
}
