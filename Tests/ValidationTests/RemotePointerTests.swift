import Diagnostics
import Foundation
import Synchronization
import Testing

@testable import Validation

@Suite struct RemotePointerTests {
  private func tei(_ content: String) -> String {
    "<TEI xmlns=\"http://www.tei-c.org/ns/1.0\">\(content)</TEI>"
  }

  private func prefix(_ name: String, _ pattern: String, _ replacement: String) -> String {
    "<prefixDef ident='\(name)' matchPattern='\(pattern)' replacementPattern='\(replacement)'/>"
  }

  private let people =
    "<listPerson xmlns=\"http://www.tei-c.org/ns/1.0\"><person xml:id=\"ann\"/></listPerson>"

  @Test(arguments: [
    "<u who='people.xml#ann'/>", "<u who='./people.xml#ann lists/../people.xml#ann'/>",
    "<u who='people%2Exml#%61nn'/>", "<ref target='https://example.org/x.xml#y'/>",
    "<ref target='notes.html#y'/>", "<ref target='nobody.xml'/>", "<u who='other:ann'/>",
    "<u who='people.xml#xpath(//person)'/>", "<div xml:base='a/'><u who='b.xml#c'/></div>",
  ])
  func whatLeadsSomewhereOrIsNotToBeFollowedIsGood(content: String) throws {
    let corpus = try Corpus(["talk.xml": tei(content), "people.xml": people, "lists/x": ""])
    #expect(try corpus.findings("talk.xml") == [])
  }

