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

  /// Whether a file on which an earlier result depends is as it was.
  func isCurrent(_ dependency: FileOutcome.Dependency) -> Bool
}

extension BatchJob {
  /// A job whose results depend on no other files has none to look at.
  public func isCurrent(_ dependency: FileOutcome.Dependency) -> Bool { false }
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

  /// Another file on which a result depends.
  public struct Dependency: Hashable, Sendable {
    /// As it was asked for: absolute, or from where the run was started.
    public var path: String
    /// Nil where there is none of that path.
    public var hash: ContentHash?

    public init(path: String, hash: ContentHash?) {
      self.path = path
      self.hash = hash
    }
  }

  /// Whether what was written into the output is a result; without one nothing is put in place.
  public var hasOutput: Bool
  public var diagnostics: [Diagnostic]
  public var counts: [Count]
  /// Whether the same input, settings and dependencies give the same outcome.
  public var isRepeatable: Bool
  /// The other files that were looked at, in the order of their paths.
  public var dependencies: [Dependency]

  public init(
    hasOutput: Bool, diagnostics: [Diagnostic] = [], counts: [Count] = [],
    isRepeatable: Bool = true, dependencies: [Dependency] = []
  ) {
    self.hasOutput = hasOutput
    self.diagnostics = diagnostics
    self.counts = counts
    self.isRepeatable = isRepeatable
    self.dependencies = dependencies
  }
}
