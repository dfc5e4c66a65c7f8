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

  @Test("between sentences are told by their shape in languages that no table has")
  func shape() throws {
    let reading = try PlainText(
      """
      Sela Lo: Kora mi dun. (Tari belo.) Duna se kora (tari belo) mi.

      Bo Lund: Mi kora. (Ta 2.) Se duna.

      Sela Lo: Kora se mi duna.

      Bo Lund: Se duna.
      """)
    #expect(reading.text(.comment) == ["(Tari belo.)"])
    #expect(reading.lawlessness == nil)
  }

  @Test("of what is heard go on with what was said")
  func heard() throws {
    let reading = try PlainText(
      """
      Ada Lund: Das ist so. (Beifall bei den Fischern. – Abg. Orr: Na geh! – Heiterkeit auf der Galerie.) Nun denn.

      Bo Lo: Ja. (Beifall ist etwas, das man sich verdient, und das ist gut so.) Weiter.

      Ada Lund: Danke.
      """)
    #expect(reading.text(.event).count == 1)
  }

  @Test("in the brackets of a label happen as one begins to speak")
  func cues() throws {
    let reading = try PlainText(
      """
      Präsidentin Ada Lund (das Glockenzeichen gebend): Ich bitte um Ruhe.

      Abgeordneter Bo Lo (Fischer): Es ist ruhig.

      Präsidentin Ada Lund: Danke.

      Abgeordneter Bo Lo (lachend): Gern.
      """)
    #expect(reading.text(.event) == ["(das Glockenzeichen gebend)", "(lachend)"])
    #expect(reading.labels.count == 4)
    #expect(reading.labels.contains { $0.contains("(Fischer)") })
    #expect(reading.lawlessness == nil)
  }

  @Test("are not the languages that a record names in brackets, nor a time of day")
  func languages() throws {
    let reading = try PlainText(
      """
      Mr. Orr: Thank you, and good night to all of you.

      [Translation]

      Ms. Lo: The ferry leaves at nine, as it always did.

      [English]

      Mr. Orr: It does not.
      """)
    #expect(reading.text(.comment).isEmpty)
    #expect(reading.text(.event).isEmpty)
    #expect(reading.text(.narrative) == ["[Translation]", "[English]"])
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
