import BundledSchemas
import Diagnostics
import Foundation
import TestSupport
import Testing
import Validation

@Suite struct TranscriptSchemaTests {
  @Test func theSchemaInTheCodeIsTheFile() throws {
    let file = try String(contentsOfFile: Package.path("Schemas/transcript.rng"), encoding: .utf8)
    #expect(BundledSchema.transcript.text == file)
    #expect(BundledSchema.named("transcript")?.file == "transcript.rng")
    #expect(BundledSchema.named("nothing") == nil)
  }

  @Test(.enabled(if: Tool("trang") != nil, "trang is not installed"))
  func bothSyntaxesSayTheSame() throws {
    let trang = try #require(Tool("trang"))
    try withTemporaryFolder { (folder) throws in
      let made = folder.appending(path: "made.rng").path
      let result = try trang.run([Package.path("Schemas/transcript.rnc"), made])
      #expect(result.status == 0, "\(result.output)")
      #expect(
        try String(contentsOfFile: made, encoding: .utf8) == BundledSchema.transcript.text)
    }
  }

  @Test(.enabled(if: Tool("python3") != nil, "python3 is not installed"))
  func bothEnginesTakeWhatTheSchemaAllows() throws {
    let python = try #require(Tool("python3"))
    try withTemporaryFolder { (folder) throws in
      let (folder, generator) = (
        folder.path, Package.path("Tests/BundledSchemasTests/random-documents")
      )
      _ = try python.run([generator, Package.path("Schemas/transcript.rng"), folder, "60", "7"])
      for engine in ValidationOptions.Engine.allCases {
        var options = ValidationOptions()
        options.schema = .named("transcript")
        options.engine = engine
        // Pointers and counts of such documents are without sense.
        options.checksLinks = false
        options.checksCounts = false
        let validator = Validator(options: options)
        for name in try FileManager.default.contentsOfDirectory(atPath: folder).sorted() {
          let bytes = Array(try Data(contentsOf: URL(filePath: "\(folder)/\(name)")))
          #expect(try validator.validate(DocumentInput(name: name, bytes: bytes)) == [])
        }
      }
    }
  }

  /// Every part of the schema is reached by some document.
  @Test(
    .enabled(if: Tool("jing") != nil, "jing is not installed"),
    .enabled(if: Tool("python3") != nil, "python3 is not installed"))
  func whatTheSchemaAllowsIsTEI() throws {
    let jing = try #require(Tool("jing"))
    let python = try #require(Tool("python3"))
    let schemas = ["tei_all_4.12.0.rng", "parla-clarin.rng"].map { "schemas/\($0)" }
      .filter(Shared.exists).map { "\(Shared.root)/\($0)" }
    try withTemporaryFolder { (folder) throws in
      let (folder, generator) = (
        folder.path, Package.path("Tests/BundledSchemasTests/random-documents")
      )
      let own = Package.path("Schemas/transcript.rng")
      let made = try python.run([generator, own, folder, "200"])
      #expect(made.status == 0, "\(made.output)")
      let documents = try FileManager.default.contentsOfDirectory(atPath: folder).sorted()
        .map { "\(folder)/\($0)" }
      #expect(documents.count == 200)
      for schema in [own] + schemas {
        let result = try jing.run([schema] + documents)
        #expect(result.status == 0, "\(schema): \(result.output.prefix(1000))")
      }
    }
  }
}
