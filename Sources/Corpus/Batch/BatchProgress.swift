/// How far a run is.
public struct BatchProgress: Hashable, Sendable {
  /// Files to do, of this shard.
  public var total: Int
  /// Files that were reported.
  public var finished = 0
  /// Of these, those that were as before.
  public var unchanged = 0
  /// Of these, those without a result or with errors.
  public var failed = 0
  /// Of these, those that were as before.
  public var unchangedWithErrors = 0
  /// Bytes of input read.
  public var inputBytes = 0
  /// Bytes of output written.
  public var outputBytes = 0
  /// Wall clock since the run began, in seconds.
  public var seconds = 0.0

  /// Files a second since the start.
  public var rate: Double { seconds > 0 ? Double(finished) / seconds : 0 }

  /// How long the rest takes at the rate so far; nil before anything is known.
  public var secondsLeft: Double? { rate > 0 ? Double(total - finished) / rate : nil }
}

/// What a run did.
public struct BatchSummary: Sendable {
  /// How a run came to its end.
  public enum Ending: Hashable, Sendable {
    case complete
    /// It was asked to stop.
    case cancelled
    /// So many errors were found that it stopped as it was told.
    case tooManyErrors
  }

  public var progress: BatchProgress
  /// Findings of that severity, over all files.
  public var errors = 0
  public var warnings = 0
  /// Outputs that were removed since their inputs are gone.
  public var pruned = 0
  public var ending = Ending.complete

  /// Whether something is wrong with a file.
  public var hasFindings: Bool { errors > 0 || progress.failed > 0 }
}
