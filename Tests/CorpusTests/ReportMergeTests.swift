import Corpus
import Diagnostics
import FoundationEssentials
import Testing

@Suite struct ReportMergeTests {
  /// Runs a copy and writes its report.
  private func run(_ top: String, shard: Shard?, report: String) throws -> Plan {
    let outputs = BytePath(top + "/out-" + report)
    let plan = try Plan(
      inputs: [BytePath(top + "/in")],
      options: PlanOptions(
        selection: .transcripts, naming: OutputNaming(ending: "xml"), outputDirectory: outputs,
        shard: shard))
    var options = BatchOptions(outputDirectory: outputs)
    options.isSynced = false
    var lines: [UInt8] = []
    _ = try Batch(CopyJob(), plan: plan, options: options).run {
      lines += ResultLine.bytes(of: $0, shard: shard)
    }
    try Data(lines).write(to: URL(filePath: top + "/" + report))
    return plan
  }

  private func merge(
    _ top: String, _ reports: [String], plan: Plan?
  ) throws -> (text: String, proof: ReportMerge.Proof) {
    var bytes: [UInt8] = []
    let proof = try ReportMerge(reports.map { BytePath(top + "/" + $0) }, plan: plan).run { line in
      line.withUnsafeBufferPointer { bytes.append(contentsOf: $0) }
    }
    return (String(decoding: bytes, as: UTF8.self), proof)
  }

  private func withoutSeconds(_ text: String) -> [String] {
    text.split(separator: "\n").map { line in
      String(line.split(separator: ",\"seconds\":")[0])
    }
  }

  private func fill(_ top: String) throws {
    for number in 0..<50 {
      try put("x \"\(number)\"\n", at: top + "/in/\(number % 3)/é \(number).txt")
    }
  }

  @Test func shardsTogetherGiveTheReportOfOneRun() throws {
    try withTemporaryDirectory { top in
      try fill(top)
      let plan = try run(top, shard: nil, report: "whole")
      for number in 1...4 {
        _ = try run(top, shard: Shard(number: number, of: 4), report: "\(number)")
      }
      let merged = try merge(top, ["3", "1", "4", "2"], plan: plan)
      #expect(merged.proof.isWhole)
      #expect(merged.proof.files == 50)
      let whole = String(decoding: try InputFile.bytes(of: top + "/whole"), as: UTF8.self)
      #expect(withoutSeconds(merged.text) == withoutSeconds(whole))
    }
  }

  @Test func whatIsMissingOrDoneTwiceIsNamed() throws {
    try withTemporaryDirectory { top in
      try fill(top)
      let plan = try run(top, shard: nil, report: "whole")
      for number in 1...3 {
        _ = try run(top, shard: Shard(number: number, of: 3), report: "\(number)")
      }
      let missing = try merge(top, ["1", "3"], plan: plan).proof
      #expect(missing.files + missing.diagnostics.count == 50)
      #expect(Set(missing.diagnostics.map(\.id)) == ["not-done"])
      let twice = try merge(top, ["1", "2", "3", "1"], plan: plan).proof
      #expect(Set(twice.diagnostics.map(\.id)) == ["done-twice"])
      #expect(twice.files == 50)
      try put("y", at: top + "/in/later.txt")
      _ = try run(top, shard: Shard(number: 1, of: 1), report: "later")
      let unplanned = try merge(top, ["later"], plan: plan).proof
      #expect(unplanned.diagnostics.map(\.id) == ["not-planned"])
    }
  }

  @Test func aFileThatIsNoReportIsNamed() throws {
    try withTemporaryDirectory { top in
      try put(
        "{\"path\":\"b\",\"status\":\"done\"}\n\nx\n{\"path\":\"a\",\"status\":\"done\"}\n",
        at: top + "/r")
      let found = try merge(top, ["r"], plan: nil)
      #expect(found.proof.diagnostics.map(\.id) == ["no-report", "no-report", "out-of-order"])
      #expect(found.proof.diagnostics.map(\.location?.line) == [2, 3, 4])
    }
  }
}
