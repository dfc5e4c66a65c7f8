/// A source read: what it says of itself, who speaks, and every piece of its text in order.
public struct Transcript: Sendable {
  public var source: Source
  /// BCP 47; `und` where it is not known.
  public var language: String
  public var facts: [Fact]
  public var participants: [Participant]
  public var turns: [Turn]
  public var timeline: [TimePoint]
  /// In source order; ranges do not overlap.
  public var items: [Item]
  /// What an escape of the source stands for (`&amp;`, `\n`), by the start of its item: the text
  /// of the item is this instead of the source's characters. Empty for plain text.
  public var unescaped: [Int: [UInt8]]
  /// How the source was read, for people.
  public var reading: Reading

  public init(source: Source) {
    self.source = source
    self.language = "und"
    self.facts = []
    self.participants = []
    self.turns = []
    self.timeline = []
    self.items = []
    self.unescaped = [:]
    self.reading = Reading()
  }
}
