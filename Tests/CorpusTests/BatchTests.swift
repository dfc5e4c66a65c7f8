import Corpus
import Diagnostics
import FoundationEssentials
import SystemPackage
import Testing

@Suite struct BatchTests {
  /// Runs a copy of `top`/in to `top`/out.
  @discardableResult
  private func run(
    _ job: CopyJob, in top: String, to output: String = "out", shard: Shard? = nil,
    cancellation: Cancellation? = nil, onResult: (FileResult) throws -> Void = { _ in },
    change: (inout BatchOptions) -> Void = { _ in }
  ) throws -> BatchSummary {
    let outputs = BytePath(top + "/" + output)
    let plan = try Plan(
      inputs: [BytePath(top + "/in")],
      options: PlanOptions(
        selection: .transcripts, naming: OutputNaming(ending: "xml"), outputDirectory: outputs,
        shard: shard))
    var options = BatchOptions(outputDirectory: outputs, workers: 2)
    options.isSynced = false
    change(&options)
    return try Batch(job, plan: plan, options: options)
      .run(cancellation: cancellation, onResult: onResult)
  }

  private func fill(_ top: String, count: Int = 60) throws {
    for number in 0..<count {
      let text = String(repeating: "line \(number)\n", count: number % 5)
      try put(text, at: top + "/in/\(number % 4)/\(number).txt")
    }
  }

  @Test(arguments: [1, 2, 8])
  func theSameBytesAndResultsComeFromAnyNumberOfWorkers(workers: Int) throws {
    try withTemporaryDirectory { top in
      try fill(top)
      var one: [String] = []
      var many: [String] = []
      let describe = { (result: FileResult) in
        "\(result.path) \(result.status) \(result.counts) \(result.diagnostics.map(\.message))"
      }
      try run(CopyJob(), in: top, to: "one", onResult: { one.append(describe($0)) }) {
        $0.workers = 1
      }
      try run(CopyJob(), in: top, to: "many", onResult: { many.append(describe($0)) }) {
        $0.workers = workers
      }
      #expect(one.count == 60)
      #expect(one == many)
      #expect(try tree(top + "/one", hidden: true) == tree(top + "/many", hidden: true))
    }
  }

  @Test func aFileIsWorkedOnOnlyWhenItOrItsSettingsChanged() throws {
    try withTemporaryDirectory { top in
      try fill(top)
      let first = CopyJob()
      #expect(try run(first, in: top).progress.unchanged == 0)
      #expect(first.worked.value == 60)
      var before: [FileResult.Status: Int] = [:]
      let again = CopyJob()
      var warnings = 0
      try run(
        again, in: top,
        onResult: {
          before[$0.status, default: 0] += 1
          warnings += $0.diagnostics.count
        })
      #expect(again.worked.value == 0)
      #expect(before == [.unchanged: 60])
      #expect(warnings == 12)
      try put("changed\n", at: top + "/in/1/1.txt")
      let edited = CopyJob()
      try run(edited, in: top)
      #expect(edited.worked.value == 1)
      #expect(try tree(top + "/out")["1/1.xml"] == "1 _1.1\nchanged\n")
      let other = CopyJob(setting: 2)
      try run(other, in: top)
      #expect(other.worked.value == 60)
      let forced = CopyJob(setting: 2)
      try run(forced, in: top, change: { $0.skipsUnchanged = false })
      #expect(forced.worked.value == 60)
    }
  }

  @Test func anOutputThatIsGoneOrEditedIsWrittenAnew() throws {
    try withTemporaryDirectory { top in
      try fill(top)
      try run(CopyJob(), in: top)
      let good = try tree(top + "/out")
      try FileManager.default.removeItem(atPath: top + "/out/1/1.xml")
      // As long as before.
      let edited = good["2/2.xml"].map { $0.replacing("line", with: "LINE") } ?? ""
      try put(edited, at: top + "/out/2/2.xml")
      let job = CopyJob()
      var found: [String] = []
      try run(job, in: top, onResult: { found += $0.diagnostics.map(\.id) })
      #expect(job.worked.value == 2)
      #expect(found.filter { $0 == "edited-output" }.count == 1)
      #expect(try tree(top + "/out") == good)
    }
  }

  @Test func oneFileThatFailsDoesNotStopTheOthers() throws {
    try withTemporaryDirectory { top in
      try fill(top)
      var job = CopyJob()
      job.before = { input in
        if input.path.hasSuffix("/3.txt") { throw CopyJob.Refusal() }
        if input.path.hasSuffix("/5.txt") {
          try? FileManager.default.removeItem(
            atPath: input.path.replacing("/5.txt", with: "/9.txt"))
        }
      }
      var failed: [String] = []
      let summary = try run(
        job, in: top,
        onResult: { result in
          guard result.status == .failed else { return }
          failed.append(result.diagnostics.map { "\($0.file ?? ""): \($0.message)" }.joined())
        })
      #expect(summary.hasFindings)
      #expect(summary.progress.finished == 60)
      #expect(failed.contains { $0.hasSuffix("/in/3/3.txt: refused") })
      #expect(try tree(top + "/out").count == 60 - failed.count)
    }
  }

