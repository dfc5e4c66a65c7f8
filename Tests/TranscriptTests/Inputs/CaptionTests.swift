import Diagnostics
import Testing

@testable import Transcript

@Suite("Captions")
struct CaptionTests {
  @Test("voice tags name the speakers, and cues of one speaker are one turn")
  func voices() throws {
    let reading = try TestReading(
      """
      WEBVTT - Talk at the harbour
      Kind: captions
      Language: en

      STYLE
      ::cue { color: red }

      intro
      00:01.000 --> 00:03.500 align:start position:0%
      <v.loud Anna Berg>Good &amp; cheap &#8212; that is
      what we want

      00:03.500 --> 00:05.000
      <v Anna Berg>to <i>build</i>.</v>

      00:04.800 --> 00:06.000
      <v Ben Cole>How much?
      """)
    #expect(
      reading.turns == [
        "Anna Berg: Good & cheap — that is/what we want/|to build.", "Ben Cole: How much?",
      ])
    #expect(reading.times == ["1.000 5.000", "4.800 6.000"])
    #expect(reading.words(of: .label) == ["Anna Berg", "Ben Cole"])
    #expect(reading.transcript.language == "en")
    #expect(
      reading.transcript.timeline.map(\.seconds) == [
        "1.000", "3.500", "4.800", "5.000", "6.000",
      ])
    #expect(reading.violations.isEmpty)
  }

  @Test("names before a colon in the cues are labels, other colons are not")
  func namesInCues() throws {
    let reading = try TestReading(
      """
      1
      00:00:00,000 --> 00:00:01,166
      Mr. Harper: Good
      afternoon,

      2
      00:00:01,166 --> 00:00:02,166
      everybody. We begin at 1:45 or so.

      3
      00:00:03,000 --> 00:00:04,000
      Ms. Lund: Thank you. One thing: the bridge.

      4
      00:00:05,000 --> 00:00:06,000
      Mr. Harper: Go ahead.
      """)
    #expect(
      reading.turns == [
        "Mr. Harper: Good/afternoon,/|everybody. We begin at 1:45 or so.",
        "Ms. Lund: Thank you. One thing: the bridge.", "Mr. Harper: Go ahead.",
      ])
    #expect(reading.violations.isEmpty)
  }

  @Test("a label repeated in each cue begins no new turn")
  func repeated() throws {
    let reading = try TestReading(
      """
      WEBVTT

      1
      00:00.000 --> 00:02.000
      Ada Novak: Hello everyone. So today

      2
      00:02.000 --> 00:04.000
      Ada Novak: we start with the budget.

      3
      00:05.000 --> 00:07.000
      Tom Reyes: Fine.

      4
      00:08.000 --> 00:09.000
      Ada Novak: Good.
      """)
    #expect(
      reading.turns == [
        "Ada Novak: Hello everyone. So today/|we start with the budget.", "Tom Reyes: Fine.",
        "Ada Novak: Good.",
      ])
  }

  @Test("captions without speakers invent none")
  func anonymous() throws {
    let reading = try TestReading(
      "WEBVTT\r\n\r\n00:00.000 --> 00:02.000\r\nIt was a long\r\n\r\n00:02.000 --> 00:04.000\r\n"
        + "winter: snow everywhere.\r\n\r\n00:09.000 --> 00:10.000\r\nThen spring came.\r\n")
    #expect(reading.turns == ["-: It was a long/|winter: snow everywhere.|¶|Then spring came."])
    #expect(reading.transcript.participants.isEmpty)
    #expect(reading.violations.isEmpty)
  }

  @Test("SubViewer's times are read")
  func subViewer() throws {
    let reading = try TestReading(
      "0:00:00.599,0:00:04.160\nHi everybody\n\n0:00:04.160,0:00:06.770\nand welcome\n")
    #expect(reading.times == ["0.599 6.770"])
  }

  @Test(
    "what is malformed loses no word",
    arguments: [
      "WEBVTT", "WEBVTT\n", "WEBVTT\n\n00:00 -->", "WEBVTT\n\n-->\nlost words\n",
      "WEBVTT\n\n99:99:99.000 --> 00:01.000\nlost words\n\nlost words\n",
      "1\n00:00:01,000 --> 00:00:02,000\nlost words\n\nlost words\n\n2\n",
      "1\n00:00:02,000 --> 00:00:01,000\n<v lost words\n", "WEBVTT\nlost words\nlost words",
      "1\n99999999999:00:00,0 --> 0:0:0,0\nlost words", "0 --> 1\nlost words\n\n\n\nlost words",
      "WEBVTT\n\nNOTE lost words\n\n00:00.000 --> 00:01.000\n&lost; <b>words",
    ])
  func malformed(_ text: String) throws {
    let reading = try TestReading(text)
    #expect(reading.violations.isEmpty)
    let kept = reading.transcript.items.filter { $0.length > 0 }.map { reading.words($0) }.joined()
    #expect(kept.ranges(of: "lost").count == text.ranges(of: "lost").count)
  }

  @Test("times that cannot be read are remarked upon, with their line")
  func remarks() throws {
    let reading = try TestReading(
      "WEBVTT\n\n00:05.000 --> 00:01.000\nBack in time.\n")
    let remark = try #require(reading.transcript.reading.remarks.first)
    #expect(remark.location?.line == 3)
  }

  @Test("a few words in italics that name an event are one, its tags included")
  func italics() throws {
    let reading = try TestReading(
      """
      WEBVTT

      00:01.000 --> 00:02.000
      <v Luigi>We <i>must</i> go.

      00:02.000 --> 00:03.000
      <v Ada Orr><i>Laughs</i>

      00:03.000 --> 00:04.000
      <v Luigi><i>(sighs)</i>

      00:04.000 --> 00:05.000
      <v Ada Orr><i>Very well</i>
      """)
    #expect(reading.words(of: .event) == ["<i>Laughs</i>", "(sighs)"])
    #expect(reading.words(of: .label) == ["Luigi", "Ada Orr", "Luigi", "Ada Orr"])
    #expect(reading.violations.isEmpty)
  }

  @Test("a file of SubStation names its speakers in a field")
  func subStation() throws {
    let reading = try TestReading(
      """
      [Script Info]
      Title: Talk at the harbour

      [Events]
      Format: Layer, Start, End, Style, Name, MarginL, MarginR, MarginV, Effect, Text
      Dialogue: 0,0:00:01.00,0:00:03.50,Default,Anna Berg,0,0,0,,{\\an8}Good, cheap\\Nand quick.
      Dialogue: 0,0:00:03.50,0:00:05.00,Default,Ben Cole,0,0,0,,How much?
      """)
    #expect(reading.turns == ["Anna Berg: Good, cheap/and quick.", "Ben Cole: How much?"])
    #expect(reading.times == ["1.000 3.500", "3.500 5.000"])
    #expect(reading.violations.isEmpty)
  }

  @Test("a line of music does not go on in the next cue's label")
  func musicBeforeLabel() throws {
    let reading = try TestReading(
      "1\n00:00:01,000 --> 00:00:03,000\n♪ (soft harp music plays) ♪\n\n"
        + "2\n00:00:03,500 --> 00:00:06,000\nNARRATOR: In the south,\nthe rain is coming.\n\n"
        + "3\n00:00:06,200 --> 00:00:09,000\nBELLA: Hush.\n\n"
        + "4\n00:00:09,200 --> 00:00:11,000\nNARRATOR: It came at night.\n")
    #expect(reading.words(of: .label) == ["NARRATOR:", "BELLA:", "NARRATOR:"])
    #expect(reading.violations.isEmpty)
  }

  @Test("timed text names its speakers in the head, or before their words")
  func timedText() throws {
    let reading = try TestReading(
      """
      <?xml version="1.0" encoding="utf-8"?>
      <tt xmlns="http://www.w3.org/ns/ttml" xmlns:ttm="http://www.w3.org/ns/ttml#metadata" xml:lang="en">
      <head><metadata><ttm:agent xml:id="a" type="person"><ttm:name>Anna Berg</ttm:name></ttm:agent>
      <ttm:agent xml:id="b" type="person"><ttm:name>Ben Cole</ttm:name></ttm:agent></metadata></head>
      <body><div>
      <p begin="00:00:01.000" end="00:00:03.500" ttm:agent="a">Good &amp; cheap,<br/>and quick.</p>
      <p begin="3.5s" end="5s" ttm:agent="b">How <span>much</span>?</p>
      </div></body></tt>
      """)
    #expect(reading.turns == ["Anna Berg: Good & cheap,/and quick.", "Ben Cole: How much?"])
    #expect(reading.times == ["1.000 3.500", "3.500 5.000"])
    #expect(reading.violations.isEmpty)
  }

  @Test("names in brackets on lines of their own are those who speak")
  func names() throws {
    let reading = try TestReading(
      """
      WEBVTT

      00:00.000 --> 00:04.000
      (ann hill)
      so I took the boat and

      00:04.000 --> 00:08.000
      (Ben)
      Ah.
      -
      (ann hill)
      went out to the

      00:08.000 --> 00:12.000
      (ann hill)
      islands with it

      00:12.000 --> 00:16.000
      (Ben)
      In that weather?

      00:16.000 --> 00:20.000
      (Ben)
      Well.

      00:20.000 --> 00:24.000
      (ann hill)
      It was not so bad.

      """)
    #expect(
      reading.turns == [
        "ann hill: so I took the boat and", "Ben: Ah.",
        "ann hill: went out to the/|islands with it", "Ben: In that weather?/|Well.",
        "ann hill: It was not so bad.",
      ])
    #expect(reading.violations.isEmpty)
  }

  @Test("but what is heard is nobody's name, and a dash is said")
  func heard() throws {
    let reading = try TestReading(
      """
      WEBVTT

      00:00.000 --> 00:04.000
      (Ann)
      So I took the boat
      --

      00:04.000 --> 00:08.000
      (Laughter)
      and went out.

      00:08.000 --> 00:12.000
      (Ben)
      In that weather?

      00:12.000 --> 00:16.000
      (Ann)
      In that weather.

      00:16.000 --> 00:20.000
      (Ben)
      Nobody does that.

      00:20.000 --> 00:24.000
      (Ann)
      I did.
      """)
    let names = reading.transcript.participants.compactMap { $0.names.first?.text }
    #expect(names.sorted() == ["Ann", "Ben"])
    #expect(reading.turns.contains { $0.contains("--") })
    #expect(reading.violations.isEmpty)
  }

  @Test("and sounds in brackets are none")
  func sounds() throws {
    let reading = try TestReading(
      """
      WEBVTT

      00:00.000 --> 00:04.000
      (door slams)
      Who is it?

      00:04.000 --> 00:08.000
      (footsteps)

      00:08.000 --> 00:12.000
      (door slams)
      Hello?

      00:12.000 --> 00:16.000
      Nobody.

      """)
    #expect(reading.transcript.participants.isEmpty)
  }
}
