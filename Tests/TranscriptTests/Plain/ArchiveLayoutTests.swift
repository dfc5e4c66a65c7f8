import Testing
import Transcript

/// Layouts of logs, of archives' pages and of texts that have lost line ends.
@Suite("Labels are found in what archives and programs leave")
struct ArchiveLayoutTests {
  @Test("each by its own evidence", arguments: layouts)
  func labels(_ layout: LabelledText) throws {
    let reading = try PlainText(layout.text)
    #expect(reading.labels == layout.labels)
    #expect(reading.lawlessness == nil)
  }

  @Test("and topics in bold, none of which comes again, are nobody")
  func topics() throws {
    let reading = try PlainText(
      """
      # Notas

      * **Primeros contactos** Ana Prado y Luis Gil hablaron del calor y de las vacaciones.
      * **Reparto de tareas** Luis Gil propuso repartir las tareas por semanas.
      * **Fondos y Cuentas** Ana Prado explicó el estado de las cuentas.
      """)
    #expect(reading.labels == [])
  }

  @Test("and what stands in emphasis as the names do is done, not said")
  func directions() throws {
    let reading = try PlainText(
      """
      Il porto

      _Di giorno, su una banchina vuota, con casse e
      reti ammucchiate._

      _Il capitano._ Oh! Che fai?

      _Il mozzo._ Che faccio? Lego.

      _Guarderà l'orologio._

      _Il capitano._ A quest'ora?

      _Il mozzo._ Ma dico, dovrò avere anch'io il mio tempo per
      lavorare!
      """)
    #expect(
      reading.text(.event) == [
        "_Di giorno, su una banchina vuota, con casse e\nreti ammucchiate._",
        "_Guarderà l'orologio._",
      ])
    #expect(reading.labels == ["Il capitano.", "Il mozzo.", "Il capitano.", "Il mozzo."])
  }

  @Test("and abbreviations behind words are no answers")
  func abbreviations() throws {
    let reading = try PlainText(
      """
      Q. Where did you work then?
      A. At the U.S.A. Company, by the harbour.
      Q. And before that?
      A. In the D.A. office, and then at the U.S.A. Company again.
      Q. Were you there?A. I was.
      Q. Did you see it?A. I did.
      """)
    #expect(reading.labels == ["Q.", "A.", "Q.", "A.", "Q.", "A.", "Q.", "A."])
  }

  @Test("and a line of nothing but the word for a speech has none")
  func bareWord() throws {
    let reading = try PlainText("Anf. \nAnn: Shall we?\nBen: We shall.\nAnn: Then let us.\n")
    #expect(reading.labels == ["Ann:", "Ben:", "Ann:"])
  }

  private static let layouts = [
    LabelledText(
      name: "speech in corner brackets", labels: ["司会", "田村", "司会", "田村", "大野", "司会"],
      text: """
        司会「本日はお忙しい中、ありがとうございます。」
        田村「こちらこそ、よろしくお願いします。」
        司会「港まつりはいつ始まったのでしょうか。」
        田村「もう六十年になります。最初は漁師だけの集まりでした。」
        大野「私の父もその一人でした。」
        司会「それは初めて伺いました。」
        """),
    LabelledText(
      name: "the colon of Ethiopic", labels: ["ጋዜጠኛ፦", "አቶ አበበ ከበደ፦", "ጋዜጠኛ፦", "አቶ አበበ ከበደ፦"],
      text: """
        ጋዜጠኛ፦ ሥራው መቼ ይጀመራል?

        አቶ አበበ ከበደ፦ በሚቀጥለው ወር ይጀመራል። ገንዘቡ ተዘጋጅቷል።

        ጋዜጠኛ፦ ማን ያሠራዋል?

        አቶ አበበ ከበደ፦ የከተማው አስተዳደር ያሠራዋል። ሁሉም ተዘጋጅቷል።
        """),
    LabelledText(
      name: "initials before a surname, each with its stop",
      labels: ["А.П. Громов.", "И.В. Лесной.", "А.П. Громов.", "И.В. Лесной."],
      text: """
        А.П. Громов. Уважаемые коллеги, начинаем заседание.

        И.В. Лесной. Спасибо. У меня вопрос по первому пункту.

        А.П. Громов. Пожалуйста, задавайте.

        И.В. Лесной. Когда закончат мост?
        """),
    LabelledText(
      name: "names with particles before a mark of Spanish",
      labels: ["Ana da Costa", "Luis Gil", "Ana da Costa", "Luis Gil"],
      text: """
        Ana da Costa ¿Cuándo empezó usted a pescar?

        Luis Gil Muy joven, con mi padre.
        Él tenía una barca azul. La pintaba cada año.

        Ana da Costa ¿Y todavía sale al mar?

        Luis Gil Todos los días, si el tiempo lo permite.
        """),
    LabelledText(
      name: "members listed before anybody speaks", labels: ["LORNE:", "BIRK:", "LORNE:"],
      text: """
        SPEAKERS: SEN. ADA LORNE, N-NOR., CHAIRMAN
        SEN. PETER VANCE, W-WEST.
        SEN. MINA OSTROM, W-SUNDRY
        SEN. OLE BRANDT, N-LUND.
        REP. IDA FALK, N-HAVN
        REP. TOM ALDER, W-PENN.
        LORNE: Good morning. The hearing will come to order, and I thank you for coming.
        BIRK: Thank you, Madam Chairman. I have a short statement.
        LORNE: Please go ahead.
        """),
    LabelledText(
      name: "a chat saved with times and senders",
      labels: ["From Drew Reed :", "From Chris B :", "From Drew Reed :", "From Digital Barn :"],
      text: """
        22:08:15\t From Drew Reed : Meeting Page: https://docs.example.org/d/1qY
        22:14:31\t From Chris B : if you add me as an editor I will help
        22:17:14\t From Drew Reed : Will do that now Chris
        22:22:34\t From Digital Barn : Anyone have the link to the slide deck?
        """),
    LabelledText(
      name: "a log with times as ISO 8601 has them", labels: ["<mahm>", "<Phil_L_(P1)>", "<mahm>"],
      text: """
        [2021-10-19T16:05:40.209Z]\t<mahm>\ti can go ahead and do it
        [2021-10-19T16:05:46.342Z]\t<Phil_L_(P1)>\tpresent+
        [2021-10-19T16:06:07.720Z]\t<mahm>\tscribe: intro and recording started
        """),
    LabelledText(
      name: "a name and a colon as the heading of what is said", labels: ["唐明："],
      text: """
        # 2025-11-10 港口會議

        ### 唐明：

        各位晚安。非常榮幸能來到這裡。這座城市向世人證明，即使高牆也能倒塌。

        五歲時，一場病讓我體會到生命的迫切感。
        """),
    LabelledText(
      name: "a hyphen right behind capitals",
      labels: ["Mr ACTING SPEAKER-", "Mr PETER ONDO -", "Mr ACTING SPEAKER-", "Mr PETER ONDO -"],
      text: """
        Mr ACTING SPEAKER- Honourable Member, I will interrupt your
        questions. Our time has lapsed.

        Mr PETER ONDO - Mr Acting Speaker, I will finish shortly but all these
        questions are touching the economy.

        Mr ACTING SPEAKER- Please do.

        Mr PETER ONDO - Thank you.
        """),
    LabelledText(
      name: "turns run together behind brackets",
      labels: [
        "M. le président.", "M. Haras.", "M. Clerval.", "M. le président.", "M. Haras.",
        "A droite.", "M. Haras.",
      ],
      text: """
        M. le président. La séance est ouverte. La parole est à M. Haras.

        M. Haras. La question est simple. (Très bien !) M. Clerval. Elle ne l'est pas. (Bruit.) M. le \
        président. Laissez parler l'orateur.

        M. Haras. Je continue donc, et je serai bref.

        A droite. Parlez ! parlez !

        M. Haras. La question est simple, dis-je.
        """),
    LabelledText(
      name: "answers right behind the question mark",
      labels: ["Q.", "A.", "Q.", "A.", "Q.", "A."],
      text: """
        Q. You were employed by the council?A. Yes, I was.

        Q. When did you begin?A. In July 1998.

        Q. And when did you leave?A. Two years ago.
        """),
    LabelledText(
      name: "one who is called and turns to those present", labels: ["Ana Korošec"],
      text: """
        Spoštovani poslanke in poslanci, spoštovani gostje!

        V veliko čast in veselje mi je, da med vami vodim to sejo. Skupaj se bomo potrudili.

        Besedo dajem gospe Ani Korošec, predsednici zbora.

        Prosim, izvolite.

        Ana Korošec

        Spoštovani predsednik, spoštovani gostje!

        Letos praznujemo trideset let tega zbora. To ni malo.
        """),
    LabelledText(
      name: "numbered lines with a blank line below each", labels: ["SIR JOHN HALL:", "MR LUND:"],
      text: """
             1   SIR JOHN HALL:  Yes, Mr Lund.  I believe that we can begin.

             2   MR LUND:  Good morning, sir.  I appear, as you know,

             3       for the Inquiry.  Mr Thomas, over to your left, appears

             4       this morning for Mrs Alexander and for her sons.  Mr Beer,

             5       Queens Counsel, for the board.  Ms Leek, Queens Counsel,

             6       for the other parties, who are not all of them here at

             7       the moment, as far as I can see.  There is one matter

             8       with which I would like to begin before we hear them,

             9       and that is the timetable for the witnesses and for the

            10       experts, who have asked for more time than was allowed.

            11       I say no more about it.
        """),
    LabelledText(
      name: "a list that somebody reads out",
      labels: ["The Clerk:", "The President:", "Mr. Alder:", "The President:"],
      text: """
        The Clerk: I shall now read the list of the delegations that have asked to be shown.

        Observers: Ostia, Penn.

        We have no further requests on the list.

        The President: I thank the Clerk. Does anybody wish to add to the list?

        Mr. Alder: We would like to be added too, please.

        The President: That is noted. We move on.
        """),
  ]
}
