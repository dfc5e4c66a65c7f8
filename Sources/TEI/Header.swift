public import Transcript

/// What a file's `teiHeader` says (TEI P5, chapter 2), as far as Verbatim writes and reads it.
public struct Header: Hashable, Sendable {
  /// Words of the source with a normal form or a type, such as a date or the name of a place.
  public struct Statement: Hashable, Sendable {
    /// `@when` of a date or time; `@type` of a name (`place`, `city`, `country`); the kind of a
    /// session (`term`, `session`, `meeting`, `sitting`, `agenda`) where it is known; else empty.
    public var value: String
    public var text: String
    /// How sure it is that the source says so.
    public var certainty: Fact.Certainty

    public init(_ text: String, value: String = "", certainty: Fact.Certainty = .high) {
      self.value = value
      self.text = text
      self.certainty = certainty
    }
  }

  /// What `fileDesc` says of the publication of the TEI file itself.
  public struct Publication: Hashable, Sendable {
    public var publisher: String?
    /// `licence/@target`, a URI.
    public var licenceTarget: String?
    /// The licence in words.
    public var licence: String?
    /// A persistent identifier, such as a handle.
    public var handle: String?

    public init() {}
  }

  /// A meeting in others' files.
  public struct Meeting: Hashable, Sendable {
    /// `@ana`: ids of categories, without the number sign, such as `parla.session`.
    public var analysis: [String]
    /// `@n`.
    public var number: String?
  }

  /// What `extent/measure` and `tagsDecl` say.
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
  public var title: Statement
  public var subtitles: [Statement]
  public var series: [Statement]
  public var sessions: [Statement]
  /// The meetings of `sessions`, in the same order, as others' files number and classify them.
  public var meetings: [Meeting]
  /// `TEI/@ana` of others' files: ids of categories.
  public var analysis: [String]
  /// The source's path below the run's root.
  public var sourcePath: String
  public var dates: [Statement]
  public var times: [Statement]
  public var places: [Statement]
  public var authors: [Statement]
  /// Who published the source.
  public var publishers: [Statement]
  public var identifiers: [Statement]
  /// Recordings, by URI or file name.
  public var media: [String]
  public var participants: [Participant]
  /// Everybody who is known where the file is read, such as those whom its corpus lists.
  public var people: People
  public var timeline: [TimePoint]
  public var counts: Counts
  public var publication: Publication
  /// Whether Verbatim wrote the file: white space in its text means something.
  public var isOwn: Bool
  /// The version of Verbatim that wrote it; else empty.
  public var version: String
  /// What gives the source back; nil in files that were not converted.
  public var record: SourceRecord?

  public init(id: String, language: String = "und", title: Statement, sourcePath: String) {
    self.id = id
    self.language = language
    self.languages = [language]
    self.title = title
    self.sourcePath = sourcePath
    subtitles = []
    series = []
    sessions = []
    meetings = []
    analysis = []
    dates = []
    times = []
    places = []
    authors = []
    publishers = []
    identifiers = []
    media = []
    participants = []
    people = People()
    timeline = []
    counts = Counts()
    publication = Publication()
    isOwn = false
    version = ""
  }
}
