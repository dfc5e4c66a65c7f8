/// An element of a transcript's text with the attributes that Verbatim knows.
public struct BodyElement: Hashable, Sendable {
  /// The vocabulary, by TEI's names.
  public enum Name: UInt8, Sendable, CaseIterable {
    case div, head, note, fw, u, seg
    case vocal, kinesic, incident, gap, desc
    case pb, lb, anchor
    case date, time, name

    /// White space in it is the text's own.
    public var holdsText: Bool {
      switch self {
      case .head, .note, .fw, .seg, .desc, .date, .time, .name: true
      case .div, .u, .vocal, .kinesic, .incident, .gap, .pb, .lb, .anchor: false
      }
    }

    public var isEvent: Bool {
      switch self {
      case .vocal, .kinesic, .incident, .gap: true
      default: false
      }
    }
  }

  public var name: Name
  /// `@xml:id`.
  public var id: String?
  /// `@type`; of a `gap` its `@reason`.
  public var type: String?
  /// `@who`: ids, without the number sign, separated by a blank.
  public var who: String?
  /// `@n`.
  public var number: String?
  /// `@when` of dates and times.
  public var when: String?
  /// `@start`, `@end`, `@synch`, `@next`, `@prev`: ids without the number sign.
  public var start: String?
  public var end: String?
  public var synch: String?
  public var next: String?
  public var previous: String?
  /// `@xml:lang`.
  public var language: String?
  /// `@break="no"`.
  public var dividesWord = false

  public init(_ name: Name, type: String? = nil) {
    self.name = name
    self.type = type
  }
}

/// Receives a transcript's text in document order.
public protocol BodySink {
  mutating func begin(_ element: BodyElement)
  /// Characters of the innermost element; one run may come in several calls.
  mutating func text(_ text: Span<UInt8>)
  mutating func end(_ name: BodyElement.Name)
}
