/// What each line of a document is, and how its lines make paragraphs.
struct LinePlan: Sendable {
  var roles: [LineRole]
  var layout: LineLayout
  /// The first line of the body: of the first turn, heading after the front, or speech.
  var bodyStart: Int
  /// Paragraphs of the front that tell an event, such as that somebody opens the meeting, with
  /// the last line of each.
  var frontEvents: [Int: (end: Int, type: EventType)] = [:]
  /// Lines with which somebody without a label asks something.
  var questions: Set<Int> = []
  /// Nearly every paragraph has its label, so that what has none is no speech.
  var labelsEveryParagraph = false
}
