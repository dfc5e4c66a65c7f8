import Diagnostics
import Foundation
import TestSupport
import Testing

@testable import Validation

@Suite struct SchemaChoiceTests {
  /// A schema with one element, and a document in a folder below it.
  private func withFolder(_ body: (_ folder: String) throws -> Void) throws {
    let schema = """
      <element name="a" xmlns="http://relaxng.org/ns/structure/1.0"><empty/></element>
      """
    let files = [
      "a.rng": schema, "a.rnc": "start = element a { empty }", "wrong.rng": "<grammar/>",
    ]
    try withTemporaryFolder(files) { folder in
      try FileManager.default.createDirectory(
        at: folder.appending(path: "below"), withIntermediateDirectories: false)
      try body(folder.path)
    }
  }

  @Test func aStoreGoesWithTheLastWhoUsesIt() throws {
    try withFolder { folder in
      weak var store: SchemaStore?
      do {
        let used = SchemaStore()
        store = used
        var options = ValidationOptions()
        options.schema = .named("\(folder)/a.rng")
        let document = DocumentInput(name: "a.xml", bytes: Array("<a/>".utf8))
        let findings = try Validator(options: options, store: used).validate(document)
        #expect(findings.isEmpty)
      }
      #expect(store == nil)
    }
  }

  @Test func whereAnyOfSeveralIsRequiredAMessageNamesNone() throws {
    let schema = """
      start = element a { (attribute b { text } | attribute c { text }), (x | y), z }
      x = element x { empty } y = element y { empty } z = element z { empty }
      """
    try withTemporaryFolder(["a.rnc": schema]) { folder in
      var options = ValidationOptions()
      options.schema = .named("\(folder.path)/a.rnc")
      let document = DocumentInput(name: "a.xml", bytes: Array("<a><z/></a>".utf8))
      let findings = try Validator(options: options).validate(document)
      #expect(
        findings.map(\.message) == [
          "“a” lacks an attribute that it must have",
          "before “z”, another element must come in “a”",
        ])
      #expect(findings.map(\.hint) == ["it may have: b, c", "allowed here: x, y"])
    }
  }

  private func ids(
    _ text: String, in folder: String, schema: ValidationOptions.SchemaRequest = .fromDocument,
    roots: [String] = []
  ) throws -> [String] {
    var options = ValidationOptions()
    options.schema = schema
    options.roots = roots
    return try Fixtures.validate(text, name: "\(folder)/below/test.xml", options: options)
      .map(\.id)
  }

  @Test func aDocumentThatVerbatimWroteIsCheckedAgainstTheTranscriptSchema() throws {
    let text = Fixtures.transcript.replacing("type=\"laughter\"", with: "type=\"x\"")
    #expect(try Fixtures.validate(text).map(\.id) == ["invalid-attribute-value"])
  }

  @Test func aDocumentThatNamesNoSchemaIsAFailureOfTheCall() throws {
    let failure = #expect(throws: ValidationFailure.self) { try Fixtures.validate("<a/>") }
    #expect(failure?.message == "“test.xml” names no schema")
    #expect(failure?.hint?.contains("--schema") == true)
  }

  @Test func whatIsNoXMLIsSaidRatherThanASchemaAskedFor() throws {
    #expect(try Fixtures.validate("<a><b/>").map(\.id) == ["unclosed-element"])
    #expect(try Fixtures.validate("").map(\.id) == ["empty-document"])
  }

  @Test(arguments: [
    #"href="a.rng""#, #"href='a.rng' schematypens="http://relaxng.org/ns/structure/1.0""#,
    #"href="./a.rnc""#, #"href="../below/../below/a.rng" type="application/xml""#,
  ])
  func theSchemaThatADocumentNamesIsRead(attributes: String) throws {
    try withFolder { (folder) throws in
      let text = "<?xml-model \(attributes)?><b/>"
      for name in ["a.rng", "a.rnc"] {
        try FileManager.default.copyItem(
          atPath: "\(folder)/\(name)", toPath: "\(folder)/below/\(name)")
      }
      #expect(try ids(text, in: folder) == ["unknown-element"])
      #expect(try ids(text.replacing("<b/>", with: "<a/>"), in: folder) == [])
    }
  }

  @Test func relaxNGIsTakenBeforeOtherLanguages() throws {
    try withFolder { (folder) throws in
      let text = """
        <?xml-model href="x.sch" schematypens="http://purl.oclc.org/dsdl/schematron"?>
        <?xml-model href="../a.rng" schematypens="http://relaxng.org/ns/structure/1.0"?>
        <b/>
        """
      #expect(try ids(text, in: folder, roots: [folder]) == ["unknown-element"])
      let failure = #expect(throws: ValidationFailure.self) {
        try ids(text.replacing("a.rng", with: "a.xsd"), in: folder, roots: [folder])
      }
      #expect(failure?.message.contains("a.xsd") == true)
    }
  }

  @Test(arguments: ["../a.rng", "http://127.0.0.1:9/a.rng", "file:///etc/hostname", "missing.rng"])
  func nothingOutsideTheRootsIsRead(href: String) throws {
    try withFolder { (folder) throws in
      let text = """
        <?xml-model href="\(href)" schematypens="http://relaxng.org/ns/structure/1.0"?><a/>
        """
      let failure = #expect(throws: ValidationFailure.self) { try ids(text, in: folder) }
      #expect(failure?.message.contains("that the document names") == true)
      #expect(failure?.hint?.contains("--schema") == true)
    }
  }

  @Test func theSchemaThatIsAskedForGoesBeforeAllOthers() throws {
    try withFolder { (folder) throws in
      let schema = ValidationOptions.SchemaRequest.named("\(folder)/a.rng")
      #expect(try ids(Fixtures.transcript, in: folder, schema: schema) == ["unknown-element"])
      #expect(try ids("<a/>", in: folder, schema: .named("\(folder)/a.rnc")) == [])
      #expect(try ids("<a/>", in: folder, schema: .noSchema) == [])
      #expect(try ids("<a/>", in: folder, schema: .named("transcript")) == ["unknown-element"])
    }
  }

  @Test func aSchemaThatIsWrongIsAFailureWithItsPlace() throws {
    try withFolder { (folder) throws in
      let failure = #expect(throws: ValidationFailure.self) {
        try ids("<a/>", in: folder, schema: .named("\(folder)/wrong.rng"))
      }
      #expect(failure?.diagnostics.first?.location == Place(line: 1, column: 1))
      #expect(failure?.diagnostics.first?.file?.hasSuffix("wrong.rng") == true)
    }
  }

  @Test(arguments: ["nowhere.rng", "/"])
  func aSchemaThatCannotBeReadIsAFailure(path: String) throws {
    let failure = #expect(throws: ValidationFailure.self) {
      try ids("<a/>", in: "", schema: .named(path))
    }
    #expect(failure?.message.hasPrefix("cannot read the schema “\(path)”: ") == true)
    #expect(failure?.hint?.contains("“transcript”") == true)
  }

  @Test func schemasInOtherLanguagesAreReadByLibXML2() throws {
    try withFolder { (folder) throws in
      let xsd = """
        <xs:schema xmlns:xs="http://www.w3.org/2001/XMLSchema"><xs:element name="a"/></xs:schema>
        """
      try Data(xsd.utf8).write(to: URL(filePath: "\(folder)/a.xsd"))
      try Data("<!ELEMENT a EMPTY>".utf8).write(to: URL(filePath: "\(folder)/a.dtd"))
      for name in ["a.xsd", "a.dtd"] {
        var options = ValidationOptions()
        options.schema = .named("\(folder)/\(name)")
        let failure = #expect(throws: ValidationFailure.self) {
          try Fixtures.validate("<a/>", options: options)
        }
        #expect(failure?.hint?.contains("--engine libxml2") == true)
        options.engine = .libxml2
        #expect(try Fixtures.validate("<a/>", options: options) == [])
        #expect(try Fixtures.validate("<b/>", options: options).map(\.id) == ["libxml2"])
      }
    }
  }

  @Test func anIdOfAnotherSchemaIsUniqueAsWell() throws {
    try withFolder { (folder) throws in
      let schema = """
        datatypes xsd = "http://www.w3.org/2001/XMLSchema-datatypes"
        start = element a { element b { attribute id { xsd:ID } }+ }
        """
      try Data(schema.utf8).write(to: URL(filePath: "\(folder)/ids.rnc"))
      let named = ValidationOptions.SchemaRequest.named("\(folder)/ids.rnc")
      #expect(try ids("<a><b id='x'/><b id='y'/></a>", in: folder, schema: named) == [])
      #expect(
        try ids("<a><b id='x'/><b id='x'/></a>", in: folder, schema: named) == ["duplicate-id"])
    }
  }
}
