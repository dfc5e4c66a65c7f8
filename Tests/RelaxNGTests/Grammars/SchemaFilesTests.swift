import LibXML
import Testing

@testable import RelaxNG

@Suite struct SchemaFilesTests {
  private static let namespace = "xmlns='http://relaxng.org/ns/structure/1.0'"

  private func grammar(_ files: [String: String], root: String = "dir/main.rng") throws -> Grammar {
    let resolver = SchemaResolver { (uri) throws(SchemaResolver.Failure) in
      guard let text = files[uri] else { throw SchemaResolver.Failure("no “\(uri)”") }
      return SchemaFile(uri: uri, bytes: Array(text.utf8))
    }
    let text = try #require(files[root])
    return try Grammar(
      schema: SchemaFile(uri: root, bytes: Array(text.utf8)), resolver: resolver)
  }

  @Test func anIncludedGrammarIsPartlyReplaced() throws {
    let grammar = try grammar([
      "dir/main.rng": """
      <grammar \(Self.namespace) ns="urn:n"><include href="lib/part.rng">
      <define name="b"><element name="new"><empty/></element></define></include></grammar>
      """,
      "dir/lib/part.rng": """
      <grammar \(Self.namespace)><start><element name="a"><ref name="b"/></element></start>
      <define name="b"><element name="old"><empty/></element></define></grammar>
      """,
    ])
    #expect(Check.isValid("<a xmlns='urn:n'><new/></a>", grammar))
    #expect(!Check.isValid("<a xmlns='urn:n'><old/></a>", grammar))
  }

  @Test func anExternalPatternTakesItsNamespaceFromItsPlace() throws {
    let grammar = try grammar([
      "dir/main.rng": """
      <element name="a" ns="urn:n" \(Self.namespace)><externalRef href="../b.rng"/></element>
      """,
      "b.rng": "<element name='b' \(Self.namespace)><empty/></element>",
    ])
    #expect(Check.isValid("<a xmlns='urn:n'><b/></a>", grammar))
  }

  @Test func aFileThatIncludesItselfIsRefused() {
    #expect(throws: SchemaError.self) {
      try grammar([
        "dir/main.rng": "<grammar \(Self.namespace)><include href='main.rng'/></grammar>"
      ])
    }
  }

  @Test(arguments: [
    ("http://127.0.0.1/x.rng", "network"), ("/etc/hostname", "outside"),
    ("../../../etc/hostname", "outside"), ("file:///etc/hostname", "outside"),
    ("missing.rng", "no file"),
  ])
  func onlyFilesBelowTheRootsAreRead(reference: String, word: String) {
    let text = "<element name='a' \(Self.namespace)><externalRef href='\(reference)'/></element>"
    #expect {
      try Grammar(
        schema: SchemaFile(uri: "/tmp/main.rng", bytes: Array(text.utf8)),
        resolver: .files(under: ["/tmp"]))
    } throws: { error in
      (error as? SchemaError)?.message.contains(word) == true
    }
  }

  @Test(arguments: [
    ("b.rng", "a.rng", "b.rng"), ("b.rng", "dir/a.rng", "dir/b.rng"),
    ("../b.rng", "x/y/a.rng", "x/b.rng"), ("../../b.rng", "x/a.rng", "../b.rng"),
    ("./b.rng", "/x/a.rng", "/x/b.rng"), ("/b.rng", "/x/a.rng", "/b.rng"),
    ("b.rng", "file:///x/a.rng", "file:///x/b.rng"),
    ("http://h/b", "file:///x/a.rng", "http://h/b"),
    ("../b", "http://h/x/y/a", "http://h/x/b"), ("//g/b", "http://h/x", "http://g/b"),
    ("", "x/a.rng", "x/a.rng"),
  ])
  func referencesAreRelativeToTheirFile(reference: String, base: String, uri: String) {
    #expect(SchemaURI.resolve(reference, against: base) == uri)
  }
}
