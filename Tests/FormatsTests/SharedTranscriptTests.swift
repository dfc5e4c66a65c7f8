import Formats
import LibXML
import TEI
import TestSupport
import Testing
import Transcript

/// The laws of the formats, on what people really write.
@Suite(.enabled(if: Shared.exists("accuracy/dev"), "needs the shared transcripts"))
struct SharedTranscriptTests {
  static let files = Shared.files(below: "accuracy/dev").filter { $0.contains("/input.") }

  @Test(arguments: files)
  func theSameTEIIsMadeOfItsJSON(path: String) throws {
    let source = try Source(name: path, bytes: try Shared.bytes(path))
    var tei: [UInt8] = []
    let output = ByteOutput { part in
      part.withUnsafeBufferPointer { tei.append(contentsOf: $0) }
    }
    try TranscriptEncoder(TranscriptEncoder.Options(version: "0.1.0"))
      .encode(TranscriptReader().read(source), to: output)
    let json = try Export.bytes(tei, to: .json).bytes
    let again = try TranscriptJSONTests.tei(json)
    let expected = String(decoding: tei, as: UTF8.self)
    #expect(Self.firstDifference(again, expected) == nil)
    #expect(again == expected)
  }

  private static func firstDifference(_ text: String, _ other: String) -> String? {
    let lines = zip(text.split(separator: "\n"), other.split(separator: "\n"))
    return lines.first { $0 != $1 }.map { "\($0) — \($1)" }
  }
}
