import Testing
import Transcript

@Suite("Questions without a label")
struct UnlabelledAskerTests {
  @Test("stand between the answers of the only one who has one")
  func between() throws {
    let reading = try PlainText(
      """
      Ilse Marant: Ready is well said. (laughs)
      First of all: Why boats?
      Marant: Because I like best what floats. I cannot imagine anything else.
      You can.
      Marant: Forgive me, but why should you care? Think it over. I do not want to press you.
      In May you said that the harbour had changed the way in which you build.
      Marant: The harbour? They fooled you. I never said that, not to them.
      """)
    #expect(reading.labels.count == 4)
    #expect(
      reading.transcript.turns.map { $0.participant == nil }
        == [false, true, false, true, false, true, false])
  }

  @Test("and are no paragraphs of one speech, which seldom ask")
  func speech() throws {
    let reading = try PlainText(
      """
      Ilse Marant: The harbour is old, and it has needed work for as long as all of us can think.

      It needs money and it needs time.

      Ilse Marant: As I was saying, the harbour is old, and those who use it do not mend it at all.

      Would you pay for that?

      Ilse Marant: My brother did, and my uncle did, and neither of them has a boat to his name now.

      The pier is older still.

      Ilse Marant: Thank you all for coming to hear that, in such weather and on such a night.
      """)
    #expect(reading.transcript.turns.allSatisfy { $0.participant != nil })
  }

  @Test("or are the last paragraphs of answers, if they ask")
  func behind() throws {
    let reading = try PlainText(
      """
      Ilse Marant: I began with a raft. It sank.

      There was nobody to ask in those days, and I had no books.

      What did you do then?

      Marant: I built another one, and that one floated for a week.

      How long did it take?

      Marant: Three summers. My brother helped when he could.

      I still have the drawings.

      And the third one?

      Marant: It floats to this day.
      """)
    #expect(
      reading.transcript.turns.map { $0.participant == nil }
        == [false, true, false, true, false, true, false])
  }

  @Test("but what one says goes on in paragraphs that ask nothing")
  func monologue() throws {
    let reading = try PlainText(
      """
      Ilse Marant: I began with a raft. It sank.

      There was nobody to ask in those days, and I had no books.

      Marant: I built another one, and that one floated for a week.

      It took three summers, and my brother helped.

      Marant: It floats to this day. Come and see it.
      """)
    #expect(reading.transcript.turns.allSatisfy { $0.participant != nil })
  }

  @Test("Heads over a list of contents are no speakers, though they come again")
  func contents() throws {
    let reading = try PlainText(
      """
      Official Report

      Questions of the Day:
      Ms Ilse Marant

      Assembly Business:
      Standing Orders

      Ministerial Statement:
      Oldenhof Hospital: Children’s Unit

      Assembly Business:
      Library Committee: Members

      Madam Speaker: Members know the custom: there will be no questions during the statement.

      Mr Ferrand: I thank the Assembly for this chance to pay tribute to a great woman.

      Madam Speaker: I call Ms Lanuza.

      Ms Lanuza: I join in all that was said.
      """)
    #expect(
      reading.labels == ["Madam Speaker:", "Mr Ferrand:", "Madam Speaker:", "Ms Lanuza:"])
  }

  @Test("Who takes a part and says a sentence is no field")
  func presenter() throws {
    let reading = try PlainText(
      """
      SUBJECT: The quarrel about the lower quay.

      PRESENTER: First to the quarrel about the lower quay, where the mayor is now called on to go. \
      Our reporter was there.

      HUGO FERRAND: The council wants an answer.

      ILSE MARANT, MAYOR: I have given it twice.

      FERRAND: To whom, then?
      """)
    #expect(reading.labels.count == 4)
    let field = try PlainText(
      """
      Presenter: Mayor Ilse Marant
      Date: May 3, 2031

      Q: When did it begin?

      Marant: In the year of the ice.

      Q: And then?

      Marant: Then it went on.
      """)
    #expect(field.labels == ["Q:", "Marant:", "Q:", "Marant:"])
  }
}

@Suite("What stands around labels")
struct LabelSurroundingsTests {
  @Test("Answers behind dashes have no label")
  func dashes() throws {
    let reading = try PlainText(
      """
      MARANT: Good evening to you!

      – Thank you for having me.

      MARANT: How are you?

      – Well. I am just back from the island, and I have slept at last.

      MARANT: Where did you stay?

      – At the lower quay, as always.
      """)
    #expect(
      reading.transcript.turns.map { $0.participant == nil }
        == [false, true, false, true, false, true])
  }

  @Test("Who asks may do so in brackets alone")
  func inaudible() throws {
    let reading = try PlainText(
      """
      MS. MARANT:  Good morning.  I have a statement.

      Q    (Inaudible.)

      MS. MARANT:  Not yet.

      Q (Inaudible.)

      MS. MARANT:  Later, please.
      """)
    #expect(reading.labels == ["MS. MARANT:", "Q", "MS. MARANT:", "Q", "MS. MARANT:"])
  }

  @Test("A nickname of two words is one beside times")
  func nicknames() throws {
    let reading = try PlainText(
      """
      Speaker 1 (00:08):

      Okay, you can come out now.

      harbour guide (00:11):

      Thank you.

      Ilse Marant (00:20):

      All right, hop on.
      """)
    #expect(reading.labels.count == 3)
  }

  @Test("A legend of letters is no turn, and a head over it no part of it")
  func legend() throws {
    let reading = try PlainText(
      """
      TRANSCRIPCIÓN ENTREVISTA 3
      Entrevistador (E): Hugo
      Entrevistada (S): mujer, 45 años

      E: Bueno, cuénteme, ¿cómo empezó?
      S: Pues mire, yo empecé de niña.
      E: ¿Y después?
      S: Después me fui a la isla. (Risas)
      """)
    #expect(reading.labels == ["E:", "S:", "E:", "S:"])
    let named = try PlainText(
      """
      The Minister for Harbours (Mr Ferrand): Madam Speaker, there are about 150 such quays.

      Madam Speaker: Ms Marant.

      Ms Marant: I thank the Minister for his reply.

      Mr Ferrand: I thank the member.
      """)
    #expect(named.labels.count == 4)
    let spoken = try PlainText(
      """
      Interviewer (I): How many people were there, and since when?

      Narrator (N): That I do not remember. Three things count here.

      I: And then?

      N: Then we went out to the island.
      """)
    #expect(spoken.labels.count == 4)
  }

  @Test("A party in quotation marks ends a label")
  func parties() throws {
    let reading = try PlainText(
      """
      Председательствующий. Добрый день, уважаемые депутаты! Прошу приготовиться.

      Мареев В. В., руководитель фракции «ГАВАНЬ». Уважаемый председатель, мы поддерживаем повестку.

      Председательствующий. Спасибо.

      Ольхов О. А., фракция «НОВЫЙ БЕРЕГ». Спасибо большое. Коллеги, предлагаю подождать.

      Председательствующий. Кто за? Прошу голосовать.
      """)
    #expect(reading.labels.count == 5)
  }

  @Test("What is told of somebody is no label")
  func told() throws {
    let reading = try PlainText(
      """
      The President (spoke in French): I now give the floor to the representative of Norland.

      Mr. Ferrand (Norland): Thank you, Mr. President. I shall be brief.

      Mr. Ferrand (Norland), Vice-President, took the Chair.

      The Acting President: I thank the representative.

      Mr. Oldenhof (Westmark): We support the draft.
      """)
    #expect(reading.labels.count == 4)
  }
}
