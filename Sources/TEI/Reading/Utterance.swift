/// A turn as a value: who speaks, when, and the words of each paragraph.
public struct Utterance: Hashable, Sendable {
  /// A part of a paragraph's words from one point in time to the next.
  public struct Span: Hashable, Sendable {
    /// Seconds since the beginning of the recording, where the part begins.
    public var start: String?
    public var text: String
  }

  /// What one `seg` or `p` holds.
  public struct Paragraph: Hashable, Sendable {
    /// `seg/@xml:id`.
    public var id: String?
    /// What is spoken, as people read it: line ends of the source are blanks.
    public var text: String
    /// The text again, cut at its points in time; one span where there are none.
    public var spans: [Span]
  }

  /// Something that happened during the turn.
  public struct Event: Hashable, Sendable {
    /// `vocal`, `kinesic`, `incident` or `gap`.
    public var element: String
    public var type: String?
    /// The words of the source.
    public var text: String
    /// The paragraph in which or before which it stands, counted from 0.
    public var paragraph: Int
  }

  /// Counts the turns of the file from 1.
  public var number: Int
  /// `u/@xml:id`.
  public var id: String?
  /// Ids of those who speak.
  public var who: [String]
  /// Their names; the label's words where nobody is named; empty where nothing is known.
  public var speaker: String
  /// The label as the source has it.
  public var label: String?
  /// The role of the speaker in this turn, where the file tells (`chair`, `regular`, `guest`).
  public var role: String?
  /// Seconds since the beginning of the recording.
  public var start: String?
  public var end: String?
  /// BCP 47; the file's where the turn has none of its own.
  public var language: String
  /// In the order of the text.
  public var paragraphs: [Paragraph]
  /// Those within the utterance, in order.
  public var events: [Event]
  /// Words spoken, as `Header.Counts` counts them.
  public var words: Int

  /// The paragraphs, a line each.
  public var text: String { paragraphs.map(\.text).joined(separator: "\n") }
}
