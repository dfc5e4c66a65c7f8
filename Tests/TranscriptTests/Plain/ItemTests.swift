import Testing

@testable import Transcript

@Suite("Items of plain text")
struct ItemTests {
  @Test("cover every word, in order, whatever the text is", arguments: 0..<300)
  func law(_ seed: Int) throws {
    var generator = Generator(seed: UInt64(seed))
    let pieces = [
      "Ann: ", "MR. LO. ", "Q. ", "A. ", "text", " and more", ".", "?", "\n", "\n", "\n\n", "\r\n",
      "\t", "(", ")", "[", "]", "(Applause.)", "[00:12]", "0:34", ":", " - ", "§ ", "○", "**",
      "## ",
      "\u{C}", "\u{3000}", "記者：", "問", "שלום", "'", "12", "Page 3 of 9", "É", "- ", "<b>", "\u{0}",
      "Interview with Ann Lo", "      ", "…", "\u{2028}", "👍", "a\u{301}",
    ]
    let text = (0..<generator.below(120)).map { _ in pieces[generator.below(pieces.count)] }
    guard let reading = try? PlainText(text.joined()) else { return }
    #expect(reading.lawlessness == nil)
  }

  @Test("are the same in every run")
  func determinism() throws {
    let text = "Ms. Ek: Good morning.\nMr. Ito: Yes.\nMs. Ek: (Laughter.) Go on.\nMr. Ito: No.\n"
    let first = try PlainText(text).transcript
    let second = try PlainText(text).transcript
    #expect(first.items == second.items)
    #expect(first.participants == second.participants)
  }

  @Test("take time that grows with the text and not faster")
  func linearTime() throws {
    for text in [
      String(repeating: "(", count: 200_000), String(repeating: "a: ", count: 60_000),
      String(repeating: "Ann\n", count: 40_000), String(repeating: "12\n", count: 40_000),
    ] {
      #expect(try PlainText(text).lawlessness == nil)
    }
  }

  @Test("hold headings, which end turns")
  func headings() throws {
    let reading = try PlainText(
      """
      Main topics:
      1. Greetings
      2. The bridge

      1. Greetings

      Minister:
      Thank you in advance for your help from now on.

      2. The bridge

      Question:
      Is it safe?

      Minister:
      It is.
      """)
    #expect(reading.text(.heading) == ["1. Greetings", "2. The bridge"])
    #expect(reading.labels == ["Minister:", "Question:", "Minister:"])
  }

  @Test("hold running heads, page numbers and margin numbers apart from speech")
  func pages() throws {
    let page = { (number: Int, lines: [String]) in
      "Official - Subject to Review\n\n"
        + lines.enumerated().map { "\($0.offset + 1)   \($0.element)\n" }.joined()
        + "\n                  \(number)\n\u{C}"
    }
    let text =
      page(2, ["MS. LO:  We will hear", "argument this morning in", "the case of the bridge,"])
      + page(3, ["which fell.", "MR. ORR:  It did.", "MS. LO:  When was that?"])
      + page(4, ["MR. ORR:  In the spring of", "that year, when the river", "rose."])
      + page(5, ["MS. LO:  Thank you.", "MR. ORR:  Not at all,", "Madam."])
    let reading = try PlainText(text)
    #expect(reading.labels.count == 6)
    #expect(reading.text(.pageNumber) == ["2", "3", "4", "5"])
    #expect(reading.text(.furniture).count >= 3)
    #expect(reading.text(.lineNumber).count == 12)
    #expect(reading.lawlessness == nil)
  }

  @Test("set headings apart from wrapped speech without blank lines")
  func headingsOfWrappedSpeech() throws {
    let reading = try PlainText(
      """
      Ms. Lo: We come to the first item of the day, on which there are four
      speakers, each of whom has five minutes.
      Repair of the old bridge
      Mr. Orr: It fell in the spring of that year, when the river rose and
      nobody was on it, as I have told the council many times before.
      It was closed
      Ms. Lo: Thank you. That was brief, and I hope that the others will keep
      to their time as well.
      """)
    #expect(reading.text(.heading) == ["Repair of the old bridge"])
    #expect(reading.speakers == ["Lo", "Orr", "Lo"])
    #expect(reading.lawlessness == nil)
  }

  @Test("hold margin numbers apart where the text begins within a page")
  func excerptOfPages() throws {
    let lines = [
      "MS. LO:  We will hear", "argument this morning in", "the case of the bridge,", "which fell.",
      "MR. ORR:  It did.", "MS. LO:  When was that?", "MR. ORR:  In the spring of",
      "that year, when the river", "rose.", "MS. LO:  Thank you.", "MR. ORR:  Not at all,",
      "Madam.",
    ]
    let numbers = Array(18...25) + Array(1...4)
    let text = zip(numbers, lines).map { "\($0)   \($1)\n" }.joined()
    let reading = try PlainText(text)
    #expect(reading.speakers == ["Lo", "Orr", "Lo", "Orr", "Lo", "Orr"])
    #expect(reading.text(.lineNumber) == numbers.map(String.init))
    #expect(reading.lawlessness == nil)
  }

  @Test("join wrapped lines into paragraphs")
  func wrapped() throws {
    let reading = try PlainText(
      """
      Ohm:  I have a question that I have had for a long time - maybe you have
            uncovered the answer to this - and that is how it got started, and
            whether there was a feeling at this point.

      Lee:  I have a general idea of what sparked it. I want to know more about
            the circumstances surrounding it: the machine, the people and the
            place.

      Ohm:  Yes.
      """)
    #expect(reading.labels == ["Ohm:", "Lee:", "Ohm:"])
    #expect(reading.transcript.items.filter { $0.kind == .paragraph }.count == 3)
    #expect(reading.text(.lineBreak).count == 4)
  }

  @Test("name unlabelled speech nobody's")
  func anonymous() throws {
    let reading = try PlainText(
      "It rained all day. We stayed at home and talked about the boats.\n")
    #expect(reading.speakers == ["-"])
  }

  @Test("are none for an empty text")
  func empty() throws {
    #expect(try PlainText("").transcript.items.isEmpty)
    #expect(try PlainText("\n\n  \n").transcript.turns.isEmpty)
  }

  @Test("a sentence with an event behind it is no heading, nor a sentence without a full stop")
  func sentencesAreNoHeadings() throws {
    let english = try PlainText(
      "ANN: Shall we begin?\n\nBO: We shall.\n\nI thank you for that. (Applause)\n\nANN: Then let us.\n"
    )
    #expect(english.text(.heading).isEmpty)
    let korean = try PlainText("의장: 시작하겠습니다\n\n위원: 네\n\n의장: 좋습니다\n\n먼저 보고를 듣겠습니다\n\n위원: 감사합니다\n")
    #expect(korean.text(.heading).isEmpty)
  }

  @Test("words with a colon right before a label are a heading")
  func headingWithColon() throws {
    let reading = try PlainText(
      "Statement of the minister\n\nQuestions and answers:\n\nQuestion: Was it late?\n\nMinister: It was.\n\n"
        + "Question: Very late?\n\nMinister: Not very.\n")
    #expect(reading.labels == ["Question:", "Minister:", "Question:", "Minister:"])
  }
}
