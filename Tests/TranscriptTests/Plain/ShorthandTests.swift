import Testing
import Transcript

@Suite("What is written short")
struct ShorthandTests {
  @Test("Arrows without a name open a turn of nobody's")
  func arrows() throws {
    let reading = try PlainText(
      """
      >> WARDEN: Good evening. Please find your seats.

      >> CLERK: The list is by the door.

      We have two guests tonight.

      >> Three!

      >> WARDEN: Three guests, then.
      """)
    #expect(reading.labels == ["WARDEN:", "CLERK:", "WARDEN:"])
    #expect(reading.transcript.turns.map { $0.participant == nil } == [false, false, true, false])
  }

  @Test("and are a quotation's where no label has them")
  func quotations() throws {
    let reading = try PlainText(
      """
      Ilse: What did the letter say?

      Renske: It had one line.

      >> We shall not come.

      Ilse: Nothing else?

      Renske: No.
      """)
    #expect(reading.transcript.turns.count == 4)
  }

  @Test("A question's letter behind a name is part of the label")
  func questions() throws {
    let reading = try PlainText(
      """
      THE CHAIR: Ms Marant, please sit down.

      MR QUINTAL: Q. Would you tell us your name?
      A. Ilse Marant.

      Q. And you run the ferry?
      A. I did until May.

      Q. Who runs it now?
      A. My brother does.
      """)
    #expect(reading.labels.prefix(4) == ["THE CHAIR:", "MR QUINTAL: Q.", "A.", "Q."])
  }

  @Test("Initials are the one name that has them")
  func initials() throws {
    let reading = try PlainText(
      """
      [RO] Good evening to both of you.

      [Hugo Ferrand] Good evening. I am glad to be here.

      [RO] What would you do first?

      [HF] I would open the harbour.

      [RO] And then?

      [HF] Then I would mend the road.
      """)
    #expect(Set(reading.speakers).count == 2)
    #expect(reading.labels.count == 6)
  }

  @Test("and nobody's where two names have them")
  func ambiguous() throws {
    let reading = try PlainText(
      """
      Hugo Ferrand: Good evening. I am glad to be here.
      Hanne Fjord: So am I. It has been a while.
      HF: Then let us begin.
      Hugo Ferrand: With the harbour?
      Hanne Fjord: With the road.
      """)
    #expect(Set(reading.speakers).count == 3)
  }

  @Test("Minutes give two letters for a name, be they an article elsewhere")
  func minutes() throws {
    let reading = try PlainText(
      """
      mk: first the minutes of last week

      ro: they are in the folder

      mk: any changes to them?

      ro: none from me

      de: one, on the second page

      mk: please send it

      proposal: Publish the minutes with that change.

      ro: fine with me
      """)
    #expect(reading.labels == ["mk:", "ro:", "mk:", "ro:", "de:", "mk:", "ro:"])
  }

  @Test("A sentence that begins with an office in capitals names no speaker")
  func monologue() throws {
    let told = """
      I now hand the call over to Mister Oldenhof, managing director and CEO from Quillon bank. Thank \
      you and good evening. We have had a good year, and I am joined here by Ilse Marant who is our \
      executive director, CFO Hugo Ferrand, COO Pilar Lanuza and chief business officer Minna Saarelo. \
      Welcome to this call. The growth was registered across all the key metrics that we follow here.
      """
    #expect(try PlainText(told).labels.isEmpty)
  }

  @Test("A heading in brackets over two lines is no label")
  func headings() throws {
    let reading = try PlainText(
      """
      [PART ONE
      (FIRST ROUND OF QUESTIONS)]

      [IM] Let us begin with the harbour, then.

      [RO] I would keep it open.

      [IM] At what cost?

      [RO] At none.

      [FIRST QUESTION (1) TO CANDIDATE 2 (MARANT)]
      [IM] And you?

      [RO] She would, too.

      [IM] Thank you both for coming.
      """)
    #expect(Set(reading.labels) == ["[IM]", "[RO]"])
  }
}
