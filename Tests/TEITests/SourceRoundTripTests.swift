import LibXML
import TEI
import Testing
import Transcript

@Suite struct SourceRoundTripTests {
  @Test func theSeedComesBackByteForByte() throws {
    let tei = try Seed.transcript().tei()
    let restored = try RestoredSource(tei: tei)
    #expect(restored.bytes == (try Seed.bytes))
    #expect(restored.changes.isEmpty)
  }

  @Test(arguments: 0..<400)
  func aSourceOfAnyShapeComesBackByteForByte(seed: Int) throws {
    var random = Random(seed: UInt64(seed))
    let transcript = try RandomTranscript.make(&random)
    let tei = try transcript.tei()
    let restored = try RestoredSource(tei: tei)
    #expect(restored.bytes == transcript.source.bytes(), "\(String(decoding: tei, as: UTF8.self))")
    #expect(restored.changes.isEmpty)
  }

  @Test(arguments: 0..<40)
  func theSameTranscriptGivesTheSameBytes(seed: Int) throws {
    var random = Random(seed: UInt64(seed))
    let transcript = try RandomTranscript.make(&random)
    #expect(try transcript.tei() == transcript.tei())
  }
}
