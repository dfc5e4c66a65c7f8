/// How a document's lines make paragraphs.
struct LineLayout: Sendable {
  /// Lines end where the page does, not where paragraphs do.
  var isWrapped = false
  /// Columns of a full line.
  var width = 0
  /// Columns before most lines that go on a paragraph.
  var indent = 0
  /// Blank lines part paragraphs; a line end alone does not.
  var hasBlocks = false
  /// A blank line follows nearly every line and means nothing.
  var isDoubleSpaced = false

  var description: String {
    if isDoubleSpaced { return "double-spaced lines" }
    if isWrapped { return "paragraphs wrapped at about \(width) columns" }
    return hasBlocks ? "paragraphs between blank lines" : "one paragraph a line"
  }
}
