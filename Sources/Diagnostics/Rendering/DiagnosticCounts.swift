/// How many findings of each severity a report has.
public struct DiagnosticCounts: Hashable, Sendable {
  public private(set) var files = 0
  /// Files with at least one error.
  public private(set) var failedFiles = 0
  public private(set) var errors = 0
  public private(set) var warnings = 0
  public private(set) var notes = 0

  public init() {}

  /// Counts one file's findings.
  public mutating func add(_ diagnostics: [Diagnostic]) {
    files += 1
    let before = errors
    for diagnostic in diagnostics {
      switch diagnostic.severity {
      case .error: errors += 1
      case .warning: warnings += 1
      case .note: notes += 1
      }
    }
    if errors > before { failedFiles += 1 }
  }

  /// In words: `3 errors, 1 warning in 2 files`.
  public var summary: String {
    func count(_ number: Int, _ word: String) -> String? {
      number == 0 ? nil : "\(number) \(word)\(number == 1 ? "" : "s")"
    }
    let parts = [count(errors, "error"), count(warnings, "warning"), count(notes, "note")]
    let found = parts.compactMap(\.self)
    return (found.isEmpty ? "no findings" : found.joined(separator: ", "))
      + " in \(files) file\(files == 1 ? "" : "s")"
  }
}
