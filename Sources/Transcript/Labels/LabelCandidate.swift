/// A place at which the text may name who speaks next.
struct LabelCandidate: Sendable {
  /// Index of the line.
  var line: Int
  var form: LabelForm
  /// The label's words, without punctuation.
  var name: Range<Int>
  /// The label as written, punctuation included, a time stamp not.
  var label: Range<Int>
  /// The time stamp that stands before or behind the label.
  var time: Range<Int>?
  /// Where the speech begins; the line's end where the label stands alone.
  var speech: Int
  /// Index of the label in the table of labels.
  var entry = -1
  /// The label goes on in the next line.
  var wraps = false
  /// The label stands within its line, behind the speech of another.
  var isInside = false
}
