internal import Diagnostics
internal import SystemPackage

/// What is known of a file while it is worked on, and the results that can come of it.
final class FileInWork {
  let entry: PlanEntry
  let known: StateRecord?
  /// As it came.
  private let record: EncodedRecord?
  private let start = monotonicSeconds()
  var input: FileResult.Content?
  var settings: ContentHash?
  /// Where the output goes.
  var place: BytePath?
  private var remarks: [Diagnostic] = []

  init(_ entry: PlanEntry, known: EncodedRecord?) {
    self.entry = entry
    record = known
    self.known = known.flatMap { StateRecord($0) }
  }

  /// There is no result.
  func failed(_ diagnostics: [Diagnostic]) -> FinishedFile {
    // What was known of its output stays known.
    FinishedFile(result: result(.failed, diagnostics: diagnostics), record: record)
  }

  func failed(_ diagnostic: Diagnostic) -> FinishedFile { failed([diagnostic]) }

  /// The output could not be written: alone, or as no other could.
  func refused(_ failure: FileFailure) -> FinishedFile {
    let isForAll: [Errno] = [.noSpace, .diskQuotaExceeded, .readOnlyFileSystem, .ioError]
    let finished = failed(Diagnostic(failure))
    if isForAll.contains(failure.reason) { finished.fatal = failure }
    return finished
  }

  /// The result of an earlier run, if nothing has changed since.
  ///
  /// - Parameter isCurrent: whether a file on which it depends is as it was.
  func unchanged(
    _ earlier: EarlierOutput, isCurrent: (FileOutcome.Dependency) -> Bool
  ) -> FinishedFile? {
    guard let known, known.input == input, known.settings == settings, known.id == entry.id,
      known.outputPath == entry.output?.bytes,
      known.output == nil || earlier == .intact, known.dependencies.allSatisfy(isCurrent)
    else { return nil }
    let result = result(
      .unchanged, output: known.output, counts: known.counts, diagnostics: known.diagnostics)
    return FinishedFile(result: result, record: record)
  }

  func noteEditedOutput() {
    remarks.append(.editedOutput(place?.string ?? "-", input: entry.input.string))
  }

  /// - Parameters:
  ///   - batchInput: what it was made of.
  ///   - written: the output, if there is one.
  func done(
    _ outcome: FileOutcome, of batchInput: BatchInput, written: FileResult.Content? = nil
  ) -> FinishedFile {
    let result = result(
      .done, output: written, counts: outcome.counts, diagnostics: outcome.diagnostics + remarks)
    var record: EncodedRecord?
    if outcome.isRepeatable, let input, let settings {
      record =
        StateRecord(
          key: entry.relativePath.bytes, input: input, mark: batchInput.mark, settings: settings,
          id: entry.id, outputPath: entry.output?.bytes, output: written, counts: outcome.counts,
          diagnostics: outcome.diagnostics, dependencies: outcome.dependencies
        ).encoded
    }
    return FinishedFile(result: result, record: record, writtenOutput: written == nil ? nil : place)
  }

  private func result(
    _ status: FileResult.Status, output: FileResult.Content? = nil,
    counts: [FileOutcome.Count] = [], diagnostics: [Diagnostic]
  ) -> FileResult {
    FileResult(
      entry: entry, status: status, input: input, output: output, counts: counts,
      diagnostics: diagnostics, seconds: monotonicSeconds() - start)
  }
}
