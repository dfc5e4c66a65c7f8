import LibXML
import Testing

@testable import RelaxNG

@Suite struct SchemaProblemTests {
  @Test(arguments: [
    ("<start><element name='a'/></start>", "incomplete-schema-element"),
    ("<start><ref name='a'/></start>", "undefined-reference"),
    ("<define name='a'><text/></define>", "no-start"),
    ("<start><element name='p:a'><empty/></element></start>", "undeclared-prefix"),
    ("<start><element name='a b'><empty/></element></start>", "bad-name"),
    ("<start><element name='a'><foo/></element></start>", "unknown-schema-element"),
    ("<start><element name='a' kind='x'><empty/></element></start>", "unknown-schema-attribute"),
    ("<start><element name='a'>word<empty/></element></start>", "text-in-schema"),
    ("<start><element name='a'><data type='dat'/></element></start>", "bad-datatype"),
    ("<start><element name='a'><value type='integer'>x</value></element></start>", "bad-value"),
    ("<start><text/></start>", "prohibited-path"),
    (
      "<start><element name='a'><attribute name='b'/><attribute name='b'/></element></start>",
      "duplicate-attribute"
    ),
    (
      "<start><element name='a'><attribute><anyName/></attribute></element></start>",
      "wildcard-not-repeated"
    ),
    (
      "<start><element name='a'><data type='token'/><text/></element></start>", "mixed-value"
    ),
    (
      "<start><element name='a'><interleave><text/><mixed><empty/></mixed></interleave></element></start>",
      "interleaved-text"
    ),
    (
      "<start><ref name='a'/></start><define name='a'><optional><ref name='a'/></optional></define>",
      "recursive-definition"
    ),
    (
      "<start><element name='a'><list><attribute name='b'><data type='ID'/></attribute></list></element></start>",
      "prohibited-path"
    ),
    (
      "<start><element name='a'><data type='ID'/></element></start>", "identity-type"
    ),
    (
      """
      <start><element name='a'><choice>
      <group><attribute name='b'><data type='ID'/></attribute><element name='c'><empty/></element></group>
      <group><attribute name='b'/><element name='d'><empty/></element></group>
      </choice></element></start>
      """, "identity-type"
    ),
    ("<include href='other.rng'/>", "schema-not-found"),
  ])
  func aWrongSchemaIsRefusedForTheReason(schema: String, id: String) {
    #expect(Check.problem(schema) == id)
  }

  @Test func theProblemIsLocated() {
    let schema = """
      <grammar xmlns="http://relaxng.org/ns/structure/1.0">
        <start>
          <element name="é"><ref name="speach"/></element>
        </start>
        <define name="speech"><text/></define>
      </grammar>
      """
    #expect {
      try Check.grammar(schema)
    } throws: { error in
      guard let error = error as? SchemaError else { return false }
      return error.file == "test.rng" && error.line == 3 && error.column == 23
        && error.hint == "did you mean “speech”?"
    }
  }

  @Test func aLoopThatNothingReachesDoesNoHarm() throws {
    let grammar = try Check.grammar(
      """
      <start><element name="a"><empty/></element></start>
      <define name="b"><ref name="b"/></define>
      """)
    #expect(Check.isValid("<a/>", grammar))
  }

  @Test func annotationsMeanNothing() throws {
    let grammar = try Check.grammar(
      """
      <start xmlns:x="urn:x" x:note="1"><element name="a">
      <x:doc>words <start xmlns="http://relaxng.org/ns/structure/1.0"/></x:doc>
      <empty/></element></start>
      """)
    #expect(Check.isValid("<a/>", grammar))
  }
}
