internal import Transcript

extension PlacedElement {
  /// The element of an item that makes a piece, and the kind of the piece.
  static func element(of item: Item) -> (PlacedElement, PieceKind) {
    switch item.kind {
    case .series: return (PlacedElement(.head, type: "series"), .series)
    case .title, .heading: return (PlacedElement(.head), .head)
    case .label: return (PlacedElement(.note, type: "speaker"), .label)
    case .dateline: return (PlacedElement(.note, type: "dateline"), .dateline)
    case .narrative: return (PlacedElement(.note, type: "narrative"), .narrative)
    case .comment: return (PlacedElement(.note, type: "comment"), .comment)
    case .timestamp: return (PlacedElement(.note, type: "time"), .time)
    case .furniture:
      let furniture = Furniture(rawValue: item.value) ?? .notice
      return (PlacedElement(.fw, type: furniture.name), .furniture)
    case .event:
      let type = eventTypes[min(max(Int(item.value), 0), eventTypes.count - 1)]
      return (PlacedElement(BodyElement.Name(type.element), type: type.type), .event)
    default: return (PlacedElement(.note, type: "header"), .header)
    }
  }

  private static let eventTypes = EventType.all
}

extension BodyElement.Name {
  init(_ element: EventType.Element) {
    switch element {
    case .vocal: self = .vocal
    case .kinesic: self = .kinesic
    case .incident: self = .incident
    case .gap: self = .gap
    }
  }
}
