import LibXML
import Testing

@testable import RelaxNG

/// Each mistake is told once, at its place, and hides no other.
@Suite struct FindingTests {
  static let schema = """
    <start><element name="book"><element name="head"><text/></element>
    <element name="author"><attribute name="born"><data type="gYear"/></attribute>
    <optional><attribute name="sex"><choice><value>F</value><value>M</value></choice></attribute>
    </optional><text/></element>
    <oneOrMore><ref name="chapter"/></oneOrMore>
    <optional><element name="index"><empty/></element></optional></element></start>
    <define name="chapter"><element name="chapter">
    <optional><attribute name="id"><data type="ID"/></attribute></optional>
    <optional><attribute name="see"><data type="IDREF"/></attribute></optional>
    <oneOrMore><element name="p"><mixed><zeroOrMore><element name="hi"><text/></element>
    </zeroOrMore></mixed></element></oneOrMore></element></define>
    """

  static let good =
    "<book><head>H</head><author born='1900'>A</author><chapter><p>x</p></chapter></book>"

  @Test func aValidDocumentHasNone() throws {
    #expect(Check.words(Self.good, try Check.grammar(Self.schema)) == [])
  }

  /// Each mistake is made in the valid document by one replacement.
  @Test(arguments: [
    ("<p>x</p>", "<par>x</par>", #"unknown-element par "<par""#),
    ("<p>x</p>", "<p>x<chapter><p/></chapter>y</p>", #"misplaced-element chapter "<chapter""#),
    ("<head>H</head>", "", #"missing-element author "<author""#),
    ("<chapter>", "<chapter>words", #"text-not-allowed "words""#),
    ("<p>x</p>", "", #"incomplete-element chapter "</chapter>""#),
    ("<p>x</p>", "words", #"text-not-allowed "words""#),
    ("born='1900'", "", #"missing-attribute author "<author""#),
    ("born='1900'", "borne='1900'", #"attribute-not-allowed borne "borne""#),
    ("born='1900'", "born='1900' x='&amp;'", #"attribute-not-allowed x "x""#),
    ("born='1900'", "born='MCM'", #"invalid-attribute-value born "MCM""#),
    ("born='1900'", "born='1900' sex='f'", #"invalid-attribute-value sex "f""#),
    ("</book>", "<chapter/></book>", #"incomplete-element chapter "<chapter/>""#),
    ("</book>", "<index/><chapter><p/></chapter></book>", #"misplaced-element chapter "<chapter""#),
    ("<chapter>", "<chapter see='c9'>", #"unresolved-id see "c9""#),
    ("<chapter>", "<chapter id='1'>", #"invalid-attribute-value id "1""#),
    ("<book>", "<bok>", #"unknown-element bok "<bok""#),
    ("<p>x</p>", "<p>x</p><head id='1'><p>y</p></head>", #"misplaced-element head "<head""#),
    ("<p>x</p>", "<p>x</p><author/><author/>", #"misplaced-element author "<author""#),
    ("born='1900'", "page='1'", #"attribute-not-allowed page "page""#),
    ("</head>", "</head><head>again</head>", #"misplaced-element head "<head""#),
  ])
  func aMistakeIsToldOnce(part: String, mistake: String, words: String) throws {
    var document = Self.good.replacing(part, with: mistake)
    if part == "<book>" { document = document.replacing("</book>", with: "</bok>") }
    #expect(Check.words(document, try Check.grammar(Self.schema)) == [words])
  }

  @Test func anElementMovedTooFarBackIsToldOnce() throws {
    let document = Self.good.replacing("<head>H</head>", with: "")
      .replacing("</book>", with: "<head>H</head></book>")
    #expect(
      Check.words(document, try Check.grammar(Self.schema)) == [
        #"missing-element author "<author""#
      ])
  }

  @Test(arguments: [
    ("<c/><b/>", #"misplaced-element b "<b""#), ("<b/><a/><c/>", #"misplaced-element a "<a""#),
  ])
  func twoElementsInTheWrongOrderAreToldOnce(content: String, words: String) throws {
    func element(_ name: String) -> String { "<element name='\(name)'><empty/></element>" }
    let grammar = try Check.grammar(
      "<start><element name='r'><optional>" + element("a") + "</optional><optional>"
        + element("b") + "</optional>" + element("c") + "</element></start>")
    #expect(Check.words("<r>\(content)</r>", grammar) == [words])
  }

  @Test func twoMistakesAreToldInTheirOrder() throws {
    let document = Self.good.replacing("<p>x</p>", with: "<pp/><p see='x'>y</p>")
    #expect(
      Check.words(document, try Check.grammar(Self.schema)) == [
        #"unknown-element pp "<pp""#, #"attribute-not-allowed see "see""#,
      ])
  }

  @Test func anIDIsUniqueAndTheFirstIsShown() throws {
    let document = Self.good.replacing(
      "</book>",
      with: "<chapter id='c'><p/></chapter><chapter id=' c ' see='c'><p/></chapter></book>")
    let findings = Check.findings(document, try Check.grammar(Self.schema))
    #expect(findings.map(\.kind) == [.duplicateID])
    #expect(findings.first?.value == "c")
    let first =
      document.utf8.count
      - "<chapter id='c'><p/></chapter><chapter id=' c ' see='c'><p/></chapter></book>".utf8.count
    #expect(findings.first?.firstOffset == first)
  }

  @Test func whatWasExpectedIsTold() throws {
    let grammar = try Check.grammar(Self.schema)
    let missing = try #require(
      Check.findings(Self.good.replacing("<head>H</head>", with: ""), grammar).first)
    #expect(missing.expected.required.map(\.local) == ["head"])
    #expect(missing.parent?.local == "book")

    let value = try #require(
      Check.findings(Self.good.replacing("born='", with: "sex='f' born='"), grammar).first)
    #expect(Set(value.expected.values) == ["F", "M"])
    #expect(value.value == "f")

    let element = try #require(
      Check.findings(Self.good.replacing("<p>x</p>", with: "<p><i/></p>"), grammar).first)
    #expect(element.expected.names.map(\.local) == ["hi"])
    #expect(element.expected.allowsText && element.expected.allowsEnd)
  }

  @Test func findingsAreBounded() throws {
    let grammar = try Check.grammar(Self.schema)
    let names = NameTable()
    let cache = MatcherCache(grammar: grammar, names: names)
    let matcher = GrammarMatcher(cache: cache, maximumFindings: 3)
    let parser = Parser(names: names, handler: matcher)
    let document = "<book>" + String(repeating: "<x/>", count: 10) + "</book>"
    parser.feed(Array(document.utf8).span)
    parser.finish()
    matcher.finish()
    #expect(matcher.findings.count == 3)
    #expect(matcher.findingCount == 10)
  }

  @Test(arguments: [
    ("whoo", ["who"]), ("Seg", ["seg"]), ("titel", ["title"]), ("zzz", []),
  ])
  func nearSpellingsAreFound(word: String, near: [String]) {
    #expect(EditDistance.nearest(to: word, among: ["who", "seg", "title", "body"]) == near)
  }
}
