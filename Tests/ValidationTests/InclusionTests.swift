import Diagnostics
import Foundation
import Testing

@testable import Validation

@Suite struct InclusionTests {
  private let namespaces =
    "xmlns=\"http://www.tei-c.org/ns/1.0\" xmlns:xi=\"http://www.w3.org/2001/XInclude\""

  private func root(_ content: String) -> String {
    "<teiCorpus \(namespaces)>\(content)</teiCorpus>"
  }

  private func text(_ content: String) -> String { "<TEI \(namespaces)>\n\(content)\n</TEI>" }

  private func include(_ file: String, _ more: String = "") -> String {
    "<xi:include href=\"\(file)\" \(more)/>"
  }

  /// Texts hold utterances, a corpus texts.
  private func options(_ more: String = "") throws -> ValidationOptions {
    let grammar = """
      default namespace = "http://www.tei-c.org/ns/1.0"
      start = element teiCorpus { element teiHeader { p* }?, t+ \(more) } | t
      t = element TEI { u+ }
      u = element u { attribute who { text }?, attribute xml:id { text }?, text }
      p = element person { attribute xml:id { text } }
      """
    let url = FileManager.default.temporaryDirectory.appending(path: "\(UUID().uuidString).rnc")
    try Data(grammar.utf8).write(to: url)
    var options = ValidationOptions()
    options.schema = .named(url.path)
    return options
  }

  private func findings(
    _ files: [String: String], below folder: String? = nil, schema: String? = nil
  ) throws -> [String] {
    let corpus = try Corpus(files)
    return try corpus.diagnostics(
      "root.xml", below: folder, options: schema.map { try options($0) }
    ).map { finding in
      let file = finding.file?.split(separator: "/").last ?? ""
      let line = finding.location.map { "\($0.line):\($0.column)" } ?? ""
      return "\(file):\(line) \(finding.severity.rawValue) \(finding.id)"
    }
  }

  @Test func theDocumentIsValidatedAsAWhole() throws {
    let files = [
      "root.xml": root(
        "<teiHeader>\(include("people.xml"))</teiHeader>" + include("a.xml") + include("d/b.xml")),
      "people.xml": "<person \(namespaces) xml:id=\"ann\"/>",
      "a.xml": text("<u who=\"#ann\">Yes.</u>"), "d/b.xml": text("<u who=\"#ann\">No.</u>"),
    ]
    #expect(try findings(files, schema: "") == [])
    #expect(try findings(files) == [])
  }

