/// One file's result, and what the next run is to know.
final class FinishedFile {
  let result: FileResult
  /// Under the input's path; nil where there is nothing to know.
  let record: EncodedRecord?
  /// Where an output was put.
  let writtenOutput: BytePath?
  /// What is known of files before it that are not in the plan.
  var passed: [EncodedRecord] = []
  /// Why the run cannot go on.
  var fatal: FileFailure?

  init(result: FileResult, record: EncodedRecord?, writtenOutput: BytePath? = nil) {
    self.result = result
    self.record = record
    self.writtenOutput = writtenOutput
  }
}
