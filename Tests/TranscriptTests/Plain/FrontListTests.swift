import Testing
import Transcript

@Suite("Lists and heads before the speech")
struct FrontListTests {
  private func labels(_ text: String) throws -> [String] { try PlainText(text).labels }

  @Test("Who takes part, with a dash and an office, says nothing")
  func offices() throws {
    #expect(
      try labels(
        """
        Participants from the Bank of the North:
        Shri Hugo Ferrand – Governor, Bank of the North.
        Shri T. Abreu Quintal – Deputy Governor, Bank of the North
        Dr. Minna Saarelo – Executive Director, Bank of the North
        Moderator:
        Shri Tomás Oldenhof – Chief General Manager, Bank of the North
        Tomás Oldenhof:
        Hello, and good afternoon. Welcome to this conference, the third of the year.
        Hugo Ferrand:
        Yes, please.
        Tomás Oldenhof:
        So, I will ask Ms. Marant to begin.
        """) == ["Tomás Oldenhof:", "Hugo Ferrand:", "Tomás Oldenhof:"])
    // What is said behind a dash is.
    #expect(
      try labels(
        """
        Hugo Ferrand – President Oldenhof.
        Minna Saarelo – Who else was there?
        Hugo Ferrand – Nobody that I know of.
        Minna Saarelo – Thank you, Governor.
        """
      ).count == 4)
  }

  @Test("A printer's name and a day are no speech")
  func imprint() throws {
    #expect(
      try labels(
        """
        RECORD OF THE DEBATES

        LOWER TOWN,  2nd  JUNE  to  17th  JULY,  1898.

        LOWER TOWN:   A.  B.  FERRAND,  PRINTER.

        Mr. Dobbin.— Would that be settled by the commission, and not by the court?

        Mr. HARKER.— Yes, I think it is well that the court should be kept to points of law.

        Mr. Dobbin.— Suppose we said so in the Bill?
        """) == ["Mr. Dobbin.—", "Mr. HARKER.—", "Mr. Dobbin.—"])
    #expect(
      try labels(
        """
        ILSE MARANT: GOOD EVENING TO YOU.
        HUGO FERRAND: THE HARBOUR IS CLOSED TODAY.
        ILSE MARANT: WHY IS THAT?
        HUGO FERRAND: BECAUSE OF THE ICE.
        """
      ).count == 4)
  }

  @Test("Bills that are counted are no people with a direction")
  func bills() throws {
    #expect(
      try labels(
        """
        Harbour Amendment (No. 24) Bill.  The Honourable Minister.

        CLERK OF THE HOUSE: Short title reads.

        MADAM SPEAKER: Can the Minister name the day?

        HON. H. FERRAND: Tonight, Madam Speaker.

        Harbour Amendment (No. 25) Bill.  The Honourable Minister.

        CLERK OF THE HOUSE: Short title reads.

        MADAM SPEAKER: Can the Minister name the day?

        HON. H. FERRAND: Today at six.
        """)
        == [
          "CLERK OF THE HOUSE:", "MADAM SPEAKER:", "HON. H. FERRAND:", "CLERK OF THE HOUSE:",
          "MADAM SPEAKER:", "HON. H. FERRAND:",
        ])
  }

  @Test("A word for the text above its first time is nobody")
  func head() throws {
    #expect(
      try labels(
        """
        Archivo de audio
        El puerto.mp3
        Transcripción
        00:00:00
        En el puerto se tienen en cuenta dos mareas al mismo tiempo.
        00:00:12
        La primera llega de noche, y la segunda por la mañana.
        00:00:25
        Ambas dependen de la luna.
        """
      ).isEmpty)
  }

  @Test("Numbers in the margin may have lost their blanks")
  func margin() throws {
    let words = [
      "MR JUSTICE GRAVES:     Yes, Mr Ferrand?", "MR FERRAND:     May it please your Lordship.",
      "MR JUSTICE GRAVES:     I think this room is better. I know a lot",
      "of work has been put into moving everything and I am very",
      "grateful for those who did it.", "MR FERRAND:     I thank all who did. An",
      "added burden falls upon them.",
      "I have addressed a", "letter to the court suggesting that we spend some ten",
      "minutes this morning dealing with some small matters that",
      "have come up, and also I wanted to propose that your",
      "MR JUSTICE GRAVES:     Are you talking about the quay now?",
    ]
    let lines = words.enumerated().map { index, line in
      line.hasPrefix("MR") ? "\(index + 2) \(line)" : "\(index + 2)\(line)"
    }
    let found = try labels(lines.joined(separator: "\n"))
    #expect(found.count == 5 && found.allSatisfy { $0.hasPrefix("MR ") })
  }

  @Test("One word in brackets before what is said tells how")
  func manner() throws {
    let reading = try PlainText(
      """
      Ilse: (mortified) Hi. I did not know that you were here.

      Hugo: So I see. What (exactly) did you want?

      Ilse: Nothing at all.

      Hugo: Then go.

      Ilse: I will.
      """)
    #expect(reading.text(.comment) == ["(mortified)"])
  }

  @Test("Tracks speak where times stand before what they say")
  func tracks() throws {
    #expect(
      try labels(
        """
        The hundredth programme

        Track 3:
        [0:21] This is the second of July, and you hear my voice.

        Track 1:
        [0:36] Good evening to all of you.

        Track 3:
        [0:38] Good evening to you, too.

        Track 4:
        [0:41] And to you.
        """) == ["Track 3:", "Track 1:", "Track 3:", "Track 4:"])
  }

  @Test("A forename is that of a full name, however rare labels are")
  func forenames() throws {
    let told = (1...6).map { "Item \($0) was put off, and nobody said why it had to be so." }
    #expect(
      try labels(
        """
        ### The quay

        Tom Brookner:
        * Hi everybody, welcome to the meeting. A couple of things are on the table.

        Ilse Marant:
        * Yes, so the matter is that the wall has two holes which were not there before.

        Tom:
        * It looks like everyone agrees. We can mend them in spring.

        \(told.joined(separator: "\n\n"))

        Ilse:
        * In spring, then.
        """
      ).count == 4)
  }

  @Test("A letter that counts, a name amid a sentence and a press conference are nobody")
  func nobody() throws {
    #expect(
      try labels(
        """
        The court has decided on the seventeenth of August that the motions are rejected.

        D. Dr. Marant and the general were to be heard together, as the motion of the minority asked.

        The costs are those of the applicants, because the motions were without reason.
        """
      ).isEmpty)
    #expect(
      try labels(
        """
        Harbour Post-Race Press Conference: 2031 Northern Cup.

        Q: Ilse, how was it?

        Ilse MARANT: It was a great day, and the wind was with us.

        Q: And next year?

        Ilse MARANT: We shall see.
        """) == ["Q:", "Ilse MARANT:", "Q:", "Ilse MARANT:"])
  }
}
