import LibXML
import Testing

@testable import RelaxNG

@Suite struct MatchingTests {
  @Test(arguments: [
    ("<a><b/><c/></a>", true), ("<a><c/><b/></a>", true), ("<a><b/></a>", false),
    ("<a>text<b/>more<c/></a>", true),
  ])
  func partsOfAnInterleaveComeInAnyOrder(document: String, isValid: Bool) throws {
    let grammar = try Check.grammar(
      """
      <start><element name="a"><mixed><interleave>
      <element name="b"><empty/></element><element name="c"><empty/></element>
      </interleave></mixed></element></start>
      """)
    #expect(Check.isValid(document, grammar) == isValid)
  }

  @Test(arguments: [
    ("<a x='1' y='2'/>", true), ("<a y='2' x='1'/>", true), ("<a x='1'/>", false),
    ("<a x='1' y='2' z='3'/>", false), ("<a x='one' y='2'/>", false),
  ])
  func attributesComeInAnyOrder(document: String, isValid: Bool) throws {
    let grammar = try Check.grammar(
      """
      <start><element name="a"><attribute name="x"><data type="integer"/></attribute>
      <attribute name="y"/></element></start>
      """)
    #expect(Check.isValid(document, grammar) == isValid)
  }

  /// What an attribute's value says may decide what the content is.
  @Test(arguments: [
    ("<a type='n'><n/></a>", true), ("<a type='t'>words</a>", true),
    ("<a type='n'>words</a>", false), ("<a type='t'><n/></a>", false), ("<a type='x'/>", false),
  ])
  func aValueDecidesTheContent(document: String, isValid: Bool) throws {
    let grammar = try Check.grammar(
      """
      <start><element name="a"><choice>
      <group><attribute name="type"><value>n</value></attribute>
      <element name="n"><empty/></element></group>
      <group><attribute name="type"><value>t</value></attribute><text/></group>
      </choice></element></start>
      """)
    #expect(Check.isValid(document, grammar) == isValid)
  }

  /// Which of two elements of one name it is shows only inside it.
  @Test(arguments: [
    ("<a><b><x/></b><c/></a>", true), ("<a><b><y/></b><d/></a>", true),
    ("<a><b><x/></b><d/></a>", false), ("<a><b><z/></b><c/></a>", false),
  ])
  func elementsOfOneNameAreToldApartByTheirContent(document: String, isValid: Bool) throws {
    func element(_ name: String, _ content: String = "<empty/>") -> String {
      "<element name='\(name)'>\(content)</element>"
    }
    let grammar = try Check.grammar(
      "<start><element name='a'><choice>"
        + "<group>" + element("b", element("x")) + element("c") + "</group>"
        + "<group>" + element("b", element("y")) + element("d") + "</group>"
        + "</choice></element></start>")
    #expect(Check.isValid(document, grammar) == isValid)
  }

  @Test(arguments: [
    ("1 2 3", true), (" 1\n2 ", true), ("", false), ("1 x", false), ("1 2 3 4", false),
  ])
  func aListIsMatchedTokenByToken(value: String, isValid: Bool) throws {
    let grammar = try Check.grammar(
      """
      <start><element name="a"><list><data type="integer"/>
      <optional><data type="integer"/></optional><optional><data type="integer"/></optional>
      </list></element></start>
      """)
    #expect(Check.isValid("<a>\(value)</a>", grammar) == isValid)
  }

  @Test(arguments: [
    ("<a xmlns='urn:n'><b/></a>", true), ("<a xmlns='urn:n'><x xmlns='urn:x'/></a>", true),
    ("<a xmlns='urn:n'><not/></a>", false), ("<a xmlns='urn:n'><b xmlns=''/></a>", false),
  ])
  func wildcardsHaveExceptions(document: String, isValid: Bool) throws {
    let grammar = try Check.grammar(
      """
      <start><element name="a" ns="urn:n"><element><choice>
      <nsName><except><name>not</name></except></nsName><nsName ns="urn:x"/>
      </choice><empty/></element></element></start>
      """)
    #expect(Check.isValid(document, grammar) == isValid)
  }

  @Test func namesOfValuesAreReadInTheirScope() throws {
    let grammar = try Check.grammar(
      """
      <start xmlns:p="urn:p"><element name="a"><oneOrMore><element name="b">
      <value type="QName">p:x</value></element></oneOrMore></element></start>
      """)
    #expect(
      Check.isValid("<a><b xmlns:q='urn:p'>q:x</b><b xmlns='' xmlns:p='urn:p'>p:x</b></a>", grammar)
    )
    #expect(!Check.isValid("<a><b xmlns:q='urn:p'>q:x</b><b xmlns:q='urn:r'>q:x</b></a>", grammar))
  }

  @Test func workersShareAGrammar() async throws {
    let grammar = try Check.grammar(FindingTests.schema)
    let document = FindingTests.good.replacing("<p>x</p>", with: "<pp/><p see='x'>y</p>")
    let expected = Check.findings(document, grammar)
    await withTaskGroup(of: [GrammarFinding].self) { group in
      for _ in 0..<8 { group.addTask { Check.findings(document, grammar) } }
      for await findings in group { #expect(findings == expected) }
    }
  }

  @Test func aGrammarThatAllowsNothingRefusesAll() throws {
    let grammar = try Check.grammar("<start><notAllowed/></start>")
    #expect(Check.words("<a/>", grammar) == [#"misplaced-element a "<a""#])
  }

  @Test(arguments: [1, 2, 5])
  func theSizeOfTheChunksDoesNotMatter(chunk: Int) throws {
    let grammar = try Check.grammar(
      """
      <start><element name="a"><zeroOrMore><choice><text/>
      <element name="b"><data type="integer"/></element></choice></zeroOrMore></element></start>
      """)
    let document = Array("<a>é<b> 1 </b><c/>&amp;<b>x</b></a>".utf8)
    let names = NameTable()
    let cache = MatcherCache(grammar: grammar, names: names)
    let whole = Check.findings(document, cache, names).findings
    #expect(whole.map(\.kind) == [.unknownElement, .invalidText])
    #expect(Check.findings(document, cache, names, chunk: chunk).findings == whole)
  }
}
