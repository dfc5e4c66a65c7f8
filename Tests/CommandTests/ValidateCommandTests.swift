import Foundation
import TestSupport
import Testing

@Suite struct ValidateCommandTests {
  private let tei = "xmlns=\"http://www.tei-c.org/ns/1.0\""

  private func rules(_ test: String, _ more: String = "") -> String {
    """
    <schema xmlns="http://purl.oclc.org/dsdl/schematron" \(more)>
    <ns prefix="t" uri="http://www.tei-c.org/ns/1.0"/>
    <pattern><rule context="t:u">
    <assert id="has-who" test="\(test)">Turn <value-of select="@n"/> needs a speaker.</assert>
    </rule></pattern></schema>
    """
  }

  private func run(_ top: URL, _ arguments: String...) throws -> Command {
    try Command.run(["validate", "--schema", "none"] + arguments, in: top.path)
  }

  @Test func schematronIsEvaluatedBesideTheRest() throws {
    let text = "<TEI \(tei)>\n<u n='1' who='a'/>\n<u n='2'/></TEI>"
    try withTemporaryFolder(["s.sch": rules("@who"), "a/t.xml": text, "a/u.xml": text]) { top in
      let one = try run(top, "a/t.xml", "--schematron", "s.sch")
      #expect(one.status == 1)
      #expect(one.text.hasPrefix("a/t.xml:3:1: error: Turn 2 needs a speaker. [has-who]\n"))
      let many = try run(top, "a", "--schematron", "s.sch", "--format", "json")
      #expect(many.text.split(separator: "\n").count == 2)
      #expect(many.text.contains("\"source\":\"schematron\""))
      let again = try run(top, "a", "--schematron", "s.sch", "--format", "json")
      #expect(again.output == many.output && again.errors.contains("2 unchanged"))
      try Data(rules("@n").utf8).write(to: top.appending(path: "s.sch"))
      #expect(try run(top, "a", "--schematron", "s.sch").status == 0)
    }
  }

  @Test func whatIsBeyondXPathOneIsAWrongCall() throws {
    let files = [
      "two.sch": rules("@who eq 'a'"), "three.sch": rules("@who", "queryBinding='xslt3'"),
      "t.xml": "<TEI \(tei)/>",
    ]
    try withTemporaryFolder(files) { top in
      let two = try run(top, "t.xml", "--schematron", "two.sch")
      #expect(two.status == 2)
      #expect(
        two.errors.contains("two.sch:4:28: error: “@who eq 'a'” is no expression of XPath 1.0"))
      let three = try run(top, "t.xml", "--schematron", "three.sch")
      #expect(three.status == 2)
      #expect(three.errors.contains("three.sch:1:") && three.errors.contains("xslt3"))
      #expect(try run(top, "t.xml", "--schematron", "gone.sch").status == 2)
    }
  }

  @Test func expressionsThatTakeTooLongEnd() throws {
    let text = "<TEI \(tei)>" + String(repeating: "<u/>", count: 3000) + "</TEI>"
    let hostile = rules("count(//*[count(//*[count(//*[count(//*) > 1]) > 1]) > 1]) > 1")
    try withTemporaryFolder(["s.sch": hostile, "t.xml": text]) { top in
      let result = try run(top, "t.xml", "--schematron", "s.sch")
      #expect(result.status == 2)
      #expect(result.errors.contains("too many steps"))
    }
  }

  @Test func documentsInOtherEncodingsAreMended() throws {
    let text = """
      <?xml version="1.0" encoding="ISO-8859-1"?>
      <TEI \(tei)><teiHeader><encodingDesc><tagsDecl>
      <namespace name="http://www.tei-c.org/ns/1.0"><tagUsage gi="u" occurs="3"/></namespace>
      </tagsDecl></encodingDesc></teiHeader><text><u>\u{E9}</u></text></TEI>
      """
    try withTemporaryFolder([:]) { top in
      try FileManager.default.createDirectory(at: top, withIntermediateDirectories: true)
      for (name, encoding) in [("l.xml", String.Encoding.isoLatin1), ("w.xml", .utf16)] {
        let text = text.replacing("ISO-8859-1", with: encoding == .utf16 ? "UTF-16" : "ISO-8859-1")
        let file = top.appending(path: name)
        try #require(text.data(using: encoding)).write(to: file)
        let result = try run(top, "--fix", name)
        #expect(result.status == 0, "\(result.errors)")
        let expected = text.replacing("occurs=\"3\"", with: "occurs=\"1\"").data(using: encoding)
        #expect(try Data(contentsOf: file) == expected)
      }
    }
  }

  @Test func inclusionsAndPointersAreFollowedBelowTheDirectoryThatWasNamed() throws {
    let include = "<xi:include xmlns:xi=\"http://www.w3.org/2001/XInclude\" href=\"../list.xml\"/>"
    let files = [
      "c/list.xml": "<listPerson \(tei)><person xml:id=\"ann\"/></listPerson>",
      "c/t/a.xml": "<TEI \(tei)>\(include)<u who='#ann ../list.xml#bob'/></TEI>",
    ]
    try withTemporaryFolder(files) { top in
      let alone = try run(top, "c/t/a.xml")
      #expect(alone.status == 1 && alone.text.contains("inclusion-not-local"))
      let whole = try run(top, "c", "--format", "json")
      #expect(whole.text.split(separator: "\n").count == 1)
      #expect(whole.text.contains("“../list.xml#bob” in who leads to no person"))
      let rooted = try run(top, "c/t/a.xml", "--root", "c/list.xml", "--format", "json")
      #expect(rooted.status == 1 && !rooted.text.contains("inclusion-not-local"))
      #expect(try run(top, "c/t/a.xml", "--no-xinclude").text.contains("pointer-outside-root"))
    }
  }
}
