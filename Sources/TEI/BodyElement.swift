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

    /// Whether a word ends where such an element begins, and what it holds is not spoken.
    public var separatesWords: Bool {
      switch self {
      case .anchor, .date, .time, .name, .desc: false
      default: true
      }
    }
  }

  public var name: Name
  /// `@xml:id`.
  public var id: String?
  /// `@type`; of a `gap` its `@reason`.
  public var type: String?
  /// `@who`: ids without the number sign, separated by a blank.
  public var who: String?
  /// `@ana` of turns in others' files: ids without the number sign.
  public var analysis: String?
  /// `@n`.
  public var number: String?
  /// `@when` of dates and times.
  public var when: String?
  /// `@start`, `@end`, `@synch`: indexes into `Header.timeline`.
  public var start: Int?
  public var end: Int?
  public var synch: Int?
  /// `@next`, `@prev`: ids without the number sign.
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
