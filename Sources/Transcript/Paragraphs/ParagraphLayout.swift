/// How a document's lines make paragraphs, where people decide it.
public enum ParagraphLayout: String, Hashable, Sendable, CaseIterable {
  /// Each line is a paragraph.
  case lines
  /// Blank lines part paragraphs; a line end alone does not.
  case blocks
  /// Lines end where the page does.
  case wrapped
  /// A blank line follows nearly every line and means nothing.
  case doubleSpaced = "double-spaced"

  func applied(to layout: LineLayout) -> LineLayout {
    var layout = layout
    layout.isWrapped = self == .wrapped
    layout.hasBlocks = self == .blocks || (self == .wrapped && layout.hasBlocks)
    layout.isDoubleSpaced = self == .doubleSpaced
    return layout
  }
}
