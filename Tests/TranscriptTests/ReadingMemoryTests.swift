import Testing

@testable import Transcript

@Suite struct ReadingMemoryTests {
  /// Texts that share heads, labels and formulas, and differ in what these are told by.
  static let texts: [(name: String, text: String)] = {
    let head = "Harbour Board\nPublic Meeting\n14 March 2021\nLowport\n\n"
    let talk = "ANN HILL: Good morning.\n\nBO LUND: It is 40 past nine.\n\nANN HILL: Thank you.\n\n"
    let numeric = "Harbour Board\nPublic Meeting\n04/03/2021\n\n"
    return [
      ("a.txt", head + talk),
      ("b.txt", head + talk.replacing("40", with: "41")),
      // The place is a word of the talk too.
      ("c.txt", head + talk + "ANN HILL: We met in\nLowport\nand went.\n\n"),
      ("2020-05-01.txt", "Harbour Board\n\n" + talk),
      ("2019-06-02.txt", "Harbour Board\n\n" + talk),
      // Which number is the month is told by a date of the talk.
      ("d.txt", numeric + talk + "BO LUND: On 03/30/2021 it was.\n\n"),
      ("e.txt", numeric + talk + "BO LUND: On 30/03/2021 it was.\n\n"),
      ("f.txt", head + talk.replacing("BO LUND: It", with: "BO LUND: Today, 3 May 2020, it")),
      ("g.txt", head + "ANN HILL (Chair): Good morning.\n\n" + talk),
      ("h.txt", head + "BO LUND: Here.\n\n" + talk + "(Applause)\n\nThe meeting was adjourned.\n"),
      ("i.txt", head + "(Applause)\n\n" + talk),
      ("j.txt", head + "Chair: Ann Hill, Harbour Master\n\n" + talk),
      // The head stands elsewhere, or before a talk in another language.
      ("k.txt", "Minutes\n\n" + head + talk),
      (
        "l.txt",
        numeric + talk.replacing("Good morning.", with: "Guten Morgen und herzlich willkommen.")
      ),
      ("m.txt", head + "Ann Marie Hill, Harbour Master\nBo Lund, Member\n\n" + talk),
      ("n.txt", "Bo Lund, Member\nAnn Hill, Chair\n\n" + head + talk),
    ]
  }()

  @Test func whatWasReadBeforeChangesNoReading() throws {
    let memory = ReadingMemory()
    for (name, text) in Self.texts + Self.texts.reversed() {
      let source = try Source(name: name, bytes: Array(text.utf8))
      let alone = TranscriptReader().read(source)
      let remembered = TranscriptReader().read(source, with: memory)
      #expect(remembered.items == alone.items, "\(name)")
      #expect(remembered.turns == alone.turns, "\(name)")
      #expect(remembered.facts == alone.facts, "\(name)")
      #expect(remembered.participants == alone.participants, "\(name)")
      #expect(remembered.reading.confidence == alone.reading.confidence, "\(name)")
    }
  }
}
