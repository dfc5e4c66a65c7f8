import Diagnostics
import Foundation
import TestSupport
import Testing

@testable import Validation

@Suite struct ConstraintTests {
  /// A schema that takes any elements and carries the rules of these marks.
  private static func schema(_ marks: [String]) -> String {
    let patterns = marks.map {
      "<sch:pattern id=\"tei_all-\($0)-constraint-rule-1\"><sch:rule context=\"x\"/></sch:pattern>"
    }
    return """
      <grammar xmlns="http://relaxng.org/ns/structure/1.0"
        xmlns:sch="http://purl.oclc.org/dsdl/schematron">\(patterns.joined())
      <start><ref name="any"/></start><define name="any"><element><anyName/><zeroOrMore><choice>
      <attribute><anyName/></attribute><text/><ref name="any"/></choice></zeroOrMore></element>
      </define></grammar>
      """
  }

  private static let all = schema(TEIConstraint.allCases.flatMap(\.marks))

  private func diagnostics(_ content: String, schema: String = all) throws -> [Diagnostic] {
    let corpus = try Corpus([
      "s.rng": schema, "t.xml": "<TEI xmlns=\"http://www.tei-c.org/ns/1.0\">\(content)</TEI>",
    ])
    var options = ValidationOptions()
    options.schema = .named("\(corpus.path)/s.rng")
    return try corpus.diagnostics("t.xml", options: options)
  }

  private func ids(_ content: String) throws -> [String] {
    try diagnostics(content).filter { $0.source == .schematron }.map(\.id)
  }

  @Test(arguments: [
    ("<date when='2020'/>", "<date when='2020' from='2020'/>", "dates-exclude-each-other"),
    (
      "<date from='2020' to='2021'/>", "<date from='2020' notBefore='2019'/>",
      "dates-exclude-each-other"
    ),
    (
      "<date notBefore='2020' notAfter='2021'/>", "<date to='2020' notAfter='2020'/>",
      "dates-exclude-each-other"
    ),
    (
      "<ref target='a' targetLang='en'/>", "<ref targetLang='en'/>",
      "target-language-without-target"
    ),
    (
      "<rend scheme='css' schemeVersion='3'/>", "<rend scheme='free' schemeVersion='3'/>",
      "scheme-version-without-scheme"
    ),
    ("<u type='a' subtype='b'/>", "<u subtype='b'/>", "subtype-without-type"),
    (
      "<date calendar='#c'><hi>x</hi></date><x xml:id='c'/>",
      "<date calendar='#c'><hi> </hi></date>x<x xml:id='c'/>", "calendar-on-empty-element"
    ),
    (
      "<addSpan spanTo='#a'/><anchor xml:id='a'/>", "<anchor xml:id='a'/><addSpan spanTo='#a'/>",
      "span-ends-before-it-begins"
    ),
    ("<addSpan spanTo='#a'/><anchor xml:id='a'/>", "<addSpan/>", "attribute-required-by-tei"),
    ("<delSpan spanTo='#a'/><anchor xml:id='a'/>", "<delSpan/>", "attribute-required-by-tei"),
    (
      "<damageSpan spanTo='#a'/><anchor xml:id='a'/>", "<damageSpan/>",
      "attribute-required-by-tei"
    ),
    (
      "<post generatedBy='human'><p generatedBy='human'/></post>", "<p generatedBy='human'/>",
      "generated-by-outside-post"
    ),
    (
      "<ptr target='a'/><ptr cRef='b'/>", "<ptr target='a' cRef='b'/>",
      "attributes-exclude-each-other"
    ),
    ("<ref target='a'/>", "<ref target='a' cRef='b'/>", "attributes-exclude-each-other"),
    ("<rt from='a' to='b'/>", "<rt from='a'/>", "attribute-required-by-tei"),
    ("<rt target='a'/>", "<rt target='a' from='a' to='b'/>", "attributes-exclude-each-other"),
    ("<span from='a' to='b'/>", "<span to='b'/>", "attribute-required-by-tei"),
    ("<span target='a'/>", "<span target='a' from='b'/>", "attributes-exclude-each-other"),
    ("<span from='a'/>", "<span from='a b'/>", "too-many-targets"),
    ("<link target='a b'/>", "<link target=' a '/>", "too-few-targets"),
    ("<join target='a b c'/>", "<join/>", "too-few-targets"),
    ("<shift new='loud'/>", "<shift/>", "attribute-required-by-tei"),
    ("<s><w/></s><s/>", "<s><s/></s>", "nested-sentence"),
    (
      "<relation name='head' active='a' passive='b'/>", "<relation active='a' passive='b'/>",
      "attribute-required-by-tei"
    ),
    (
      "<relation ref='x' mutual='a b'/>", "<relation ref='x' mutual='a' active='b'/>",
      "attributes-exclude-each-other"
    ),
    (
      "<relation key='x' active='b'/>", "<relation key='x' passive='b'/>",
      "attribute-required-by-tei"
    ),
    (
      "<list type='gloss'><label/><item/></list><list/>",
      "<list type='gloss'><item><label/></item></list>", "gloss-list-without-labels"
    ),
    (
      "<relatedItem target='a'/><relatedItem><bibl/></relatedItem>", "<relatedItem/>",
      "related-item-without-item"
    ),
    (
      "<relatedItem target='a'/>", "<relatedItem target='a'><bibl/><bibl/></relatedItem>",
      "attributes-exclude-content"
    ),
    (
      "<quotation marks='none'/><quotation><p/></quotation>", "<quotation/>",
      "quotation-without-practice"
    ),
    ("<lg><lg><l/></lg></lg><lg><gap/></lg>", "<lg><head/></lg>", "empty-line-group"),
    (
      "<p><note><p/></note><q><p/></q><floatingText><body><p/></body></floatingText></p>",
      "<p><hi><p/></hi></p>", "wrong-nesting"
    ),
    ("<l><note><p/></note></l>", "<l><hi><p/></hi></l>", "wrong-nesting"),
    ("<l><figure><ab/></figure></l>", "<l><ab/></l>", "wrong-nesting"),
    ("<l><note><l/></note></l>", "<l><hi><l/></hi></l>", "wrong-nesting"),
    ("<lg><l/></lg>", "<l><lg><l/></lg></l>", "wrong-nesting"),
    ("<p><floatingText><div/></floatingText></p>", "<ab><div/></ab>", "wrong-nesting"),
    ("<div><l/></div>", "<l><div/></l>", "wrong-nesting"),
  ])
  func whatTEIForbidsIsFoundAndWhatItAllowsIsNot(good: String, bad: String, id: String) throws {
    #expect(try ids(good) == [])
    #expect(try ids(bad).contains(id))
  }

