public import Transcript

/// What a file's `teiHeader` says (TEI P5, chapter 2), as far as Verbatim writes and reads it.
public struct Header: Hashable, Sendable {
  public struct Title: Hashable, Sendable {
    public var text: String
    /// False where the source has no title and the file's name stands in.
    public var isCertain: Bool

    public init(_ text: String, isCertain: Bool = true) {
      self.text = text
      self.isCertain = isCertain
    }
  }

  /// A date or a time: its normal form in `when`, and the words.
  public struct Moment: Hashable, Sendable {
    public var when: String
    public var text: String
    /// False where the source leaves room for doubt.
    public var isCertain: Bool

    public init(when: String, text: String, isCertain: Bool = true) {
      self.when = when
      self.text = text
      self.isCertain = isCertain
    }
  }

  /// A name of the setting with its `@type`, such as `place` or `city`.
  public struct Place: Hashable, Sendable {
    public var type: String
    public var text: String

    public init(type: String, text: String) {
      self.type = type
      self.text = text
    }
  }

  public struct Counts: Hashable, Sendable {
    public var turns = 0
    public var words = 0
    public var segments = 0

    public init() {}
  }

  /// `TEI/@xml:id`.
  public var id: String
  /// `TEI/@xml:lang`, BCP 47.
  public var language: String
  /// Every language used, the main one first.
  public var languages: [String]
  public var title: Title
  public var subtitle: String?
  public var series: String?
  /// The source's path below the run's root.
  public var sourcePath: String
  public var dates: [Moment]
  public var times: [Moment]
  public var places: [Place]
  public var author: String?
  public var publisher: String?
  public var media: [String]
  public var participants: [Participant]
  public var timeline: [TimePoint]
  public var counts: Counts
  /// The version of Verbatim that wrote the file.
  public var version: String
  /// What gives the source back; nil in files that were not converted.
  public var record: SourceRecord?

  public init(id: String, language: String = "und", title: Title, sourcePath: String) {
    self.id = id
    self.language = language
    self.languages = language == "und" ? [] : [language]
    self.title = title
    self.sourcePath = sourcePath
    self.dates = []
    self.times = []
    self.places = []
    self.media = []
    self.participants = []
    self.timeline = []
    self.counts = Counts()
    self.version = ""
  }
}
