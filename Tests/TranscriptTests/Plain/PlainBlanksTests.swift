import Testing

@testable import Transcript

@Suite("No-break spaces")
struct PlainBlanksTests {
  private static let text = """
    MR. HILL: I have 5 000 things to say, and none of them is long.

    THE CHAIR: Please begin. (Long pause) And be brief.

    MR. HILL: I shall try.

    """

  @Test("in labels and speech read as blanks do", arguments: ["\u{A0}", "\u{202F}", "\u{2007}"])
  func alike(_ space: String) throws {
    let plain = try PlainText(Self.text)
    let spaced = try PlainText(Self.text.replacing(" ", with: space))
    #expect(spaced.labels == plain.labels.map { $0.replacing(" ", with: space) })
    #expect(spaced.speakers == plain.speakers)
    #expect(spaced.transcript.participants == plain.transcript.participants)
    for kind in [Item.Kind.text, .event] {
      #expect(spaced.text(kind) == plain.text(kind).map { $0.replacing(" ", with: space) })
    }
    #expect(spaced.lawlessness == nil)
  }

  @Test("here and there leave all else at its place")
  func places() throws {
    let text = "Ann\u{A0}Hill:\u{202F}Good morning, all.\n\nBen: It is\u{A0}— as ever — raining.\n"
    let source = Array(text.utf8)
    let blanks = try #require(PlainBlanks(source))
    let scalars = String(decoding: blanks.text, as: UTF8.self).unicodeScalars
    #expect(scalars.allSatisfy { $0 != "\u{A0}" })
    let reading = try PlainText(text)
    #expect(reading.transcript.source.text == source)
    #expect(reading.labels == ["Ann\u{A0}Hill:", "Ben:"])
    #expect(reading.text(.text) == ["Good morning, all.", "It is\u{A0}— as ever — raining."])
  }

  @Test("of facts too are at their places")
  func facts() throws {
    let reading = try PlainText(
      """
      Interview\u{A0}with the fishers

      4\u{A0}May\u{A0}2011

      Ann: When did you start?

      Ben: Early in the morning.

      Ann: And then?

      Ben: Then we went out.
      """)
    let date = try #require(reading.transcript.facts.first { $0.kind == .date })
    let range = try #require(date.range)
    #expect(date.value == "2011-05-04")
    #expect(
      String(decoding: reading.transcript.source.text[range], as: UTF8.self)
        == "4\u{A0}May\u{A0}2011")
  }

  @Test("are looked for where there are some", arguments: ["", "Ann: “Yes.”", "«Oui»", "\u{C2}"])
  func none(_ text: String) {
    #expect(PlainBlanks(Array(text.utf8)) == nil)
  }
}
