/// Tells where paragraphs end, once it is known how a document's lines make them.
struct ParagraphBreaks {
  let text: Text
  let lines: [Line]
  let marks: PageMarks
  let layout: LineLayout

  /// Whether a paragraph ends between two lines of speech.
  ///
  /// - Parameter afterBlank: a blank line stands between the two.
  func isBreak(between last: Int, and index: Int, afterBlank: Bool) -> Bool {
    guard layout.isWrapped || layout.isDoubleSpaced else { return afterBlank || !layout.hasBlocks }
    let indent = Int(lines[index].indent)
    let crossesPage = (last + 1..<index).contains { marks.marks[$0] != .none }
    if afterBlank, !layout.isDoubleSpaced, !crossesPage { return true }
    if indent >= layout.indent + 2, indent > Int(lines[last].indent) || crossesPage {
      return true
    }
    if crossesPage { return lines[last].endsSentence }
    let columns = Int(lines[last].indent) + text.columns(of: lines[last])
    return columns * 10 < layout.width * 7 && lines[last].endsSentence
  }
}
