import Testing

@testable import Transcript

@Suite struct LabelSieveTests {
  private func sieve(
    _ words: String, dropsHopeless: Bool
  ) -> (found: Int, kept: [LabelCandidate], entries: [LabelTable.Entry]) {
    Array(words.utf8).withText { text in
      let range = 0..<text.count
      var found: [LabelCandidate] = []
      CandidateScanner(text: text).scan(
        Line(range, words: range, of: text), index: 0, into: &found)
      var sieve = LabelSieve(model: LabelModel(text: text), dropsHopeless: dropsHopeless)
      for candidate in found { sieve.take(candidate) }
      sieve.settle()
      return (found.count, sieve.candidates, sieve.table.entries)
    }
  }

  @Test func wordsOfASentenceAreDroppedUnlessPeopleDecide() {
    let words = "we went to the house that he had built, and there we were not"
    let dropping = sieve(words, dropsHopeless: true)
    #expect(dropping.found > 0)
    #expect(dropping.kept.isEmpty)
    #expect(dropping.entries.isEmpty)
    let keeping = sieve(words, dropsHopeless: false)
    #expect(keeping.kept.count == keeping.found)
  }

  @Test(arguments: ["Mr. TEAL: Good morning.", "Date: 3 May 2021", "Q. Where were you?"])
  func namesAndFieldsStay(line: String) {
    let sieve = sieve(line, dropsHopeless: true)
    #expect(!sieve.kept.isEmpty)
    #expect(sieve.kept.allSatisfy { sieve.entries.indices.contains($0.entry) })
  }
}
