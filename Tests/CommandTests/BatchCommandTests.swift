import Foundation
import TestSupport
import Testing

@Suite struct BatchCommandTests {
  private func withTalks(_ body: (URL) throws -> Void) throws {
    var talks: [String: String] = [:]
    for number in 0..<12 {
      talks["talks/\(number % 3)/talk-\(number).txt"] =
        "Talk \(number)\n\nMs. Eva Adler: Good morning.\n\nMr. Karl Brandt: And to you.\n"
    }
    try withTemporaryFolder(talks, body)
  }

  private func files(_ directory: URL) throws -> [String] {
    try FileManager.default.subpathsOfDirectory(atPath: directory.path).sorted()
  }

  private func run(_ top: URL, _ arguments: String..., input: String = "") throws -> Command {
    try Command.run(arguments, input: Array(input.utf8), in: top.path)
  }

  @Test func aDirectoryIsConvertedAsATreeAndOnlyWhatChangedAgain() throws {
    try withTalks { top in
      let first = try run(top, "convert", "talks", "-o", "tei", "--report", "report.jsonl")
      #expect(first.status == 0)
      #expect(first.output.isEmpty)
      #expect(first.errors.contains("12 files: 12 converted"))
      #expect(try files(top.appending(path: "tei")).contains("1/talk-1.xml"))
      let report = try String(contentsOf: top.appending(path: "report.jsonl"), encoding: .utf8)
      let lines = report.split(separator: "\n")
      #expect(lines.count == 12)
      let line = try JSONSerialization.jsonObject(with: Data(lines[0].utf8)) as? [String: Any]
      #expect(line?["path"] as? String == "0/talk-0.txt")
      #expect(line?["id"] as? String == "_0.talk-0")
      #expect((line?["input"] as? [String: Any])?["path"] as? String == "talks/0/talk-0.txt")
      let again = try run(top, "convert", "talks", "-o", "tei")
      #expect(again.errors.contains("12 files: 0 converted, 12 unchanged"))
    }
  }

  @Test func strictRefusesADirectoryInWhichAReadingIsDoubtful() throws {
    try withTalks { top in
      #expect(try run(top, "convert", "talks", "-o", "tei", "--strict").status == 0)
      try Data(ConvertTests.doubtful.utf8).write(to: top.appending(path: "talks/0/doubt.txt"))
      #expect(try run(top, "convert", "talks", "-o", "lenient").status == 0)
      // Also where nothing is left to do.
      for _ in 0..<2 {
        let strict = try run(
          top, "convert", "talks", "-o", "tei", "--strict", "--report", "report.jsonl")
        #expect(strict.status == 1)
        #expect(strict.errors.contains("talks/0/doubt.txt:1:1"))
        #expect(try files(top.appending(path: "tei")).contains("0/doubt.xml"))
        let report = try String(contentsOf: top.appending(path: "report.jsonl"), encoding: .utf8)
        let line = report.split(separator: "\n").first { $0.contains("doubt.txt") } ?? ""
        #expect(line.contains("\"doubtful\":1"))
        #expect(line.contains("\"id\":\"doubtful-label\""))
      }
    }
  }

  @Test func severalInputsNeedADirectory() throws {
    try withTalks { top in
      let command = try run(top, "convert", "talks")
      #expect(command.status == 2)
      #expect(command.errors.contains("-o DIR"))
      #expect(try run(top, "convert", "talks", "-o", "tei", "--shard", "3/2").status == 2)
      #expect(try run(top, "convert", "talks", "-o", "tei", "--jobs", "0").status == 2)
    }
  }

  @Test func oneFileThatCannotBeReadIsExitOne() throws {
    try withTalks { top in
      try Data("%PDF-1.7\n%\u{E2}\u{E3}\n1 0 obj".utf8).write(
        to: top.appending(path: "talks/0/broken.txt"))
      let command = try run(top, "convert", "talks", "-o", "tei")
      #expect(command.status == 1)
      #expect(command.errors.contains("talks/0/broken.txt"))
      #expect(command.errors.contains("12 converted, 1 with errors"))
    }
  }

  @Test func shardsTogetherAreTheWholeRun() throws {
    try withTalks { top in
      for number in 1...3 {
        let shard = try run(
          top, "convert", "talks", "-o", "tei", "--shard", "\(number)/3", "--report",
          "\(number).jsonl")
        #expect(shard.status == 0)
      }
      let merge = try run(
        top, "merge", "1.jsonl", "2.jsonl", "3.jsonl", "--input", "talks", "-o", "-")
      #expect(merge.status == 0)
      #expect(merge.text.split(separator: "\n").count == 12)
      #expect(merge.errors.contains("every input was done once"))
      let part = try run(top, "merge", "1.jsonl", "3.jsonl", "--input", "talks")
      #expect(part.status == 1)
    }
  }

  @Test func aCorpusIsBuiltAndChecked() throws {
    try withTalks { top in
      _ = try run(top, "convert", "talks", "-o", "tei", "--corpus-ids", "-q")
      let build = try run(top, "corpus", "build", "tei", "--root", "corpus.xml")
      #expect(build.status == 0)
      #expect(build.errors.contains("includes 12 texts"))
      let check = try run(top, "corpus", "check", "tei")
      #expect(check.status == 0)
      #expect(check.text == "")
      #expect(try run(top, "validate", "tei", "-q").status == 0)
      try FileManager.default.removeItem(at: top.appending(path: "tei/2/talk-2.xml"))
      let broken = try run(top, "corpus", "check", "tei/corpus.xml")
      #expect(broken.status == 1)
      #expect(broken.text.contains("“2/talk-2.xml” is missing [missing-component]"))
    }
  }

  @Test func recordsPassOneForOne() throws {
    try withTalks { top in
      let input = #"{"id":"a","text":"Ms. Adler: Hi.\n\nMr. Brandt: Yes.\n"}"# + "\nno record\n"
      let convert = try run(top, "pipe", "convert", input: input)
      #expect(convert.status == 1)
      let lines = convert.text.split(separator: "\n")
      try #require(lines.count == 2)
      #expect(lines[0].hasPrefix(#"{"id":"a","tei":"<?xml"#))
      #expect(lines[1].hasPrefix(#"{"id":null,"line":2,"error":"#))
      let validate = try run(top, "pipe", "validate", input: lines[0] + "\n")
      #expect(validate.status == 0)
      #expect(validate.text == "{\"id\":\"a\",\"diagnostics\":[]}\n")
      let source = try run(top, "pipe", "export", "--to", "source", input: lines[0] + "\n")
      #expect(
        source.text
          == #"{"id":"a","text":"Ms. Adler: Hi.\n\nMr. Brandt: Yes.\n","diagnostics":[]}"# + "\n")
    }
  }

  @Test(
    "A real corpus of others is found good",
    .enabled(if: Shared.exists("tei/parlamint-es-corpus"), "there is no shared material"))
  func aCorpusOfOthersIsGood() throws {
    let check = try Command.run(["corpus", "check", Shared.path("tei/parlamint-es-corpus")])
    #expect(check.status == 0)
    #expect(check.text == "")
  }
}
