import Testing
import Transcript

@Suite("A dialogue is known by its names")
struct DialogueTests {
  @Test("whatever they look like, where they come again and again", arguments: dialogues)
  func labels(_ dialogue: LabelledText) throws {
    let reading = try PlainText(dialogue.text)
    #expect(reading.labels == dialogue.labels)
    #expect(reading.lawlessness == nil)
  }

  @Test("and not by lines that only look so", arguments: others)
  func lines(_ other: LabelledText) throws {
    let reading = try PlainText(other.text)
    #expect(reading.labels == other.labels)
    #expect(reading.lawlessness == nil)
  }

  private static let dialogues: [LabelledText] = [
    LabelledText(
      name: "two lines",
      labels: ["Ana:", "Ben:"],
      text: """
        Ana: Hello, how are you?
        Ben: Fine, thanks. And you?
        """),
    LabelledText(
      name: "nicknames in small letters",
      labels: ["jo:", "sam:", "jo:", "sam:", "priya:", "sam:"],
      text: """
        jo: ok are we recording
        sam: yep
        jo: so the build is slow
        sam: how slow
        priya: forty minutes i think
        sam: that is a lot
        """),
    LabelledText(
      name: "those present, each alone on a line",
      labels: ["יושבת-ראש הוועדה נועה ברקאי", "אורי שדמי"],
      text: """
        נוכחים
        יושבת-ראש הוועדה נועה ברקאי
        חברי הוועדה
        אורי שדמי

        תמר גלבוע
        סדר היום
        שעות הפתיחה של הספריות
        יושבת-ראש הוועדה נועה ברקאי
        אני פותחת את הישיבה. הנושא הוא שעות הפתיחה של הספריות.

        מי רוצה לדבר ראשון?
        אורי שדמי
        אני מבקש שהספרייה תהיה פתוחה גם בערב. כך ביקשו ההורים.
        """),
    LabelledText(
      name: "a question and its only answer",
      labels: ["Q.", "A.", "Q."],
      text: """
        Q. And where did you live then?
        A. In the harbour, on a boat.
        Q. For how long?
        """),
    LabelledText(
      name: "offices in brackets behind a slash",
      labels: ["[강하늘 / 대변인]", "[남도현 / 장관]"],
      text: """
        [강하늘 / 대변인]
        회견을 바로 시작하겠습니다. 장관님 말씀이 있겠습니다.
        [남도현 / 장관]
        감사합니다. 새 도서관은 내년 봄에 문을 엽니다.
        """),
    LabelledText(
      name: "a first turn whose line has few words",
      labels: ["CHAIR HOLLOWAY:", "MR. PEMBERTON:", "MEMBER ASHDOWN:"],
      text: """
        CHAIR HOLLOWAY:     We take up
        the matter of the bridge this morning, and I hope that we end it.
        MR. PEMBERTON:      Madam Chair, and members of the board, I have no objection.
        MEMBER ASHDOWN:     Well, that depends on the bridge.
        """),
    LabelledText(
      name: "names with stamps between sentences that go on",
      labels: ["Mia", "Noor", "Tom", "Noor"],
      text: """
        Mia  1:02
        So tell us what the harbour was like when you were a child and whether

        Noor  1:10
        the boats were the same? No, they were not. We had sails, and the smell of tar, and

        Tom  1:31
        the gulls. Yes. I remember them. My mother

        Noor  1:44
        told us to keep the bread in a tin.
        """),
    LabelledText(
      name: "an office and a name before a gap, in Korean",
      labels: ["소위원장 한도윤", "강하늘 위원", "소위원장 한도윤", "강하늘 위원"],
      text: """
        소위원장 한도윤  관계 공무원들도 잠깐 소개를 하시지요.

        강하늘 위원  강하늘 위원입니다.

        소위원장 한도윤  고맙습니다. 그럼 시작하겠습니다.

        강하늘 위원  감사합니다.
        """),
    LabelledText(
      name: "and nobody whom a speech addresses",
      labels: [
        "De voorzitter:", "Mevrouw Brink (PvX):", "De heer Van Dam (VVX):", "Mevrouw Brink (PvX):",
        "De voorzitter:",
      ],
      text: """
        De voorzitter: Ik geef het woord aan mevrouw Brink.
        Mevrouw Brink (PvX): Voorzitter. Ik dank de minister voor haar antwoord.
        Voorzitter. Dan kom ik bij mijn tweede punt, de brug.
        De heer Van Dam (VVX): Mag ik daar iets over vragen? Dat is een ander punt.
        Mevrouw Brink (PvX): Voorzitter. Dat mag hij.
        De voorzitter: Gaat u verder, alstublieft.
        Voorzitter. Mijn derde punt is kort.
        """),
    LabelledText(
      name: "a turn of few words behind a dash",
      labels: ["EMRE AKSOY (Bursa) -", "BAŞKAN -", "EMRE AKSOY (Devamla) -", "BAŞKAN -"],
      text: """
        EMRE AKSOY (Bursa) - Sayın Başkan, değerli milletvekilleri; hepinizi selamlıyorum.

        BAŞKAN - Teşekkür ederim Sayın Aksoy.

        EMRE AKSOY (Devamla) - Bitiriyorum Sayın Başkan.

        BAŞKAN - Buyurun. Süreniz doldu.
        """),
    LabelledText(
      name: "four words in capitals that make a name",
      labels: [
        "PRESIDENTE.", "GIULIA SERRA.", "PRESIDENTE.", "GIULIA SERRA.", "PRESIDENTE.",
        "MARIO ANTONIO LUCA FERRANTE.",
      ],
      text: """
        PRESIDENTE. Si dia lettura delle petizioni pervenute alla Presidenza.
        GIULIA SERRA. Signor Presidente, rispondo alla interrogazione sul ponte.
        PRESIDENTE. La ringrazio.
        GIULIA SERRA. Signor Presidente, ho finito.
        PRESIDENTE. Il deputato Ferrante ha facoltà di replicare.
        MARIO ANTONIO LUCA FERRANTE. Signor Presidente, prendo atto della risposta.
        """),
    LabelledText(
      name: "initials with a blank",
      labels: ["TB", "SQ", "TB", "SQ", "TB", "SQ"],
      text: """
        Sarah Quill, novelist, talks to Tim Boyle.

        TB When did you start to write?
        SQ At school. We had a teacher who read to us on Fridays.
        TB What did she read?
        SQ Everything. She had no shelf of her own.
        TB Do you still read it?
        SQ Every winter.
        """),
    LabelledText(
      name: "names with a blank",
      labels: ["Petru Vlase", "Ana Maria Dobre", "Petru Vlase", "Ana Maria Dobre"],
      text: """
        Petru Vlase Trecem la punctul al doilea. Cine ia cuvântul?

        Ana Maria Dobre Mulțumesc, domnule președinte. Cerem retrimiterea la comisie.

        Petru Vlase Termen?

        Ana Maria Dobre Două săptămâni, am zis mai devreme.
        """),
    LabelledText(
      name: "names in quotation marks",
      labels: ["\"Marie\":", "\"Paul\":", "\"Marie\":", "\"Paul\":"],
      text: """
        "Marie": Je ne savais pas quoi faire.
        "Paul": Alors tu es partie ?
        "Marie": Oui, le soir même.
        "Paul": Et tes parents ?
        """),
    LabelledText(
      name: "a full stop on a line of its own",
      labels: ["Nora Hill.", "Ivan Reed.", "Nora Hill.", "Ivan Reed.", "Nora Hill."],
      text: """
        Nora Hill.
        I never wanted to leave the house on the hill.

        Ivan Reed.
        But you did.

        Nora Hill.
        Yes. Because of the flood.

        Ivan Reed.
        And the school?

        Nora Hill.
        It took the school too.
        """),
    LabelledText(
      name: "times in words",
      labels: ["Olsen, Karin", "Tran, Minh", "Olsen, Karin"],
      text: """
        Olsen, Karin 0 minutes 3 seconds
        Good morning. Shall we begin?

        Tran, Minh 0 minutes 9 seconds
        Yes, I'm here.

        Olsen, Karin 0 minutes 12 seconds
        First point: the budget.
        """),
    LabelledText(
      name: "questions with numbers",
      labels: ["Chair:", "Dr Khan:", "Ben Ashworth:", "Dr Khan:"],
      text: """
        Q1      Chair: Good morning and welcome. Would you introduce yourself?

        Dr Khan: I chair the union of dentists.

        Q2      Ben Ashworth: How many people have no dentist?

        Dr Khan: We think four million.
        """),
    LabelledText(
      name: "the code of a language before the speech",
      labels: ["President. –", "Pierre Delmas (PX). –", "President. –"],
      text: """
        President. – The next item is the report on coastal erosion.

        Pierre Delmas (PX). – (FR) Monsieur le Président, nous voterons ce rapport.

        President. – The debate is closed.
        """),
    LabelledText(
      name: "a dash without blanks behind capitals",
      labels: ["MR. HILL—", "THE SPEAKER—", "MR. HILL—"],
      text: """
        MR. HILL—I beg to move that the bill be read a second time.
        THE SPEAKER—The question is that the bill be now read.
        MR. HILL—I thank the House.
        """),
    LabelledText(
      name: "in brackets with a colon, though the word is an event too",
      labels: ["[Zuruf]:", "[Ute Brandis]:", "[Zuruf]:", "[Ute Brandis]:"],
      text: """
        [Zuruf]: Wie viele Menschen sind betroffen?

        [Ute Brandis]: Ungefähr hundert, würde ich sagen.

        [Zuruf]: Warum hat das so lange gedauert?

        [Ute Brandis]: Das wurde über meinen Kopf hinweg entschieden.
        """),
    LabelledText(
      name: "short words under a bare name are said, not headings",
      labels: ["Nora Hill", "Ivan Reed", "Nora Hill", "Ivan Reed"],
      text: """
        Nora Hill
        Are you there?

        Ivan Reed
        yes

        Nora Hill
        Did you bring the map of the north side?

        Ivan Reed
        in the car
        """),
  ]

