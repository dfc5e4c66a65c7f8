import LibXML
import TestSupport
import Testing

@testable import RelaxNG

/// James Clark's suite: each schema is taken or refused, each document valid or not, as it says.
@Suite(.enabled(if: Shared.exists("relaxng/cases"), "needs the conformance suite"))
struct ConformanceTests {
  @Test(arguments: Shared.names(in: "relaxng/cases"))
  func theSuiteIsPassed(name: String) throws {
    let folder = "relaxng/cases/\(name)"
    let isCorrect = Shared.exists(folder + "/schema.rng")
    let path = folder + (isCorrect ? "/schema.rng" : "/incorrect.rng")
    let file = SchemaFile(uri: Shared.root + "/" + path, bytes: try Shared.bytes(path))
    let resolver = SchemaResolver.files(under: [Shared.root + "/" + folder])
    guard isCorrect else {
      #expect(throws: SchemaError.self) { try Grammar(schema: file, resolver: resolver) }
      return
    }
    let grammar = try Grammar(schema: file, resolver: resolver)
    let names = NameTable()
    let cache = MatcherCache(grammar: grammar, names: names)
    for document in Shared.names(in: folder) where document.hasSuffix(".xml") {
      let bytes = try Shared.bytes(folder + "/" + document)
      let (findings, isWellFormed) = Check.findings(bytes, cache, names)
      #expect(
        (findings.isEmpty && isWellFormed) == document.hasPrefix("valid"), "\(document)")
    }
  }
}
