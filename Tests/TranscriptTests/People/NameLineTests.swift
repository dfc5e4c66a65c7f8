import Testing

@testable import Transcript

@Suite struct NameLineTests {
  private func has(_ word: String, in line: String) -> Bool {
    let letters = word[...].inner
    return NameLine(line).has((letters, letters.isASCII ? WordHash.value(of: letters) : 0))
  }

  @Test func aWordIsFoundByItsLetters() {
    #expect(has("Hill", in: "Ann Hill, Harbour Master"))
    #expect(has("(Hill)", in: "Ann\tHill's"))
    #expect(has("Smith-Hill", in: "*Ann Smith-Hill*"))
    #expect(has("Müller", in: "Bo Mu\u{308}ller | Member"))
    #expect(!has("Hill", in: "Ann Smith-Hill, HILL, Hills"))
    #expect(!has("Müller", in: "Bo Muller"))
  }

  @Test func aSurnameIsFoundFoldedAndInThePlural() {
    let line = NameLine("HILL Hill's Hills hillss O'Hill Hïll (Hill)")
    #expect(line.places(of: .init("hill")) == [0, 1, 2, 5, 6])
    #expect(NameLine("Lus Lu").places(of: .init("lu")) == [1])
  }

  @Test func aLongLineHasNoLength() {
    #expect(NameLine("Ann Hill").length == 8)
    #expect(NameLine(String(repeating: "a", count: 241)).length == 0)
  }
}
