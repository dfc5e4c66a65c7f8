internal import Diagnostics
internal import Synchronization

/// Carries out a plan: every file through a job, in parallel, each output whole or not at all.
///
/// The same inputs, job and plan give the same outputs and results in the same order, whatever
/// the number of workers. A run that was killed loses nothing: the next one goes on where it was.
public struct Batch<Job: BatchJob>: Sendable {
  private let job: Job
  private let plan: Plan
  private let options: BatchOptions

  public init(_ job: Job, plan: Plan, options: BatchOptions) {
    self.job = job
    self.plan = plan
    self.options = options
  }

  /// Runs on as many threads as the options say, and waits for them.
  ///
  /// - Parameters:
  ///   - progress: called now and then on the calling thread.
  ///   - onResult: takes each file's result, in the order of the plan, on any thread but one at a
  ///     time. What it throws ends the run.
  /// - Throws: `RunLocked`; a `FileFailure` where outputs or the state cannot be written, such as
  ///   on a full disk; what the job throws when it makes a worker. What was done until then is
  ///   not done again by the next run.
  public func run(
    cancellation: Cancellation? = nil, progress: (BatchProgress) -> Void = { _ in },
    onResult: (FileResult) throws -> Void
  ) throws -> BatchSummary {
    if let outputs = options.outputDirectory { try Directory.create(outputs) }
    let ledger = try Ledger(plan: plan, options: options)
    let pruned = options.prunes ? try ledger.prune() : 0
    let start = monotonicSeconds()
    var summary = BatchSummary(progress: BatchProgress(total: plan.count))
    summary.pruned = pruned
    let shared = Mutex(summary.progress)
    var dirty = DirtyDirectories(isNeeded: options.isSynced)
    let records = ledger.lookup()
    var queue = AssignmentQueue(plan, records: records, workers: options.workers)
    let pace = Pace()
    let pipeline = OrderedPipeline<[Assignment], [FinishedFile]>(
      workers: min(options.workers, max(1, plan.count)), window: 64)
    try pipeline.run(
      next: { cancellation?.isRequested == true ? nil : queue.next(pace.filesAtOnce) },
      makeWork: {
        var worker = try FileWorker(job, job.makeWorker(), plan, options, trusted: ledger.trusted)
        return { assignments in pace.measure(assignments) { worker.finish($0) } }
      },
      deliver: { files in
        for file in files {
          if let fatal = file.fatal { throw fatal }
          try ledger.add(file)
          if let output = file.writtenOutput { dirty.add(output) }
          summary.add(file.result, written: file.writtenOutput != nil)
          try onResult(file.result)
          if let limit = options.maximumErrors, summary.errors >= limit {
            if file.result.index + 1 < plan.count { summary.ending = .tooManyErrors }
            return false
          }
        }
        summary.progress.seconds = monotonicSeconds() - start
        shared.withLock { $0 = summary.progress }
        return true
      },
      tick: { progress(shared.withLock { $0 }) })
    if !queue.isEmpty, summary.ending == .complete { summary.ending = .cancelled }
    try dirty.sync()
    try ledger.finish(summary.ending == .complete ? records : nil)
    summary.progress.seconds = monotonicSeconds() - start
    progress(summary.progress)
    return summary
  }
}

extension BatchSummary {
  fileprivate mutating func add(_ result: FileResult, written: Bool) {
    progress.finished += 1
    if result.status == .unchanged { progress.unchanged += 1 }
    if result.hasErrors {
      progress.failed += 1
      if result.status == .unchanged { progress.unchangedWithErrors += 1 }
    }
    progress.inputBytes += result.input?.size ?? 0
    if written { progress.outputBytes += result.output?.size ?? 0 }
    for diagnostic in result.diagnostics {
      switch diagnostic.severity {
      case .error: errors += 1
      case .warning: warnings += 1
      case .note: break
      }
    }
  }
}
