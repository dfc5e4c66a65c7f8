import Corpus
import Diagnostics
import Synchronization

/// A job for tests: the output is the input behind its identifier.
struct CopyJob: BatchJob {
  struct Refusal: Error, CustomStringConvertible {
    var description: String { "refused" }
  }

  /// A number that the results depend on.
  var setting = 1
  var streamsInput = false
  /// How many files were worked on.
  let worked = Counter()
  /// Called before each file.
  var before: @Sendable (BatchInput) throws -> Void = { _ in }

  func settings(for entry: PlanEntry) -> ContentHash {
    ContentHash(of: Array("copy \(setting)".utf8))
  }

  func makeWorker() -> Worker { Worker(job: self) }

  struct Worker: BatchWorker {
    let job: CopyJob

    mutating func process(_ input: BatchInput, into output: BatchOutput) throws -> FileOutcome {
      try job.before(input)
      job.worked.add()
      let start = Array("\(job.setting) \(input.entry.id)\n".utf8)
      try output.write(start.span)
      var lines = 0
      var failure: (any Error)?
      try input.forEachChunk { chunk in
        for index in chunk.indices where chunk[index] == 10 { lines += 1 }
        do throws(FileFailure) { try output.write(chunk) } catch { failure = error }
        return failure == nil
      }
      if let failure { throw failure }
      let found = lines > 0 ? [] : [note(input)]
      return FileOutcome(hasOutput: true, diagnostics: found, counts: [.init("lines", lines)])
    }

    private func note(_ input: BatchInput) -> Diagnostic {
      Diagnostic(
        id: "no-lines", severity: .warning, source: .reading, message: "no line ends",
        file: input.path, location: SourceLocation(line: 1, column: 1), hint: "end lines",
        excerpt: Excerpt(text: "x", column: 1),
        fix: Fix("end the line", edits: [.init(0..<0, "\n")]))
    }
  }
}

/// Counts on many threads.
final class Counter: Sendable {
  private let count = Atomic<Int>(0)

  var value: Int { count.load(ordering: .relaxed) }

  func add() { count.add(1, ordering: .relaxed) }
}
