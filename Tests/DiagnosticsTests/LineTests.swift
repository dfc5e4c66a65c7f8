import Testing

@testable import Diagnostics

@Suite struct LineTests {
  static let texts: [String] = [
    "", "a", "a\n", "\n\n", "a\r\nb", "a\rb", "a\n\rb", "\r\n\r\n", "é\n日本語\n\u{1F600}x",
    String(repeating: "long line ", count: 40) + "\nend",
    String(repeating: "a long 日本 line ", count: 300) + "\n" + String(repeating: "é", count: 1500),
    String(repeating: "日本", count: 40) + "\r\n" + String(repeating: "x", count: 33),
  ]

  @Test(arguments: [
    (0, 1, 1), (2, 1, 2), (3, 2, 1), (6, 2, 2), (7, 2, 3), (9, 3, 1), (10, 4, 1), (11, 4, 2),
  ])
  func columnsCountScalarsAndLinesEndInEveryWay(offset: Int, line: Int, column: Int) {
    let text = Array("é\n日b\r\n\rc".utf8)
    #expect(
      LineIndex(text).location(of: offset) == SourceLocation(line: line, column: column))
  }

  @Test(arguments: texts, [1, 3, 16, 1000])
  func countingInChunksAgreesWithTheIndex(text: String, chunk: Int) {
    let bytes = Array(text.utf8)
    let index = LineIndex(bytes)
    var counter = LineCounter()
    var position = 0
    while position < bytes.count {
      let end = min(position + chunk, bytes.count)
      counter.advance(over: bytes[position..<end].span)
      position = end
      // Between CR and LF the index still stands in the old line.
      if position < bytes.count, bytes[position] == 10, bytes[position - 1] == 13 { continue }
      #expect(counter.location == index.location(of: position))
      #expect(counter.offset == position)
    }
  }

  @Test func aPlaceOutsideTheTextIsItsNearestEnd() {
    let index = LineIndex(Array("ab\nc".utf8))
    #expect(index.location(of: -5) == SourceLocation(line: 1, column: 1))
    #expect(index.location(of: 99) == SourceLocation(line: 2, column: 2))
    #expect(index.lineCount == 2)
  }

  @Test(arguments: texts)
  func anIndexOfTheFirstLinesAgreesWithTheWhole(text: String) {
    let bytes = Array(text.utf8)
    let whole = LineIndex(bytes)
    for last in stride(from: 0, through: bytes.count, by: max(1, bytes.count / 40)) {
      let first = LineIndex(bytes, through: last)
      for offset in [0, last / 2, last] {
        #expect(first.location(of: offset) == whole.location(of: offset))
        #expect(first.excerpt(at: offset) == whole.excerpt(at: offset))
      }
    }
  }

  @Test func anExcerptIsTheLineWithoutItsEnd() {
    let index = LineIndex(Array("one\r\ntwo words\r\nthree".utf8))
    #expect(index.excerpt(at: 9) == Excerpt(text: "two words"))
    #expect(index.excerpt(at: 20) == Excerpt(text: "three"))
  }

  @Test func anExcerptOfALongLineIsCutBetweenScalars() {
    let line = String(repeating: "日本語", count: 1000)
    let excerpt = LineIndex(Array(line.utf8)).excerpt(at: 4500)
    #expect(!excerpt.text.unicodeScalars.contains("\u{FFFD}"))
    #expect(excerpt.isCut)
    #expect(excerpt.column > 1)
    #expect(Array(line.unicodeScalars)[excerpt.column - 1] == excerpt.text.unicodeScalars.first)
  }
}
