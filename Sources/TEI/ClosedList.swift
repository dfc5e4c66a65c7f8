internal import Transcript

/// The lists of values that the encoding closes.
public enum ClosedList: String, Sendable, CaseIterable {
  case vocal, kinesic, incident, gap, note, fw, role

  /// What a list is for, in words.
  public var description: String {
    switch self {
    case .vocal: "Sounds that somebody makes and that are no words: vocal/@type"
    case .kinesic: "What is communicated without the voice: kinesic/@type"
    case .incident: "What happens and is no communication: incident/@type"
    case .gap: "Why speech is not transcribed: gap/@reason"
    case .note: "What is neither speech nor event: note/@type"
    case .fw: "Furniture of the page: fw/@type"
    case .role: "Parts that are played: person/@role and personGrp/@role"
    }
  }

  /// The values, in a fixed order.
  public var values: [String] {
    switch self {
    case .vocal: EventType.types(of: .vocal)
    case .kinesic: EventType.types(of: .kinesic)
    case .incident: EventType.types(of: .incident)
    case .gap: EventType.types(of: .gap)
    case .note: ["speaker", "dateline", "header", "time", "narrative", "comment"]
    case .fw: ["navigation", "header", "footer", "pageNum", "notice"]
    case .role: Participant.Role.allCases.map(\.rawValue)
    }
  }

  /// The list that an element of a text takes its type from.
  public init?(_ name: BodyElement.Name) {
    switch name {
    case .vocal: self = .vocal
    case .kinesic: self = .kinesic
    case .incident: self = .incident
    case .gap: self = .gap
    case .note: self = .note
    case .fw: self = .fw
    default: return nil
    }
  }
}
