/// JUnit's XML: a suite a file, a case a finding; a file without findings is one passed case.
struct JUnitRenderer: DiagnosticRenderer {
  func open() -> String {
    """
    <?xml version="1.0" encoding="UTF-8"?>
    <testsuites name="verbatim">

    """
  }

  func close() -> String { "</testsuites>\n" }

  func render(_ diagnostics: [Diagnostic], of file: String) -> String {
    let failures = diagnostics.count { $0.severity == .error }
    let cases = max(diagnostics.count, 1)
    var text = "  <testsuite name=\"\(Self.escaped(file))\" tests=\"\(cases)\""
    text += " failures=\"\(failures)\" errors=\"0\">\n"
    if diagnostics.isEmpty {
      text += "    <testcase classname=\"\(Self.escaped(file))\" name=\"valid\"/>\n"
    }
    for diagnostic in diagnostics { text += testCase(diagnostic, of: file) }
    return text + "  </testsuite>\n"
  }

  private func testCase(_ diagnostic: Diagnostic, of file: String) -> String {
    let file = diagnostic.file ?? file
    let place = diagnostic.location.map { "\($0.line):\($0.column)" }
    let name = ([diagnostic.id] + [place].compactMap(\.self)).joined(separator: " ")
    var text = "    <testcase classname=\"\(Self.escaped(file))\" name=\"\(name)\">"
    let message = Self.escaped(diagnostic.message)
    let details = Self.escaped(
      ([file] + [place].compactMap(\.self)).joined(separator: ":") + ": "
        + diagnostic.message + (diagnostic.hint.map { "; \($0)" } ?? ""))
    if diagnostic.severity == .error {
      text += "<failure type=\"\(diagnostic.id)\" message=\"\(message)\">\(details)</failure>"
    } else {
      text += "<system-out>\(diagnostic.severity.rawValue): \(details)</system-out>"
    }
    return text + "</testcase>\n"
  }

  /// Text for content and attributes; what XML 1.0 cannot hold becomes U+FFFD.
  private static func escaped(_ text: String) -> String {
    var result = ""
    for scalar in text.unicodeScalars {
      switch scalar.value {
      case 38: result += "&amp;"
      case 60: result += "&lt;"
      case 62: result += "&gt;"
      case 34: result += "&quot;"
      case 9, 10, 13: result += "&#\(scalar.value);"
      case 0..<32, 0xFFFE, 0xFFFF: result += "\u{FFFD}"
      default: result.unicodeScalars.append(scalar)
      }
    }
    return result
  }
}
