import Diagnostics
import Foundation
import Testing

@testable import Validation

@Suite struct SchematronTests {
  private let namespaces =
    "xmlns=\"http://purl.oclc.org/dsdl/schematron\""

  private func schema(_ content: String, _ attributes: String = "") -> String {
    "<schema \(namespaces) \(attributes)><ns prefix=\"t\" uri=\"http://www.tei-c.org/ns/1.0\"/>"
      + "\(content)</schema>"
  }

  /// A schema with one pattern of these rules.
  private func rules(_ rules: String, _ more: String = "") -> String {
    schema("\(more)<pattern id=\"p\">\(rules)</pattern>")
  }

  private func diagnostics(
    _ schema: String, _ content: String, files: [String: String] = [:], phase: String? = nil
  ) throws -> [Diagnostic] {
    let text = "<TEI xmlns=\"http://www.tei-c.org/ns/1.0\">\n\(content)\n</TEI>"
    let corpus = try Corpus(files.merging(["s.sch": schema, "t.xml": text]) { $1 })
    var options = ValidationOptions()
    options.schema = .noSchema
    // Pointers are another check's.
    options.checksLinks = false
    options.schematron = "\(corpus.path)/s.sch"
    options.phase = phase
    return try corpus.diagnostics("t.xml", options: options)
  }

  private func messages(
    _ schema: String, _ content: String, files: [String: String] = [:], phase: String? = nil
  ) throws -> [String] {
    try diagnostics(schema, content, files: files, phase: phase).map {
      "\($0.location?.line ?? 0):\($0.location?.column ?? 0) \($0.severity.rawValue) \($0.message)"
    }
  }

  // MARK: What is evaluated

  @Test func assertionsAndReportsAreToldWhereTheNodeStands() throws {
    let schema = rules(
      """
      <rule context="t:u"><assert id="has-who" test="@who">A <name/> needs a speaker.</assert>
      <report test="@n = '2'" role="warning">Turn <value-of select="@n"/>
        of <value-of select="count(//t:u)"/>.</report></rule>
      """)
    let found = try diagnostics(schema, "<u who='a'/>\n <u n='2'/>")
    #expect(found.map(\.message) == ["A u needs a speaker.", "Turn 2 of 2."])
    #expect(found.map(\.id) == ["has-who", "schematron-report"])
    #expect(found.map(\.severity) == [.error, .warning])
    #expect(found.map(\.source) == [.schematron, .schematron])
    #expect(found.map(\.location) == [Place(line: 3, column: 2), Place(line: 3, column: 2)])
  }

  /// A corpus of two texts, one of which names a speaker that the other has too.
  private func includedFindings(areAlone: Bool) throws -> [String] {
    let tei = "xmlns=\"http://www.tei-c.org/ns/1.0\""
    let xi = "xmlns:xi=\"http://www.w3.org/2001/XInclude\""
    let schema = rules(
      """
      <rule context="t:u"><assert id="has-who" test="@who">A <name/> needs a speaker.</assert>
      <report id="again" test="@who = preceding::t:u/@who">“<value-of select="@who"/>” again.</report>
      </rule>
      """)
    let corpus = try Corpus([
      "s.sch": schema,
      "root.xml": "<teiCorpus \(tei) \(xi)><xi:include href='a.xml'/>\n"
        + "<xi:include href='b.xml' xpointer='part'/></teiCorpus>",
      "a.xml": "<TEI \(tei)>\n<u who='A &amp; B'>&lt;Yes&gt;</u></TEI>",
      "b.xml": "<t:TEI xmlns:t=\"http://www.tei-c.org/ns/1.0\">\n"
        + "<t:text xml:id='part'><t:u/>\n<t:u who='A &amp; B'/></t:text></t:TEI>",
    ])
    var options = ValidationOptions()
    options.schema = .noSchema
    options.checksLinks = false
    options.schematron = "\(corpus.path)/s.sch"
    return try corpus.diagnostics("root.xml", options: options) { _ in areAlone }.map {
      let file = $0.file?.split(separator: "/").last ?? ""
      return "\(file):\($0.location?.line ?? 0):\($0.location?.column ?? 0) \($0.message)"
    }
  }

