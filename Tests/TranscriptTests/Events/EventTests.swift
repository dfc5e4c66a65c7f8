import Testing

@testable import Transcript

@Suite("Events")
struct EventTests {
  @Test(
    "are known by their words in many languages",
    arguments: [
      ("Applause.", EventType.Element.kinesic, "applause"),
      ("Beifall bei der SPX", .kinesic, "applause"),
      ("Heiterkeit und Beifall", .vocal, "laughter"),
      ("Rires", .vocal, "laughter"), ("笑聲", .vocal, "laughter"),
      ("аплодисменты", .kinesic, "applause"), ("inaudible", .gap, "inaudible"),
      ("CROSSTALK", .gap, "inaudible"), ("박수", .kinesic, "applause"),
    ])
  func words(_ description: String, _ element: EventType.Element, _ type: String) {
    #expect(EventLexicon.standard.type(of: description) == EventType(element, type))
  }

  @Test("take the user's words first")
  func own() throws {
    var lexicon = EventLexicon.standard
    lexicon.add("bell", try #require(EventType(.incident, "break")))
    #expect(lexicon.type(of: "Bell rings") == EventType(.incident, "break"))
  }

  @Test("within speech may run over the end of a line")
  func wrapped() throws {
    let reading = try PlainText(
      """
      The president: Good morning, ladies and gentlemen. We shall open the
      session now and I ask that everybody takes a seat. Thank you (The
      president leaves the chair and Ms. Vance takes it). We go on.

      Ms. Vance: Thank you. The next item on the list is the bridge, of which
      we spoke on Monday, and (applause from the
      back) which we must decide (a matter of some
      money).
      """)
    #expect(
      reading.text(.event) == [
        "(The\npresident leaves the chair and Ms. Vance takes it)", "(applause from the\nback)",
      ])
    #expect(reading.text(.text).contains(" which we must decide (a matter of some"))
    #expect(reading.lawlessness == nil)
  }

  @Test("in brackets are no speech, and other brackets are")
  func inline() throws {
    let reading = try PlainText(
      """
      MS. ORR: It's like 20 degrees in here. (Laughter.) See Section 4 (b) of the bill (the long one).
      MR. LO: Yes.
      (Ann Dee [PX]: Hear, hear!)
      MS. ORR: Thank you -- (applause) -- and good night.
      MR. LO: (Pause.) Good night.
      """)
    #expect(
      reading.text(.event) == [
        "(Laughter.)", "(Ann Dee [PX]: Hear, hear!)", "(applause)", "(Pause.)",
      ])
    #expect(reading.labels == ["MS. ORR:", "MR. LO:", "MS. ORR:", "MR. LO:"])
    #expect(reading.lawlessness == nil)
  }

  @Test(
    "between sentences are told by words of their own",
    arguments: [
      ("Das wissen wir.", "(Allgemeine Zustimmung)"), ("Nous le savons.", "(M. Guern opine.)"),
      ("Lo sabemos.", "(El señor Prat pide la palabra.)"), ("Sabemos.", "(Muito bem!)"),
      ("We know that.", "(Whereupon, Exhibit 5 was marked for identification.)"),
      ("We know that.", "(The witness was sworn.)"), ("We know that.", "(No audible response.)"),
      ("Lo sappiamo.", "(Richiami del Presidente)"), ("Víme to.", "(S úsměvem.)"),
      ("承知しています。", "（「異議なし」の声あり）"), ("Bunu biliyoruz.", "(Mikrofon kapandı)"),
    ])
  func betweenSentences(sentence: String, event: String) throws {
    let reading = try PlainText(
      "ANN: \(sentence)\n\nBO: \(sentence) \(event) \(sentence)\n\nANN: \(sentence)\n")
    #expect(reading.text(.event) == [event])
  }

  @Test("in the front matter are told from menus and places")
  func front() throws {
    let reading = try PlainText(
      """
      Wednesday, 5 March 2003
      [Start page | Print]
      [Open session]
      [The accused entered court]
      The tribunal met at 9.03 a.m.

      JUDGE LUND: Good morning. May we have the appearances, please.

      MS. DEE: Good morning, Your Honours.

      JUDGE LUND: Thank you.
      """)
    #expect(
      reading.text(.event) == [
        "[Open session]", "[The accused entered court]", "The tribunal met at 9.03 a.m.",
      ])
    #expect(reading.transcript.facts.contains { $0.kind == .place } == false)
  }
}