  private static let others: [LabelledText] = [
    LabelledText(
      name: "the address of a letter that is read aloud",
      labels: ["The CHAIR:", "Senator BOYD:", "The CHAIR:"],
      text: """
        The CHAIR: I will read the letter from the mayor into the record:

        Dear Madam Chair:

        The council regrets that it cannot attend.

        That is the letter.

        Senator BOYD: Thank you, Chair. How old are the pumps?

        The CHAIR: They are from 1958.
        """),
    LabelledText(
      name: "the time between turns",
      labels: ["Formanden:", "Mette Holm (V):", "Formanden:"],
      text: """
        Formanden:
        Mødet er åbnet. Den første taler er fru Mette Holm.

        Kl. 10:02

        Mette Holm (V):
        Tak, formand. Vi støtter forslaget.

        Kl. 10:04

        Formanden:
        Tak. Mødet er hævet.
        """),
    LabelledText(
      name: "a line that goes on behind the title of a name",
      labels: ["The President:", "Mr. Listre:", "The President:"],
      text: """
             The President: I invite the representative of Spain to take
        the floor.

             Mr. Listre: On behalf of my delegation I thank you, Mr.
        President. My delegation has three concerns about this text
        and its annex.

             The President: There are no more speakers on my list for
        this meeting.
        """),
  ]
}

