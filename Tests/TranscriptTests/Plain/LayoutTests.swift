import Testing
import Transcript

@Suite("Labels are found")
struct LayoutTests {
  @Test("in the layouts that people use", arguments: layouts)
  func labels(_ layout: LabelledText) throws {
    let reading = try PlainText(layout.text)
    #expect(reading.labels == layout.labels)
    #expect(reading.lawlessness == nil)
  }

  @Test("nowhere in texts without speakers", arguments: unlabelled)
  func noLabels(_ layout: LabelledText) throws {
    let reading = try PlainText(layout.text)
    #expect(reading.labels == [])
    #expect(reading.transcript.participants.isEmpty)
    #expect(reading.lawlessness == nil)
  }

  @Test("with any line end", arguments: ["\n", "\r\n", "\r"])
  func lineEnds(_ lineEnd: String) throws {
    let text = "Ms. Ek: Good morning.\nMr. Ito: Thank you.\n\nMs. Ek: Please go on.\n"
    let reading = try PlainText(
      text.split(separator: "\n", omittingEmptySubsequences: false)
        .joined(separator: lineEnd))
    #expect(reading.labels == ["Ms. Ek:", "Mr. Ito:", "Ms. Ek:"])
    #expect(reading.lawlessness == nil)
  }

  private static let layouts: [LabelledText] = [
    LabelledText(
      name: "label and text on one line",
      labels: ["Reporter:", "Mr. TANAKA Ichiro, Minister for Water:", "Reporter:"],
      text: """
        Press Conferences
        Press Conference by Minister TANAKA Ichiro
        Monday, May 5, 2014 Main Hall
        Reporter: What were the results of the meeting today?
        Mr. TANAKA Ichiro, Minister for Water: We agreed on three points. The first is this: pipes.
        They will be mended.
        Reporter: Thank you.
        """),
    LabelledText(
      name: "label alone on its line with a colon",
      labels: ["De voorzitter:", "Mevrouw Zandstra (ABC):", "De voorzitter:"],
      text: """
        De voorzitter:
        Ik open de vergadering. Aan de orde is het debat.

        Mevrouw Zandstra (ABC):
        Voorzitter. De dijken zijn niet op orde.

        De voorzitter:
        Dank u wel.
        """),
    LabelledText(
      name: "label alone on its line without punctuation",
      labels: ["Mr. Hollis", "The Minister", "Mr. Hollis", "The Minister"],
      text: """
        Mr. Hollis

        asked the Minister whether the bridge is safe.

        The Minister

        It is quite safe.

        Mr. Hollis

        Is the right hon. Gentleman aware that it fell down?

        The Minister

        That was another bridge.
        """),
    LabelledText(
      name: "capitals and a full stop",
      labels: ["PRESIDENTE.", "GIOVANNI FERRI.", "PRESIDENTE.", "ELENA BASSI (PX)."],
      text: """
        PRESIDENTE. La seduta è aperta.
        GIOVANNI FERRI. Signor Presidente, la questione è seria.
        PRESIDENTE. Grazie. Ha facoltà di parlare la deputata Bassi.
        ELENA BASSI (PX). Signora Ministra, lei non ha risposto.
        """),
    LabelledText(
      name: "a full stop and a dash",
      labels: ["P.-", "Sr. Robles.-", "P.-", "Sr. Robles.-"],
      text: """
        P.- Quería preguntarle por el agua.

        Sr. Robles.- Me pide usted un ejercicio de imaginación.

        P.- ¿Y los datos?

        Sr. Robles.- Son claros.
        """),
    LabelledText(
      name: "letters and a dash",
      labels: ["Q -", "R -", "Q -"],
      text: """
        Q - Bonjour. Vos questions : 01.02.03.04.05, et sur l'application.
        R - Bonjour.
        Q - Commençons par le fleuve.
        """),
    LabelledText(
      name: "brackets",
      labels: ["[김영수 / 대변인]", "[기자]", "[김영수 / 대변인]", "[기자]"],
      text: """
        [김영수 / 대변인]
        기자회견을 시작하겠습니다. 질문을 받겠습니다.
        [기자]
        안녕하십니까? 한 가지만 여쭤보겠습니다.
        [김영수 / 대변인]
        네, 말씀하십시오.
        [기자]
        언제 끝납니까?
        """),
    LabelledText(
      name: "a mark of its own, and nothing between label and text",
      labels: ["§ Mr. Giles Foulds (Carrick)", "§ Madam Speaker", "§ Madam Speaker"],
      text: """
        § Mr. Giles Foulds (Carrick)On a point of order, Madam Speaker. I seek your guidance.
        § Madam SpeakerAs the hon. Gentleman knows, it is not the responsibility of the Chair.
        § Madam SpeakerI refer the hon. Gentleman to my reply.
        """),
    LabelledText(
      name: "time stamps behind the names",
      labels: ["Emma", "Kelly", "Unknown Speaker", "Emma"],
      text: """
        Emma  0:00
        It's more important than ever to sleep.

        Kelly  0:34
        Welcome to the podcast.

        Unknown Speaker  0:35
        I'm here too.

        Emma  1:02
        Good to know.
        """),
    LabelledText(
      name: "emphasis",
      labels: ["Ada Stone:", "Sid Brand:", "Ada Stone:"],
      text: """
        **Ada Stone:** Sid Brand makes submarines. How did that start?

        **Sid Brand:** \\[laughs\\] With a boat.

        **Ada Stone:** \\[04:01\\] And then?
        """),
    LabelledText(
      name: "several turns run together",
      labels: ["Question:", "Answer:", "Question:", "Answer:"],
      text: """
        Question: How many people are affected, and since when?
        Answer: About five hundred. Question: Why did it take so long?
        Answer: I do not recall.
        """),
    LabelledText(
      name: "a label that goes on in the next line",
      labels: [
        "Ines Vale:", "Rui Matos, Deputy Minister for\nthe Sea:", "Ines Vale:",
        "Rui Matos, Deputy Minister for\nthe Sea:",
      ],
      text: """
        Ines Vale: What has been decided on
        the ferry, and when will it sail
        again?

        Rui Matos, Deputy Minister for
        the Sea: The ferry will sail in the
        spring if the weather holds.

        Ines Vale: And the price? People say
        it will be higher.

        Rui Matos, Deputy Minister for
        the Sea: It will not.
        """),
    LabelledText(
      name: "a diet's circles",
      labels: ["○山田委員長", "○鈴木委員", "○山田委員長", "○鈴木委員"],
      text: """
        予算委員会会議録　第三号

        ○山田委員長　これより会議を開きます。
        ○鈴木委員　おはようございます。総理に伺います。
        ○山田委員長　静粛に願います。
        ○鈴木委員　ありがとうございました。
        """),
    LabelledText(
      name: "right to left",
      labels: ["الرئيس :", "النائب :", "الرئيس :"],
      text: """
        تمثيل الحكومة : السيد علي حسن وأعضاء من الحكومة.
        الرئيس : بسم الله ، نبدأ الجلسة.
        النائب : شكرا سيدي الرئيس.
        الرئيس : تفضلوا.
        """),
  ]