  @Test func anInputThatVanishesIsReported() throws {
    try withTemporaryDirectory { top in
      try fill(top, count: 3)
      let plan = try Plan(
        inputs: [BytePath(top + "/in")],
        options: PlanOptions(selection: .transcripts, naming: OutputNaming(ending: "xml")))
      try FileManager.default.removeItem(atPath: top + "/in/1/1.txt")
      var found: [Diagnostic] = []
      let options = BatchOptions(outputDirectory: BytePath(top + "/out"))
      let summary = try Batch(CopyJob(), plan: plan, options: options).run {
        if $0.status == .failed { found += $0.diagnostics }
      }
      #expect(found.map(\.id) == ["file-failure"])
      #expect(found.map(\.file) == [top + "/in/1/1.txt"])
      #expect(summary.progress.failed == 1)
    }
  }

  @Test func theRunEndsWithTheFileThatReachesTheLimitOfErrors() throws {
    try withTemporaryDirectory { top in
      try fill(top)
      var job = CopyJob()
      job.before = { _ in throw CopyJob.Refusal() }
      for workers in [1, 2, 8] {
        var results = 0
        let summary = try run(job, in: top, onResult: { _ in results += 1 }) {
          $0.maximumErrors = 3
          $0.workers = workers
        }
        #expect(results == 3)
        #expect(summary.ending == .tooManyErrors)
      }
    }
  }

  @Test func aRunThatIsCancelledIsGoneOnWith() throws {
    try withTemporaryDirectory { top in
      try fill(top)
      try run(CopyJob(), in: top, to: "whole")
      let cancellation = Cancellation()
      let summary = try run(
        CopyJob(), in: top, cancellation: cancellation,
        onResult: { if $0.index == 20 { cancellation.request() } }
      ) { $0.workers = 1 }
      #expect(summary.ending == .cancelled)
      #expect(summary.progress.finished < 60)
      let rest = CopyJob()
      try run(rest, in: top)
      #expect(rest.worked.value == 60 - summary.progress.finished)
      #expect(try tree(top + "/out", hidden: true) == tree(top + "/whole", hidden: true))
    }
  }

  @Test func outputsWithoutInputsGoOnlyWhenAsked() throws {
    try withTemporaryDirectory { top in
      try fill(top)
      try run(CopyJob(), in: top)
      try FileManager.default.removeItem(atPath: top + "/in/1")
      try run(CopyJob(), in: top)
      #expect(try tree(top + "/out").count == 60)
      try put("edited by hand", at: top + "/out/1/1.xml")
      let summary = try run(CopyJob(), in: top, change: { $0.prunes = true })
      #expect(summary.pruned == 14)
      #expect(try tree(top + "/out").count == 46)
      #expect(try tree(top + "/out")["1/1.xml"] == "edited by hand")
      try FileManager.default.removeItem(atPath: top + "/in")
      #expect(try run(CopyJob(), in: top, change: { $0.prunes = true }).pruned == 0)
    }
  }

  @Test func shardsTogetherGiveTheSameBytesAndAreTakenOver() throws {
    try withTemporaryDirectory { top in
      try fill(top)
      try run(CopyJob(), in: top, to: "whole")
      for number in 1...5 {
        try run(CopyJob(), in: top, to: "parts", shard: Shard(number: number, of: 5))
      }
      #expect(try tree(top + "/whole") == tree(top + "/parts"))
      let again = CopyJob()
      try run(again, in: top, to: "parts")
      #expect(again.worked.value == 0)
    }
  }

  @Test(arguments: [0, 1, 5000])
  func aLargeFileIsStreamed(kilobytes: Int) throws {
    try withTemporaryDirectory { top in
      let text = String(repeating: "0123456789abcde\n", count: 64 * kilobytes)
      try put(text, at: top + "/in/a.txt")
      try run(CopyJob(streamsInput: true), in: top)
      #expect(try tree(top + "/out") == ["a.xml": "1 a\n" + text])
    }
  }

  @Test func aDirectoryThatCannotBeWrittenEndsOneFileAndAMissingStateNothing() throws {
    try withTemporaryDirectory { top in
      try fill(top, count: 8)
      try put("in the way", at: top + "/out/1")
      let summary = try run(CopyJob(), in: top)
      #expect(summary.progress.failed == 2)
      #expect(try tree(top + "/out").count == 7)
      #expect(
        try run(CopyJob(), in: top, to: "other", change: { $0.stateDirectory = nil }).progress
          .failed
          == 0)
      #expect(!FileManager.default.fileExists(atPath: top + "/other/.verbatim"))
    }
  }
}
