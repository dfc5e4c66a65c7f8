import Testing
import Transcript

/// Layouts whose labels have little to show for themselves, each with what only looks like it.
@Suite("Labels that are seldom set off so are found")
struct SeldomLayoutTests {
  @Test("by what speaks for them", arguments: layouts)
  func labels(_ layout: LabelledText) throws {
    let reading = try PlainText(layout.text)
    #expect(reading.labels == layout.labels)
    #expect(reading.lawlessness == nil)
  }

  @Test("and what looks like them is none", arguments: lookalikes)
  func others(_ layout: LabelledText) throws {
    let reading = try PlainText(layout.text)
    #expect(reading.labels == layout.labels)
    #expect(reading.lawlessness == nil)
  }

  @Test("and a heading in brackets among them is nobody")
  func headings() throws {
    let reading = try PlainText(
      """
      [THE CHAIRMAN]

      Order. We begin with the first item on the list, which is the harbour.

      [OPENING REMARKS]

      [MS. HILL]

      Thank you, Mr. Chairman. I have three things to say about the harbour.

      [THE CHAIRMAN]

      Please go on.

      [MS. HILL]

      It silts up, and nobody has paid for the dredging.
      """)
    #expect(reading.speakers == ["TheChairman", "Hill", "TheChairman", "Hill"])
    #expect(reading.text(.comment) == ["[OPENING REMARKS]"])
  }

  @Test("and whoever asks without a label has turns, if the dash says so before every answer")
  func askers() throws {
    let reading = try PlainText(
      """
      SZ.I: I have been with the paper for ten years, and I liked every one of them.
      – People say that you know everybody. How did that begin, and
      what did you make of it?
      SZ. I: It began in the harbour, where my father worked.
      – That I should like to hear more about.
      SZ.I: There is not much to tell. He loaded ships.
      """)
    #expect(reading.transcript.turns.count == 5)
    #expect(reading.speakers.count { $0 == "SzI" } == 3)
  }

  @Test("and whoever is on the stage, or in the cast, says nothing there")
  func stage() throws {
    let reading = try PlainText(
      """
      PERSONAJES

      ANA.
      DOÑA LUZ.
      DON RUI.
      TESTIGOS.

      El acto pasa en casa de DON RUI.

      Escena I

      DON RUI. DOÑA LUZ.

      DON RUI
      ¿Está todo prevenido?
      DOÑA LUZ
      Sí, señor. Ya sólo falta
      que vengan los convidados.
      DON RUI
      Ya no tardarán.
      DOÑA LUZ
      La comida será espléndida.
      """)
    #expect(reading.labels == ["DON RUI", "DOÑA LUZ", "DON RUI", "DOÑA LUZ"])
  }

  private static let members = (1...12).map { "A.B. Member\($0), L. Harbour" }
    .joined(separator: ", ").replacing("1", with: "i").replacing("2", with: "o")