  private static let unlabelled: [LabelledText] = [
    LabelledText(
      name: "a speech",
      labels: [],
      text: """
        Remarks on the Future of Rivers

        Thank you all for coming. It is good to see so many of you here today.

        I want to say three things. First: rivers are alive. Second: they remember.

        And so I ask you: what will we leave behind?
        """),
    LabelledText(
      name: "minutes in prose",
      labels: [],
      text: """
        Minutes of the Parish Council
        Present: Mr Adams (Chair), Mrs Bell, Mr Clark
        Apologies: Mrs Dunn

        1. Roads
        Mr Clark said that the road was in poor repair. It was agreed to write to the county.
        """),
    LabelledText(
      name: "captions with times",
      labels: [],
      text: """
        00:00 C'est toujours un moment solennel.
        00:04 Salut, c'est Tanguy, je suis à la conférence de presse du président.
        00:09 Je suis accrédité et je vous emmène.
        00:13 Bon, on n'entre pas comme ça.
        """),
  ]

  @Test("a few words among paragraphs that all end as sentences do are a heading")
  func headingsAmongSentences() throws {
    let speech = (1...6).map {
      "Ada Orr: The ferry number \($0) left the old harbour at nine.\n\nBo Lo: It was late again, as the people say.\n\n"
    }
    let reading = try PlainText(
      speech.joined()
        + "Mooring fees\n\nThe next item is about the fees for the year to come.\n\n"
        + "Ada Orr: They are too high for most of the boats here.\n\nThank you so much\n\n"
        + "1. Ropes\n\n2. Chains\n\nBo Lo: They are not high at all.\n")
    #expect(reading.text(.heading).contains("Mooring fees"))
    #expect(!reading.text(.heading).contains("Thank you so much"))
    #expect(!reading.text(.heading).contains("1. Ropes"))
  }
}
