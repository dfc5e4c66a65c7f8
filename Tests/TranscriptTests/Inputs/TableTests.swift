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
}
