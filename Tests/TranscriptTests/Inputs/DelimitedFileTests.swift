import Testing

@testable import Transcript

@Suite struct DelimitedFileTests {
  /// The shapes of what is read, field by field.
  private func shapesRead(_ text: [UInt8], _ delimiter: UInt8) -> [[Int]] {
    DelimitedFile(text, delimiter: delimiter).records.map { record in
      [record.count, record.map(\.range.count).max() ?? 0]
    }
  }

  @Test(
    arguments: [
      "", "\n", ",", "a", "a,b", "a,b\n", "a,b,\n", "a,b,", "\n\na,bb\r\n\r\nccc\r,d\r",
      "a\tb,c\n,,\n",
      "One, two, and three.\nFour\n\nFive, six\n",
    ])
  func shapesAreThoseOfTheRecords(_ text: String) throws {
    let bytes = Array(text.utf8)
    let shapes = try #require(DelimitedFile.shapes(of: bytes, delimiter: UInt8(ascii: ",")))
    #expect(shapes.map { [$0.width, $0.longest] } == shapesRead(bytes, UInt8(ascii: ",")))
  }

  @Test(arguments: ["\"a\",b\n", "a,\"b\"\n", "a\n\"b\"\n"])
  func whatMayBeQuotedTakesReading(_ text: String) {
    #expect(DelimitedFile.shapes(of: Array(text.utf8), delimiter: UInt8(ascii: ",")) == nil)
  }
}
