import Diagnostics
import Foundation
import Testing
import Validation

@Suite struct EncodingTests {
  static let text = """
    <TEI xmlns="http://www.tei-c.org/ns/1.0" xml:id="é">
    <p>ça</p><u n="é" who="#é2"/><person xml:id="é1"/>
    </TEI>

    """

  private func findings(_ bytes: [UInt8]) throws -> [Diagnostic] {
    var options = ValidationOptions()
    options.schema = .noSchema
    return try Validator(options: options).validate(DocumentInput(name: "t", bytes: bytes))
  }

  @Test(arguments: [
    ("UTF-8", String.Encoding.utf8), ("ISO-8859-1", .isoLatin1), ("windows-1252", .windowsCP1252),
    ("UTF-16", .utf16), ("UTF-16LE", .utf16LittleEndian), ("UTF-16", .utf16BigEndian),
    ("UTF-32", .utf32), ("UTF-32LE", .utf32LittleEndian), ("UTF-32", .utf32BigEndian),
  ])
  func placesAreTheSameInEveryEncoding(name: String, encoding: String.Encoding) throws {
    for declaration in [
      "<?xml version=\"1.0\" encoding=\"\(name)\"?>",
      "<?xml version='1.0'  encoding = '\(name)' standalone=\"yes\" ?>",
    ] {
      let document = try #require("\(declaration)\n\(Self.text)".data(using: encoding))
      let found = try findings(Array(document))
      #expect(found.map(\.id) == ["unresolved-pointer"], "\(found.map(\.message))")
      let finding = try #require(found.first)
      #expect(finding.location == Place(line: 3, column: 24))
      #expect(finding.end == Place(line: 3, column: 27))
      #expect(finding.excerpt?.text == "<p>ça</p><u n=\"é\" who=\"#é2\"/><person xml:id=\"é1\"/>")
    }
  }

  @Test func aByteOrderMarkMovesNothing() throws {
    let document = Array(
      "\u{FEFF}<TEI xmlns=\"http://www.tei-c.org/ns/1.0\"><u next=\"#x\"/></TEI>".utf8)
    let finding = try #require(try findings(document).first)
    #expect(finding.location == Place(line: 1, column: 51))
  }

  @Test func nothingIsMendedByOffsetsOfAnotherEncoding() throws {
    let text = Fixtures.transcript.replacing("UTF-8", with: "ISO-8859-1")
      .replacing("I’m", with: "I'm").replacing("quantity=\"2\"", with: "quantity=\"3\"")
    let bytes = Array(try #require(text.data(using: .isoLatin1)))
    let found = try Validator().validate(DocumentInput(name: "t", bytes: bytes))
    #expect(found.map(\.id) == ["wrong-count"])
    #expect(found.allSatisfy { $0.fix == nil })
  }

  @Test func bytesThatAreNotInTheDeclaredEncodingAreAFinding() throws {
    let document =
      Array("<?xml version='1.0' encoding='UTF-8'?><a>".utf8) + [0xFF, 0xFE] + Array("</a>".utf8)
    #expect(try findings(document).allSatisfy { $0.source == .xml })
    #expect(try findings(document).isEmpty == false)
    let unknown = Array("<?xml version='1.0' encoding='x-nothing'?><a/>".utf8)
    #expect(try findings(unknown).count == 1)
  }
}
