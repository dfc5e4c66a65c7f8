public import Diagnostics

/// A transcript of a corpus with its place in the site.
public struct CorpusEntry: Sendable {
  /// The transcript's page, relative to the site's root: a URL.
  public var page: String
  public var summary: TranscriptSummary
  /// What validation found in its TEI.
  public var findings: [Diagnostic]

  public init(page: String, summary: TranscriptSummary, findings: [Diagnostic]) {
    self.page = page
    self.summary = summary
    self.findings = findings
  }

  /// The page that shows the TEI line by line with the findings.
  var linesPage: String { page.hasSuffix(".html") ? page.dropLast(5) + ".lines.html" : page }

  var hasErrors: Bool { findings.contains { $0.severity == .error } }
}