  @Test func aRuleIsCheckedOnlyWhereTheSchemaCarriesIt() throws {
    let content = "<u subtype='b'/><link target='a'/>"
    #expect(try diagnostics(content, schema: Self.schema([])).isEmpty)
    #expect(
      try diagnostics(content, schema: Self.schema(["att.typed-subtypeTyped"])).map(\.id) == [
        "subtype-without-type"
      ])
    #expect(TEIConstraints(inSchema: Array("<x id='subtypeTyped'/>".utf8)).isEmpty)
    let compact = """
      namespace sch = "http://purl.oclc.org/dsdl/schematron"
      sch:pattern [ id = "att.typed-constraint-subtypeTyped" sch:rule [ context = "x" ] ]
      """
    #expect(TEIConstraints(inSchema: Array(compact.utf8)) == TEIConstraints([.subtype]))
  }

  @Test func whatIsOfNoOtherNamespaceIsLookedAt() throws {
    #expect(try ids("<x xmlns='urn:x' subtype='b'><link/></x>") == [])
  }

  @Test func severityIsThatOfTEI() throws {
    let found = try diagnostics("<shift/><date when='1' from='2'/><link/>")
    #expect(found.map(\.severity) == [.warning, .warning, .error])
  }

  @Test func aPlaceIsThatOfTheAttributeOrTheTag() throws {
    let found = try diagnostics("<u subtype='b'/><link/>")
    #expect(found.map { $0.location?.column } == [45, 58])
  }

  @Test(
    .enabled(if: Shared.exists("schemas"), "needs the shared schemas"),
    arguments: ["tei_all_4.12.0.rng": 39, "tei_all_2.5.0.rng": 22])
  func theRulesAreFoundInTEIsOwnSchemas(name: String, count: Int) throws {
    let found = TEIConstraints(inSchema: try Shared.bytes("schemas/\(name)"))
    #expect(TEIConstraint.allCases.filter { found.contains($0) }.count == count)
  }
}