  @Test func whatIsIncludedIsEvaluatedInItsPlace() throws {
    #expect(
      try includedFindings(areAlone: false) == [
        "b.xml:2:23 A t:u needs a speaker.", "b.xml:3:1 “A & B” again.",
      ])
  }

  @Test func whatAnIncludedFileShowsAloneIsNotToldAgain() throws {
    #expect(try includedFindings(areAlone: true) == ["b.xml:3:1 “A & B” again."])
  }

  @Test func anAttributesFindingStandsAtTheAttribute() throws {
    let schema = rules(
      "<rule context='t:u/@who'><assert test=\"starts-with(., '#')\">No pointer.</assert></rule>")
    #expect(try messages(schema, "<u n='1'\n who='ann'/>") == ["3:2 error No pointer."])
  }

  @Test func inAPatternTheFirstRuleThatFitsANodeIsItsRule() throws {
    let content = "<u n='1'/><u/>"
    let two =
      "<rule context='t:u[@n]'><report test='true()'>first</report></rule>"
      + "<rule context='t:u | t:seg'><report test='true()'>second</report></rule>"
    #expect(
      try messages(rules(two), content) == ["2:1 error first", "2:11 error second"])
    let other = "<pattern><rule context='t:u'><report test='@n'>other</report></rule></pattern>"
    #expect(try messages(schema("<pattern>\(two)</pattern>\(other)"), content).count == 3)
  }

  @Test func variablesHoldInTheirScope() throws {
    let schema = schema(
      """
      <let name="all" value="count(//t:u)"/>
      <pattern><let name="last" value="//t:u[last()]/@n"/><rule context="t:u">
      <let name="n" value="number(@n)"/><let name="next" value="$n + 1"/>
      <report test="$n = $all and @n = $last"><value-of select="$next"/></report></rule></pattern>
      """)
    #expect(try messages(schema, "<u n='1'/>\n<u n='2'/>") == ["3:1 error 3"])
  }

  @Test func currentIsTheNodeOfTheRule() throws {
    let schema = rules(
      "<rule context='t:u'><report test=\"//t:person[@n = current()/@n]\">found</report></rule>")
    #expect(try messages(schema, "<person n='b'/><u n='a'/><u n='b'/>") == ["2:26 error found"])
  }

  @Test func abstractRulesAreExtended() throws {
    let schema = rules(
      """
      <rule abstract="true" id="r"><let name="x" value="@n"/>
      <assert test="$x">no n on <name/></assert></rule>
      <rule context="t:u"><extends rule="r"/></rule><rule context="t:seg"><extends rule="r"/></rule>
      """)
    #expect(
      try messages(schema, "<u n='1'/><u/><seg/>") == [
        "2:11 error no n on u", "2:15 error no n on seg",
      ])
  }

  @Test func abstractPatternsAreFilledIn() throws {
    let schema = schema(
      """
      <pattern abstract="true" id="needs"><rule context="$element">
      <assert test="@$attribute">$element needs <value-of select="'$attribute'"/></assert></rule>
      </pattern>
      <pattern is-a="needs"><param name="element" value="t:u"/><param name="attribute" value="who"/>
      </pattern>
      """)
    #expect(try messages(schema, "<u/>").count == 1)
    #expect(try messages(schema, "<u who='a'/><seg/>") == [])
  }

  @Test func phasesChooseThePatterns() throws {
    let schema = schema(
      """
      <phase id="quick"><active pattern="a"/></phase><phase id="late"><active pattern="b"/></phase>
      <pattern id="a"><rule context="t:u"><report test="true()">a</report></rule></pattern>
      <pattern id="b"><rule context="t:u"><report test="true()">b</report></rule></pattern>
      """, "defaultPhase='quick'")
    #expect(try messages(schema, "<u/>") == ["2:1 error a"])
    #expect(try messages(schema, "<u/>", phase: "late") == ["2:1 error b"])
    #expect(try messages(schema, "<u/>", phase: "#ALL").count == 2)
    #expect(throws: ValidationFailure.self) { try messages(schema, "<u/>", phase: "never") }
  }

  @Test func diagnosticsAreHints() throws {
    let schema = schema(
      """
      <pattern><rule context="t:u"><assert test="@who" diagnostics="d e">no who</assert></rule>
      </pattern><diagnostics><diagnostic id="d">Write <emph>who</emph>.</diagnostic>
      <diagnostic id="e">It is turn <value-of select="@n"/>.</diagnostic></diagnostics>
      """)
    #expect(try diagnostics(schema, "<u n='3'/>").first?.hint == "Write who.\nIt is turn 3.")
  }

  @Test func filesAreIncludedFromTheSchemasFolder() throws {
    let part =
      "<pattern \(namespaces)><rule context='t:u'><report test='true()'>in</report></rule></pattern>"
    let main = schema("<include href='parts/p.sch'/>")
    #expect(try messages(main, "<u/>", files: ["parts/p.sch": part]) == ["2:1 error in"])
    for href in ["../p.sch", "http://127.0.0.1:9/p.sch", "gone.sch"] {
      let failure = #expect(throws: ValidationFailure.self) {
        try messages(schema("<include href='\(href)'/>"), "<u/>")
      }
      #expect(failure?.diagnostics.first?.location != nil)
    }
  }

  @Test func idFindsElements() throws {
    let schema = rules(
      "<rule context='t:u'><assert test=\"id(substring(@who, 2))/self::t:person\">nobody</assert></rule>"
    )
    #expect(
      try messages(schema, "<person xml:id='a'/><u who='#a'/><u who='#b'/>") == [
        "2:34 error nobody"
      ])
  }

  // MARK: What is refused

  @Test(arguments: [
    ("matches(@n, 'a')", "the function “matches” is not known"),
    ("@n eq 'a'", "“@n eq 'a'” is no expression of XPath 1.0"),
    ("for $x in @n return $x", "“for $x in @n return $x” is no expression of XPath 1.0"),
    ("$unknown", "the variable “unknown” is not known here"),
    ("q:x", "the prefix “q” is not declared"),
    ("document('x')", "the function “document” is not known"),
    ("q:f(.)", "the function “q:f” is not known"),
    ("(1, 2)", "“(1, 2)” is no expression of XPath 1.0"),
  ])
  func whatIsBeyondXPathOneIsRefusedWhereItStands(test: String, message: String) throws {
    let schema = rules("\n<rule context=\"t:u\">\n<assert test=\"\(test)\">x</assert></rule>")
    let failure = #expect(throws: ValidationFailure.self) { try messages(schema, "<u/>") }
    let finding = try #require(failure?.diagnostics.first)
    #expect(finding.message == message)
    #expect(finding.location == Place(line: 3, column: 15))
  }

  @Test func aSchemaForAnotherLanguageIsRefused() throws {
    for binding in ["xslt2", "xslt3", "xquery"] {
      let failure = #expect(throws: ValidationFailure.self) {
        try messages(schema("", "queryBinding='\(binding)'"), "<u/>")
      }
      #expect(failure?.diagnostics.first?.message.contains("only XPath 1.0") == true)
    }
    #expect(try messages(schema("", "queryBinding='xslt'"), "<u/>") == [])
  }

  @Test(arguments: [
    "<schema/>", "<x", "", "<pattern xmlns='http://purl.oclc.org/dsdl/schematron'/>",
  ])
  func whatIsNoSchemaIsRefused(schema: String) {
    #expect(throws: ValidationFailure.self) { try messages(schema, "<u/>") }
  }

  @Test func namesInOperatorsAndStringsAreNoFunctions() {
    let names = XPathNames(
      "not(@a) and (t:b or (c)) and $v > 'f(x)' and child::t:u[text()] div (2)")
    #expect(names.functions == ["not"])
    #expect(names.variables == ["v"])
    #expect(names.prefixes == ["t"])
  }

  @Test func contextsAreSearchedEverywhere() {
    #expect(SchematronCompiler.expression(ofContext: "t:a | /t:b") == "//t:a  | /t:b")
    #expect(SchematronCompiler.expression(ofContext: "a[b|c]/@d") == "//a[b|c]/@d")
  }

  @Test func stepsAreBounded() throws {
    let schema = rules(
      "<rule context='t:TEI'><report test='count(//*[count(//*[count(//*) > 1]) > 1]) > 1'>x</report></rule>"
    )
    let failure = #expect(throws: ValidationFailure.self) {
      try messages(schema, String(repeating: "<u/>", count: 2000))
    }
    #expect(failure?.message.contains("takes too many steps") == true)
  }

  @Test func textIsBounded() throws {
    let doubled = (1...40).map { "<let name='a\($0)' value='concat($a\($0 - 1), $a\($0 - 1))'/>" }
    let schema = rules(
      "<rule context='t:u'><let name='a0' value='string(/)'/>\(doubled.joined())"
        + "<report test='$a40'>x</report></rule>")
    let failure = #expect(throws: ValidationFailure.self) {
      try messages(schema, "<u>\(String(repeating: "word ", count: 1000))</u>")
    }
    #expect(failure?.message.contains("bytes of text") == true)
  }

  // MARK: As bytes

  @Test func schemaAndAnswerAreReadAsTheyAreWritten() throws {
    let finding = SchematronCheck.Finding(
      element: 3, attribute: "who", id: "x", severity: "error", message: "a b", hint: "c\nd")
    let answer = SchematronAnswer(findings: [finding, finding])
    #expect(SchematronAnswer(encoded: answer.encoded) == answer)
    #expect(SchematronAnswer(encoded: SchematronAnswer(failure: "x").encoded)?.failure == "x")
    #expect(SchematronAnswer(encoded: Array("F\t1".utf8)) == nil)
    #expect(SchematronSchema(encoded: Array("\n99 \ns.sch\nshort".utf8)) == nil)
  }
}
