/// Writes the diagnostics of many files in one format, file by file as they come.
///
/// What `open`, `add` and `close` return, one behind the other, is the report. The same
/// diagnostics give the same text.
public struct DiagnosticReport: Sendable {
  private var renderer: any DiagnosticRenderer
  /// What was reported so far.
  public private(set) var counts = DiagnosticCounts()

  /// - Parameters:
  ///   - format: how findings are written.
  ///   - version: the version of Verbatim, for the formats that name their tool.
  ///   - width: cells of the terminal, for `text`.
  public init(_ format: DiagnosticFormat, version: String, width: Int = 100) {
    switch format {
    case .text: renderer = TextRenderer(width: width)
    case .json: renderer = JSONRenderer()
    case .sarif: renderer = SARIFRenderer(version: version)
    case .github: renderer = GitHubRenderer()
    case .junit: renderer = JUnitRenderer()
    }
  }

  public mutating func open() -> String { renderer.open() }

  /// Reports a file, also one without findings.
  public mutating func add(_ diagnostics: [Diagnostic], of file: String) -> String {
    counts.add(diagnostics)
    return renderer.render(diagnostics, of: file)
  }

  public mutating func close() -> String { renderer.close() }
}

/// One form of a report.
protocol DiagnosticRenderer: Sendable {
  mutating func open() -> String
  mutating func render(_ diagnostics: [Diagnostic], of file: String) -> String
  mutating func close() -> String
}

extension DiagnosticRenderer {
  mutating func open() -> String { "" }
  mutating func close() -> String { "" }
}
