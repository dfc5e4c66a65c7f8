import Foundation
import Testing

/// What becomes of calls that cannot go well, as a user sees it.
@Suite struct BadInputTests {
  static let talk = "ANN: Shall we begin?\nBEN: We shall.\nANN: Then let us.\n"

  struct Case: Sendable, CustomTestStringConvertible {
    var name: String
    var arguments: [String]
    var status: Int32
    var says: String

    var testDescription: String { name }
  }

  static let cases = [
    Case(
      name: "a missing file", arguments: ["convert", "none.txt"], status: 1,
      says: "cannot open “none.txt”: No such file or directory"),
    Case(
      name: "a directory where a file is meant", arguments: ["convert", "folder"], status: 2,
      says: "need a directory to go to: -o DIR"),
    Case(
      name: "a file below a file", arguments: ["convert", "talk.txt/x"], status: 1,
      says: "cannot open “talk.txt/x”: Not a directory"),
    Case(
      name: "a picture", arguments: ["convert", "picture.txt"], status: 1,
      says: "picture.txt: error: this is a PNG image, not text"),
    Case(
      name: "controls", arguments: ["convert", "controls.txt"], status: 1, says: "not text"),
    Case(
      name: "bytes that are not the encoding's",
      arguments: ["convert", "latin.txt", "--encoding", "utf-8"], status: 1,
      says: "the one at offset 8 does not fit"),
    Case(
      name: "bytes that are not those of an encoding of the system",
      arguments: ["convert", "latin.txt", "--encoding", "shift_jis"], status: 1,
      says: "the one at offset 8 does not fit"),
    Case(
      name: "an export of a document whose bytes are not those of its encoding",
      arguments: ["export", "declared.xml", "--to", "text"], status: 1,
      says: "the bytes are not those of the encoding"),
    Case(
      name: "an encoding that nobody knows",
      arguments: ["convert", "talk.txt", "--encoding", "klingon"], status: 1, says: "klingon"),
    Case(
      name: "no directory for the output", arguments: ["convert", "talk.txt", "-o", "none/x.xml"],
      status: 3, says: "cannot create “none/x.xml”: No such file or directory"),
    Case(
      name: "a full disk", arguments: ["convert", "talk.txt"], status: 3,
      says: "cannot write standard output: No space left on device"),
    Case(
      name: "TEI that is none", arguments: ["export", "talk.txt", "--to", "text"], status: 1,
      says: "talk.txt:1"),
    Case(
      name: "TEI without a record", arguments: ["export", "plain.xml", "--to", "source"],
      status: 1, says: "holds no record of a source"),
    Case(
      name: "a schema that is missing", arguments: ["validate", "plain.xml", "--schema", "x.rng"],
      status: 2, says: "cannot read the schema “x.rng”"),
    Case(
      name: "no schema at all", arguments: ["validate", "plain.xml"], status: 2,
      says: "pass --schema FILE"),
    Case(
      name: "a schema that is none", arguments: ["validate", "plain.xml", "--schema", "talk.txt"],
      status: 2, says: "talk.txt"),
  ]

  @Test(arguments: cases)
  func aCallThatCannotGoWellSaysWhy(example: Case) throws {
    try Self.withFiles { directory in
      let isFullDisk = example.name == "a full disk"
      let command = try Command.run(
        example.arguments, in: directory, output: isFullDisk ? "/dev/full" : nil)
      #expect(command.status == example.status, "\(command.errors)")
      if !example.says.isEmpty { #expect(command.errors.contains(example.says)) }
      if example.status != 0, !isFullDisk { #expect(command.output.isEmpty) }
    }
  }

  @Test func anEmptyFileBecomesAnEmptyTranscriptAndComesBack() throws {
    try Self.withFiles { directory in
      #expect(try Command.run(["convert", "empty.txt", "-o", "e.xml"], in: directory).status == 0)
      #expect(try Command.run(["validate", "e.xml"], in: directory).status == 0)
      let back = try Command.run(["export", "e.xml", "--to", "source"], in: directory)
      #expect(back.status == 0)
      #expect(back.output.isEmpty)
    }
  }

  @Test func aLoneZeroIsCarried() throws {
    try Self.withFiles { directory in
      #expect(try Command.run(["convert", "zero.txt", "-o", "z.xml"], in: directory).status == 0)
      let back = try Command.run(["export", "z.xml", "--to", "source"], in: directory)
      #expect(back.output == Array(Self.talk.utf8) + [0])
    }
  }

  @Test func speechWithoutSpeakersIsAnonymousAndSaidToBe() throws {
    let text = "Nobody is named in this text.\n\nNor in its second paragraph.\n"
    let command = try Command.run(["convert", "-"], input: Array(text.utf8))
    #expect(command.status == 0)
    #expect(command.text.contains("<u xml:id=\"stdin.u1\">"))
    #expect(!command.text.contains("<person"))
    #expect(command.errors.contains("note: no speakers are named"))
  }

  @Test func anOutputIsReplacedWholeAndOnlyBySuccess() throws {
    try Self.withFiles { directory in
      let output = URL(filePath: directory).appending(path: "out.xml")
      try Data("old".utf8).write(to: output)
      #expect(
        try Command.run(["convert", "picture.txt", "-o", "out.xml"], in: directory).status == 1)
      #expect(try Data(contentsOf: output) == Data("old".utf8))
      #expect(try Command.run(["convert", "talk.txt", "-o", "out.xml"], in: directory).status == 0)
      #expect(try Data(contentsOf: output).starts(with: Data("<?xml".utf8)))
    }
  }

  @Test func aReaderThatGoesAwayIsNoFault() throws {
    try Self.withFiles { directory in
      let shell = Process()
      shell.executableURL = URL(filePath: "/bin/bash")
      shell.arguments = [
        "-c", "\(Command.path) convert talk.txt | true; exit ${PIPESTATUS[0]}",
      ]
      shell.currentDirectoryURL = URL(filePath: directory)
      let errors = Pipe()
      shell.standardError = errors
      try shell.run()
      shell.waitUntilExit()
      #expect([0, 141].contains(shell.terminationStatus))
      #expect(try errors.fileHandleForReading.readToEnd() ?? Data() == Data())
    }
  }

  private static func withFiles(_ body: (String) throws -> Void) throws {
    let directory = FileManager.default.temporaryDirectory.appending(path: UUID().uuidString)
    try FileManager.default.createDirectory(
      at: directory.appending(path: "folder"), withIntermediateDirectories: true)
    defer { try? FileManager.default.removeItem(at: directory) }
    let tei = """
      <TEI xmlns="http://www.tei-c.org/ns/1.0"><teiHeader/><text><body/></text></TEI>
      """
    let files: [(String, [UInt8])] = [
      ("talk.txt", Array(talk.utf8)), ("empty.txt", []),
      ("picture.txt", [0x89, 0x50, 0x4E, 0x47, 0x0D, 0x0A, 0x1A, 0x0A, 0, 0, 0]),
      ("controls.txt", Array(repeating: 1, count: 500)),
      ("latin.txt", Array("ANN: caf".utf8) + [0xE9, 10]), ("plain.xml", Array(tei.utf8)),
      ("zero.txt", Array(talk.utf8) + [0]),
      (
        "declared.xml",
        Array("<?xml version=\"1.0\" encoding=\"shift_jis\"?><a>x".utf8) + [0x81]
          + Array("</a>".utf8)
      ),
    ]
    for (name, bytes) in files {
      try Data(bytes).write(to: directory.appending(path: name))
    }
    try body(directory.path(percentEncoded: false))
  }
}
