/// An event's element and type, from ParlaMint's closed lists.
public struct EventType: Hashable, Sendable {
  public enum Element: String, Sendable, CaseIterable {
    case vocal, kinesic, incident, gap
  }

  public let element: Element
  /// `@type`, or `@reason` of a `gap`.
  public let type: String

  /// The types of an element, in a fixed order.
  public static func types(of element: Element) -> [String] {
    switch element {
    case .vocal:
      [
        "greeting", "question", "clarification", "speaking", "interruption", "exclamat",
        "laughter", "shouting", "murmuring", "noise", "signal",
      ]
    case .kinesic:
      [
        "kinesic", "applause", "ringing", "signal", "playback", "gesture", "smiling", "laughter",
        "snapping", "noise",
      ]
    case .incident:
      ["action", "incident", "leaving", "entering", "break", "pause", "sound", "editorial"]
    case .gap: ["inaudible", "editorial", "foreign"]
    }
  }

  /// Every event type, in the order of `code`.
  public static let all: [EventType] = Element.allCases.flatMap { element in
    types(of: element).map { EventType(element: element, type: $0) }
  }

  private init(element: Element, type: String) {
    self.element = element
    self.type = type
  }

  /// Nil where the closed list of the element does not hold the type.
  public init?(_ element: Element, _ type: String) {
    guard Self.types(of: element).contains(type) else { return nil }
    self.init(element: element, type: type)
  }

  /// The number that stands for the type in an `Item`.
  public var code: Int { Self.all.firstIndex(of: self) ?? 0 }
}

extension EventType {
  /// What those present do with voice, hands or face, or what nobody can hear: such remarks stand
  /// within sentences too.
  var isReaction: Bool {
    switch type {
    case "applause", "laughter", "interruption", "exclamat", "shouting", "murmuring", "smiling",
      "gesture", "inaudible", "pause":
      true
    default: false
    }
  }
}
