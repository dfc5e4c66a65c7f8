import Testing
import Transcript

@Suite("Turns that run together")
struct RunOnTests {
  @Test("New names in capitals behind the end of a sentence are labels")
  func capitals() throws {
    let reading = try PlainText(
      """
      ILSE MARANT: Good evening. The harbour was closed today. HUGO FERRAND: And I am Hugo Ferrand. \
      We ask why. MR. T. ABREU: Because of the ice. It came over night from the N.E. ILSE MARANT: Then: \
      a report from the island.

      HUGO FERRAND: The ferry lies still. NOTE: It will sail again on Monday, at 7:30. FY 2031: It \
      will not.
      """)
    #expect(
      reading.labels == [
        "ILSE MARANT:", "HUGO FERRAND:", "MR. T. ABREU:", "ILSE MARANT:", "HUGO FERRAND:",
      ])
  }

  @Test("but no words in capitals where labels are written small")
  func shouted() throws {
    let reading = try PlainText(
      """
      Ilse: The sign said it all. LAST WARNING: keep off the ice.
      Hugo: Did anybody? I would not. DO NOT: that is clear.
      Ilse: Nobody did.
      """)
    #expect(reading.labels == ["Ilse:", "Hugo:", "Ilse:"])
  }

  @Test("Questions and answers on one line are told by their letters")
  func questions() throws {
    let reading = try PlainText(
      """
      Hugo Ferrand Memoir

      2 Narrator: Hugo Ferrand Place: Lower Town Date: May 9, 2031 Interviewer: Ilse Marant Q. Let us \
      begin with the harbour. When did you come here? A. In the year of the ice. I was nine. Q. With \
      your parents? A. With an uncle.
      """)
    #expect(reading.labels == ["Q.", "A.", "Q.", "A."])
  }

  @Test("but an initial is no answer")
  func names() throws {
    let reading = try PlainText(
      """
      Who built the mill? A. Ferrand and his sons did, in the year of the ice, as the church book says.

      It burnt down soon after. Nothing was left of the upper floor, and the lower one stood open.
      """)
    #expect(reading.labels.isEmpty)
  }

  @Test("nor is a middle initial a question")
  func middleInitials() throws {
    let reading = try PlainText(
      """
      The heirs of John Q. Ferrand came to the harbour. Nobody knew them. Who was he? A. Marant said \
      that John Q. Ferrand had built the mill. Was it so? A. Marant is dead by now.
      """)
    #expect(reading.labels.isEmpty)
  }

  @Test("New names in capitals are labels where they come again, and shouts are not")
  func again() throws {
    let reading = try PlainText(
      """
      ILSE MARANT: Good evening. We ask why. TOM ABREU: Because of the ice. It came over night. \
      BREAKING NEWS: the ferry lies still. I saw it on the screen. TOM ABREU: So did I.

      HUGO FERRAND: It will sail. (HON. MEMBERS: Hear, hear.) There is a sign. NO ENTRY: that is clear.

      ILSE MARANT: Thank you both.
      """)
    #expect(
      reading.labels == [
        "ILSE MARANT:", "TOM ABREU:", "TOM ABREU:", "HUGO FERRAND:", "ILSE MARANT:",
      ])
  }

  @Test("A sentence with a colon amid prose names nobody")
  func article() throws {
    let reading = try PlainText(
      """
      Can a machine write a play? For a year people of the faculty have tried to find out together \
      with actors of two houses in the town, and in May it will be shown.

      It is a hundred years since the first play of that kind was shown, and the team wanted to \
      celebrate that day with something that nobody has seen so far.

      Stage AI: When the machine writes came of a project in which the theatre of the lower town and \
      the school of drama take part. Its aim is to see where the limits lie.

      The system was made with colleagues and rests on what machines learn from plays that exist.
      """)
    #expect(reading.labels.isEmpty)
  }

  @Test("A label may be written small where it comes first")
  func small() throws {
    let reading = try PlainText(
      """
      lhz: Hallo Ilse. Wer bist du?

      Marant: Ich baue Boote, seit ich denken kann.

      Lhz: Wie fing das an?

      Marant: Mit einem Floß.

      Lhz: Und dann?
      """)
    #expect(reading.labels == ["lhz:", "Marant:", "Lhz:", "Marant:", "Lhz:"])
  }

  @Test("Names of several words need no capitals where one of them holds an office")
  func withoutCapitals() throws {
    let reading = try PlainText(
      """
      دار السجال التالي بين النواب بعد افتتاح الجلسة قبل قليل

      النائب سالم الحداد : لدي ملاحظات على المحضر سوف أرسلها مكتوبة

      عبد اللطيف النجار : المادة الثالثة نظمت الدور في التحدث وأتمنى أن يعرض القرار للتصويت الآن لأنه غير مقبول

      يوسف المراكبي : قرار المكتب هو عين الصواب والنظام السابق كان هدفه عدم اكتمال النصاب كما تعلمون جميعا

      كريم الصياد : من يدعون للقرعة يريدون أشياء غريبة

      عادل البنا : هذا قرار اتخذ بعد دراسة ومن يريد التغيير يتبع الطريقة السليمة عبر الرسائل إلى المكتب
      """)
    #expect(reading.labels.count == 5)
  }
}
