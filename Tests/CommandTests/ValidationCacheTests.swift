import Foundation
import TestSupport
import Testing

@Suite struct ValidationCacheTests {
  private static let grammar = """
    <grammar xmlns="http://relaxng.org/ns/structure/1.0"><include href="u.rng"/>
    <start><element name="TEI" ns="http://www.tei-c.org/ns/1.0"><zeroOrMore><ref name="u"/>
    </zeroOrMore></element></start></grammar>
    """

  private static func utterance(_ attribute: String) -> String {
    """
    <grammar xmlns="http://relaxng.org/ns/structure/1.0"><define name="u"><element name="u"
    ns="http://www.tei-c.org/ns/1.0"><attribute name="\(attribute)"/><text/></element></define>
    </grammar>
    """
  }

  /// A corpus of its own: twelve texts, of which some are wrong, a list of people and a schema.
  private func withCorpus(_ body: (URL) throws -> Void) throws {
    var files = [
      "s.rng": Self.grammar, "u.rng": Self.utterance("who"), "texts/people.txt": "not taken",
      "texts/list.odd": people("ann"),
    ]
    for number in 0..<12 {
      let attribute = number % 4 == 3 ? "whoo" : "who"
      files["texts/talk-\(number).xml"] =
        "<TEI xmlns='http://www.tei-c.org/ns/1.0'>\n<u \(attribute)='list.odd#ann'>Yes.</u></TEI>"
    }
    try withTemporaryFolder(files, body)
  }

  private func people(_ id: String) -> String {
    "<listPerson xmlns='http://www.tei-c.org/ns/1.0'><person xml:id='\(id)'/></listPerson>"
  }

  private func run(_ top: URL, _ more: String...) throws -> Command {
    try Command.run(
      ["validate", "texts", "--schema", "s.rng"] + more, in: top.path,
      environment: ["XDG_CACHE_HOME": top.appending(path: "cache").path])
  }

  @Test func theReportIsTheSameBytesWithAndWithoutTheCache() throws {
    try withCorpus { top in
      for format in ["text", "json", "sarif", "github", "junit"] {
        let plain = try run(top, "--format", format, "--no-cache")
        let first = try run(top, "--format", format)
        let second = try run(top, "--format", format)
        #expect(plain.status == 1 && first.status == 1 && second.status == 1)
        #expect(plain.output == first.output && first.output == second.output)
        #expect(second.errors.contains("0 validated, 12 unchanged, 3 with errors"))
        #expect(plain.errors.contains("9 validated, 3 with errors"))
      }
    }
  }

  @Test func onlyWhatChangedIsReadAgain() throws {
    try withCorpus { top in
      _ = try run(top)
      try Data("<TEI xmlns='http://www.tei-c.org/ns/1.0'/>".utf8)
        .write(to: top.appending(path: "texts/talk-3.xml"))
      let again = try run(top)
      #expect(again.errors.contains("1 validated, 11 unchanged"))
      #expect(again.output == (try run(top, "--no-cache")).output)
    }
  }

  @Test(arguments: ["texts/list.odd", "u.rng"])
  func aChangedNeighbourOrPartOfTheSchemaIsNoticed(name: String) throws {
    try withCorpus { top in
      let before = try run(top)
      let changed = name == "u.rng" ? Self.utterance("whoo") : people("bob")
      try Data(changed.utf8).write(to: top.appending(path: name))
      let after = try run(top)
      #expect(after.output != before.output)
      #expect(after.output == (try run(top, "--no-cache")).output)
    }
  }

  @Test func aNeighbourThatGoesOrComesIsNoticed() throws {
    try withCorpus { top in
      _ = try run(top)
      let list = top.appending(path: "texts/list.odd")
      try FileManager.default.removeItem(at: list)
      let gone = try run(top)
      #expect(gone.text.contains("which is not there"))
      #expect(try run(top).errors.contains("12 unchanged"))
      try Data(people("ann").utf8).write(to: list)
      #expect(!(try run(top).text.contains("which is not there")))
    }
  }

  @Test func runsAtTheSameTimeSayTheSame() throws {
    try withCorpus { top in
      let expected = try run(top, "--no-cache").output
      let outputs = try (0..<6).map { top.appending(path: "out-\($0)") }.map { output in
        _ = FileManager.default.createFile(atPath: output.path, contents: nil)
        let process = Process()
        process.executableURL = URL(filePath: Command.path)
        process.arguments = ["validate", "texts", "--schema", "s.rng", "--quiet"]
        process.currentDirectoryURL = top
        process.environment = ProcessInfo.processInfo.environment
          .merging(["XDG_CACHE_HOME": top.appending(path: "cache").path]) { $1 }
        process.standardOutput = try FileHandle(forWritingTo: output)
        process.standardError = FileHandle.nullDevice
        try process.run()
        return (process, output)
      }
      for (process, output) in outputs {
        process.waitUntilExit()
        #expect(process.terminationStatus == 1)
        #expect(Array(try Data(contentsOf: output)) == expected)
      }
      #expect(try run(top).errors.contains("12 unchanged"))
    }
  }

  @Test func aCacheThatIsDamagedOrCannotBeWrittenIsNoFault() throws {
    try withCorpus { top in
      let expected = try run(top).output
      let cache = top.appending(path: "cache")
      for name in try FileManager.default.subpathsOfDirectory(atPath: cache.path)
      where name.hasSuffix("state") {
        let state = cache.appending(path: name)
        var bytes = Array(try Data(contentsOf: state))
        bytes[bytes.count / 2] ^= 0xFF
        try Data(bytes).write(to: state)
      }
      #expect(try run(top).output == expected)
      try FileManager.default.removeItem(at: cache)
      try Data().write(to: cache)
      let without = try run(top)
      #expect(without.output == expected && without.status == 1)
    }
  }

  @Test func theDirectoryCanBeNamed() throws {
    try withCorpus { top in
      _ = try run(top, "--cache", "mine")
      #expect(try run(top, "--cache", "mine").errors.contains("12 unchanged"))
      #expect(!FileManager.default.fileExists(atPath: top.appending(path: "cache").path))
    }
  }
}
