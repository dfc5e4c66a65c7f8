/// What is known of a turn beside its words. There are many: it is kept small.
public struct Turn: Hashable, Sendable {
  /// Further speakers who share the turn.
  public var others: [Int] = []
  /// BCP 47, where it differs from the transcript's.
  public var language: String?
  // -1 for none.
  private var participantNumber: Int32 = -1
  private var startNumber: Int32 = -1
  private var endNumber: Int32 = -1
  /// Goes on from the turn before the heading or break that cut it.
  public var continuesPrevious = false

  public init(participant: Int? = nil) {
    self.participant = participant
  }

  /// Index into `Transcript.participants`; nil where the speaker is unknown.
  public var participant: Int? {
    get { participantNumber < 0 ? nil : Int(participantNumber) }
    set { participantNumber = newValue.map { Int32(clamping: $0) } ?? -1 }
  }

  /// Index into `Transcript.timeline`.
  public var start: Int? {
    get { startNumber < 0 ? nil : Int(startNumber) }
    set { startNumber = newValue.map { Int32(clamping: $0) } ?? -1 }
  }

  /// Index into `Transcript.timeline`.
  public var end: Int? {
    get { endNumber < 0 ? nil : Int(endNumber) }
    set { endNumber = newValue.map { Int32(clamping: $0) } ?? -1 }
  }
}
