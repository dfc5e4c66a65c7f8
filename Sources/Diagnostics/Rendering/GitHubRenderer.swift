/// GitHub's workflow commands: `::error file=…,line=…,col=…,title=…::message`.
struct GitHubRenderer: DiagnosticRenderer {
  func render(_ diagnostics: [Diagnostic], of file: String) -> String {
    diagnostics.map { command($0, of: file) + "\n" }.joined()
  }

  private func command(_ diagnostic: Diagnostic, of file: String) -> String {
    let name = diagnostic.severity == .note ? "notice" : diagnostic.severity.rawValue
    var text = "::\(name) file=\(Self.property(diagnostic.file ?? file))"
    if let location = diagnostic.location {
      text += ",line=\(location.line)"
      // GitHub refuses columns where the finding spans lines.
      if let end = diagnostic.end, end.line != location.line {
        text += ",endLine=\(end.line)"
      } else {
        text += ",col=\(location.column)"
        if let end = diagnostic.end { text += ",endColumn=\(end.column)" }
      }
    }
    text += ",title=\(Self.property(diagnostic.id))"
    let message = diagnostic.message + (diagnostic.hint.map { "\n\($0)" } ?? "")
    return text + "::" + Self.message(message)
  }

  private static func message(_ text: String) -> String {
    escaped(text) { scalar in
      switch scalar {
      case "%": "%25"
      case "\r": "%0D"
      case "\n": "%0A"
      default: nil
      }
    }
  }

  private static func property(_ text: String) -> String {
    escaped(message(text)) { scalar in
      switch scalar {
      case ":": "%3A"
      case ",": "%2C"
      default: nil
      }
    }
  }

  private static func escaped(
    _ text: String, _ replacement: (Unicode.Scalar) -> String?
  ) -> String {
    var result = ""
    for scalar in text.unicodeScalars {
      if let replacement = replacement(scalar) {
        result += replacement
      } else {
        result.unicodeScalars.append(scalar)
      }
    }
    return result
  }
}
