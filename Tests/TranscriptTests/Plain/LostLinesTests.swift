import Testing
import Transcript

/// Pages that have lost their line ends, and labels with long offices.
@Suite("Labels within lines")
struct LostLinesTests {
  private static let filler = """
    The harbour has been there for three hundred years, and every one of them has left something \
    behind that somebody else had to clear away. Nobody remembers who built the first wall. It was \
    made of wood, and it did not last. The second was made of stone, and most of it still stands.
    """

  @Test("stand behind marks")
  func marks() throws {
    let reading = try PlainText(
      "The rights are the station's.\n\n▷Hill : \(Self.filler)▶Stone : Good evening. So it is."
        + "▷Hill : And the pier?▶Stone : Yes.▷Hill : Since when?▶Stone : Since last year.")
    #expect(
      reading.labels == ["▷Hill :", "▶Stone :", "▷Hill :", "▶Stone :", "▷Hill :", "▶Stone :"])
    #expect(reading.lawlessness == nil)
  }

  @Test("have the article and the honorific before an office in capitals")
  func titles() throws {
    let reading = try PlainText(
      """
      Diario de los debates

      Se abre la sesión. \(Self.filler) Pasa lista, con tres ausentes, La señora PRESIDENTA (Ana \
      Solano).— Buenos días, señores. Se va a pasar lista.

      Nota de la mesa. \(Self.filler) El acta fue leída, La señora PRESIDENTA (Ana Solano).— Han \
      contestado diecinueve congresistas. Hay quórum.
      """)
    #expect(
      reading.labels == [
        "La señora PRESIDENTA (Ana Solano).—", "La señora PRESIDENTA (Ana Solano).—",
      ])
    #expect(reading.lawlessness == nil)
  }

  @Test("hold an office of many words behind a name in capitals")
  func offices() throws {
    let reading = try PlainText(
      """
      Seduta del 31 maggio

      PRESIDENTE. Cedo la parola alla dottoressa Bruni, con la riserva di rivolgere domande.

      GIOVANNA BRUNI, direttore centrale per i servizi presso il Ministero dell'interno. Vi \
      ringraziamo. La cosa ci onora.
      """)
    #expect(
      reading.labels == [
        "PRESIDENTE.",
        "GIOVANNA BRUNI, direttore centrale per i servizi presso il Ministero dell'interno.",
      ])
  }

  @Test("hold the person behind the part, but not what is said behind a dash")
  func parts() throws {
    let reading = try PlainText(
      """
      INTERVENTO DEL PRESIDENTE - Faccio presente che il teste è qui.

      INTERVENTO DELLA DIFESA - Avv. Bruni - No, Presidente, noi differiamo ad altra data.

      DOMANDA - Lei è stato al porto?

      RISPOSTA - Sì - una volta - ma non ricordo quando.

      DOMANDA - Con chi?

      RISPOSTA - Con mio fratello.
      """)
    #expect(
      reading.labels == [
        "INTERVENTO DEL PRESIDENTE -", "INTERVENTO DELLA DIFESA - Avv. Bruni -", "DOMANDA -",
        "RISPOSTA -", "DOMANDA -", "RISPOSTA -",
      ])
  }

  @Test("are not found in prose with bullets, brackets and bodies in capitals")
  func prose() throws {
    let reading = try PlainText(
      """
      Home ▶ News ▶ Harbour: what is new

      \(Self.filler) Three things are to be done: the wall, the pier and the lamps. \(Self.filler)

      THE HARBOUR COMMITTEE, whose chair is the minister, met on Monday. It agreed to the plan. \
      \(Self.filler) The minister (who was late).— That is all that was written down.
      """)
    #expect(reading.labels == [])
  }
}