  @Test func findingsStandInTheirOwnFiles() throws {
    let files = [
      "root.xml": root("\n" + include("a.xml") + "\n" + include("b.xml") + "<x/>"),
      "a.xml": text("<u/>\n<v/>"), "b.xml": text("<u whoo=\"#ann\"/>\n"),
    ]
    #expect(
      try findings(files, schema: "") == [
        "root.xml:3:28 error unknown-element", "a.xml:3:1 error unknown-element",
        "b.xml:2:4 error attribute-not-allowed",
      ])
  }

  @Test func anIdIsUniqueInTheWhole() throws {
    let corpus = try Corpus([
      "root.xml": root(include("a.xml") + include("b.xml")),
      "a.xml": text("<u xml:id=\"u1\"/>"), "b.xml": text("\n<u xml:id=\"u1\"/>"),
    ])
    let found = try corpus.diagnostics("root.xml")
    #expect(found.map(\.id) == ["duplicate-id"])
    #expect(found[0].file == "\(corpus.path)/b.xml" && found[0].location?.line == 3)
    #expect(found[0].hint?.contains("\(corpus.path)/a.xml”, line 2, column 1") == true)
  }

  @Test func textsOfOursMayEachListTheirSpeakers() throws {
    let own = text("<application ident=\"verbatim\"/><person xml:id=\"ann\"/><u who=\"#ann\"/>")
    #expect(
      try findings([
        "root.xml": root(include("a.xml") + include("b.xml")), "a.xml": own, "b.xml": own,
      ]) == ["root.xml:1:1 note shared-person-id"])
  }

  @Test func referencesAreRelativeToTheFileInWhichTheyStand() throws {
    let files = [
      "root.xml": root(include("d/a.xml")),
      "d/a.xml": text(include("list.xml") + "<u who='list.xml#x'/>"),
      "d/list.xml": "<person \(namespaces) xml:id=\"x\"/>", "list.xml": "<list \(namespaces)/>",
    ]
    #expect(try findings(files) == [])
  }

  @Test func oneElementCanBeIncluded() throws {
    let list = text("<person xml:id=\"x\"/><person xml:id=\"y\"/>")
    func root(_ pointer: String) -> [String: String] {
      [
        "root.xml": self.root(include("list.xml", "xpointer=\"\(pointer)\"") + "<u who='#x'/>"),
        "list.xml": list,
      ]
    }
    #expect(try findings(root("x")) == [])
    #expect(try findings(root("xpointer(id('x'))")) == [])
    #expect(try findings(root("y")).map { $0.hasSuffix("unresolved-pointer") } == [true])
    #expect(try findings(root("z")).contains { $0.hasSuffix("error missing-component") })
    #expect(try findings(root("xpointer(//p)")).contains { $0.hasSuffix("inclusion-not-followed") })
  }

  @Test(arguments: [
    ("gone.xml", "missing-component"), ("http://127.0.0.1:9/a.xml", "inclusion-not-local"),
    ("/etc/hostname", "inclusion-not-local"), ("../outside.xml", "inclusion-not-local"),
    ("file:///etc/hostname", "inclusion-not-local"), ("root.xml", "inclusion-loop"),
  ])
  func whatCannotBeIncludedIsAFindingUnlessThereIsAFallback(file: String, id: String) throws {
    let fallback =
      "<xi:include href=\"\(file)\"><xi:fallback><TEI><u>Yes.</u></TEI></xi:fallback></xi:include>"
    #expect(try findings(["root.xml": root("\n" + include(file))]) == ["root.xml:2:1 error \(id)"])
    #expect(try findings(["root.xml": root("\n" + fallback)], schema: "") == [])
    let wrong = fallback.replacing("u>", with: "v>")
    #expect(
      try findings(["root.xml": root("\n" + wrong)], schema: "").map { $0.split(separator: " ")[2] }
        .contains("unknown-element"))
  }

  @Test func theFolderSaysWhatMayBeRead() throws {
    let files = [
      "d/root.xml": root(include("../a.xml")), "a.xml": text("<u/>"), "root.xml": root(""),
    ]
    let corpus = try Corpus(files)
    #expect(try corpus.diagnostics("d/root.xml").map(\.id) == ["inclusion-not-local"])
    #expect(try corpus.diagnostics("d/root.xml", below: "").isEmpty)
  }

  @Test func loopsAndDepthAreBounded() throws {
    #expect(
      try findings(["root.xml": root(include("a.xml")), "a.xml": text(include("root.xml"))])
        == ["a.xml:2:1 error inclusion-loop"])
    var deep = ["root.xml": root(include("0.xml"))]
    for level in 0..<30 { deep["\(level).xml"] = text(include("\(level + 1).xml")) }
    #expect(try findings(deep) == ["15.xml:2:1 error inclusion-too-deep"])
    var wide = ["root.xml": root(include("0.xml")), "12.xml": text("<u/>")]
    for level in 0..<12 {
      wide["\(level).xml"] = text(String(repeating: include("\(level + 1).xml"), count: 6))
    }
    #expect(try findings(wide).allSatisfy { $0.hasSuffix("error too-many-inclusions") })
    #expect(try !findings(wide).isEmpty)
  }

  @Test func aGrammarThatKnowsInclusionsSeesThem() throws {
    let corpus = try Corpus([
      "root.xml": root(include("a.xml") + "<u who='#ann'/>"),
      "a.xml": text("<person xml:id='ann'/><nonsense/>"),
      "s.rnc": """
      default namespace = "http://www.tei-c.org/ns/1.0"
      namespace xi = "http://www.w3.org/2001/XInclude"
      start = element teiCorpus { element xi:include { attribute href { text } }+,
        element u { attribute who { text } } }
      """,
    ])
    var options = ValidationOptions()
    options.schema = .named("\(corpus.path)/s.rnc")
    #expect(try corpus.diagnostics("root.xml", options: options).isEmpty)
  }

  @Test func whatIsNoXMLIsToldInItsFileAndNothingComesOfIt() throws {
    let files = ["root.xml": root(include("a.xml") + "<x/>"), "a.xml": text("<u>\n</TEI>")]
    #expect(try findings(files) == ["a.xml:3:7 error tag-mismatch"])
    #expect(try findings(files, schema: "") == ["a.xml:3:7 error tag-mismatch"])
  }

  @Test func ofAFileThatIsValidatedItselfOnlyThatIsToldWhichNeedsTheWhole() throws {
    let corpus = try Corpus([
      "root.xml": root(include("a.xml") + include("b.xml")),
      "a.xml": text("<u xml:id=\"u1\"/><v/>"), "b.xml": text("<u xml:id=\"u1\"/>"),
    ])
    let found = try corpus.diagnostics("root.xml", options: try options("")) { _ in true }
    #expect(found.map(\.id) == ["duplicate-id"])
  }

  @Test func inclusionsCanBeLeftAlone() throws {
    let corpus = try Corpus(["root.xml": root(include("gone.xml"))])
    var options = ValidationOptions()
    options.schema = .noSchema
    options.followsInclusions = false
    #expect(try corpus.diagnostics("root.xml", options: options).isEmpty)
  }
}
