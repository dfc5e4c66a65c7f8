/// What a corpus's pages say of one transcript: enough for lists, sums and plots, without its
/// words.
public struct TranscriptSummary: Sendable {
  public struct Speaker: Hashable, Sendable {
    /// The same for one person in all transcripts.
    public var key: String
    public var name: String
    /// What the transcript says of the speaker: office, party, role.
    public var description: String
    public var turns: Int
    public var words: Int

    public init(key: String, name: String, description: String, turns: Int, words: Int) {
      self.key = key
      self.name = name
      self.description = description
      self.turns = turns
      self.words = words
    }
  }

  /// The transcript's page, relative to the site's root.
  public var page: String
  public var id: String
  public var title: String
  public var series: String?
  /// `YYYY-MM-DD` or a part of it.
  public var date: String?
  public var language: String
  public var speakers: [Speaker]
  public var turns: Int
  public var words: Int
  /// How many turns have so many words: fewer than 10, 20, 50, 100, 200, 500, 1,000, and more.
  public var lengths: [Int]
  public var findings: [Finding]

  /// One thing that validation found, as the report shows it.
  public struct Finding: Hashable, Sendable {
    public var severity: String
    public var line: Int
    public var message: String

    public init(severity: String, line: Int, message: String) {
      self.severity = severity
      self.line = line
      self.message = message
    }
  }

  public init(page: String, id: String, title: String, language: String) {
    self.page = page
    self.id = id
    self.title = title
    self.language = language
    self.speakers = []
    self.turns = 0
    self.words = 0
    self.lengths = Array(repeating: 0, count: Self.lengthLimits.count + 1)
    self.findings = []
  }

  /// The upper limits of the classes of `lengths`, in words.
  public static let lengthLimits = [10, 20, 50, 100, 200, 500, 1000]

  /// Adds a turn of so many words to `lengths`.
  public mutating func countLength(_ words: Int) {
    let place = Self.lengthLimits.firstIndex { words < $0 } ?? Self.lengthLimits.count
    lengths[place] += 1
  }
}
