import Diagnostics
import Testing

@testable import Transcript

@Suite("Tables")
struct TableTests {
  @Test("columns are known by their names")
  func named() throws {
    let reading = try TestReading(
      "timestamp,speaker,words,tags\r\n,DB:,\"Thank you, \"\"Kay\"\".\",\r\n0:12,KM:,My &#8212; "
        + "pleasure.,shy\r\n,KM:,\"First.\r\n\r\nSecond.\",\r\n")
    #expect(reading.turns == ["DB: Thank you, \"Kay\".", "KM: My — pleasure.¶First.¶Second."])
    #expect(reading.words(of: .label) == ["DB:", "KM:"])
    #expect(reading.times == ["- -", "12.000 -"])
    #expect(reading.violations.isEmpty)
  }

  @Test(
    "delimiters and languages vary",
    arguments: [
      "Sprecher;Text\nAnna;Guten Tag.\nBernd;Ja.\n",
      "Hablante\tTexto\nAnna\tGuten Tag.\nBernd\tJa.\n",
      "話者,発言\nAnna,Guten Tag.\nBernd,Ja.\n",
      "start,end,Name,Transcript\n0,1,Anna,Guten Tag.\n1,2,Bernd,Ja.\n",
      "Text|Speaker\nGuten Tag.|Anna\nJa.|Bernd\n",
    ])
  func delimiters(_ text: String) throws {
    #expect(try TestReading(text).turns == ["Anna: Guten Tag.", "Bernd: Ja."])
  }

  @Test("a table without names keeps every label, and what else stands beside the words")
  func bare() throws {
    let rows = (0..<8).map { "P0\($0 / 3)|well this is row \($0)|tag\($0)" }
    let reading = try TestReading(rows.joined(separator: "\n"))
    #expect(reading.words(of: .label) == ["P00", "P00", "P00", "P01", "P01", "P01", "P02", "P02"])
    #expect(reading.words(of: .comment) == (0..<8).map { "tag\($0)" })
    #expect(reading.transcript.participants.count == 3)
    #expect(reading.violations.isEmpty)
  }

  @Test("a table without names is known by its times")
  func unnamed() throws {
    let rows = (0..<6).map { row in
      "00:0\(row):00,\(row % 2 == 0 ? "Anna" : "Bo"),\"This is row \(row), and it goes on a while.\""
    }
    let reading = try TestReading(rows.joined(separator: "\n"))
    #expect(reading.transcript.turns.count == 6)
    #expect(reading.transcript.participants.map(\.names[0].text) == ["Anna", "Bo"])
  }

  @Test("prose with commas is no table")
  func prose() throws {
    let reading = try TestReading("Well, yes, I said.\nThen, of course, he left.\nText, speaker.\n")
    #expect(reading.transcript.reading.layout.contains("table") == false)
  }

  @Test("a quote that does not close is a character")
  func unclosed() throws {
    let reading = try TestReading("speaker,text\nA,\"one\nB,two\nA,three\n")
    #expect(reading.turns == ["A: \"one", "B: two", "A: three"])
    #expect(reading.transcript.reading.remarks.first?.location?.line == 2)
  }

  @Test("tags in small letters are no names of speakers")
  func tags() throws {
    let turns = [
      "A|Have you been to the old quay?|qy", "B|No.|nn", "B|I have not been there so far.|sd",
      "A|It was built in the year of the ice.|sv", "B|Oh.|b", "A|You must go there one day.|sv",
      "B|Is it far from the station?|qy", "A|Not at all.|nn",
    ]
    let reading = try TestReading(turns.joined(separator: "\n") + "\n")
    #expect(Set(reading.transcript.participants.map(\.id)) == ["A", "B"])
  }

  @Test(
    "columns are known by names of several words, and by what stands in them",
    arguments: [
      "TURN,SPEAKER_ID,SPEAKER_NAME,UTTERANCE_TEXT\n1,a,Anna,Guten Tag.\n2,b,Bernd,Ja.\n",
      "Sr No.,Utterance,Speaker\n1,Guten Tag.,Anna\n2,Ja.,Bernd\n",
      "Timecode,Who,Said\n0:01,Anna,Guten Tag.\n0:02,Bernd,Ja.\n",
      "序号,发言人,发言时间,发言内容\n1,Anna,0:01,Guten Tag.\n2,Bernd,0:02,Ja.\n",
      "Bericht der Hafenkommission\n\nSprecher;Redebeitrag\nAnna;Guten Tag.\nBernd;Ja.\n",
      "| Имя | Реплика |\n|---|---|\n| Anna | Guten Tag. |\n| Bernd | Ja. |\n",
    ])
  func compoundNames(_ text: String) throws {
    #expect(try TestReading(text).turns == ["Anna: Guten Tag.", "Bernd: Ja."])
  }

  @Test("two columns without names and times are known by speakers who recur")
  func pairs() throws {
    let rows = (0..<8).map {
      "\($0 % 2 == 0 ? "Anna" : "Bo"),\"This is row \($0), and it goes on.\""
    }
    let reading = try TestReading(rows.joined(separator: "\n"))
    #expect(reading.transcript.participants.map(\.names[0].text) == ["Anna", "Bo"])
    #expect(reading.transcript.turns.count == 8)
  }

