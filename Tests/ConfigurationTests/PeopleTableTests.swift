import Diagnostics
import Testing
import Transcript

@testable import Configuration

@Suite("The people table")
struct PeopleTableTests {
  private func table(_ text: String) -> (PeopleTable, [Diagnostic]) {
    PeopleTable.read(Array(text.utf8), name: "people.csv")
  }

  private func read(_ text: String) throws -> Transcript {
    TranscriptReader().read(try Source(name: "talk.txt", bytes: Array(text.utf8)))
  }

  @Test("names and their variants are one person, with the table's id")
  func apply() throws {
    let (table, findings) = table(
      "id,name,surname,forename,role,organization,variants\n"
        + "berg1,Anna Berg,Berg,Anna,moderator,Harbour Board,ANNA|Mrs. Berg\n")
    #expect(findings.isEmpty, "\(findings)")
    var transcript = try read(
      "ANNA: Where were you born?\n\nBERT: By the sea.\n\nMrs. Berg: When was that?\n\n"
        + "BERT: In winter.\n\nANNA: I see.\n\nBERT: Quite.\n\nMrs. Berg: Good.\n")
    #expect(table.apply(to: &transcript) == 1)
    #expect(transcript.participants.count == 2)
    let anna = transcript.participants[0]
    #expect(anna.id == "berg1")
    #expect(anna.names[0].parts.map(\.kind) == [.forename, .plain, .surname])
    #expect(anna.role == .moderator)
    #expect(anna.organizations == ["Harbour Board"])
    #expect(anna.turns == 4)
  }

  @Test("a name of two people changes nothing, and is remarked upon")
  func ambiguous() throws {
    let (table, findings) = table("name,variants\nAnna Berg,ANNA\nAnna Cole,ANNA\n")
    #expect(findings.map(\.id) == ["ambiguous-name"])
    #expect(findings.first?.location?.line == 3)
    var transcript = try read("ANNA: Yes.\n\nBERT: No.\n\nANNA: Yes.\n\nBERT: No.\n")
    #expect(table.apply(to: &transcript) == 0)
  }

  @Test(
    "mistakes are located",
    arguments: [
      ("nmae\nA\n", 1, "unknown-column"), ("name,role\nA,moderater\n", 2, "wrong-value"),
      ("id,name\nx,A\nx,B\n", 3, "duplicate-id"), ("id,name\n1x,A\n", 2, "wrong-value"),
      ("id,name\nx,\n", 2, "missing-name"), ("name,sex\nA,x\n", 2, "wrong-value"),
      ("name,ids\nA,12\n", 2, "wrong-value"), ("name,web\nA,x.org\n", 2, "wrong-value"),
      ("", 1, "empty-table"),
      ("name\n\"A\nB\n", 2, "table-quote"),
    ])
  func mistakes(_ text: String, _ line: Int, _ id: String) {
    let findings = table(text).1
    #expect(findings.first?.id == id, "\(findings)")
    #expect(findings.first?.location?.line == line, "\(findings)")
  }
}
