public import Diagnostics

/// What is done with each file of a plan.
public protocol BatchJob: Sendable {
  associatedtype Worker: BatchWorker

  /// Whether the worker takes the input piece by piece, so that a large one is never held whole.
  var streamsInput: Bool { get }

  /// How many bytes an input may have.
  var inputLimit: Int { get }

  /// What the results depend on besides the inputs' bytes and identifiers: version, options,
  /// schema, corrections for this file.
  func settings(for entry: PlanEntry) -> ContentHash

  /// Makes what one thread works with. Called on that thread.
  func makeWorker() throws -> Worker
}

extension BatchJob {
  public var inputLimit: Int { .max }
}

/// One thread's means for a job.
public protocol BatchWorker {
  /// Works on one file.
  ///
  /// - Throws: where there is no result; the run goes on with the next file. A `FileFailure` of
  ///   the output is found by the run itself.
  mutating func process(_ input: BatchInput, into output: BatchOutput) throws -> FileOutcome
}

/// What came of one file.
public struct FileOutcome: Hashable, Sendable {
  /// A number worth knowing, such as that of turns.
  public struct Count: Hashable, Sendable {
    public var name: String
    public var value: Int

    public init(_ name: String, _ value: Int) {
      self.name = name
      self.value = value
    }
  }

  /// Whether what was written into the output is a result; without one nothing is put in place.
  public var hasOutput: Bool
  public var diagnostics: [Diagnostic]
  public var counts: [Count]
  /// Whether the same input and settings give the same outcome; false where other files were
  /// looked at.
  public var isRepeatable: Bool

  public init(
    hasOutput: Bool, diagnostics: [Diagnostic] = [], counts: [Count] = [],
    isRepeatable: Bool = true
  ) {
    self.hasOutput = hasOutput
    self.diagnostics = diagnostics
    self.counts = counts
    self.isRepeatable = isRepeatable
  }
}
