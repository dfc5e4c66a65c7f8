import Diagnostics
import Foundation
import Testing
import Validation
import Verbatim

@Suite struct MendingTests {
  /// Finds “colour” and offers “color”.
  private func validate(_ input: DocumentInput, _ bytes: [UInt8]) -> [Diagnostic] {
    let word = Array("colour".utf8)
    guard bytes.count >= word.count else { return [] }
    return (0...bytes.count - word.count).filter { Array(bytes[$0..<$0 + word.count]) == word }
      .map { start in
        Diagnostic(
          id: "spelling", source: .reading, message: "colour",
          fix: Fix("write color", edits: [Fix.Edit(start..<start + word.count, "color")]))
      }
  }

  private func mending(_ bytes: [UInt8]) throws -> Mending {
    var seen: [UInt8] = bytes
    if let foreign = ForeignDocument(bytes, name: "t") { seen = foreign.readable }
    return Mending(of: bytes, name: "t") { input in
      defer {
        seen = String(decoding: seen, as: UTF8.self).replacing("colour", with: "color").utf8.map(
          \.self)
      }
      return validate(input, seen)
    }
  }

  private static let document = "\u{E9}<p n='colour'>na\u{EF}ve colour \u{FC}</p>"

  @Test(arguments: [
    ("UTF-16", String.Encoding.utf16), ("UTF-16", .utf16BigEndian),
    ("UTF-16LE", .utf16LittleEndian),
    ("ISO-8859-1", .isoLatin1), ("windows-1252", .windowsCP1252), ("UTF-8", .utf8),
  ])
  func aDocumentIsMendedInItsOwnEncoding(name: String, encoding: String.Encoding) throws {
    let text = "<?xml version=\"1.0\" encoding=\"\(name)\"?><a>\(Self.document)</a>"
    let bytes = Array(try #require(text.data(using: encoding)))
    let mending = try mending(bytes)
    let expected = try #require(
      text.replacing("colour", with: "color").data(using: encoding))
    #expect(mending.applied == 2)
    #expect(mending.bytes == Array(expected))
    #expect(mending.remaining.isEmpty)
    #expect(mending.difference.contains("color'>na\u{EF}ve color \u{FC}"))
  }

  @Test func whatIsNotInTheEncodingThatItDeclaresIsLeftAlone() {
    let bytes =
      Array("<?xml version='1.0' encoding='UTF-16'?><a/>".utf8) + [0xFF, 0xFE, 0xFD, 0xFC]
    #expect(ForeignDocument(bytes, name: "t")?.encoded(Array("<a/>".utf8)) == nil)
  }

  @Test func aCharacterThatTheEncodingDoesNotHaveIsNotWritten() throws {
    let bytes = Array("<?xml version='1.0' encoding='ISO-8859-1'?><a>\u{41}</a>".utf8)
    let foreign = try #require(ForeignDocument(bytes, name: "t"))
    #expect(foreign.encoded(foreign.text) == bytes)
    #expect(foreign.encoded(Array("<a>\u{3042}</a>".utf8)) == nil)
  }
}
