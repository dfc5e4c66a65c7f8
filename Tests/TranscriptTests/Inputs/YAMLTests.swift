import Testing

@testable import Transcript

@Suite("Lists in YAML")
struct YAMLTests {
  @Test("with speakers and words are turns")
  func turns() throws {
    let reading = try PlainText(
      #"""
      - speaker: Ann Hill
        time: '00:03'
        text: Good morning. What's the news?
      - speaker: Ben
        time: '00:07'
        text: 'It''s raining.'
      - speaker: Ann Hill
        time: '00:09'
        mood: calm
        text: >-
          Then we stay in,
          and wait.
      - speaker: Ben
        text: "So \"be\" it."
      """#)
    #expect(reading.labels == ["Ann Hill", "Ben", "Ann Hill", "Ben"])
    #expect(reading.speakers == ["AnnHill", "Ben", "AnnHill", "Ben"])
    #expect(
      reading.text(.text) == [
        "Good morning. What's the news?", "It", "''", "s raining.", "Then we stay in,", "and wait.",
        "So ", #"\""#, "be", #"\""#, " it.",
      ])
    #expect(reading.text(.timestamp) == ["00:03", "00:07", "00:09"])
    #expect(reading.text(.furniture).contains("calm"))
    #expect(reading.lawlessness == nil)
  }

  @Test("in the front matter of a page need no speakers")
  func timed() throws {
    let reading = try PlainText(
      """
      ---
      title: Talk of the day
      transcription:
        - time: '00:00'
          text: >-
            How is it to begin anew, and to look
            for your place once more?
        - time: '00:15'
          text: Where shall I begin?
        - time: '00:20'
          text: '(laughs) Right.'
      layout: page
      ---
      """)
    #expect(reading.labels == [])
    #expect(reading.text(.event) == ["(laughs)"])
    #expect(reading.transcript.facts.first { $0.kind == .title }?.value == "Talk of the day")
    #expect(reading.text(.furniture).contains("layout: page"))
    #expect(reading.lawlessness == nil)
  }

  @Test(
    "of other things are none",
    arguments: [
      "- name: oats\n  text: 500 g\n- name: milk\n",
      "- title: One\n  content: What is it?\n- title: Two\n  content: That.\n- title: Three\n  content: No.\n",
      "- Ann: Good morning.\n- Ben: Good morning.\n- Ann: It rains.\n- Ben: It does.\n",
      "---\ntitle: A talk\n---\n\nAnn: Good morning.\n\nBen: Good morning.\n",
    ])
  func others(_ text: String) {
    #expect(YAMLList(Array(text.utf8)) == nil)
  }
}
