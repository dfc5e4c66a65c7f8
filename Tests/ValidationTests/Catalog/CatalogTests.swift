import RelaxNG
import Testing

@testable import Validation

@Suite struct CatalogTests {
  private static let uris: [(String, String, String?)] = [
    ("<uri name='http://e.org/a' uri='a.rng'/>", "http://e.org/a", "dir/a.rng"),
    ("<uri name='http://e.org/a' uri='file:///tei/a%20b.rng'/>", "http://e.org/a", "/tei/a b.rng"),
    ("<uri name='http://e.org/a' uri='a.rng'/>", "http://e.org/b", nil),
    (
      "<rewriteURI uriStartString='http://e.org/' rewritePrefix='tei/'/>", "http://e.org/x/y",
      "dir/tei/x/y"
    ),
    (
      "<rewriteURI uriStartString='http://e.org/' rewritePrefix='a/'/>"
        + "<rewriteURI uriStartString='http://e.org/x/' rewritePrefix='b/'/>",
      "http://e.org/x/y", "dir/b/y"
    ),
    (
      "<rewriteURI uriStartString='http://e.org/' rewritePrefix='a/'/>"
        + "<uri name='http://e.org/x' uri='b'/>", "http://e.org/x", "dir/b"
    ),
    (
      "<uriSuffix uriSuffix='/tei_all.rng' uri='t.rng'/>", "https://e.org/v/tei_all.rng",
      "dir/t.rng"
    ),
    ("<system systemId='http://e.org/a' uri='a.rng'/>", "http://e.org/a", "dir/a.rng"),
    ("<systemSuffix systemIdSuffix='a.rng' uri='x'/>", "http://e.org/a.rng", "dir/x"),
    ("<uri name='http://e.org/a b' uri='a.rng'/>", "http://e.org/a%20b", "dir/a.rng"),
    ("<public publicId='-//E//A B//EN' uri='a'/>", "urn:publicid:-:E:A+B:EN", "dir/a"),
    ("<group xml:base='sub/'><uri name='u:a' uri='a'/></group>", "u:a", "dir/sub/a"),
    ("<group xml:base='/abs/'><uri name='u:a' uri='../a'/></group>", "u:a", "/a"),
    ("<x xmlns='urn:x'><uri xmlns='\(Self.namespace)' name='u:a' uri='a'/></x>", "u:a", nil),
    ("<uri name='u:a'/><uri uri='a'/><uri name='' uri='b'/>", "u:a", nil),
  ]

  @Test func aSchemaThatACatalogFindsRefersToFilesBesideIt() throws {
    let corpus = try Corpus([
      "c.xml": """
      <catalog xmlns="\(Self.namespace)"><uri name="http://e.org/v/main.rng" uri="local/main.rng"/>
      </catalog>
      """,
      "s.rng": """
      <grammar xmlns="http://relaxng.org/ns/structure/1.0">
      <include href="http://e.org/v/main.rng"/></grammar>
      """,
      "local/main.rng": """
      <grammar xmlns="http://relaxng.org/ns/structure/1.0"><include href="part.rng"/>
      <start><ref name="a"/></start></grammar>
      """,
      "local/part.rng": """
      <grammar xmlns="http://relaxng.org/ns/structure/1.0"><define name="a"><element name="a">
      <empty/></element></define></grammar>
      """,
      "t.xml": "<a/>", "u.xml": "<b/>",
    ])
    var options = ValidationOptions()
    options.schema = .named("\(corpus.path)/s.rng")
    let store = SchemaStore(catalog: try Catalog(paths: ["\(corpus.path)/c.xml"]))
    let validator = Validator(options: options, store: store)
    #expect(try validator.validate(DocumentInput(name: "t", bytes: Array("<a/>".utf8))).isEmpty)
    #expect(try !validator.validate(DocumentInput(name: "u", bytes: Array("<b/>".utf8))).isEmpty)
  }

  @Test(arguments: uris)
  func anEntryStandsForAURI(entries: String, uri: String, target: String?) throws {
    #expect(try catalog(["dir/c.xml": entries], "dir/c.xml").target(ofURI: uri) == target)
  }

  private static let identifiers: [(String, String?, String?, String?)] = [
    ("<public publicId=' -//E//A ' uri='p'/>", "-//E//A", nil, "p"),
    ("<public publicId='-//E//A' uri='p'/><system systemId='s' uri='s'/>", "-//E//A", "s", "s"),
    ("<public publicId='-//E//A' uri='p'/>", "-//E//A", "other", "p"),
    ("<group prefer='system'><public publicId='-//E//A' uri='p'/></group>", "-//E//A", "s", nil),
    ("<group prefer='system'><public publicId='-//E//A' uri='p'/></group>", "-//E//A", nil, "p"),
    ("<rewriteSystem systemIdStartString='s/' rewritePrefix='r/'/>", nil, "s/x", "r/x"),
  ]

  @Test(arguments: identifiers)
  func anEntryStandsForAnExternalIdentifier(
    entries: String, publicID: String?, systemID: String?, target: String?
  ) throws {
    let catalog = try catalog(["c.xml": entries], "c.xml")
    #expect(catalog.target(publicID: publicID, systemID: systemID) == target)
  }

