internal import Diagnostics
internal import LibXML

extension ReferenceSchema.Problem {
  /// What libxml2 says, at the line that it knows.
  func diagnostic(file: String? = nil, lines: LineIndex? = nil) -> Diagnostic {
    var diagnostic = Diagnostic(
      id: "libxml2", source: .grammar, message: message, file: file,
      location: line > 0 ? SourceLocation(line: line, column: 1) : nil)
    if line > 0, let lines {
      diagnostic.excerpt = lines.excerpt(at: lines.range(ofLine: line).lowerBound)
    }
    return diagnostic
  }
}
