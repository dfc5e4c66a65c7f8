/// Reads the files of a plan in parallel, without outputs or memory of earlier runs.
public struct PlanReader: Sendable {
  private let plan: Plan
  private let workers: Int

  /// - Parameter workers: as many as the machine runs at once if nil.
  public init(_ plan: Plan, workers: Int? = nil) {
    self.plan = plan
    self.workers = max(1, workers ?? Threads.processorCount)
  }

  /// Hands on what comes of each file, in the order of the plan.
  ///
  /// - Parameters:
  ///   - progress: called now and then.
  ///   - read: what is done with a file; called on several threads at once.
  ///   - take: called on any thread but one at a time. What it throws ends the reading.
  public func read<Result>(
    cancellation: Cancellation? = nil, progress: (BatchProgress) -> Void = { _ in },
    _ read: (PlanEntry) -> Result, _ take: (Result) throws -> Void
  ) throws {
    var index = 0
    let start = monotonicSeconds()
    var done = BatchProgress(total: plan.count)
    try withoutActuallyEscaping(read) { read in
      try OrderedPipeline<PlanEntry, Result>(workers: workers, window: 256).run(
        next: {
          guard index < plan.count, cancellation?.isRequested != true else { return nil }
          defer { index += 1 }
          return plan.entry(index)
        },
        makeWork: { read },
        deliver: { result in
          try take(result)
          done.finished += 1
          done.seconds = monotonicSeconds() - start
          progress(done)
          return true
        })
    }
  }
}
