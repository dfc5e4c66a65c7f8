internal import Diagnostics

/// Takes one file at a time through a job, unless its result is known.
struct FileWorker<Job: BatchJob> {
  private let job: Job
  private var worker: Job.Worker
  private let plan: Plan
  private let options: BatchOptions
  private let trusted: FileStatus.Moment?
  private var buffer: [UInt8] = []
  private var look = SecondLook()
  private let outputs = NearbyDirectory()

  /// - Parameter trusted: a moment at which all outputs were as recorded.
  init(
    _ job: Job, _ worker: Job.Worker, _ plan: Plan, _ options: BatchOptions,
    trusted: FileStatus.Moment?
  ) {
    self.job = job
    self.worker = worker
    self.plan = plan
    self.options = options
    self.trusted = trusted
  }

  mutating func finish(_ assignment: Assignment) -> FinishedFile {
    let entry = plan.entry(assignment.index, path: assignment.path)
    let finished = work(on: FileInWork(entry, known: assignment.record))
    if !assignment.passed.isEmpty { finished.passed = assignment.passed }
    return finished
  }

  private mutating func work(on file: FileInWork) -> FinishedFile {
    if let problem = file.entry.problem { return file.failed(problem) }
    do {
      let known = options.skipsUnchanged ? file.known : nil
      let input = try BatchInput(
        file.entry, streams: job.streamsInput, limit: job.inputLimit, known: known, using: &look)
      file.input = FileResult.Content(size: input.size, hash: input.hash)
      return try process(input, file)
    } catch let failure as FileFailure {
      return file.failed(Diagnostic(failure))
    } catch let failure as JobFailure {
      return file.failed(failure.diagnostics)
    } catch {
      return file.failed(.noResult(file.entry.input.string, reason: "\(error)"))
    }
  }

  private mutating func process(_ input: BatchInput, _ file: FileInWork) throws -> FinishedFile {
    let settings = job.settings(for: file.entry)
    file.settings = settings
    file.place = file.entry.output.flatMap { options.outputDirectory?.appending($0.bytes) }
    let earlier = EarlierOutput(file.known?.output, at: file.place, trusted: trusted, near: outputs)
    if options.skipsUnchanged,
      let result = file.unchanged(earlier, isCurrent: { job.isCurrent($0) })
    {
      return result
    }
    let output = BatchOutput(
      file.place, durability: options.isSynced ? .fileSynced : .unsynced, reusing: buffer)
    buffer = []
    defer { buffer = output.takeBuffer() }
    let outcome: FileOutcome
    do {
      outcome = try worker.process(input, into: output)
    } catch {
      if let failure = output.failure { return file.refused(failure) }
      throw error
    }
    if input.hasChanged { return file.failed(.changedWhileRead(input.path)) }
    guard outcome.hasOutput, file.place != nil else { return file.done(outcome, of: input) }
    do throws(FileFailure) {
      let written = try output.commit()
      if case .changed(let hash) = earlier, hash != written.hash { file.noteEditedOutput() }
      return file.done(outcome, of: input, written: written)
    } catch {
      return file.refused(error)
    }
  }
}
