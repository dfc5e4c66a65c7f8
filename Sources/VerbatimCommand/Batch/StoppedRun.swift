import Corpus

/// What ends a run over many files before all are done.
enum StoppedRun {
  /// Does `body`; where it cannot go on, the command ends with what that means.
  static func explained<Result>(_ body: () throws -> Result) throws -> Result {
    do {
      return try body()
    } catch let locked as RunLocked {
      throw CommandFailure(.stuck, "verbatim: \(locked)")
    } catch let failure as FileFailure {
      throw CommandFailure(
        .stuck, "verbatim: \(failure); what is done is kept, run again to go on")
    }
  }
}
