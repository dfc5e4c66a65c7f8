public import Diagnostics

/// What a run says of one file.
public struct FileResult: Sendable {
  /// What became of a file.
  public enum Status: UInt8, Sendable, CaseIterable {
    /// It was worked on now.
    case done
    /// Nothing that its result depends on has changed since an earlier run.
    case unchanged
    /// There is no result.
    case failed
  }

  /// A file's content, known by its hash.
  public struct Content: Hashable, Sendable {
    /// In bytes.
    public var size: Int
    public var hash: ContentHash
  }

  let entry: PlanEntry
  /// The input's place in the plan.
  public var index: Int { entry.index }
  /// The input's path for messages.
  public var path: String { entry.input.string }
  /// The input's path below its root.
  public var relativePath: BytePath { entry.relativePath }
  /// By which the report names the input.
  public var id: String { entry.id }
  public let status: Status
  /// nil where it could not be read.
  public let input: Content?
  /// The output's path below the directory of the outputs; nil where there is none.
  public var outputPath: String? { entry.output?.string }
  public let output: Content?
  /// What its job counted in it, such as turns and words.
  public let counts: [FileOutcome.Count]
  public let diagnostics: [Diagnostic]
  /// Wall clock that the file took, in seconds.
  public let seconds: Double

  /// Whether it failed or an error was found in it.
  public var hasErrors: Bool {
    status == .failed || diagnostics.contains { $0.severity == .error }
  }
}
