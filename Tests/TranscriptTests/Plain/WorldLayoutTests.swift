import Testing
import Transcript

/// Layouts of radio, courts, ministries and pages of debates.
@Suite("Labels are found in layouts from further afield")
struct WorldLayoutTests {
  @Test("each by its own evidence", arguments: layouts)
  func labels(_ layout: LabelledText) throws {
    let reading = try PlainText(layout.text)
    #expect(reading.labels == layout.labels)
    #expect(reading.lawlessness == nil)
  }

  @Test("and questions behind dashes are nobody's, where the answers have labels")
  func questionsBehindDashes() throws {
    let reading = try PlainText(
      """
      ――いつから描いていますか。

      村山　子どものころからです。

      ――先生は誰でしたか。

      村山　父に習いました。

      ――今は何を描いていますか。

      村山　海の絵です。
      """)
    #expect(reading.speakers == ["-", "村山", "-", "村山", "-", "村山"])
    #expect(reading.lawlessness == nil)
  }

  @Test("and a page's button between the time and the name is nobody")
  func buttons() throws {
    let reading = try PlainText(
      """
      [10:02]
      Watch

      Anna Berg (G):

      The road is closed. When will it be open?

      [10:04]
      Watch

      Paul Lind (S):

      It will be open tomorrow, as I said.

      [10:05]
      Watch

      Anna Berg (G):

      I thank the minister for his answer.

      [10:06]
      Watch

      Paul Lind (S):

      It was my pleasure to give it.
      """)
    #expect(
      reading.labels == ["Anna Berg (G):", "Paul Lind (S):", "Anna Berg (G):", "Paul Lind (S):"])
  }

  @Test("and a caller whose number is hidden in part is somebody")
  func hiddenNumbers() throws {
    let reading = try PlainText(
      """
      Anna Berg   0:04
      Good morning. Who is on the phone?

      +1 206-***-**18   0:09
      It is Gail. I wrote those.

      Anna Berg   0:12
      Good morning, Gail.

      +1 206-***-**18   0:15
      Good morning to you all.
      """)
    #expect(reading.labels == ["Anna Berg", "+1 206-***-**18", "Anna Berg", "+1 206-***-**18"])
  }

  @Test("and a name over the label of the same speaker is a heading")
  func nameOverLabel() throws {
    let reading = try PlainText(
      """
      Le Président : La séance est ouverte. Je reconnais M. Morel.

      M. Luc Morel

      M. Morel : Je vous remercie. La route est fermée depuis un mois.

      Le Président : M. le ministre.

      M. Paul Garnier

      M. Garnier : Elle sera ouverte demain.

      Le Président : Je vous remercie.
      """)
    #expect(
      reading.labels == [
        "Le Président :", "M. Morel :", "Le Président :", "M. Garnier :", "Le Président :",
      ])
  }

  private static let layouts: [LabelledText] = [
    LabelledText(
      name: "call signs behind a time",
      labels: ["CAM-1", "CAM-2", "CAM-1", "TWR", "CAM-2"],
      text: """
        15:21:03 CAM-1 let us do the checklist.
        15:21:07 CAM-2 flaps.
        15:21:08 CAM-1 set.
        15:21:15 TWR harbour four two, line up and wait.
        15:21:18 CAM-2 line up and wait.
        """),
    LabelledText(
      name: "a clock of days, hours, minutes and seconds",
      labels: ["CC", "CDR", "CC", "CDR"],
      text: """
        04 06 28 00 CC  You are near the ridge. Over.
        04 06 28 05 CDR  Roger. We see it.
        04 06 28 12 CC  Turn left behind it.
        04 06 28 22 CDR  Turning left.
        """),
    LabelledText(
      name: "a rule of dashes below the name",
      labels: [
        "Eva MALÁ, moderátorka\n--------------------", "Jan DUB, starosta\n--------------------",
        "Eva MALÁ, moderátorka\n--------------------",
      ],
      text: """
        Eva MALÁ, moderátorka
        --------------------
        Dobrý den. Kdy bude most hotový?

        Jan DUB, starosta
        --------------------
        Za dva roky.

        Eva MALÁ, moderátorka
        --------------------
        Děkuji vám za rozhovor.
        """),
    LabelledText(
      name: "only the end of a bracket",
      labels: ["問）", "答）", "問）", "答）"],
      text: """
        問）橋はいつできますか。
        答）来年の春です。
        問）費用はいくらですか。
        答）まだ決まっていません。
        """),
    LabelledText(
      name: "office and name behind a number",
      labels: ["KETUA: BUDI HARTO", "PEMOHON: SRI LESTARI", "KETUA: BUDI HARTO"],
      text: """
        1. KETUA: BUDI HARTO

        Sidang dibuka dan terbuka untuk umum. Silakan.

        2. PEMOHON: SRI LESTARI

        Terima kasih, Yang Mulia. Saya hadir sendiri.

        3. KETUA: BUDI HARTO

        Baik, kita mulai sekarang.
        """),
    LabelledText(
      name: "the name of a picture and below it",
      labels: [
        "Photo of Ann Hill Ann Hill Labour, Harbour East",
        "Photo of Tom Brook Tom Brook Minister of State",
      ],
      text: """
        Ferries

        Photo of Ann Hill Ann Hill Labour, Harbour East

        When will the ferry run again?

        Photo of Tom Brook Tom Brook Minister of State

        It will run again in May, as I have said before.
        """),
    LabelledText(
      name: "initials before the surname and a stop",
      labels: ["Председатель.", "П.П. Петров.", "Председатель.", "И.И. Лунин."],
      text: """
        Председатель. Коллеги, начинаем. Слово имеет Пётр Петрович.

        П.П. Петров. Спасибо. Мост построен.

        Председатель. Есть ли вопросы? Пожалуйста.

        И.И. Лунин. Когда его откроют?
        """),
    LabelledText(
      name: "a turn of few words behind name, place and dash",
      labels: ["BAŞKAN -", "AYŞE YILDIZ (Sinop) -", "BAŞKAN -", "AYŞE YILDIZ (Devamla) -"],
      text: """
        BAŞKAN - Birleşimi açıyorum. Buyurun Sayın Yıldız.

        AYŞE YILDIZ (Sinop) - Köprü ne zaman bitecek?

        BAŞKAN - Süreniz doldu, lütfen toparlayın.

        AYŞE YILDIZ (Devamla) - Bitiriyorum Sayın Başkan.
        """),
    LabelledText(
      name: "a question in bold with its label",
      labels: ["La Revue :", "Jeanne Morel :", "La Revue :", "Jeanne Morel :"],
      text: """
        **La Revue : Comment êtes-vous venue à la mer ?**

        **Jeanne Morel :** Par mon père, qui pêchait.

        **La Revue : Et la peinture ?**

        **Jeanne Morel :** Par hasard.
        """),
    LabelledText(
      name: "times that are links, below the names",
      labels: ["Ann Hill", "Tom Brook", "Ann Hill"],
      text: """
        Ann Hill
        [(00:00:05)](https://example.org/watch?t=5)
        What is it like below the ice?

        Tom Brook
        [(00:01:09)](https://example.org/watch?t=69)
        Quiet.

        Ann Hill
        [(00:01:11)](https://example.org/watch?t=71)
        And when you come up again?
        """),
    LabelledText(
      name: "the start and end of each unit of speech, in seconds",
      labels: ["LENA:", "LYNN:", "LENA:"],
      text: """
        0.00 9.21\tLENA:\tSo you need not go.
        9.21 12.52\tLYNN:\tNo, I have one at home.
        12.52 14.01\tLENA:\tThat is good to know.
        """),
    LabelledText(
      name: "tags that a template left",
      labels: [
        "<< chair >> Ann Hill:", "<< member >> Tom Brook (Harbour):", "<< chair >> Ann Hill:",
      ],
      text: """
        << chair >> Ann Hill: << chair >>
        Good morning. I open the meeting.
        << member >> Tom Brook (Harbour): << member >>
        I have a question on the quay.
        << chair >> Ann Hill: << chair >>
        Please ask it now.
        """),
    LabelledText(
      name: "rows of a table",
      labels: [
        "O SR. PRESIDENTE (Rui Costa) -", "A SRA. ANA LIMA (PT) -",
        "O SR. PRESIDENTE (Rui Costa) -",
      ],
      text: """
        | R | O SR. PRESIDENTE (Rui Costa) - Declaro aberta a nossa reunião de hoje. |
        | 09:12 | A SRA. ANA LIMA (PT) - Peço a palavra para uma questão de ordem. |
        | R | O SR. PRESIDENTE (Rui Costa) - Tem a palavra a Senadora Ana Lima. |
        """),
    LabelledText(
      name: "but not in a title that quotes, nor over those who sign",
      labels: ["Eva Lind:", "Ann Hill:", "Eva Lind:", "Ann Hill:"],
      text: """
        Ann Hill: “The sea gives”

        Eva Lind: What does the sea give you?

        Ann Hill: Fish, mostly. And a view.

        Eva Lind: Is that enough for a life?

        Ann Hill: It is enough for mine.

        Chair:
        Tom Brook

        Secretaries:
        Ida Falk
        Per Dahl
        """),
    LabelledText(
      name: "nor where a field gives names",
      labels: ["THE CHAIR:", "MS. HILL:", "THE CHAIR:"],
      text: """
        Minutes of the harbour board

        Secretaries: Ann Lund and Per Dahl
        Vice Chair: Dame Ida Maria Falk

        THE CHAIR: Good morning. We begin with the quay.

        MS. HILL: The quay is closed, as you know.

        THE CHAIR: Then let us open it.
        """),
    LabelledText(
      name: "nor where one addresses another below a label",
      labels: ["NRK:", "Minister Lind:", "VG:", "Minister Lind:", "E24:", "Minister Lind:"],
      text: """
        NRK:

        When will the road be open again?

        Minister Lind:

        Before Christmas, if the weather allows it.

        VG:

        To Kari Helle: How deep is the snow?

        Minister Lind:

        She is not here, but it is deep.

        E24:

        Minister: And who will pay for it?

        Minister Lind:

        All of us, as always.
        """),
    LabelledText(
      name: "nor where a heading names the witness",
      labels: ["JUDGE HILL:", "THE WITNESS:", "JUDGE HILL:", "THE WITNESS:"],
      text: """
        JUDGE HILL: Please call the witness.

        WITNESS: TOM BROOK

        THE WITNESS: I was at the quay that night.

        JUDGE HILL: Did you see the ship?

        THE WITNESS: I saw two of them.
        """),
    LabelledText(
      name: "nor where it is said of somebody who takes which part",
      labels: [],
      text: """
        My bricks

        My uncle is a builder. I talked with him at home.

        *Interviewer: Ann Hill, student of the class of 2021*

        *Narrator: Ben Brook, who left our school in 1990 and builds houses now*

        When I was small I liked to play with bricks, of which we had few.

        My teacher and my father taught in one school, so we were neighbours.
        """),
    LabelledText(
      name: "nor where brackets tell what is done",
      labels: ["HON. SPEAKER.-", "HON. A.B. HILL.-", "HON. SPEAKER.-", "HON. A.B. HILL.-"],
      text: """
        HON. SPEAKER.- Please, hand the report to the Secretary-General.

        (Report handed to the Secretary-General)

        HON. A.B. HILL.- Mr. Speaker, I move that the report be debated.

        HON. SPEAKER.- Please, hand the second report over too.

        (Report handed to the Secretary-General)

        HON. A.B. HILL.- Mr. Speaker, I move the same again.
        """),
  ]
}
