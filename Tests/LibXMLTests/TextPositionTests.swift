import LibXML
import Testing

@Suite struct TextPositionTests {
  @Test(arguments: [
    "<a>plain</a>", "<a>  \n  blanks first</a>", "<a> \n </a>", "<a>é日本\u{1F600}</a>",
    "<a>one<b/>two<b/>\n three</a>", "<a>x<!-- c -->y<?p i?>z</a>", "<a><![CDATA[raw]]>x</a>",
    "<a>\(String(repeating: "long text ", count: 2000))</a>",
    "<a>\(String(repeating: "é", count: 20_000))</a>",
  ])
  func textStandsWhereItsPositionSays(document: String) {
    for chunk in [1, 5, 1000, 100_000] {
      let bytes = Array(document.utf8)
      let checker = Checker(bytes)
      let parser = Parser(names: NameTable(), handler: checker)
      for start in stride(from: 0, to: bytes.count, by: chunk) {
        parser.feed(bytes[start..<min(start + chunk, bytes.count)].span)
      }
      #expect(parser.finish())
      #expect(checker.count > 0)
      #expect(checker.wrong == [])
    }
  }
}

/// Compares text with the bytes at its position.
private final class Checker: XMLEventHandler {
  private let document: [UInt8]
  private(set) var wrong: [String] = []
  private(set) var count = 0

  init(_ document: [UInt8]) {
    self.document = document
  }

  func startElement(_ tag: borrowing StartTag) {}

  func endElement(_ name: NameID, position: borrowing EventPosition) {}

  func characters(_ text: Span<UInt8>, position: borrowing EventPosition) {
    count += 1
    let range = position.offset..<position.end
    let text = text.withUnsafeBufferPointer { Array($0) }
    guard range.upperBound <= document.count, Array(document[range]) == text else {
      wrong.append("\(range): \(String(decoding: text, as: UTF8.self))")
      return
    }
  }
}
