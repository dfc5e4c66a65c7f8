import Testing

@testable import Transcript

@Suite struct LabelSieveTests {
  private func sieve(_ words: String, dropsHopeless: Bool) -> (found: Int, sieve: LabelSieve) {
    let text = Text(Array(words.utf8))
    let range = 0..<text.count
    var found: [LabelCandidate] = []
    CandidateScanner(text: text).scan(
      Line(range, text: range, indent: 0, startsPage: false), index: 0, into: &found)
    var sieve = LabelSieve(model: LabelModel(text: text), dropsHopeless: dropsHopeless)
    for candidate in found { sieve.take(candidate) }
    return (found.count, sieve)
  }

  @Test func wordsOfASentenceAreDroppedUnlessPeopleDecide() {
    let words = "we went to the house that he had built, and there we were not"
    let (found, dropping) = sieve(words, dropsHopeless: true)
    #expect(found > 0)
    #expect(dropping.candidates.isEmpty)
    #expect(dropping.table.entries.isEmpty)
    let keeping = sieve(words, dropsHopeless: false).sieve
    #expect(keeping.candidates.count == found)
  }

  @Test(arguments: ["Mr. TEAL: Good morning.", "Date: 3 May 2021", "Q. Where were you?"])
  func namesAndFieldsStay(line: String) {
    let kept = sieve(line, dropsHopeless: true).sieve
    #expect(!kept.candidates.isEmpty)
    #expect(kept.candidates.allSatisfy { kept.table.entries.indices.contains($0.entry) })
  }
}
