/// Words of a passage that the format itself marks as an event (`&=laughs`).
struct MarkedEvent: Hashable, Sendable {
  var range: Range<Int>
  var type: EventType
}

/// A stretch of speech that a structured input marks out: a cue, an utterance, a row.
struct Passage: Hashable, Sendable {
  /// Index into the speakers; nil where the input names none.
  var speaker: Int?
  /// Where the speaker's label stands, before the speech. Ranges count bytes of the text taken
  /// out of the source.
  var label: Range<Int>?
  /// The speech.
  var text: Range<Int>
  /// Milliseconds from the start of the recording.
  var start: Int?
  var end: Int?
  /// The words are no speech but name an event (`<i>Laughs</i>`).
  var event: EventType?
  /// Words within the text that name an event, in order.
  var marked: [MarkedEvent] = []
  /// A new turn begins here even if the speaker is the one before.
  var startsTurn = false
  /// A new paragraph begins here in any case.
  var startsParagraph = false
}
