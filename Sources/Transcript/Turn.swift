/// What is known of a turn beside its words. There are many: it is kept small.
public struct Turn: Hashable, Sendable {
  /// What few turns have.
  private indirect enum Particulars: Hashable, Sendable {
    case none
    case known(others: [Int], language: String?)
  }

  private var particulars = Particulars.none
  // -1 for none.
  private var participantNumber: Int32 = -1
  private var startNumber: Int32 = -1
  private var endNumber: Int32 = -1
  /// Goes on from the turn before the heading or break that cut it.
  public var continuesPrevious = false

  public init(participant: Int? = nil) {
    self.participant = participant
  }

  /// Further speakers who share the turn.
  public var others: [Int] {
    get { if case .known(let others, _) = particulars { others } else { [] } }
    set { setParticulars(newValue, language) }
  }

  /// BCP 47, where it differs from the transcript's.
  public var language: String? {
    get { if case .known(_, let language) = particulars { language } else { nil } }
    set { setParticulars(others, newValue) }
  }

  private mutating func setParticulars(_ others: [Int], _ language: String?) {
    let isPlain = others.isEmpty && language == nil
    particulars = isPlain ? .none : .known(others: others, language: language)
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
