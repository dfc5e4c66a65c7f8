import Diagnostics
import Foundation
import Testing

@Suite struct RendererTests {
  static let finding = Diagnostic(
    id: "unknown-attribute", source: .grammar, message: "“u” has no attribute “whoo”",
    location: SourceLocation(line: 12, column: 4), end: SourceLocation(line: 12, column: 8),
    hint: "did you mean “who”?", excerpt: Excerpt(text: "<u whoo=\"#A\">"),
    fix: Fix("write “who”", edits: [.init(100..<104, "who")]))
  static let plain = Diagnostic(
    id: "empty-document", severity: .warning, source: .xml, message: "100% empty,\nreally: <&>")

  private func render(
    _ format: DiagnosticFormat, _ files: [(String, [Diagnostic])], width: Int = 100
  ) -> String {
    var report = DiagnosticReport(format, version: "1.2", width: width)
    return report.open() + files.map { report.add($1, of: $0) }.joined() + report.close()
  }

  private func object(_ text: String) throws -> [String: Any] {
    try #require(
      try JSONSerialization.jsonObject(with: Data(text.utf8)) as? [String: Any])
  }

  @Test func textShowsTheLineTheCaretsTheHintAndTheFix() {
    #expect(
      render(.text, [("a.xml", [Self.finding])]) == """
        a.xml:12:4: error: “u” has no attribute “whoo” [unknown-attribute]
          12 | <u whoo="#A">
             |    ^^^^
             = did you mean “who”?
             = --fix: write “who”

        """)
  }

  @Test func textWithoutAPlaceIsOneLine() {
    #expect(
      render(.text, [("-", [Self.plain])])
        == "-: warning: 100% empty, really: <&> [empty-document]\n")
  }

  @Test(arguments: [
    ("\t日本x", 4, "    日本x", "        ^"), ("e\u{301}x", 3, "e\u{301}x", " ^"),
    ("a\u{1B}[31mx", 7, "a␛[31mx", "      ^"), ("a\u{202E}b", 3, "ab", " ^"),
    ("\u{1F600}x", 2, "\u{1F600}x", "  ^"), ("ab", 3, "ab", "  ^"),
  ])
  func caretsStandUnderWhatTheyMean(line: String, column: Int, shown: String, marks: String) {
    var finding = Self.plain
    finding.location = SourceLocation(line: 3, column: column)
    finding.excerpt = Excerpt(text: line)
    let lines = render(.text, [("f", [finding])]).split(separator: "\n")
    #expect(lines[1] == "   3 | \(shown)")
    #expect(lines[2] == "     | \(marks)")
  }

  @Test(arguments: [1, 5, 60, 150, 299])
  func aLongLineIsShownAroundThePlace(column: Int) throws {
    let line =
      String(repeating: "x", count: column - 1) + "O" + String(repeating: "y", count: 300 - column)
    var finding = Self.plain
    finding.location = SourceLocation(line: 1, column: column)
    finding.excerpt = Excerpt(text: line)
    let lines = render(.text, [("f", [finding])], width: 60).split(separator: "\n")
    #expect(lines[1].count <= 60)
    let caret = try #require(Array(lines[2]).firstIndex(of: "^"))
    #expect(Array(lines[1])[caret] == "O")
  }

  @Test func jsonHasOneObjectALine() throws {
    let lines = render(.json, [("a.xml", [Self.finding, Self.plain])]).split(separator: "\n")
    #expect(lines.count == 2)
    let first = try object(String(lines[0]))
    #expect(
      Set(first.keys) == [
        "file", "line", "column", "severity", "id", "source", "message", "endLine", "endColumn",
        "hint", "fix",
      ])
    #expect(first["line"] as? Int == 12)
    let second = try object(String(lines[1]))
    #expect(second["line"] is NSNull)
    #expect(second["message"] as? String == "100% empty,\nreally: <&>")
  }

  @Test func sarifNamesItsToolItsRulesAndEveryPlace() throws {
    let text = render(.sarif, [("d é/a.xml", [Self.finding]), ("b.xml", []), ("-", [Self.plain])])
    let report = try object(text)
    #expect(report["version"] as? String == "2.1.0")
    let run = try #require((report["runs"] as? [[String: Any]])?.first)
    let driver = try #require((run["tool"] as? [String: Any])?["driver"] as? [String: Any])
    #expect(driver["name"] as? String == "verbatim")
    let rules = try #require(driver["rules"] as? [[String: Any]])
    #expect(rules.map { $0["id"] as? String } == ["unknown-attribute", "empty-document"])
    let results = try #require(run["results"] as? [[String: Any]])
    #expect(results.map { $0["ruleIndex"] as? Int } == [0, 1])
    #expect(text.contains(#""uri":"d%20%C3%A9/a.xml""#))
    #expect(text.contains(#""region":{"startLine":12,"startColumn":4,"endLine":12,"endColumn":8}"#))
    #expect(text.contains(#""deletedRegion":{"byteOffset":100,"byteLength":4}"#))
  }

  @Test func anEmptySARIFReportIsAReport() throws {
    let run = try #require((object(render(.sarif, []))["runs"] as? [[String: Any]])?.first)
    #expect((run["results"] as? [Any])?.isEmpty == true)
  }

  @Test func gitHubsCommandsAreEscaped() {
    #expect(
      render(.github, [("a,b.xml", [Self.finding, Self.plain])]) == """
        ::error file=a%2Cb.xml,line=12,col=4,endColumn=8,title=unknown-attribute::“u” has no attribute “whoo”%0Adid you mean “who”?
        ::warning file=a%2Cb.xml,title=empty-document::100%25 empty,%0Areally: <&>

        """)
  }

  @Test func junitHasASuiteAFile() {
    let text = render(.junit, [("a&b.xml", [Self.finding, Self.plain]), ("c.xml", [])])
    #expect(text.contains(#"<testsuite name="a&amp;b.xml" tests="2" failures="1" errors="0">"#))
    #expect(text.contains(#"<failure type="unknown-attribute" message="“u” has no"#))
    #expect(
      text.contains("<system-out>warning: a&amp;b.xml: 100% empty,&#10;really: &lt;&amp;&gt;"))
    #expect(text.contains(#"<testcase classname="c.xml" name="valid"/>"#))
  }

  @Test func theSummaryCountsFindingsAndFiles() {
    var report = DiagnosticReport(.json, version: "1")
    _ = report.add([Self.finding, Self.plain], of: "a")
    _ = report.add([], of: "b")
    #expect(report.counts.summary == "1 error, 1 warning in 2 files")
    #expect(report.counts.failedFiles == 1)
    #expect(DiagnosticCounts().summary == "no findings in 0 files")
  }
}