  private static let layouts: [LabelledText] = [
    LabelledText(
      name: "a time of day, an office and a name",
      labels: ["Deputy Chair Anna Hill", "Minister Peter Brook", "Deputy Chair Carl Stone"],
      text: """
        Sitting of the council

        09:58 Opening of the sitting

        10:00 Deputy Chair Anna Hill

        Dear colleagues, good morning. We begin with the harbour. The minister, please!

        10:01 Minister Peter Brook

        Thank you. The government brings four bills today, and the first is about the harbour.

        10:02 Deputy Chair Carl Stone

        We take note of the bills, and go on with the budget.
        """),
    LabelledText(
      name: "a link from the time, in brackets with emphasis",
      labels: ["Ann Hill", "Ben Stone", "Ann Hill"],
      text: """
        **Ann Hill (**[00:07](https://example.org/a?ts=7.27)**):**
        Good morning, and welcome to the programme about harbours.
        **Ben Stone** ([00:57](https://example.org/a?ts=57.27)):
        Thank you. It is good to be here, Ann.
        **Ann Hill**([01:14](https://example.org/a?ts=74.76)):
        Then let us begin with the first of them.
        """),
    LabelledText(
      name: "in a play a clause behind the name",
      labels: [
        "LE PORTIER, le poursuivant :", "LE MARIN :", "LE PORTIER :",
        "UN AUTRE, déjà assis sur le quai :", "LE MARIN :",
      ],
      text: """
        Acte premier

        Scène première

        LE PORTIER, le poursuivant : Holà ! Votre billet !

        LE MARIN : J'entre sans billet !

        LE PORTIER : Pourquoi ?

        UN AUTRE, déjà assis sur le quai : Parce qu'il est du bateau.

        LE MARIN : Je suis du bateau.
        """),
    LabelledText(
      name: "one letter, and two that are an article elsewhere",
      labels: ["R", "LA", "R", "LA", "R", "LA"],
      text: """
        R Good morning. Shall we begin?
        LA Yes, of course.
        R When did you come to the harbour?
        LA In the spring of that year.
        R And who was with you then?
        LA My brother and two others.
        """),
    LabelledText(
      name: "an office and a name behind a circle, named before in an agenda",
      labels: ["○議長 金文秀", "○委員長 李大山", "○議長 金文秀"],
      text: """
        會議錄

        1. 議長選擧

        2. 報告事項(委員長)

        ○議長 金文秀 자리를 정돈하여 주시기 바랍니다.

        ○委員長 李大山 보고사항을 말씀드리겠습니다.

        ○議長 金文秀 다음은 예산안을 심의하겠습니다.
        """),
    LabelledText(
      name: "a voice from the floor in brackets",
      labels: ["Domnul Ion Pop:", "(din sală):", "Domnul Ion Pop:"],
      text: """
        Domnul Ion Pop:

        Vă rog să votăm amendamentul așa cum a fost propus.

        (din sală): Nu se poate!

        Domnul Ion Pop:

        Vă rog să păstrați liniștea.
        """),
    LabelledText(
      name: "rows of a table with bars, the first cell who speaks",
      labels: ["Q |", "HILL |", "Q |", "HILL |", "Q |", "HILL |"],
      text: """
        Press conference of the harbour master

        | Q | When will the wall be mended, and who is going to pay for it? |
        | HILL | In the spring. The money has been found. |
        | Q | Where was it found? |
        | HILL | In a box under the stairs, as far as I was told. |
        | Q | Whose stairs? |
        | HILL | I have no idea. |
        """),
    LabelledText(
      name: "cells of a table that has lost its lines, a bar behind each",
      labels: ["HILL |", "STONE |", "HILL |", "STONE |"],
      text: """
        What we spoke of.
        It was late in the evening.
        The lamps had been lit for an hour.
        Nobody else was there.
        HILL |
        Good evening. It is good of you to come. |
        STONE |
        I was about to go to bed. |
        HILL |
        Then let us be brief. |
        STONE |
        By all means. |
        """),
    LabelledText(
      name: "a letter and a hyphen, once without the blank between",
      labels: ["P -", "R -", "P -", "R-", "P -", "R -"],
      text: """
        P - When did you come to the harbour?
        R - In the spring, with my father.
        P - And what did you do there?
        R- What everybody did. We loaded ships.
        P - For how long?
        R - For thirty years.
        """),
    LabelledText(
      name: "a paper in quotes behind the name, and initials without blanks",
      labels: ["Андрей Мельник, газета \"Утренний берег\":", "Б.В.Каменский:"],
      text: """
        Пресс-конференция мэра Б.В.Каменского

        Мэр Б.В.Каменский ответил на вопросы

        Андрей Мельник, газета "Утренний берег":

        Скажите, пожалуйста, когда починят набережную? Люди ждут давно.

        Б.В.Каменский: Я не знаю, как будет завтра. Но весной мы начнём, деньги найдены.
        """),
    LabelledText(
      name: "the marks of columns above the first",
      labels: ["O SR. PRESIDENTE (Ana Lima) -", "O SR. RUI PRADO (PX - MS) -"],
      text: """
        11:15
        RF
        O SR. PRESIDENTE (Ana Lima) - Consulto o Plenário sobre se podemos manter o painel.
        Painel mantido.
        O SR. RUI PRADO (PX - MS) - Sra. Presidente, tenho apenas um breve comentário.
        """),
    LabelledText(
      name: "somebody who once names two harbours",
      labels: ["Ann:", "Ben:", "Ann:", "Tom:", "Ann:", "Ben:"],
      text: """
        Ann: Where do the ferries go from here?

        Ben: To the islands, mostly. In summer there are more of them.

        Ann: Name your favourite harbours, please.

        Tom: Dover, Calais.

        Ann: And you, Ben?

        Ben: None of them. I get sick at sea.
        """),
  ]

  private static let lookalikes: [LabelledText] = [
    LabelledText(
      name: "an agenda",
      labels: [],
      text: """
        Day of the Sea

        09:00 Opening Remarks

        The doors open half an hour before. Coffee is served in the hall.

        10:30 Harbour Questions

        Three talks of twenty minutes each, with time to ask.

        12:00 Lunch Break

        There is fish for those who like it.
        """),
    LabelledText(
      name: "the address that begins a speech in Iceland",
      labels: ["Jón Bjarnason (V):", "Guðrún Helgadóttir (S):"],
      text: """
        Jón Bjarnason (V):

        Virðulegi forseti. Ég vil þakka fyrir þessa umræðu sem er mjög mikilvæg.

        Frú forseti. Enn vil ég segja að þetta gengur ekki svona lengur.

        Guðrún Helgadóttir (S):

        Virðulegi forseti. Það er rétt að þetta mál hefur tafist lengi.

        Hæstvirtur ráðherra. Þetta er ekki í lagi.
        """),
    LabelledText(
      name: "initials among those present",
      labels: [],
      text: """
        Report of the evening

        Present: \(members), as well as the clerk and two of the town's three aldermen.

        The agenda was as follows:

        1. Questions
        2. The northern half of the harbour

        Van Dam (Green) puts questions about the harbour. She finds it too small.
        """),
    LabelledText(
      name: "what is done to a speaker, told twice",
      labels: ["Tunne Mets (PPE). -", "Le Président. -", "Tunne Mets (PPE). -", "Le Président. -"],
      text: """
        Tunne Mets (PPE). - Monsieur le Président, je vous remercie pour cette déclaration…
        (Le président retire la parole à l’orateur)
        Le Président. - Monsieur Mets, je regrette, mais je ne peux vous donner la parole.
        Tunne Mets (PPE). - Monsieur le Président, j’ai un mandat pour étendre le sujet…
        (Le président retire la parole à l’orateur)
        Le Président. - Ce n’est pas le moment opportun, Monsieur Mets.
        """),
    LabelledText(
      name: "a clause behind a name in capitals that is no player's",
      labels: ["Ann:", "Ben:", "Ann:", "Ben:"],
      text: """
        Ann: They met in May, and nobody was surprised by what they had to say about it.

        NATO, which had met in Brussels that very week: it was no longer a matter of ships.

        Ben: And what came of it?

        Ann: Nothing, as far as I know.

        Ben: I see.
        """),
    LabelledText(
      name: "points behind dashes at the end of what is said",
      labels: ["Ann:", "Ben:", "Ann:"],
      text: """
        Ann: We have three things to do today, and they are not long:
        – the harbour
        – the ferry
        Ben: What do we need for that?
        – a boat
        – a crew
        – some luck
        Ann: We have a boat.
        """),
  ]
}
