import Foundation
import Testing

/// Files made to break parsers, validators and readers: each is refused or read within bounds.
@Suite(.enabled(if: SharedFiles.exists("attacks"), "the attack files are not here"))
struct AttackTests {
  /// A document, the exit that is right for it with a schema that allows everything, and where the
  /// first finding stands.
  struct Attack: Sendable, CustomTestStringConvertible {
    var file: String
    var status: Int32
    var line: Int?

    init(_ file: String, _ status: Int32, line: Int? = nil) {
      self.file = file
      self.status = status
      self.line = line
    }

    var testDescription: String { file }
  }

  static let documents = [
    Attack("a.xml", 0), Attack("bom.xml", 0), Attack("cr.xml", 0), Attack("utf16le.xml", 0),
    Attack("deep-255.xml", 0), Attack("deep-300.xml", 1, line: 1),
    Attack("deep-1e6.xml", 1, line: 1),
    Attack("lines-70000.xml", 0), Attack("text-11mb.xml", 0),
    Attack("x1.xml", 0), Attack("rng-many.xml", 0),
    Attack("attr-11mb.xml", 1, line: 1), Attack("attrs-1e5.xml", 1, line: 1),
    Attack("longname.xml", 1, line: 1),
    Attack("badutf8.xml", 1, line: 1), Attack("overlong.xml", 1, line: 1),
    Attack("surrogate.xml", 1, line: 1), Attack("fffe.xml", 1, line: 1),
    Attack("nul.xml", 1, line: 1), Attack("c0.xml", 1, line: 1),
    Attack("charref-c0.xml", 1, line: 1), Attack("err-line-70000.xml", 1, line: 70002),
    Attack("utf32.xml", 0),
    Attack("billion-laughs.xml", 1, line: 1), Attack("quadratic.xml", 1, line: 1),
    Attack("xxe-etc.xml", 1, line: 1), Attack("xxe-extdtd.xml", 1, line: 1),
    Attack("xxe-file.xml", 1, line: 1), Attack("xxe-http.xml", 1, line: 1),
    Attack("xxe-param.xml", 1, line: 1),
    Attack("xi-etc.xml", 0), Attack("xi-http.xml", 1), Attack("xi-self.xml", 1),
    Attack("xi-loopA.xml", 1),
  ]

  @Test(arguments: documents)
  func aHostileDocumentIsRefusedOrReadWithinBounds(attack: Attack) throws {
    try withSchemaForAnything { schema in
      let result = try Confined.run(
        ["validate", SharedFiles.path("attacks/\(attack.file)"), "--schema", schema]
          + ["--format", "json", "--no-cache"], megabytes: 600)
      #expect(result.status == attack.status, "\(result.errors)")
      if let line = attack.line {
        #expect(result.findings.first?.line == line)
        #expect(result.findings.first?.source == "xml")
      }
    }
  }

  /// A schema, a document for it, and the exits that are right: a bomb may be understood, or
  /// refused as too large.
  struct Bomb: Sendable, CustomTestStringConvertible {
    var schema: String
    var document: String
    var statuses: Set<Int32>
    var testDescription: String { "\(schema) on \(document)" }
  }

