/// One step through a source in its own order: a marker that opens a unit, or a piece of text.
///
/// The items of a transcript cover every character of the source that is not white space or
/// markup; what lies between two pieces is layout. Ranges count UTF-8 bytes of `Source.text`.
public struct Item: Hashable, Sendable {
  public enum Kind: UInt8, Sendable {
    // Markers: no text of their own.

    /// A turn begins; `value` indexes `Transcript.turns`. Ends the turn before it.
    case turn
    /// A paragraph of the current turn begins.
    case paragraph
    /// The current turn ends; what follows stands outside any turn.
    case endOfTurn
    /// A new section begins; its `heading` follows.
    case section
    /// A point in time; `value` indexes `Transcript.timeline`.
    case cue

    // Pieces of text.

    /// Speech of the current paragraph.
    case text
    /// A speaker's label as written, punctuation included; stands before its `turn`.
    case label
    case series
    case title
    case heading
    /// Where and when, on one line.
    case dateline
    /// A line of front matter that no other kind names.
    case header
    /// What is neither speech, event nor furniture.
    case narrative
    /// Words in brackets that are no known event.
    case comment
    /// A time stamp as the text writes it.
    case timestamp
    /// Page furniture; `value` is a `Furniture`.
    case furniture
    /// The number of a page that begins here.
    case pageNumber
    /// The end of a source line inside a paragraph: the line end itself.
    case lineBreak
    /// The number in the margin of the line that begins here; after its `lineBreak`.
    case lineNumber
    /// An event, brackets included; `value` is an `EventType`.
    case event
  }

  public var kind: Kind
  public var value: Int32
  public var start: UInt32
  public var length: UInt32

  public init(_ kind: Kind, _ range: Range<Int>, value: Int = 0) {
    self.kind = kind
    self.value = Int32(truncatingIfNeeded: value)
    self.start = UInt32(range.lowerBound)
    self.length = UInt32(range.count)
  }

  /// A marker at an offset.
  public init(_ kind: Kind, at offset: Int, value: Int = 0) {
    self.init(kind, offset..<offset, value: value)
  }

  public var range: Range<Int> { Int(start)..<Int(start) + Int(length) }
}