@Suite("Pages without numbers")
struct RunningHeadTests {
  @Test("a line that cuts sentences is the head of a page, not a speaker")
  func head() throws {
    let reading = try PlainText(
      """
      EASTMERE INQUIRY

      THE CHAIR: We resume. Mrs Doyle, you were the cook on
      board the vessel at the time.

      MRS DOYLE: I was, sir. I had been aboard for eleven

      EASTMERE INQUIRY

      months and a week.

      THE CHAIR: Did you hear the alarm?

      EASTMERE INQUIRY

      MRS DOYLE: I heard it twice.
      """)
    #expect(reading.labels == ["THE CHAIR:", "MRS DOYLE:", "THE CHAIR:", "MRS DOYLE:"])
    #expect(reading.text(.furniture) == ["EASTMERE INQUIRY", "EASTMERE INQUIRY"])
    #expect(reading.lawlessness == nil)
  }
}

@Suite("Stamps give the start of turns")
struct TurnClockTests {
  private func starts(_ text: String) throws -> [String?] {
    let transcript = try PlainText(text).transcript
    return transcript.turns.map { turn in turn.start.map { transcript.timeline[$0].seconds } }
  }

  @Test("beside the label, before or behind it")
  func beside() throws {
    #expect(
      try starts(
        """
        [00:00:02] Agent: Thank you for calling. How can I help?
        [00:00:07] Caller: Hi. I have a question about my bill.
        [00:00:11] Agent: Of course. May I have your name?
        """) == ["2.000", "7.000", "11.000"])
    #expect(
      try starts(
        """
        Jana (00:00:03): Willkommen zur Werkstatt.
        Ole (00:00:10.5): Hallo zusammen.
        Jana (00:00:12): Was war dein erstes Rad?
        """) == ["3.000", "10.500", "12.000"])
  }

  @Test("on a line above or under the label")
  func line() throws {
    #expect(
      try starts(
        """
        00:00:01
        Anna Ferro: Benvenuti a una nuova puntata.

        00:00:09
        Luca Moretti: Ciao a tutti. Oggi parliamo di treni.

        00:00:15
        Anna Ferro: E di ritardi, immagino.
        """) == ["1.000", "9.000", "15.000"])
  }

  @Test("unless they are times of day, or go back")
  func timesOfDay() throws {
    #expect(
      try starts(
        """
        14:02:01 <ada> Good afternoon, everybody.
        14:02:07 <bob> Good afternoon.
        14:02:11 <ada> Shall we begin?
        """) == [nil, nil, nil])
    #expect(
      try starts(
        """
        Jana (00:10:03): Willkommen zur Werkstatt.
        Ole (00:01:10): Hallo zusammen.
        Jana (00:00:12): Was war dein erstes Rad?
        """) == [nil, nil, nil])
  }
}
