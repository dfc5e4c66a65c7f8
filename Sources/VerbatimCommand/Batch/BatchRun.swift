import Corpus
import Diagnostics
import Verbatim

/// Carries out a plan and tells what comes of it.
struct BatchRun<Job: BatchJob> {
  var job: Job
  var plan: Plan
  var options: BatchOptions
  /// What is done, for the summary: `converted`.
  var verb: String
  var reporting: ReportOptions
  /// What was found before, by file.
  var alsoFound: [String: [Diagnostic]] = [:]
  /// Where the report of all files goes.
  var report: String?
  /// Findings go to standard output where they are the result.
  var findingsAreResult = false
  /// What counts as a finding beside errors.
  var isFinding: ((FileResult) -> Bool)?

  /// - Throws: the exit status, unless all is good.
  func run() throws {
    var findings = reporting.report()
    let progress = ProgressLine(isQuiet: reporting.quiet)
    let write = { (text: String) in
      guard !text.isEmpty else { return }
      progress.clear()
      if findingsAreResult {
        Console.say(text, terminator: "")
      } else {
        Console.complain(text, terminator: "")
      }
    }
    write(findings.open())
    tell(plan.notes, write)
    var others = alsoFound
    var hasFindings = false
    Interruption.watch()
    let summary = try withReport { line in
      try execute(progress) { result in
        line(result)
        if isFinding?(result) == true { hasFindings = true }
        let before = others.isEmpty ? [] : others.removeValue(forKey: result.path) ?? []
        write(findings.add(reporting.told(before + result.diagnostics), of: result.path))
      }
    }
    for (file, diagnostics) in others.sorted(by: { $0.key < $1.key }) {
      write(findings.add(reporting.told(diagnostics), of: file))
    }
    progress.clear()
    write(findings.close())
    if !reporting.quiet { Console.complain("verbatim: \(text(of: summary))") }
    Interruption.endIfRequested()
    if hasFindings || summary.hasFindings || findings.counts.errors > 0 {
      throw ExitStatus.findings
    }
  }

  private func tell(_ notes: [Diagnostic], _ write: (String) -> Void) {
    guard !reporting.quiet, !notes.isEmpty else { return }
    for note in notes {
      Console.complain("\(note.file.map { "\($0): " } ?? "")\(note.severity): \(note.message)")
    }
  }

  private func execute(
    _ progress: ProgressLine, _ onResult: (FileResult) -> Void
  ) throws -> BatchSummary {
    try StoppedRun.explained {
      try Batch(job, plan: plan, options: options).run(
        cancellation: Interruption.cancellation, progress: { progress.show($0) },
        onResult: onResult)
    }
  }

  /// Runs `body` with what takes each result into the report.
  private func withReport(
    _ body: (_ line: (FileResult) -> Void) throws -> BatchSummary
  ) throws -> BatchSummary {
    guard let report else { return try body { _ in } }
    return try Files.write(
      to: report, durability: options.isSynced ? .synced : .unsynced
    ) { output in
      try body { output.write(ResultLine.bytes(of: $0, shard: plan.shard).span) }
    }
  }

  private func text(of summary: BatchSummary) -> String {
    let progress = summary.progress
    let done =
      progress.finished - progress.unchanged - progress.failed + progress.unchangedWithErrors
    var parts = ["\(done) \(verb)"]
    if progress.unchanged > 0 { parts.append("\(progress.unchanged) unchanged") }
    if progress.failed > 0 { parts.append("\(progress.failed) with errors") }
    if summary.warnings > 0 { parts.append("\(summary.warnings) warnings") }
    if summary.pruned > 0 { parts.append("\(summary.pruned) removed") }
    let left = progress.total - progress.finished
    if left > 0 { parts.append("\(left) not done") }
    return "\(progress.total) files: \(parts.joined(separator: ", ")) in "
      + "\(tenths(progress.seconds)) s (\(Int(progress.rate)) a second)"
  }

  private func tenths(_ seconds: Double) -> String {
    let tenths = Int((seconds * 10).rounded())
    return "\(tenths / 10).\(tenths % 10)"
  }
}
