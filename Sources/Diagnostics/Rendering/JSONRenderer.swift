/// One JSON object a line and diagnostic.
///
/// `file`, `line`, `column`, `severity`, `id`, `source` and `message` are always there (`line` and
/// `column` may be null); `endLine`, `endColumn`, `hint` and `fix` where they are known. A fix has
/// a `title` and `edits`, each with `start` and `end` (byte offsets in the file) and `text`.
struct JSONRenderer: DiagnosticRenderer {
  func render(_ diagnostics: [Diagnostic], of file: String) -> String {
    diagnostics.map { object($0, of: file) + "\n" }.joined()
  }

  private func object(_ diagnostic: Diagnostic, of file: String) -> String {
    var json = JSONText()
    json.open("{")
    json.string(diagnostic.file ?? file, key: "file")
    json.number(diagnostic.location?.line, key: "line")
    json.number(diagnostic.location?.column, key: "column")
    json.string(diagnostic.severity.rawValue, key: "severity")
    json.string(diagnostic.id, key: "id")
    json.string(diagnostic.source.rawValue, key: "source")
    json.string(diagnostic.message, key: "message")
    if let end = diagnostic.end {
      json.number(end.line, key: "endLine")
      json.number(end.column, key: "endColumn")
    }
    if let hint = diagnostic.hint { json.string(hint, key: "hint") }
    if let fix = diagnostic.fix { add(fix, to: &json) }
    json.close("}")
    return json.text
  }

  private func add(_ fix: Fix, to json: inout JSONText) {
    json.open("{", key: "fix")
    json.string(fix.title, key: "title")
    json.open("[", key: "edits")
    for edit in fix.edits {
      json.open("{")
      json.number(edit.range.lowerBound, key: "start")
      json.number(edit.range.upperBound, key: "end")
      json.string(edit.replacement, key: "text")
      json.close("}")
    }
    json.close("]")
    json.close("}")
  }
}
