/// The forms in which diagnostics are given.
public enum DiagnosticFormat: String, Sendable, CaseIterable {
  /// For people: the place, the message, the line and a caret.
  case text
  /// JSON Lines: one object a diagnostic.
  case json
  /// SARIF 2.1.0 (OASIS), for code-scanning services.
  case sarif
  /// GitHub's workflow commands, which annotate a pull request.
  case github
  /// JUnit's XML, for build servers: one suite a file.
  case junit
}