  static let bombs = [
    Bomb(schema: "rng-exp12.rng", document: "rng-exp.xml", statuses: [1]),
    Bomb(schema: "rng-deep5000.rng", document: "a.xml", statuses: [1, 2]),
    Bomb(schema: "rng-ext.rng", document: "a.xml", statuses: [2]),
    Bomb(schema: "rng-http.rng", document: "a.xml", statuses: [2]),
    Bomb(schema: "rng-self.rng", document: "a.xml", statuses: [2]),
    Bomb(schema: "rng-inter200.rng", document: "rng-inter200.xml", statuses: [0]),
    Bomb(schema: "rng-many.rng", document: "rng-many.xml", statuses: [0]),
    Bomb(schema: "rng-many.rng", document: "rng-many-deep.xml", statuses: [1]),
    Bomb(schema: "rng-pattern.rng", document: "rng-pattern.xml", statuses: [1]),
    Bomb(schema: "rng-rec.rng", document: "a.xml", statuses: [0]),
    Bomb(schema: "rng-refbomb14.rng", document: "a.xml", statuses: [0, 1, 2]),
    Bomb(schema: "rng-refbomb16.rng", document: "a.xml", statuses: [0, 1, 2]),
    Bomb(schema: "rng-refbomb18.rng", document: "a.xml", statuses: [0, 1, 2]),
    Bomb(schema: "rng-refbomb20.rng", document: "a.xml", statuses: [0, 1, 2]),
    Bomb(schema: "rng-refbomb24.rng", document: "a.xml", statuses: [0, 1, 2]),
  ]

  @Test(arguments: bombs)
  func aHostileSchemaEndsWithinBounds(bomb: Bomb) throws {
    let result = try Confined.run([
      "validate", SharedFiles.path("attacks/\(bomb.document)"), "--no-cache",
      "--schema", SharedFiles.path("attacks/\(bomb.schema)"),
    ])
    #expect(bomb.statuses.contains(result.status), "\(result.errors)")
  }

  @Test(arguments: ["naughty-strings.txt", "secret.txt"])
  func aHostileTranscriptBecomesValidTEIAndComesBack(file: String) throws {
    let source = try [UInt8](Data(contentsOf: URL(filePath: SharedFiles.path("attacks/\(file)"))))
    try expectRoundTrip(of: source, named: file)
  }

  @Test(arguments: documents)
  func aDocumentTakenForATranscriptIsRefusedOrComesBack(attack: Attack) throws {
    let path = SharedFiles.path("attacks/\(attack.file)")
    let source = try [UInt8](Data(contentsOf: URL(filePath: path)))
    guard source.count < 1_000_000 else { return }
    try expectRoundTrip(of: source, named: attack.file, mayBeRefused: true)
  }

  @Test(
    .enabled(if: Trace.isPossible, "strace cannot run here"),
    arguments: [
      "xxe-etc.xml", "xxe-file.xml", "xxe-http.xml", "xxe-extdtd.xml", "xxe-param.xml",
      "xi-etc.xml", "xi-http.xml",
    ])
  func noOtherFileAndNoSocketIsOpened(file: String) throws {
    try withSchemaForAnything { schema in
      let calls = try Trace.calls(of: [
        "validate", SharedFiles.path("attacks/\(file)"), "--schema", schema,
      ])
      #expect(!calls.contains { $0.contains("socket(") || $0.contains("connect(") })
      #expect(!calls.contains { $0.contains("secret.txt") || $0.contains("/etc/hostname") })
    }
  }

  @Test(
    .enabled(if: Trace.isPossible, "strace cannot run here"),
    arguments: ["rng-ext.rng", "rng-http.rng"])
  func aSchemaReadsNothingElsewhere(file: String) throws {
    let calls = try Trace.calls(of: [
      "validate", SharedFiles.path("attacks/a.xml"),
      "--schema", SharedFiles.path("attacks/\(file)"),
    ])
    #expect(!calls.contains { $0.contains("socket(") || $0.contains("/etc/hostname") })
  }

  private func withSchemaForAnything(_ body: (String) throws -> Void) throws {
    let schema = FileManager.default.temporaryDirectory.appending(path: "\(UUID().uuidString).rng")
    try Data(
      """
      <grammar xmlns="http://relaxng.org/ns/structure/1.0">
        <start><ref name="any"/></start>
        <define name="any">
          <element><anyName/><zeroOrMore><choice>
            <attribute><anyName/></attribute><text/><ref name="any"/>
          </choice></zeroOrMore></element>
        </define>
      </grammar>
      """.utf8
    ).write(to: schema)
    defer { try? FileManager.default.removeItem(at: schema) }
    try body(schema.path)
  }
}
