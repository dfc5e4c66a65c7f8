import Diagnostics
import Testing

@testable import Configuration

@Suite("corpus.yaml")
struct CorpusConfigurationTests {
  @Test("it gives what no text says")
  func whole() throws {
    let (found, findings) = CorpusConfiguration.read(
      """
      id: harbour
      title: Hearings on the harbour
      publisher: Kelso Archive
      licence: https://creativecommons.org/licenses/by/4.0/
      handle: https://hdl.handle.net/11.1/2
      language: en
      ids: "hearing-{date}-{number}"
      people: people.csv
      """, name: "corpus.yaml")
    let configuration = try #require(found)
    #expect(findings.isEmpty, "\(findings)")
    #expect(configuration.licence?.target == "https://creativecommons.org/licenses/by/4.0/")
    let pattern = try #require(configuration.ids)
    #expect(
      pattern.identifier(path: "a/b.txt", date: "2020-01-02", number: 3) == "hearing-2020-01-02-3")
    #expect(pattern.identifier(path: "a/b.txt", date: nil, number: 3) == nil)
  }

  @Test(
    "patterns make NCNames",
    arguments: [
      ("{path}", "2020/jan 1.txt", "_2020.jan-1"), ("{stem}", "x/y.tar.gz", "y.tar"),
      ("x{number}", "a", "x7"),
    ])
  func patterns(_ pattern: String, _ path: String, _ expected: String) throws {
    #expect(try IDPattern(pattern).identifier(path: path, date: nil, number: 7) == expected)
  }

  @Test(
    "mistakes are located",
    arguments: [
      ("titel: x\n", 1, "did you mean “title”?"),
      ("title: x\nlanguage: english language\n", 2, nil),
      ("ids: '{stme}'\n", 1, "did you mean “{stem}”?"), ("ids: '{stem'\n", 1, nil),
      ("handle: 11.1/2\n", 1, "write it with https://"), ("id: 1 a\n", 1, nil),
      ("licence:\n  taget: x\n", 2, "did you mean “target”?"),
    ] as [(String, Int, String?)])
  func mistakes(_ yaml: String, _ line: Int, _ hint: String?) {
    let (_, findings) = CorpusConfiguration.read(yaml, name: "corpus.yaml")
    #expect(findings.first?.location?.line == line, "\(findings)")
    if let hint { #expect(findings.first?.hint == hint) }
  }
}
