import Corpus
import Diagnostics
import FoundationEssentials
import Testing

@Suite struct PlanTests {
  private func plan(_ inputs: [String], output: String? = nil, shard: Shard? = nil) throws -> Plan {
    try Plan(
      inputs: inputs.map { BytePath($0) },
      options: PlanOptions(
        selection: .transcripts, naming: OutputNaming(ending: "xml"),
        outputDirectory: output.map { BytePath($0) }, shard: shard))
  }

  private func entries(_ plan: Plan) -> [PlanEntry] { (0..<plan.count).map { plan.entry($0) } }

  @Test func filesComeInTheOrderOfTheBytesOfTheirPaths() throws {
    try withTemporaryDirectory { top in
      for name in ["b.txt", "a/z.txt", "a.txt", "a-b.txt", "Z.md", "é.txt", "a/b/c.vtt"] {
        try put("x", at: top + "/" + name)
      }
      let plan = try plan([top])
      #expect(
        entries(plan).map(\.relativePath.string)
          == ["Z.md", "a-b.txt", "a.txt", "a/b/c.vtt", "a/z.txt", "b.txt", "é.txt"])
      #expect(
        entries(plan).compactMap(\.output?.string)
          == ["Z.xml", "a-b.xml", "a.xml", "a/b/c.xml", "a/z.xml", "b.xml", "é.xml"])
      #expect(
        entries(plan).map(\.id) == ["Z", "a-b", "a", "a.b.c", "a.z", "b", "é"])
    }
  }

  @Test func whatIsHiddenOrOfAnotherKindIsPassedOver() throws {
    try withTemporaryDirectory { top in
      for name in [".hidden.txt", ".git/a.txt", "a.txt", "a.docx", "b.docx", "README", "c.TXT"] {
        try put("x", at: top + "/" + name)
      }
      let plan = try plan([top])
      #expect(entries(plan).map(\.relativePath.string) == ["a.txt", "c.TXT"])
      #expect(
        plan.notes.map(\.message)
          == ["3 files passed over for their ending (.docx 2, no ending 1)"])
    }
  }

  @Test(
    arguments: [
      (["talk.txt", "talk.vtt"], "the same stem"), (["Talk.txt", "talk.md"], "capitals"),
      (["caf\u{E9}.txt", "cafe\u{301}.md"], "the form of an accent"),
      (["\u{212A}.txt", "k.md"], "the sign of Kelvin"),
    ])
  func outputsThatWouldBeOneFileAreFoundBefore(names: [String], why: String) throws {
    try withTemporaryDirectory { top in
      for name in names + ["other.txt"] { try put("x", at: top + "/" + name) }
      let found = entries(try plan([top]))
      #expect(found.filter { $0.problem?.id == "output-collision" }.count == 2, "\(why)")
      #expect(found.filter { $0.problem == nil }.map(\.id) == ["other"], "\(why)")
      for name in names {
        #expect(found.contains { $0.problem?.message.contains(name) == true }, "\(why)")
      }
    }
  }

  @Test(arguments: ["a.xml", "A.XML"])
  func aFileInThePlaceOfADirectoryIsFoundBefore(directory: String) throws {
    try withTemporaryDirectory { top in
      try put("x", at: top + "/a.txt")
      try put("x", at: top + "/\(directory)/b.txt")
      let found = entries(try plan([top]))
      #expect(found.first { $0.id == "a" }?.problem?.id == "output-collision")
      #expect(found.first { $0.id != "a" }?.problem == nil)
    }
  }

  @Test func identifiersThatWereMadeNamesDiffer() throws {
    try withTemporaryDirectory { top in
      for name in ["1a.txt", "_1a.txt", "b.txt"] { try put("x", at: top + "/" + name) }
      #expect(entries(try plan([top])).map(\.id) == ["_1a", "_1a-2", "b"])
    }
  }

  @Test func anInputIsNotReplacedByAnOutput() throws {
    try withTemporaryDirectory { top in
      try put("x", at: top + "/a.txt")
      try put("x", at: top + "/sub/b.xml")
      let plan = try Plan(
        inputs: [BytePath(top)],
        options: PlanOptions(
          selection: FileSelection(extensions: ["txt", "xml"]),
          naming: OutputNaming(ending: "xml"), outputDirectory: BytePath(top)))
      #expect(entries(plan).map(\.problem?.id) == [nil, "output-collision"])
    }
  }

  @Test func theOutputsAreNoInputs() throws {
    try withTemporaryDirectory { top in
      try put("x", at: top + "/a.txt")
      try put("x", at: top + "/out/b.txt")
      let plan = try plan([top], output: top + "/out")
      #expect(entries(plan).map(\.relativePath.string) == ["a.txt"])
      #expect(plan.notes.map(\.id) == ["outputs-among-inputs"])
    }
  }

  @Test func linksAreFollowedOnceAndLoopsAreNamed() throws {
    try withTemporaryDirectory { top in
      let files = FileManager.default
      try put("x", at: top + "/in/real/a.txt")
      try put("x", at: top + "/elsewhere/c.txt")
      try files.createSymbolicLink(atPath: top + "/in/again", withDestinationPath: "real")
      try files.createSymbolicLink(atPath: top + "/in/real/up", withDestinationPath: "..")
      try files.createSymbolicLink(atPath: top + "/in/self", withDestinationPath: "self")
      try files.createSymbolicLink(atPath: top + "/in/far", withDestinationPath: "../elsewhere")
      try files.createSymbolicLink(atPath: top + "/in/b.txt", withDestinationPath: "real/a.txt")
      let plan = try plan([top + "/in"])
      let found = entries(plan)
      #expect(
        found.map(\.relativePath.string)
          == ["b.txt", "far/c.txt", "real/a.txt", "real/up", "self"])
      #expect(found.map(\.problem?.id) == [nil, nil, nil, "link-loop", "file-failure"])
      #expect(plan.notes.map(\.id) == ["read-already"])
    }
  }

  @Test func identifiersAreNamesAndUnique() throws {
    try withTemporaryDirectory { top in
      for name in ["a/b.txt", "a.b.txt", "2020 x.txt", "-y.txt", "会議.txt", "a,b.txt", "a b.txt"] {
        try put("x", at: top + "/" + name)
      }
      let ids = Dictionary(
        uniqueKeysWithValues: entries(try plan([top])).map { ($0.relativePath.string, $0.id) })
      #expect(
        ids == [
          "a.b.txt": "a.b", "a/b.txt": "a.b-2", "2020 x.txt": "_2020_x", "-y.txt": "_-y",
          "会議.txt": "会議", "a b.txt": "a_b", "a,b.txt": "a_b-2",
        ])
    }
  }

  @Test func aManifestListsInputsBelowTheRoot() throws {
    try withTemporaryDirectory { top in
      try put("x", at: top + "/in/a.txt")
      try put(
        "./a.txt\r\nsub//b.txt\n../out.txt\na.txt\n\(top)/in/a.txt\n\n", at: top + "/list")
      let plan = try Plan(
        inputs: [], manifest: BytePath(top + "/list"),
        options: PlanOptions(
          selection: .transcripts, naming: OutputNaming(ending: "xml"),
          manifestRoot: BytePath(top + "/in")))
      let found = entries(plan)
      #expect(
        found.map(\.relativePath.string)
          == ["../out.txt", "a.txt", "sub/b.txt", top.dropFirst() + "/in/a.txt"])
      #expect(found.map(\.problem?.id) == ["unsafe-path", nil, nil, nil])
      #expect(found[0].problem?.location?.line == 3)
      #expect(plan.notes.map(\.id) == ["listed-twice"])
    }
  }

  @Test func filesThatAreNamedAreTakenWhateverTheyAreCalled() throws {
    try withTemporaryDirectory { top in
      try put("x", at: top + "/in/notes")
      let found = entries(try plan([top + "/in/notes", "-", top + "/missing.txt"]))
      #expect(found.map(\.relativePath.string) == ["missing.txt", "notes", "stdin"])
      #expect(found.map(\.problem?.id) == ["file-failure", nil, nil])
      #expect(found.last?.input.string == "-")
    }
  }

  @Test(arguments: [1, 2, 5, 16])
  func shardsAreDisjointAndCoverEverything(count: Int) throws {
    try withTemporaryDirectory { top in
      for number in 0..<300 { try put("x", at: top + "/\(number % 7)/\(number).txt") }
      let all = entries(try plan([top])).map(\.relativePath)
      let parts = try (1...count).map { number in
        entries(try plan([top], shard: Shard(number: number, of: count))).map(\.relativePath)
      }
      #expect(parts.flatMap { $0 }.sorted() == all)
      #expect(parts.allSatisfy { $0.count > 300 / count / 3 })
    }
  }

  @Test(arguments: ["0/2", "3/2", "1", "/", "1/2/3", "a/b", "-1/2", ""])
  func aShardThatCannotBeIsRefused(text: String) {
    #expect(Shard(text) == nil)
  }
}
