/// What each line of a document is. There are many: it is kept small, without references.
enum LineRole: Hashable, Sendable {
  case blank
  case pageNumber
  case furniture(Furniture)
  /// Before the first turn.
  case front
  /// One speaker's label or several: index of the first into the labels.
  case label(Int32)
  case heading
  /// An event, remark or time stamp that fills its line and those up to the one given.
  case bracket(through: Int32)
  /// A paragraph up to a line that tells an event, by its code, in the words of those who took
  /// minutes.
  case narration(through: Int32, event: Int16)
  /// Belongs to a bracket or narration that began above.
  case joined
  case narrative
  case speech

  /// Speech, or a label with it.
  var isSpoken: Bool {
    switch self {
    case .speech, .label: true
    default: false
    }
  }
}
