public import Diagnostics

/// Why a job has no result for a file, as a finding with its place and what to do.
public struct JobFailure: Error {
  public var diagnostics: [Diagnostic]

  public init(_ diagnostic: Diagnostic) {
    diagnostics = [diagnostic]
  }

  public init(_ diagnostics: [Diagnostic]) {
    self.diagnostics = diagnostics
  }
}
