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
  private var box: Box?

  public init(_ name: Name, type: String? = nil) {
    self.name = name
    self.type = type
  }

  /// Most elements have none of these, so that they cost nothing to pass on.
  private indirect enum Box: Hashable, Sendable {
    case attributes(Attributes)

    var attributes: Attributes {
      switch self {
      case .attributes(let attributes): attributes
      }
    }
  }

  /// An element with nothing to tell but its name, such as most `lb`.
  package var isBare: Bool { box == nil && type == nil && id == nil && !name.isEvent }

  /// The attributes beside `@xml:id` and `@type`; set them together where there are several.
  public var attributes: Attributes {
    get { box?.attributes ?? Attributes() }
    set { box = newValue.isEmpty ? nil : .attributes(newValue) }
  }
}

extension BodyElement {
  public struct Attributes: Hashable, Sendable {
    /// `@who`: ids without the number sign, separated by a blank.
    public var who: String?
    /// `@ana` of turns in others' files: ids without the number sign.
    public var analysis: String?
    /// `@n`.
    public var number: String?
    /// `@when` of dates and times.
    public var when: String?
    /// `@start`: an index into `Header.timeline`.
    public var start: Int?
    /// `@end`: an index into `Header.timeline`.
    public var end: Int?
    /// `@synch`: an index into `Header.timeline`.
    public var synch: Int?
    /// `@next`: an id without the number sign.
    public var next: String?
    /// `@prev`: an id without the number sign.
    public var previous: String?
    /// `@xml:lang`.
    public var language: String?
    /// `@break="no"`.
    public var dividesWord = false

    public init() {}

    var isEmpty: Bool {
      who == nil && analysis == nil && number == nil && when == nil && start == nil && end == nil
        && synch == nil && next == nil && previous == nil && language == nil && !dividesWord
    }
  }

  /// `@who`: ids without the number sign, separated by a blank.
  public var who: String? {
    get { box?.attributes.who }
    set { attributes.who = newValue }
  }

  /// `@ana` of turns in others' files: ids without the number sign.
  public var analysis: String? {
    get { box?.attributes.analysis }
    set { attributes.analysis = newValue }
  }

  /// `@n`.
  public var number: String? {
    get { box?.attributes.number }
    set { attributes.number = newValue }
  }

  /// `@when` of dates and times.
  public var when: String? {
    get { box?.attributes.when }
    set { attributes.when = newValue }
  }

  /// `@start`: an index into `Header.timeline`.
  public var start: Int? {
    get { box?.attributes.start }
    set { attributes.start = newValue }
  }

  /// `@end`: an index into `Header.timeline`.
  public var end: Int? {
    get { box?.attributes.end }
    set { attributes.end = newValue }
  }

  /// `@synch`: an index into `Header.timeline`.
  public var synch: Int? {
    get { box?.attributes.synch }
    set { attributes.synch = newValue }
  }

  /// `@next`: an id without the number sign.
  public var next: String? {
    get { box?.attributes.next }
    set { attributes.next = newValue }
  }

  /// `@prev`: an id without the number sign.
  public var previous: String? {
    get { box?.attributes.previous }
    set { attributes.previous = newValue }
  }

  /// `@xml:lang`.
  public var language: String? {
    get { box?.attributes.language }
    set { attributes.language = newValue }
  }

  /// `@break="no"`.
  public var dividesWord: Bool {
    get { box?.attributes.dividesWord ?? false }
    set { attributes.dividesWord = newValue }
  }
}
