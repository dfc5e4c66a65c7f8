import Foundation
import TEI
import Testing
import Transcript

@Suite struct EditedSourceTests {
  private static func edited(_ word: String, _ other: String) throws -> (String, RestoredSource) {
    let tei = String(decoding: try Seed.transcript().tei(), as: UTF8.self)
    let source = String(decoding: try Seed.bytes, as: UTF8.self)
    let restored = try RestoredSource(tei: Array(tei.replacing(word, with: other).utf8))
    return (source.replacing(word, with: other), restored)
  }

  @Test func anEditedParagraphIsNamedAndStandsInTheSourcesLayout() throws {
    let (source, restored) = try Self.edited("sanctions on Russia", "measures against Russia")
    #expect(String(decoding: restored.bytes, as: UTF8.self) == source)
    #expect(restored.changes.isDifferent)
    #expect(restored.changes.edited == ["mofa-2022-05-23.seg4"])
  }

  @Test func anEditedLabelIsNamedByWhatItFollows() throws {
    let (source, restored) = try Self.edited("Reporter:<", "Press:<")
    #expect(
      String(decoding: restored.bytes, as: UTF8.self)
        == source.replacing("Reporter:", with: "Press:"))
    #expect(restored.changes.edited.count == 1)
    #expect(restored.changes.edited[0].contains("label"))
  }

  @Test func anAddedParagraphIsWrittenInTheSourcesUsualLayout() throws {
    let tei = String(decoding: try Seed.transcript().tei(), as: UTF8.self)
      .replacing(
        "</u>\n      </div>", with: "<seg xml:id=\"added\">One more.</seg></u>\n      </div>")
    let restored = try RestoredSource(tei: Array(tei.utf8))
    #expect(restored.changes.isReshaped)
    let lines = String(decoding: restored.bytes, as: UTF8.self).split(separator: "\n")
    #expect(lines.last == "One more.")
    #expect(lines.count == 17)
  }

  @Test func aFileWithoutRecordHasNoSource() {
    let tei = "<TEI xmlns='http://www.tei-c.org/ns/1.0'><teiHeader/><text><body/></text></TEI>"
    #expect(throws: RestoredSource.Failure.noRecord) { try RestoredSource(tei: Array(tei.utf8)) }
  }

  @Test func aFileThatIsNotWellFormedHasNoSource() {
    #expect {
      try RestoredSource(tei: Array("<TEI><p></TEI>".utf8))
    } throws: { error in
      if case .malformed = error as? RestoredSource.Failure { true } else { false }
    }
  }

  @Test(arguments: 0..<300)
  func aDamagedRecordNeitherCrashesNorPassesForTheSource(seed: Int) throws {
    var random = Random(seed: UInt64(seed))
    let transcript = try RandomTranscript.make(&random)
    var tei = String(decoding: try transcript.tei(), as: UTF8.self)
    let start = try #require(tei.range(of: "\"layout\":\"")?.upperBound)
    let end = try #require(tei[start...].firstIndex(of: "\""))
    let letters = Array("ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/")
    let damaged = String(
      (0..<Int.random(in: 0..<60, using: &random)).map { _ in random.pick(letters) })
    tei.replaceSubrange(start..<end, with: damaged)
    // Nil where what was decoded is no text of the source's encoding.
    guard let restored = try? RestoredSource(tei: Array(tei.utf8)) else { return }
    #expect(restored.bytes == transcript.source.bytes() || restored.changes.isDifferent)
    #expect(restored.bytes.count < 10_000_000)
  }
}
