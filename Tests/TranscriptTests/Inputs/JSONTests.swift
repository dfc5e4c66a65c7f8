import Diagnostics
import Testing

@testable import Transcript

@Suite("JSON")
struct JSONTests {
  @Test("segments with times and speakers are turns with cues")
  func whisper() throws {
    let reading = try TestReading(
      #"""
      {"language": "de", "segments": [
        {"start": 0.42, "end": 4.1, "text": " Willkommen zum Gartenfunk,", "speaker": "SPEAKER_00",
         "words": [{"word": "Willkommen", "start": 0.42, "end": 1.02}]},
        {"start": 4.3, "end": 7.95, "text": " Frau Tietz.", "speaker": "SPEAKER_00"},
        {"start": 8.2, "end": 12.6, "text": " Guten \u0022Tag\u0022.", "speaker": "SPEAKER_01"}]}
      """#)
    #expect(
      reading.turns == [
        "SPEAKER_00: Willkommen zum Gartenfunk, ||Frau Tietz.", #"SPEAKER_01: Guten "Tag"."#,
      ])
    #expect(reading.times == ["0.420 7.950", "8.200 12.600"])
    #expect(reading.transcript.language == "de")
    #expect(reading.violations.isEmpty)
  }

  @Test("objects with speaker and content are turns, other members are not")
  func turns() throws {
    let reading = try TestReading(
      #"""
      {"title": "Town meeting", "date": "2021-01-03", "topics": [{"topic": "the harbour wall"}],
       "transcript": [
        {"name": "Ann", "content": "First.\nSecond &amp; third."},
        {"name": "Ann", "content": "Fourth."},
        {"name": "Bo", "content": "So \ud83d\ude00 it \ud83d is."}]}
      """#)
    #expect(reading.turns == ["Ann: First.¶Second & third.¶Fourth.", "Bo: So 😀 it \u{FFFD} is."])
    #expect(reading.words(of: .label) == ["Ann", "Bo"])
    #expect(reading.fact(.title) == "Town meeting")
    #expect(reading.fact(.date) == "2021-01-03")
    #expect(reading.violations.isEmpty)
  }

  @Test("speakers and times of what holds the text are its own")
  func nested() throws {
    let reading = try TestReading(
      #"""
      {"title": "No. 7", "transcript": {"sections": [{"turns": [
        {"start": 0, "stop": 9.5, "speaker": {"ID": 0, "name": "The Chair"},
         "text_blocks": [{"start": 0, "stop": 4, "text": "We begin."},
                         {"start": 4.0, "stop": 9.5, "text": "Mr. Poe."}]},
        {"start": 9.5, "stop": 12.0, "speaker": {"ID": 1, "name": "Mr. Poe"},
         "text_blocks": [{"start": 9.5, "stop": 12.0, "text": "Thank you."}]}]}]}}
      """#)
    #expect(reading.turns == ["The Chair: We begin. |Mr. Poe.", "Mr. Poe: Thank you."])
    #expect(reading.times == ["0.000 9.500", "9.500 12.000"])
  }

  @Test("whole numbers of the size of milliseconds are milliseconds")
  func milliseconds() throws {
    let reading = try TestReading(
      #"""
      {"utterances": [{"speaker": "A", "text": "One.", "start": 1120, "end": 4186},
                      {"speaker": "B", "text": "Two.", "start": 4200, "end": 9999}]}
      """#)
    #expect(reading.times == ["1.120 4.186", "4.200 9.999"])
  }

  @Test("lines of JSON are one transcript")
  func lines() throws {
    let reading = try TestReading(
      #"{"speaker": "Ann", "text": "One."}"# + "\n" + #"{"speaker": "Bo", "text": "Two."}"# + "\n")
    #expect(reading.turns == ["Ann: One.", "Bo: Two."])
  }

  @Test("single words make the speech of their speaker")
  func words() throws {
    let reading = try TestReading(
      #"""
      {"words": [{"word": "we", "start": 0.1, "speaker": 0}, {"word": "know", "start": 0.3, "speaker": 0},
                 {"word": "yes", "start": 0.9, "speaker": 1}]}
      """#)
    #expect(reading.turns == ["Speaker 0: we know", "Speaker 1: yes"])
  }

  @Test("one long string is a plain text")
  func blob() throws {
    let reading = try TestReading(
      #"{"id": 7, "transcript": "ANNA: Where were you born?\n\nBERT: In a village by the sea, "#
        + #"in the house of my grandmother.\n\nANNA: And when was that?\n\nBERT: In nineteen "#
        + #"forty-one, in the winter, when there was no coal to be had.\n\nANNA: I see.\n"}"#)
    #expect(reading.turns.count == 5)
    #expect(reading.turns.first == "ANNA: Where were you born?")
    #expect(reading.violations.isEmpty)
  }

  @Test(
    "what is malformed is read as a plain text, with a remark",
    arguments: [
      #"{"segments": [{"text": "cut off", "speaker": "A"}, {"text": "in the mid"#,
      #"{"segments": [{"text": "a", "speaker": "A"} {"text": "b"}]}"#,
    ])
  func malformed(_ text: String) throws {
    let reading = try TestReading(text)
    #expect(reading.transcript.reading.remarks.first?.id == "json-malformed")
    #expect(reading.violations.isEmpty)
  }

  @Test("depth and strange values do no harm")
  func hostile() throws {
    let depth = 100_000
    let deep =
      String(repeating: #"{"a":["#, count: depth) + #"{"speaker":"A","text":"x"}"#
      + String(repeating: "]}", count: depth)
    #expect(try TestReading(deep).violations.isEmpty)
    for text in [
      #"[{"speaker": null, "text": "a"}, {"speaker": [], "text": "b", "start": NaN}]"#,
      #"[{"speaker": "A", "speaker": "B", "text": "a", "text": "b", "start": 1e999}]"#,
      #"[{"speaker": "", "text": ""}, {"speaker": "A", "text": "", "start": -5, "end": 1e-3}]"#,
      "[{\"text\": \"a\\\"\", \"speaker\": \"\\u12\"}]", "{\"\": {}}", "[{}]", "[[]]", "{\"a\":1}",
      #"[{"speaker": "A", "text": "x", "start": 99999999999999999999999999}]"#,
    ] {
      #expect(try TestReading(text).violations.isEmpty, "\(text)")
    }
  }

  @Test("punctuation of its own follows its word without a blank")
  func punctuation() throws {
    let words = (0..<12).map { index in
      """
      {"type": "word", "alternatives": [{"content": "so", "speaker": "S\(index / 6)"},
      {"content": "no", "speaker": "S9"}]},
      {"type": "punctuation", "alternatives": [{"content": ",", "speaker": "S\(index / 6)"}]}
      """
    }
    let reading = try TestReading("{\"results\": [\(words.joined(separator: ","))]}")
    let speech = Array(repeating: "so,", count: 6).joined(separator: " ")
    #expect(reading.turns == ["S0: \(speech)", "S1: \(speech)"])
  }

  @Test("who speaks when is told apart from the words")
  func spans() throws {
    let reading = try TestReading(
      """
      {"segments": [{"start": 0, "end": 2.5, "text": "Is it so?"},
      {"start": 2.5, "end": 4.0, "text": "It is so."}],
      "diarization": [{"start": 0.0, "end": 2.4, "speaker": "Anna"},
      {"start": 2.4, "end": 4.0, "speaker": "Bo"}]}
      """)
    #expect(reading.turns == ["Anna: Is it so?", "Bo: It is so."])
    #expect(reading.violations.isEmpty)
  }

  @Test("all words once more with their speakers are read once")
  func repeated() throws {
    let words = ["Is", "it", "so", "It", "is", "so"]
    let plain = words.map { "{\"word\": \"\($0)\"}" }.joined(separator: ",")
    let tagged = words.enumerated().map { "{\"word\": \"\($1)\", \"speakerTag\": \($0 / 3 + 1)}" }
      .joined(separator: ",")
    let reading = try TestReading(
      "{\"results\": [{\"alternatives\": [{\"words\": [\(plain)]}]}, {\"alternatives\": "
        + "[{\"words\": [\(tagged)]}]}]}")
    #expect(reading.turns == ["Speaker 1: Is it so", "Speaker 2: It is so"])
    #expect(reading.transcript.participants.first?.names.map(\.text) == ["Speaker 1", "1"])
  }

  @Test("a list of the speakers gives their names")
  func names() throws {
    let reading = try TestReading(
      """
      {"speakers": [{"id": 0, "name": "Anna Berg"}, {"id": 1, "name": "Bo Lund"}],
      "monologues": [{"speaker": 0, "elements": [{"type": "text", "value": "Is it so"},
      {"type": "punct", "value": "?"}]}, {"speaker": 1, "elements": [
      {"type": "text", "value": "It is so"}, {"type": "punct", "value": "."}]}]}
      """)
    #expect(reading.transcript.participants.map(\.names[0].text) == ["Anna Berg", "Bo Lund"])
  }

  @Test(
    "pairs, objects named like the speaker, and lists side by side are speech",
    arguments: [
      """
      [["Anna", "One."], ["Bo", "Two."], ["Anna", "Three."], ["Bo", "Four."]]
      """,
      """
      [{"Anna": "One."}, {"Bo": "Two."}, {"Anna": "Three."}, {"Bo": "Four."}]
      """,
      """
      {"utt": ["One.", "Two.", "Three.", "Four."], "speaker": ["Anna", "Bo", "Anna", "Bo"]}
      """,
      """
      {"发言": [{"发言人": "Anna", "内容": "One."}, {"发言人": "Bo", "内容": "Two."},
      {"发言人": "Anna", "内容": "Three."}, {"发言人": "Bo", "内容": "Four."}]}
      """,
      """
      [{"memberName": "Anna", "paragraphs": ["One."]}, {"memberName": "Bo", "paragraphs": ["Two."]},
      {"memberName": "Anna", "paragraphs": ["Three."]}, {"memberName": "Bo", "paragraphs": ["Four."]}]
      """,
    ])
  func lists(_ text: String) throws {
    let reading = try TestReading(text)
    #expect(reading.turns == ["Anna: One.", "Bo: Two.", "Anna: Three.", "Bo: Four."])
    #expect(reading.violations.isEmpty)
  }

  @Test("a role beside a speaker's name is the speaker's")
  func roles() throws {
    let reading = try TestReading(
      """
      [{"speaker": "Ann Dee", "role": "Chair", "text": "Shall we begin?"},
       {"speaker": "Bo Lund", "role": "Witness", "text": "We shall."},
       {"speaker": "Ann Dee", "role": "Chair", "text": "Then let us."}]
      """)
    #expect(reading.transcript.participants.map(\.offices) == [["Chair"], ["Witness"]])
  }

  @Test("marks that stand apart go with the word before")
  func marksApart() throws {
    let words = Array(repeating: ["very", "well"], count: 6).flatMap { $0 }
    var items = ""
    for (index, word) in words.enumerated() {
      let time = "\"start_time\": \"\(index).0\", \"end_time\": \"\(index).5\""
      items += "{\(time), \"alternatives\": [{\"content\": \"\(word)\"}]}, "
      items += "{\"type\": \"punctuation\", \"alternatives\": [{\"content\": \",\"}]}, "
    }
    let reading = try TestReading(
      """
      {"results": {"speaker_labels": {"segments": [
        {"start_time": "0.0", "end_time": "5.5", "speaker_label": "spk_0"},
        {"start_time": "6.0", "end_time": "11.5", "speaker_label": "spk_1"}]},
       "items": [\(items.dropLast(2))]}}
      """)
    #expect(reading.transcript.turns.count == 2)
    #expect(reading.violations.isEmpty)
  }

  @Test("what all records say alike is said of the talk, as members named for it are")
  func sharedFacts() throws {
    let records = try TestReading(
      """
      [{"date": "2011-05-04", "location": "Port Elder", "speaker": "Ann Dee", "speech": "Shall we begin?"},
       {"date": "2011-05-04", "location": "Port Elder", "speaker": "Bo Lund", "speech": "We shall."}]
      """)
    #expect(records.fact(.date) == "2011-05-04")
    #expect(records.fact(.place) == "Port Elder")
    let days = try TestReading(
      """
      [{"date": "2011-05-04", "speaker": "Ann Dee", "speech": "Shall we begin?"},
       {"date": "2011-05-05", "speaker": "Bo Lund", "speech": "We shall."}]
      """)
    #expect(days.fact(.date) == nil)
    let hearing = try TestReading(
      """
      {"hearing_title": "The ferry", "hearing_date": "May 4, 2011", "transcript": [
       {"speaker": "Ann Dee", "text": "Shall we begin?"}, {"speaker": "Bo Lund", "text": "We shall."}]}
      """)
    #expect(hearing.fact(.title) == "The ferry")
    #expect(hearing.fact(.date) == "2011-05-04")
  }

  @Test("a short dialogue in one string is read by its lines")
  func shortDialogue() throws {
    let reading = try TestReading(
      #"{"id": "7", "summary": "They talk.", "dialogue": "Ann: Was it late?\r\nBo: It was.\r\nAnn: Very?\r\nBo: No."}"#
    )
    #expect(reading.turns == ["Ann: Was it late?", "Bo: It was.", "Ann: Very?", "Bo: No."])
  }

  @Test("members of the whole say what somebody does")
  func functions() throws {
    let reading = try TestReading(
      """
      {"interviewer": "Karl Orr", "interviewee": "Rosa Lind", "transcript": [
       {"speaker": "Orr", "text": "Where were you born?"}, {"speaker": "Lind", "text": "On the farm."}]}
      """)
    #expect(reading.transcript.participants.map(\.offices) == [["interviewer"], ["interviewee"]])
  }

  @Test("text in pieces, with objects for links among them, is one paragraph")
  func pieces() throws {
    let reading = try TestReading(
      """
      {"name": "Harbour", "messages": [
       {"id": 1, "type": "message", "from": "Ann", "text": "hello all"},
       {"id": 2, "type": "message", "from": "Ben", "text":
        ["see ", {"type": "link", "text": "https://example.org"}, " now"]},
       {"id": 3, "type": "message", "from": "Ann", "text": "thank you"}]}
      """)
    #expect(
      reading.turns == ["Ann: hello all", "Ben: see https://example.org now", "Ann: thank you"])
    #expect(reading.violations.isEmpty)
  }

  @Test("objects under numbers are like those of a list")
  func numbered() throws {
    let reading = try TestReading(
      """
      {"0": {"speaker": "Ann", "text": "Good morning."}, "1": {"speaker": "Ben", "text": "Hello."},
       "2": {"speaker": "Ann", "text": "Shall we begin?"}}
      """)
    #expect(reading.turns == ["Ann: Good morning.", "Ben: Hello.", "Ann: Shall we begin?"])
  }
}
