import Testing

@testable import Transcript

@Suite("Escapes in plain text")
struct EscapedTests {
  @Test("character references are the characters they stand for")
  func references() throws {
    let reading = try TestReading(
      "Ann: Bread &amp; butter &#8212; always.\n\nBo: Yes.\n\nAnn: Good.\n\nBo: Fine.\n")
    #expect(reading.turns.first == "Ann: Bread & butter — always.")
    #expect(reading.violations.isEmpty)
  }

  @Test("line ends written as escapes are line ends")
  func representation() throws {
    let reading = try TestReading(
      #"Ann: It\u2019s late.\n\nBo: Yes, it is.\n\nAnn: Good night.\n\nBo: Good night to you.\n"#)
    #expect(reading.turns.count == 4)
    #expect(reading.turns.first == "Ann: It’s late.")
    #expect(reading.violations.isEmpty)
  }
}