  @Test("fewer records will do where each text stands in quotes")
  func quotedPairs() throws {
    let reading = try TestReading(
      """
      Anna,"So, where did you grow up?"
      Bo,"In a village by the sea, near the old mill."
      Anna,"And was that far from here?"
      Bo,"Not at all, an hour by bus."
      """)
    #expect(reading.transcript.participants.map(\.names[0].text) == ["Anna", "Bo"])
  }

  @Test("what somebody says before a comma names no column")
  func saidNames() throws {
    let reading = try TestReading(
      """
      Puhemies: Rauhaa saliin, pyydän.

      Minna Laine: Kiitos, arvoisa puhemies. Asia on tärkeä.

      Puhemies: Seuraava puheenvuoro, olkaa hyvä.

      Minna Laine: Meillä on kaksi ehdotusta pöydällä.
      """)
    #expect(reading.transcript.turns.count == 4)
  }

  @Test("labels in the cells name the speakers where no column does")
  func labelled() throws {
    let rows = (0..<6).map {
      "\($0).000000\t\($0).900000\t\($0 % 2 == 0 ? "Anna" : "Bo"): It is so, I think."
    }
    let reading = try TestReading(rows.joined(separator: "\n"))
    #expect(reading.turns.prefix(2) == ["Anna: It is so, I think.", "Bo: It is so, I think."])
    #expect(reading.times.first == "0.000 0.900")
    #expect(reading.violations.isEmpty)
  }

  @Test("the column of ends is the one whose times follow the starts")
  func ends() throws {
    let rows = (0..<5).map { row in
      (row % 2 == 0 ? "Anna" : "Bo")
        + "\t00:00:0\(row).100\t\(row).1\t00:00:0\(row).900\t\(row).9\tIt is so, I think."
    }
    #expect(try TestReading(rows.joined(separator: "\n")).times.first == "0.100 0.900")
  }

  @Test("what every record says alike is said of the talk, and a role of its speaker")
  func facts() throws {
    let reading = try TestReading(
      "debate_name,debate_date,place,speaker_name,speaker_role,speech\n"
        + "The Ferry Debate,2011-05-04,Port Elder,ANN DEE,MODERATOR,Good evening.\n"
        + "The Ferry Debate,2011-05-04,Port Elder,BO LUND,CANDIDATE,Thank you.\n"
        + "The Ferry Debate,2011-05-04,Port Elder,ANN DEE,MODERATOR,Two minutes each.\n")
    #expect(reading.fact(.title) == "The Ferry Debate")
    #expect(reading.fact(.date) == "2011-05-04")
    #expect(reading.fact(.place) == "Port Elder")
    #expect(reading.transcript.participants.map(\.offices) == [["MODERATOR"], ["CANDIDATE"]])
    #expect(reading.violations.isEmpty)
  }

  @Test("where a speaker stands is no role of his")
  func positions() throws {
    let reading = try TestReading(
      "speaker,position_start,text\nAnn,12.5,Good evening.\nBo,15.0,Thank you.\nAnn,17.5,Well.\n")
    #expect(reading.transcript.participants.allSatisfy { $0.offices.isEmpty })
  }

  @Test("what only some records say is said of none")
  func otherFacts() throws {
    let reading = try TestReading(
      "date,speaker,text\n2011-05-04,Ann,Good evening.\n2011-05-05,Bo,Thank you.\n")
    #expect(reading.fact(.date) == nil)
  }

  @Test("all words of a table of markdown are kept, and its times stand where they stood")
  func markdown() throws {
    let reading = try TestReading(
      """
      | Time | Speaker | Text |
      |------|---------|------|
      | 00:01 | Ann Hill | Good morning to you. |
      | 00:05 | Tom Brook | Morning, Ann. |

      """)
    #expect(reading.turns == ["Ann Hill: Good morning to you.", "Tom Brook: Morning, Ann."])
    #expect(reading.words(of: .furniture) == ["Time", "Speaker", "Text"])
    #expect(reading.words(of: .timestamp) == ["00:01", "00:05"])
    #expect(reading.violations.isEmpty)
  }

  @Test("a day with its time, alike in all records, is that of the talk")
  func dayAndTime() throws {
    let reading = try TestReading(
      "name,datetime,text\nAnn,20/07/2006,Good evening to you.\nBo,20/07/2006,Thank you.\n")
    #expect(reading.fact(.date) == "2006-07-20")
  }

  @Test("lines of a day, a name and words between tabs are those of a chat")
  func chat() throws {
    let reading = try TestReading(
      """
      2020-05-06 14:00:12\tkim_\twho has the list?
      2020-05-06 14:00:30\trolf42\tme
      2020-05-06 14:00:44\tkim_\tsend it please
      2020-05-06 14:01:02\trolf42\tdone
      """)
    #expect(reading.words(of: .label) == ["kim_", "rolf42", "kim_", "rolf42"])
    #expect(reading.words(of: .timestamp).first == "2020-05-06 14:00:12")
  }
}
