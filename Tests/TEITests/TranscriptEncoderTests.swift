import Foundation
import TEI
import TestSupport
import Testing
import Transcript

@Suite struct TranscriptEncoderTests {
  /// `VERBATIM_UPDATE=1` writes the fixture anew.
  @Test func theSeedIsEncodedAsTheFixtureShows() throws {
    let fixture = Package.root.appending(path: "Tests/TEITests/Fixtures/mofa-2022-05-23.xml")
    let tei = try Seed.transcript().tei()
    if ProcessInfo.processInfo.environment["VERBATIM_UPDATE"] != nil {
      try Data(tei).write(to: fixture)
    }
    let expected = String(decoding: try Data(contentsOf: fixture), as: UTF8.self)
    #expect(String(decoding: tei, as: UTF8.self) == expected)
  }
}
