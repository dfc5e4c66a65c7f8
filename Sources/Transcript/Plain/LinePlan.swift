/// What each line of a document is, and how its lines make paragraphs.
struct LinePlan: Sendable {
  var roles: [LineRole]
  var layout: LineLayout
  /// The first line of the body: of the first turn, heading after the front, or speech.
  var bodyStart: Int
  /// Nearly every paragraph has its label, so that what has none is no speech.
  var labelsEveryParagraph = false
}
