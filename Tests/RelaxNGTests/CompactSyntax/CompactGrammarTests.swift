import LibXML
import Testing

@testable import RelaxNG

/// Both syntaxes make the same grammar.
@Suite struct CompactGrammarTests {
  @Test func aCompactSchemaIsCompiledAsAnyOther() throws {
    let grammar = try grammar(
      """
      default namespace = "urn:t"
      start = element transcript { turn+ }
      turn = element u { attribute who { xsd:anyURI }?, (text | pause)* }
      pause = element pause { attribute dur { xsd:decimal { minInclusive = "0" } }, empty }
      """)
    #expect(
      try isValid(
        "<transcript xmlns='urn:t'><u who='#a'>x<pause dur='1.5'/></u></transcript>", grammar))
    #expect(try !isValid("<transcript xmlns='urn:t'/>", grammar))
    #expect(
      try !isValid("<transcript xmlns='urn:t'><u><pause dur='-1'/></u></transcript>", grammar))
  }

  @Test func filesOfBothSyntaxesReferToEachOther() throws {
    let files = [
      "a.rnc": "namespace p = 'urn:p' start = element a { external 'b.rng' inherit = p }",
      "b.rng": """
      <grammar xmlns="http://relaxng.org/ns/structure/1.0"><include href="c.rnc">
      <define name="d"><element name="d"><empty/></element></define></include></grammar>
      """,
      "c.rnc": "start = element c { d } d = notAllowed",
    ]
    let resolver = SchemaResolver { (uri) throws(SchemaResolver.Failure) in
      guard let text = files[uri] else { throw SchemaResolver.Failure("no \(uri)") }
      return SchemaFile(uri: uri, bytes: Array(text.utf8))
    }
    let grammar = try grammar(try #require(files["a.rnc"]), name: "a.rnc", resolver: resolver)
    #expect(try isValid("<a><c xmlns='urn:p'><d/></c></a>", grammar))
    #expect(try !isValid("<a><c><d/></c></a>", grammar))
  }

  @Test func aMistakeHasALineAndAColumn() {
    let error = #expect(throws: SchemaError.self) {
      try grammar("start =\n  element e { é, ; }")
    }
    #expect(error?.line == 2)
    #expect(error?.column == 18)
  }

  @Test(arguments: [
    "start = element e { xsd:int { minInclusive = \"a\" } }", "start = x", "element e { xsd:no }",
    "element e { text+ & text }", "x = text",
  ])
  func whatTheXMLSyntaxForbidsIsForbidden(schema: String) {
    #expect(throws: SchemaError.self) { try grammar(schema) }
  }

  private func grammar(
    _ schema: String, name: String = "schema.rnc", resolver: SchemaResolver = .none
  ) throws -> Grammar {
    try Grammar(schema: SchemaFile(uri: name, bytes: Array(schema.utf8)), resolver: resolver)
  }

  private func isValid(_ document: String, _ grammar: Grammar) throws -> Bool {
    let names = NameTable()
    let matcher = GrammarMatcher(cache: MatcherCache(grammar: grammar, names: names))
    let parser = Parser(names: names, handler: matcher)
    let bytes = Array(document.utf8)
    parser.feed(bytes.span)
    parser.finish()
    matcher.finish()
    try #require(parser.isWellFormed)
    return matcher.findings.isEmpty
  }
}
