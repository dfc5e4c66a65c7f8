/// What each line of a document is.
enum LineRole: Hashable, Sendable {
  case blank
  case pageNumber
  case furniture(Furniture)
  /// Before the first turn.
  case front
  /// A speaker's label, with or without speech: index into the labels.
  case label(Int)
  case heading
  /// An event, remark or time stamp alone on its line.
  case bracket
  case narrative
  case speech
}