  @Test func aMissingIdIsAnErrorWhereTheFileHasSuchEntries() throws {
    let content = "<u who='people.xml#bob'/><u who='people.xml#ann people.xml#bob'/>"
    let corpus = try Corpus(["talk.xml": tei(content), "people.xml": people])
    #expect(
      try corpus.findings("talk.xml") == [
        "error unresolved-pointer: “people.xml#bob” in who leads to no person of “people.xml” "
          + "(2 times)"
      ])
  }

  @Test func aMissingIdIsAWarningWhereTheFileHasNoSuchEntries() throws {
    let corpus = try Corpus([
      "talk.xml": tei("<u ana='people.xml#x people.xml#y'/>"), "people.xml": people,
    ])
    #expect(
      try corpus.findings("talk.xml") == [
        "warning external-pointer: 2 pointers, the first of them “people.xml#x” in ana, lead to "
          + "nothing that “people.xml” has"
      ])
  }

  @Test func aPrefixThatMayMeanAnIdOfTheFileItselfIsFollowedAgainAtTheEnd() throws {
    let content =
      prefix("p", "(.+)", "people.xml#$1") + prefix("p", "(.+)", "#$1")
      + "<u who='p:cat'/><person xml:id='cat'/>"
    let corpus = try Corpus(["talk.xml": tei(content), "people.xml": people])
    #expect(try corpus.findings("talk.xml") == [])
  }

  @Test func missingFilesAreOneWarningInFilesOfOthers() throws {
    let corpus = try Corpus(["talk.xml": tei("<u who='a.xml#x'/><u who='b.xml#x'/>")])
    #expect(
      try corpus.findings("talk.xml") == [
        "warning missing-file: 2 pointers, the first of them “a.xml#x” in who, lead to “a.xml” "
          + "and other places where no file is"
      ])
  }

  @Test func missingFilesAreErrorsInFilesOfOursAndWhereTheRootIsKnown() throws {
    let ours = "<application ident='verbatim'/><u who='a.xml#x'/><u who='b.xml#x'/>"
    let corpus = try Corpus(["ours.xml": tei(ours), "talk.xml": tei("<u who='a.xml#x'/>")])
    #expect(
      try corpus.findings("ours.xml") == [
        "error missing-file: “a.xml#x” in who leads to “a.xml”, which is not there",
        "error missing-file: “b.xml#x” in who leads to “b.xml”, which is not there",
      ])
    #expect(
      try corpus.diagnostics("talk.xml", known: KnownIdentifiers()).map(\.severity) == [.error])
  }

  @Test func theFindingStandsAtTheAttributesValue() throws {
    let (text, start, end) = Fixtures.marked(tei("\n <u who='people.xml#ann ⟦people.xml#bob⟧'/>"))
    let corpus = try Corpus(["talk.xml": text, "people.xml": people])
    let finding = try #require(try corpus.diagnostics("talk.xml").first)
    #expect(finding.location == start && finding.end == end)
  }

  @Test func nothingOutsideTheFolderIsRead() throws {
    let outside = Mutex<[String]>([])
    let corpus = try Corpus([
      "texts/talk.xml": tei("<u who='../people.xml#ann'/><u who='../people.xml#bob'/>"),
      "texts/up.xml": tei("<u who='link.xml#ann'/>"), "people.xml": people,
    ])
    try FileManager.default.createSymbolicLink(
      atPath: "\(corpus.path)/texts/link.xml", withDestinationPath: "../people.xml")
    let neighbours = NeighbourFiles { path in
      outside.withLock { $0.append(path) }
      return []
    }
    for name in ["texts/talk.xml", "texts/up.xml"] {
      let found = try corpus.diagnostics(name, neighbours: neighbours)
      #expect(found.map(\.id) == ["pointer-outside-root"] && found[0].severity == .warning)
    }
    #expect(outside.withLock { $0 } == [])
    #expect(
      try corpus.findings("texts/talk.xml", below: "") == [
        "error unresolved-pointer: “../people.xml#bob” in who leads to no person of “../people.xml”"
      ])
  }

  @Test func aFileIsReadOnceForAllWhoShareIt() throws {
    let reads = Mutex(0)
    let corpus = try Corpus([
      "a.xml": tei("<u who='p.xml#ann'/>"), "b.xml": tei("<u who='p.xml#ann p.xml#ann'/>"),
      "p.xml": people,
    ])
    let neighbours = NeighbourFiles { path in
      reads.withLock { $0 += 1 }
      return Array(try Data(contentsOf: URL(filePath: path)))
    }
    for name in ["a.xml", "b.xml", "a.xml"] {
      #expect(try corpus.diagnostics(name, neighbours: neighbours).isEmpty)
    }
    #expect(reads.withLock { $0 } == 1)
  }

  @Test func moreIdsThanThereIsRoomForAreReadAgain() throws {
    let reads = Mutex(0)
    let list = tei("<p xml:id='a'/><p xml:id='b'/>")
    let corpus = try Corpus([
      "t.xml": tei("<u ana='x.xml#a y.xml#a'/>"), "x.xml": list, "y.xml": list,
    ])
    let neighbours = NeighbourFiles(capacity: 3) { path in
      reads.withLock { $0 += 1 }
      return Array(try Data(contentsOf: URL(filePath: path)))
    }
    for _ in 0..<2 { #expect(try corpus.diagnostics("t.xml", neighbours: neighbours).isEmpty) }
    #expect(reads.withLock { $0 } > 2)
  }

  @Test func aFileThatIsNoXMLIsSaidNotToHaveBeenRead() throws {
    let corpus = try Corpus(["t.xml": tei("<u who='p.xml#a'/>"), "p.xml": "<list"])
    #expect(try corpus.diagnostics("t.xml").map(\.id) == ["unreadable-file"])
  }

  // MARK: Prefixes

  @Test func prefixesAreWrittenOutBeforeTheyAreFollowed() throws {
    let header = prefix("p", "([a-z]+)", "people.xml#$1") + prefix("msd", "(.+)", "#$1")
    let content =
      header + "<u who='p:ann p:bob'/><w ana='msd:Nc'/><w ana='msd:Vm'/><fs xml:id='Nc'/>"
    let corpus = try Corpus(["t.xml": tei(content), "people.xml": people])
    #expect(
      try corpus.findings("t.xml") == [
        "error unresolved-pointer: “p:bob” in who stands for “people.xml#bob”, which leads to no "
          + "person of “people.xml”",
        "warning external-pointer: “msd:Vm” in ana stands for “#Vm”, which leads to an entry that "
          + "this file does not have",
      ])
  }

  @Test func oneOfSeveralDeclarationsIsEnough() throws {
    let header = prefix("p", "(.+)", "#$1") + prefix("p", "(.+)", "people.xml#$1")
    let corpus = try Corpus(["t.xml": tei(header + "<u who='p:ann'/>"), "people.xml": people])
    #expect(try corpus.findings("t.xml") == [])
  }

  @Test func undeclaredPrefixesAreToldOfWhereOthersAreDeclared() throws {
    let corpus = try Corpus([
      "t.xml": tei(prefix("p", "[a-z]", "#a") + "<u who='q:x'/><u who='q:y p:1'/>")
    ])
    #expect(
      try corpus.findings("t.xml") == [
        "warning undeclared-prefix: 2 pointers, the first of them “q:x” in who, have the prefix "
          + "“q”, which no prefixDef declares",
        "warning unmatched-prefix: “p:1” in who fits no matchPattern of the prefix “p”",
      ])
  }

  @Test func aPatternThatIsNoneIsOneWarning() throws {
    let corpus = try Corpus(["t.xml": tei(prefix("p", "(a", "#$1") + "<u who='p:a p:b'/>")])
    #expect(try corpus.diagnostics("t.xml").map(\.id) == ["wrong-prefix-pattern"])
  }

  @Test func theRootsPrefixesHoldForItsTexts() throws {
    var known = KnownIdentifiers()
    let root = tei(prefix("p", "(.+)", "#$1") + "<person xml:id='ann'/>")
    try known.add(DocumentInput(name: "root", bytes: Array(root.utf8)))
    let corpus = try Corpus(["t.xml": tei("<u who='p:ann'/><u who='p:bob'/>")])
    #expect(
      try corpus.diagnostics("t.xml", known: known).map(\.message) == [
        "“p:bob” in who stands for “#bob”, which leads to no person"
      ])
  }

  @Test func manyTargetsNeedNoRoomForever() throws {
    let header = prefix("f", "(.+)", "#$1")
    let pointers = (0..<10_000).map { "<w xml:id='w\($0)' next='f:w\($0 + 1)'/>" }.joined()
    let corpus = try Corpus(["t.xml": tei(header + pointers + "<w xml:id='w10000'/>")])
    #expect(try corpus.findings("t.xml") == [])
  }
}
