import Testing
import Transcript

/// Layouts that chats, recognisers, parliaments and press offices use.
@Suite("Labels are found")
struct GatheredLayoutTests {
  @Test("in layouts that were gathered", arguments: layouts)
  func labels(_ layout: LabelledText) throws {
    let reading = try PlainText(layout.text)
    #expect(reading.labels == layout.labels)
    #expect(reading.lawlessness == nil)
  }

  @Test("with the office on the line below")
  func officeBelow() throws {
    let reading = try PlainText(
      """
      Town hall talk

      Anna Hill
      Chief Executive, Northern Water

      Good morning, everyone. We begin with the figures.

      Peter Brook
      Director of Finance

      Thank you, Anna. They are in the second chapter.

      Anna Hill
      Chief Executive, Northern Water

      Let us open it then.
      """)
    #expect(reading.speakers == ["AnnaHill", "PeterBrook", "AnnaHill"])
    #expect(reading.lawlessness == nil)
  }

  @Test("in a play, with the directions behind the names, and lines that tell who comes")
  func play() throws {
    let reading = try PlainText(
      """
      ACT ONE

      SCENE I

      MILLER. He comes too late again.

      ANNA, aside. And he knows it.

      Enter Peter with a lamp.

      PETER. (Bowing low.) Good evening, friends.

      MILLER, rising. Good evening, Peter. (He puts the lamp away.) Sit down.

      Anna goes to the door.

      ANNA. It rains.
      """)
    #expect(reading.speakers == ["Miller", "Anna", "Peter", "Miller", "Anna"])
    #expect(reading.text(.event).contains("Enter Peter with a lamp."))
    #expect(reading.text(.event).contains("Anna goes to the door."))
    #expect(reading.text(.event).contains("(He puts the lamp away.)"))
    #expect(reading.lawlessness == nil)
  }

  private static let layouts: [LabelledText] = [
    LabelledText(
      name: "a day and a time behind the name",
      labels: ["anna", "peter", "anna"],
      text: """
        anna — Today at 10:02 AM
        hello everybody, who has seen the new build?
        peter — Today at 10:03 AM
        me. it fails on the second test
        anna — Today at 10:05 AM
        strange: it worked yesterday
        """),
    LabelledText(
      name: "a time in brackets and no colon",
      labels: ["Anna Hill", "Peter Brook", "Anna Hill"],
      text: """
        Anna Hill [00:00:03] Good morning, everybody. Shall we begin?

        Peter Brook [00:00:08] Yes, please. I am ready.

        Anna Hill [00:00:12] Then tell us how you came here.
        """),
    LabelledText(
      name: "the colon on the next line",
      labels: ["Puhemies Anu Salo\n:", "Ville Niemi sd :", "Puhemies Anu Salo\n:"],
      text: """
        Puhemies Anu Salo
        :

        Edustaja Niemi, olkaa hyvä.

        Ville Niemi sd :

        Arvoisa puhemies! Kannatan tehtyä ehdotusta.

        Puhemies Anu Salo
        :

        Kiitos.
        """),
    LabelledText(
      name: "a name in capitals over two lines",
      labels: ["Talman INGVAR\nCARLBERG:", "GUDRUN SKOG (v):", "Talman INGVAR\nCARLBERG:"],
      text: """
        Anf. 1 Talman INGVAR
        CARLBERG:
        Ärade ledamöter av Sveriges riksdag! Jag hälsar er välkomna.

        Anf. 2 GUDRUN SKOG (v):
        Herr talman! Jag vill föreslå något annat.

        Anf. 3 Talman INGVAR
        CARLBERG:
        Tack för det.
        """),
    LabelledText(
      name: "initials before capitals, and a dash",
      labels: ["D. BRÜCKNER –", "F. DORNBUSCH –", "D. BRÜCKNER –"],
      text: """
        D. BRÜCKNER – Darauf gibt es keine einfache Antwort.

        F. DORNBUSCH – Als ich ankam, sprach niemand darüber.

        D. BRÜCKNER – Vielen Dank für die Frage.
        """),
    LabelledText(
      name: "a surname and initials with stops",
      labels: ["СИДОРОВ А.В.", "ПЕТРОВА О.И.", "СИДОРОВ А.В."],
      text: """
        СИДОРОВ А.В. Уважаемые коллеги, начинаем работу.

        ПЕТРОВА О.И. Спасибо. У меня есть вопрос.

        СИДОРОВ А.В. Пожалуйста, задавайте.
        """),
    LabelledText(
      name: "an office in small letters behind an honorific",
      labels: ["M. le président.", "Mme Claire Morin.", "M. le président."],
      text: """
        M. le président. La parole est à Mme Claire Morin.

        Mme Claire Morin. Monsieur le ministre, les ponts tombent.

        M. le président. La parole est à M. le ministre.
        """),
    LabelledText(
      name: "chevrons before those who speak",
      labels: ["ANNA HILL:", "PETER BROOK:", "ANNA HILL:"],
      text: """
        >> ANNA HILL: GOOD MORNING, EVERYBODY. WE BEGIN WITH THE WEATHER.
        >> PETER BROOK: THANK YOU, ANNA. THE ROADS ARE CLOSED.
        >> ANNA HILL: THANKS, PETER.
        """),
  ]
}
