internal import FoundationEssentials

/// What a corpus's pages say of one transcript: enough for lists, sums, plots and the pages of
/// people, without its words. It stands in the transcript's page as data.
public struct TranscriptSummary: Codable, Sendable {
  /// How much one person says in it.
  public struct Speaker: Codable, Hashable, Sendable {
    /// The same for one person in all transcripts; nil for a label that can stand for several.
    public var key: String?
    public var name: String
    /// What the transcript says of the speaker: office, party, role.
    public var description: String
    public var turns: Int
    public var words: Int
    /// Where the turns stand in the page: each its offset and its length in bytes.
    public var places: [Int]
  }

  public var id: String
  public var title: String
  /// `YYYY-MM-DD` or a part of it.
  public var date: String?
  public var language: String
  public var speakers: [Speaker]
  public var turns: Int
  public var words: Int
  /// How many turns have so many words: fewer than 10, 20, 50, 100, 200, 500, 1,000, and more.
  public var lengths: [Int]

  init(id: String, title: String, language: String) {
    self.id = id
    self.title = title
    self.language = language
    self.speakers = []
    self.turns = 0
    self.words = 0
    self.lengths = Array(repeating: 0, count: Self.lengthLimits.count + 1)
  }

  /// The upper limits of the classes of `lengths`, in words.
  static let lengthLimits = [10, 20, 50, 100, 200, 500, 1000]

  /// Adds a turn of so many words to `lengths`.
  mutating func countLength(_ words: Int) {
    let place = Self.lengthLimits.firstIndex { words < $0 } ?? Self.lengthLimits.count
    lengths[place] += 1
  }
}

extension TranscriptSummary {
  private static let start = "<script type=\"application/json\" id=\"summary\">"
  private static let end = "</script>"

  /// The summary as an element of data, which runs nothing and cannot be left from within.
  var markup: String {
    let encoder = JSONEncoder()
    encoder.outputFormatting = [.sortedKeys, .withoutEscapingSlashes]
    // Strings and numbers are always encoded.
    let json = (try? encoder.encode(self)).map { String(decoding: $0, as: UTF8.self) } ?? ""
    return Self.start + json.replacing("<", with: "\\u003c") + Self.end
  }

  /// Reads the summary of a page; nil where it has none.
  public init?(page: [UInt8]) {
    let text = Substring(decoding: page, as: UTF8.self)
    guard let start = text.ranges(of: Self.start).last,
      let end = text[start.upperBound...].firstRange(of: Self.end),
      let summary = try? JSONDecoder().decode(
        Self.self, from: Data(text[start.upperBound..<end.lowerBound].utf8))
    else { return nil }
    self = summary
  }
}
