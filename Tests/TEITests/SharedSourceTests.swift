import TEI
import TestSupport
import Testing
import Transcript

/// The laws of the source, on what people really write.
@Suite(.enabled(if: Shared.exists("accuracy/dev"), "needs the shared transcripts"))
struct SharedSourceTests {
  static let files =
    Shared.files(below: "accuracy/dev").filter { $0.contains("/input.") }
    + Shared.files(below: "attacks").filter { $0.hasSuffix(".txt") }

  @Test(arguments: files)
  func aTranscriptComesBackByteForByte(path: String) throws {
    let bytes = try Shared.bytes(path)
    let tei = try Self.convert(path, bytes).tei(id: "t")
    let restored = try RestoredSource(tei: tei)
    #expect(restored.bytes == bytes)
    #expect(restored.changes.isEmpty)
  }

  @Test(arguments: files.filter { $0.hasSuffix(".txt") || $0.hasSuffix(".md") })
  func whatGivesAPlainTextBackIsSmall(path: String) throws {
    let bytes = try Shared.bytes(path)
    let record = try #require(try Self.record(in: Self.convert(path, bytes).tei(id: "t")))
    let size = record.text.utf8.count
    #expect(size <= 400 + bytes.count / 100, "\(size) for \(bytes.count)")
  }

  private static func convert(_ path: String, _ bytes: [UInt8]) throws -> Transcript {
    TranscriptReader().read(try Source(name: path, bytes: bytes))
  }

  private static func record(in tei: [UInt8]) -> SourceRecord? {
    let handler = HeaderCatcher()
    let reader = TEIReader(handler: handler)
    reader.feed(tei.span)
    reader.finish()
    return handler.header?.record
  }
}

final class HeaderCatcher: TEIHandler {
  private(set) var header: Header?

  func header(_ header: Header) { self.header = header }
  func begin(_ element: BodyElement) {}
  func text(_ text: Span<UInt8>) {}
  func end(_ name: BodyElement.Name) {}
}
