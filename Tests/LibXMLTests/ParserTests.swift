import LibXML
import Testing

@Suite struct ParserTests {
  static let document = """
    <?xml version="1.0" encoding="UTF-8"?>
    <a xmlns="urn:x" b='1 &amp; 2'
       c="é">text &lt;<d/> &#233;
    <![CDATA[<raw>]]></a>
    """

  @Test func eventsCarryNamesValuesAndOffsets() {
    let (lines, parser) = Recorder.parse(Array(Self.document.utf8))
    #expect(parser.isWellFormed)
    #expect(
      lines == [
        "<{urn:x}a@39 b=1 & 2@56 c=é@73", "\"text <", "<{urn:x}d@89", ">{urn:x}d@89",
        "\" é\n<raw>", ">{urn:x}a@118",
      ])
  }

  @Test(arguments: [
    ("", "empty-document"), ("\n", "empty-document"), ("<a>", "unclosed-element"), ("<a", nil),
    ("x", "text-before-root"), ("<", nil), ("a\n", "text-before-root"), ("<>", nil),
    ("text", "text-before-root"),
  ])
  func ofFewerThanFourBytesItIsSaidWhatIsWrong(document: String, id: String?) {
    let (_, parser) = Recorder.parse(Array(document.utf8))
    #expect(!parser.isWellFormed)
    let found = parser.problems.map(\.id).first
    if let id {
      #expect(found == id)
    } else {
      #expect(found != nil && found != "empty-document")
    }
    #expect(parser.problems.allSatisfy { $0.offset <= document.utf8.count })
  }

  @Test(arguments: [3, 20, 45, 53, 54])
  func bytesThatTheDeclaredEncodingHasNotAreRefusedHoweverTheyAreCut(chunk: Int) {
    let document =
      Array(#"<?xml version="1.0" encoding="EUC-JP"?>"#.utf8) + Array("\n<TEI>".utf8)
      + [0xFF, 0xFF] + Array("</TEI>\n".utf8)
    let (_, parser) = Recorder.parse(document, chunk: chunk)
    #expect(!parser.isWellFormed)
    #expect(parser.problems.map(\.id) == ["invalid-character"])
  }

  @Test func aProblemStandsWhereItIsFoundInOnePieceAsInMany() {
    let document = Array("<a>\n<b>\n</c>\n</a>".utf8)
    let (_, whole) = Recorder.parse(document)
    #expect(whole.problems.map(\.offset) == [12])
    let (_, parts) = Recorder.parse(document, chunk: 1)
    #expect(parts.problems.map(\.line) == whole.problems.map(\.line))
  }

  @Test func whatIsTooLongIsSaidWithTheLimit() {
    let long = String(repeating: "a", count: 11_000_000)
    let (_, attribute) = Recorder.parse(Array("<a><b c='\(long)'/></a>".utf8))
    #expect(attribute.problems.map(\.id) == ["tag-too-long"])
    #expect(attribute.problems.first?.message.contains("9900000 bytes") == true)
    let (_, comment) = Recorder.parse(Array("<a><!--\(long)--></a>".utf8))
    #expect(comment.problems.map(\.id) == ["limit-exceeded"])
    #expect(comment.problems.first?.message.contains("10,000,000 bytes") == true)
  }

  @Test(arguments: [
    ("<a>word</a>", 3..<7), ("<a>\n  word\n</a>", 3..<11), ("<a>é</a>", 3..<5),
    ("<a><b/>word</a>", 7..<11), ("<a>\n\n</a>", 3..<5),
  ])
  func textStandsWhereItIsWritten(document: String, range: Range<Int>) {
    let names = NameTable()
    let handler = TextPlaces()
    let parser = Parser(names: names, handler: handler)
    parser.feed(Array(document.utf8).span)
    parser.finish()
    #expect(handler.range == range)
  }

  @Test(arguments: [1, 2, 3, 7, 64])
  func theSizeOfTheChunksDoesNotMatter(chunk: Int) {
    let whole = Recorder.parse(Array(Self.document.utf8)).lines
    #expect(Recorder.parse(Array(Self.document.utf8), chunk: chunk).lines == whole)
  }

  @Test(arguments: [
    ("<a><b></a>", "tag-mismatch"),
    ("<a><b>", "unclosed-element"),
    ("", "empty-document"),
    ("<a/><b/>", "content-after-root"),
    ("<a>&nbsp;</a>", "undeclared-entity"),
    ("<a x='1' x='2'/>", "duplicate-attribute"),
    ("<x:a/>", "undeclared-prefix"),
    ("<a>\u{1}</a>", "invalid-character"),
    ("<!DOCTYPE a><a/>", "doctype-refused"),
  ])
  func whatIsNotWellFormedIsNamed(document: String, id: String) {
    let (_, parser) = Recorder.parse(Array(document.utf8))
    #expect(!parser.isWellFormed)
    #expect(parser.problems.first?.id == id)
  }

  @Test func anElementHasAtMostSoManyAttributes() {
    let attributes = (0..<100_000).map { "a\($0)=''" }.joined(separator: " ")
    let (lines, parser) = Recorder.parse(Array("<a \(attributes)/>".utf8))
    #expect(lines.isEmpty)
    #expect(parser.problems.map(\.id) == ["too-many-attributes"])
  }

  @Test(arguments: [(256, true), (257, false)])
  func elementsAreNestedAtMostSoDeep(depth: Int, isAccepted: Bool) {
    let document =
      String(repeating: "<a>", count: depth) + String(repeating: "</a>", count: depth)
    let (_, parser) = Recorder.parse(Array(document.utf8))
    #expect(parser.problems.map(\.id) == (isAccepted ? [] : ["nested-too-deep"]))
  }

  @Test func anInternalEntityOfCharactersIsExpandedWhereADocumentTypeIsAllowed() {
    var limits = ParserLimits()
    limits.allowsDocumentType = true
    let document = "<!DOCTYPE a [<!ENTITY e 'word'>]><a>&e;</a>"
    let (lines, parser) = Recorder.parse(Array(document.utf8), limits: limits)
    #expect(parser.isWellFormed)
    #expect(lines == ["<a@33", "\"word", ">a@39"])
  }

  @Test func anExternalEntityIsNeverRead() {
    var limits = ParserLimits()
    limits.allowsDocumentType = true
    let document = "<!DOCTYPE a [<!ENTITY e SYSTEM 'file:///etc/hostname'>]><a>&e;</a>"
    let (lines, parser) = Recorder.parse(Array(document.utf8), limits: limits)
    #expect(!parser.isWellFormed)
    #expect(!lines.contains { $0.hasPrefix("\"") })
  }

  @Test(arguments: [true, false], [1, 3, 1000])
  func utf32IsDecoded(isBigEndian: Bool, chunk: Int) {
    for mark in ["", "\u{FEFF}"] {
      let text = mark + "<?xml version='1.0' encoding='UTF-32'?><a b='ü'>é𝄞</a>"
      let bytes = text.unicodeScalars.flatMap { scalar in
        let bytes = [24, 16, 8, 0].map { UInt8(truncatingIfNeeded: scalar.value >> $0) }
        return isBigEndian ? bytes : bytes.reversed()
      }
      let (lines, parser) = Recorder.parse(bytes, chunk: chunk)
      #expect(parser.isWellFormed)
      #expect(lines == ["<a@39 b=ü@42", "\"é𝄞", ">a@55"])
      let broken = Recorder.parse(Array(bytes.dropLast()), chunk: chunk).parser.problems
      #expect(broken.map(\.id) == ["invalid-character"])
      let surrogate: [UInt8] = isBigEndian ? [0, 0, 0xD8, 0] : [0, 0xD8, 0, 0]
      let wrong = Recorder.parse(Array(bytes.prefix(200)) + surrogate, chunk: chunk).parser.problems
      #expect(wrong.map(\.id) == ["invalid-character"])
    }
  }

  @Test func utf16IsDecoded() {
    let text = "\u{FEFF}<a>é</a>"
    let bytes = text.utf16.flatMap { [UInt8($0 & 0xFF), UInt8($0 >> 8)] }
    let (lines, parser) = Recorder.parse(bytes)
    #expect(parser.isWellFormed)
    #expect(lines.contains("\"é"))
  }
}

/// Notes from where to where the text of a document goes.
private final class TextPlaces: XMLEventHandler {
  private(set) var range: Range<Int>?

  func startElement(_ tag: borrowing StartTag) {}

  func endElement(_ name: NameID, position: borrowing EventPosition) {}

  func characters(_ text: Span<UInt8>, position: borrowing EventPosition) {
    range = (range?.lowerBound ?? position.offset)..<position.end
  }
}