  @Test func theNextCatalogIsAskedWhereTheFirstSaysNothing() throws {
    let files = [
      "a.xml": "<nextCatalog catalog='b.xml'/><uri name='u:a' uri='1'/>",
      "b.xml": "<uri name='u:a' uri='2'/><uri name='u:b' uri='3'/>",
      "c.xml": "<uri name='u:b' uri='4'/><uri name='u:c' uri='5'/>",
    ]
    let catalog = try catalog(files, "a.xml", "c.xml")
    #expect(catalog.target(ofURI: "u:a") == "1")
    #expect(catalog.target(ofURI: "u:b") == "3")
    #expect(catalog.target(ofURI: "u:c") == "5")
  }

  @Test func aDelegateDecidesAlone() throws {
    let files = [
      "a.xml": """
      <delegateURI uriStartString='http://e.org/' catalog='short.xml'/>
      <delegateURI uriStartString='http://e.org/x/' catalog='long.xml'/>
      <nextCatalog catalog='next.xml'/>
      """,
      "short.xml":
        "<uri name='http://e.org/x/1' uri='short'/><uri name='http://e.org/x/2' uri='short'/>",
      "long.xml": "<uri name='http://e.org/x/1' uri='long'/>",
      "next.xml": "<uri name='http://e.org/x/3' uri='next'/><uri name='u:a' uri='next'/>",
    ]
    let catalog = try catalog(files, "a.xml")
    #expect(catalog.target(ofURI: "http://e.org/x/1") == "long")
    #expect(catalog.target(ofURI: "http://e.org/x/2") == "short")
    #expect(catalog.target(ofURI: "http://e.org/x/3") == nil)
    #expect(catalog.target(ofURI: "u:a") == "next")
  }

  @Test func loopsEnd() throws {
    let files = [
      "a.xml": "<nextCatalog catalog='b.xml'/><delegateURI uriStartString='u:' catalog='a.xml'/>",
      "b.xml": "<nextCatalog catalog='a.xml'/><nextCatalog catalog='b.xml'/>",
    ]
    let catalog = try catalog(files, "a.xml")
    #expect(catalog.target(ofURI: "u:a") == nil)
    #expect(catalog.target(ofURI: "v:a") == nil)
    #expect(catalog.problems.isEmpty)
  }

  @Test func aChainOfCatalogsWithoutEndIsCutOff() throws {
    let resolver = SchemaResolver { (uri) throws(SchemaResolver.Failure) in
      let number = (Int(uri.split(separator: ".")[0]) ?? 0) + 1
      return SchemaFile(uri: uri, bytes: Self.document("<nextCatalog catalog='\(number).xml'/>"))
    }
    let catalog = try Catalog(paths: ["0.xml"], resolver: resolver)
    #expect(catalog.target(ofURI: "u:a") == nil)
    #expect(catalog.problems == ["the catalogs lead to more than 256 files"])
  }

  @Test func aCatalogThatIsNotThereIsAFailureOnlyWhereItIsAskedFor() throws {
    let catalog = try catalog(
      ["a.xml": "<nextCatalog catalog='no.xml'/><uri name='u:a' uri='a'/>"], "a.xml")
    #expect(catalog.target(ofURI: "u:a") == "a")
    #expect(catalog.problems == ["the catalog “no.xml” is left out: no no.xml"])
    #expect(throws: ValidationFailure.self) { try self.catalog([:], "a.xml") }
  }

  @Test(arguments: ["<catalog", "<catalog/>", "<x xmlns='urn:x'/>", ""])
  func whatIsNoCatalogIsRefused(document: String) {
    let resolver = SchemaResolver { (uri) throws(SchemaResolver.Failure) in
      SchemaFile(uri: uri, bytes: Array(document.utf8))
    }
    #expect(throws: ValidationFailure.self) {
      try Catalog(paths: ["a.xml"], resolver: resolver)
    }
  }

  @Test func aDocumentTypeIsNotFetched() throws {
    let document = """
      <!DOCTYPE catalog PUBLIC "-//OASIS//DTD Entity Resolution XML Catalog V1.0//EN"
        "http://www.oasis-open.org/committees/entity/release/1.0/catalog.dtd">
      <catalog xmlns="\(Self.namespace)"><uri name="u:a" uri="a"/></catalog>
      """
    let resolver = SchemaResolver { (uri) throws(SchemaResolver.Failure) in
      SchemaFile(uri: uri, bytes: Array(document.utf8))
    }
    #expect(try Catalog(paths: ["c.xml"], resolver: resolver).target(ofURI: "u:a") == "a")
  }

  @Test func aResolverAsksTheCatalogFirst() throws {
    let catalog = try catalog(
      ["c.xml": "<uri name='http://e.org/a' uri='a.rng'/>", "a.rng": ""], "c.xml")
    let resolver = catalog.resolver(before: .files(under: []))
    #expect(try resolver.file(of: "http://e.org/a").uri == "a.rng")
    let failure = #expect(throws: SchemaResolver.Failure.self) {
      try resolver.file(of: "http://e.org/b")
    }
    #expect(failure?.message.contains("not fetched from the network") == true)
  }

  private static let namespace = "urn:oasis:names:tc:entity:xmlns:xml:catalog"

  private static func document(_ entries: String) -> [UInt8] {
    Array("<catalog xmlns='\(namespace)'>\(entries)</catalog>".utf8)
  }

  /// The catalog of files given by their entries.
  private func catalog(_ files: [String: String], _ paths: String...) throws -> Catalog {
    let resolver = SchemaResolver { (uri) throws(SchemaResolver.Failure) in
      guard let entries = files[uri] else { throw SchemaResolver.Failure("no \(uri)") }
      return SchemaFile(uri: uri, bytes: Self.document(entries))
    }
    return try Catalog(paths: paths, resolver: resolver)
  }
}
