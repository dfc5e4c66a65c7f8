/// Diagnostics for people: where, what, the line with carets, and what to do.
struct TextRenderer: DiagnosticRenderer {
  let width: Int

  func render(_ diagnostics: [Diagnostic], of file: String) -> String {
    diagnostics.map { render($0, of: file) }.joined()
  }

  private func render(_ diagnostic: Diagnostic, of file: String) -> String {
    var text = (diagnostic.file ?? file).printable
    if let location = diagnostic.location { text += ":\(location.line):\(location.column)" }
    text += ": \(diagnostic.severity.rawValue): \(diagnostic.message.printable)"
    text += " [\(diagnostic.id)]\n"
    let number = diagnostic.location.map { String($0.line) } ?? ""
    let gutter = String(repeating: " ", count: max(number.count, 4) + 1)
    if let excerpt = diagnostic.excerpt, let location = diagnostic.location {
      let view = ExcerptView(
        excerpt, columns: columns(of: diagnostic, from: location),
        width: width - gutter.count - 3)
      let padding = String(repeating: " ", count: gutter.count - 1 - number.count)
      text += "\(padding)\(number) | \(view.line)\n\(gutter)| \(view.marks)\n"
    }
    for line in diagnostic.hint?.split(separator: "\n") ?? [] {
      text += "\(gutter)= \(line.printable)\n"
    }
    if let fix = diagnostic.fix { text += "\(gutter)= --fix: \(fix.title.printable)\n" }
    return text
  }

  private func columns(of diagnostic: Diagnostic, from start: SourceLocation) -> Range<Int> {
    guard let end = diagnostic.end, end > start else { return start.column..<start.column + 1 }
    return start.column..<(end.line == start.line ? end.column : Int.max)
  }
}
