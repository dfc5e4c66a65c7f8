import Testing
import Transcript

/// Chats as programs log and save them, pages of posts, plays in italics, notes.
@Suite("Labels are found in chats, posts and plays")
struct ChatLayoutTests {
  @Test("each by its own evidence", arguments: layouts)
  func labels(_ layout: LabelledText) throws {
    let reading = try PlainText(layout.text)
    #expect(reading.labels == layout.labels)
    #expect(reading.lawlessness == nil)
  }

  @Test("and senders are named without the words that say so")
  func senders() throws {
    let reading = try PlainText(
      """
      18:02:10\t Von Petra Kühn : guten Abend
      18:02:44\t Von Ole Harms an Alle : ich höre nichts
      18:03:01\t Von Petra Kühn : jetzt?
      18:03:20\t Von Ole Harms an Alle : ja
      """)
    #expect(reading.speakers == ["PetraKühn", "OleHarms", "PetraKühn", "OleHarms"])
  }

  @Test("and what a chat's program tells is said by nobody")
  func notices() throws {
    let reading = try PlainText(
      """
      [10:02] <anna_h> hello all
      [10:02] <bernd> hi
      [10:03] * cleo has joined #harbour
      [10:03] <cleo> morning
      [10:04] -!- mode/#harbour [+o anna_h]
      [10:05] <anna_h> let us begin
      """)
    #expect(reading.labels == ["<anna_h>", "<bernd>", "<cleo>", "<anna_h>"])
    #expect(
      reading.text(.narrative) == [
        "[10:03] * cleo has joined #harbour", "[10:04] -!- mode/#harbour [+o anna_h]",
      ])
  }

  @Test("and votes and buttons between posts are said by nobody")
  func buttons() throws {
    let reading = try PlainText(
      """
      Which knot is best?

      u/saltydog Mar 3 '19

      I like the bowline. It never slips.

      14

      Reply

      u/marlin_fan Mar 3 '19

      It slips when wet. I have seen it.

      7

      Reply

      u/saltydog Mar 4 '19

      Not mine.

      3

      Reply

      u/kay Mar 4 '19

      Then tie two of them.
      """)
    #expect(reading.labels == ["u/saltydog", "u/marlin_fan", "u/saltydog", "u/kay"])
    #expect(reading.text(.narrative) == ["14", "Reply", "7", "Reply", "3", "Reply"])
  }

  @Test("and notes that tell what was said name nobody as a speaker", arguments: reports)
  func reported(_ report: LabelledText) throws {
    #expect(try PlainText(report.text).labels.isEmpty)
  }

  private static let layouts: [LabelledText] = [
    LabelledText(
      name: "nicknames behind times of ISO 8601",
      labels: ["<Uwe>", "<Jana_(Kiel)>", "<Uwe>", "<Jana_(Kiel)>"],
      text: """
        [2021-10-19T16:05:40.209Z] <Uwe> ich kann das machen
        [2021-10-19T16:05:46.342Z] <Jana_(Kiel)> ok
        [2021-10-19T16:06:07.720Z] <Uwe> Punkt 1: Hafen
        [2021-10-19T16:06:10.945Z] <Jana_(Kiel)> gut
        """),
    LabelledText(
      name: "nicknames with the marks of a channel",
      labels: ["< mira>", "<@jonas>", "<+petra>", "< mira>", "<@jonas>"],
      text: """
        09:00 < mira> good morning
        09:00 <@jonas> hej
        09:01 <+petra> did the build pass?
        09:02 < mira> yes
        09:02 <@jonas> no it did not
        """),
    LabelledText(
      name: "a saved chat",
      labels: ["From Ann Hill :", "From Tom Brook :", "From Ann Hill :", "From Kim’s iPad :"],
      text: """
        09:15:02\t From Ann Hill : hello everyone
        09:15:40\t From Tom Brook : can you hear me?
        09:16:12\t From Ann Hill : yes: loud and clear
        09:16:30\t From Kim’s iPad : here is the link https://example.org/a
        """),
    LabelledText(
      name: "a name and a day in brackets on a line",
      labels: ["Anna Hill", "Ben Brook", "Anna Hill"],
      text: """
        Anna Hill, [04.03.21 10:02]
        hello everyone

        Ben Brook, [04.03.21 10:03]
        me too

        Anna Hill, [04.03.21 10:05]
        great
        """),
    LabelledText(
      name: "a day and a name on a line",
      labels: ["Ann Hill", "Tom Brook", "Ann Hill"],
      text: """
        [3/4/21 10:02 AM] Ann Hill
        hello everyone
        [3/4/21 10:03 AM] Tom Brook
        good morning
        [3/4/21 10:04 AM] Ann Hill
        shall we begin
        """),
    LabelledText(
      name: "posts with their points and ages",
      labels: ["saltydog", "marlin_fan", "saltydog"],
      text: """
        [–]saltydog 14 points 5 years ago

        I like the bowline. It never slips.

        [–]marlin_fan 7 points 5 years ago

        It slips when wet. I have seen it.

        [–]saltydog 3 points 5 years ago

        Not mine.
        """),
    LabelledText(
      name: "posts with their ages below the names",
      labels: ["Hilda K.", "Tomas Brook", "Hilda K."],
      text: """
        Hilda K.
        vor 2 Jahren
        Der Palstek hält immer.

        Tomas Brook
        vor 2 Jahren
        Nass rutscht er.

        Hilda K.
        vor 1 Jahr
        Meiner nicht.
        """),
    LabelledText(
      name: "italics that end before the stop",
      labels: ["Der Wirt*.", "Die Magd*.", "Der Wirt*.", "Der Gast*.", "Der Wirt*."],
      text: """
        *Der Wirt*. Noch ein Glas?

        *Die Magd*. Nein, danke.

        *Sie geht ab.*

        *Der Wirt*. Dann eben nicht.

        *Der Gast*. Mir eins, bitte!

        *Der Wirt*. Gern.
        """),
    LabelledText(
      name: "a name that heads all that is said",
      labels: ["王小明："],
      text: """
        # 2021-03-04 港口會議

        ### 王小明：

        早安，各位。今天我們談港口。

        > （笑聲）

        港口很舊了。我們要修理它。
        """),
  ]

  private static let reports: [LabelledText] = [
    LabelledText(
      name: "topics in bold, each once", labels: [],
      text: """
        📝 Notas

        ### Detalles

        * **Llegada y Clima** Ana Ruiz y Luis Mas empezaron por el calor. Luis Mas se unió más tarde.
        * **El Puerto y los Barcos** Ana Ruiz explicó que el puerto se abriría en mayo.
        * **Próximos Pasos** Luis Mas propuso escribir al ayuntamiento antes del verano.
        """),
    LabelledText(
      name: "tasks behind names", labels: [],
      text: """
        Meeting notes, 4 March 2021

        Ann Hill opened the meeting and thanked everyone for coming on such a day.

        Tom Brook said that the pier had been mended, and that the boats could land again.

        Action items

        * Ann Hill: write to the council
        * Tom Brook: ask for money
        """),
    LabelledText(
      name: "fields in italics", labels: [],
      text: """
        # 我的港口

        *采访人：王孟，港口中学2021届学生*

        *口述人：老李，港口的老工人，退休后住在岛上*

        从小我就在港口长大。那时候船很少，人也很少。

        后来修了新码头，来的船就多了。我在那里工作了三十年。
        """),
  ]
}
