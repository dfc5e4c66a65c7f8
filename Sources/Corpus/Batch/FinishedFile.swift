/// One file's result, and what the next run is to know.
struct FinishedFile {
  var result: FileResult
  /// Under the input's path; nil where there is nothing to know.
  var record: EncodedRecord?
  /// What is known of files before it that are not in the plan.
  var passed: [EncodedRecord] = []
  /// Where an output was put.
  var writtenOutput: BytePath?
  /// Why the run cannot go on.
  var fatal: FileFailure?
}
