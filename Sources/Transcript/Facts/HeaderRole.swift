/// What a line of front matter does.
enum HeaderRole: Hashable, Sendable {
  /// No letters or digits, or YAML's own marks.
  case mark
  /// `Name: value`, or a name alone with its value in the next line.
  case field
  /// The value of a field whose name stands on the line before.
  case fieldValue(FieldName)
  /// Day, time and place, and nothing else.
  case dateline
  /// A place and nothing else.
  case place
  case navigation
  case notice
  case listItem
  /// A sentence or more.
  case prose
  /// May be a title, a series or anything else.
  case plain
}
