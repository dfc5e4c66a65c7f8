import Formats
import Foundation
import LibXML
import TEI
import Testing

/// Each fixture is a TEI file and what it becomes in a format; `VERBATIM_UPDATE=1` writes the
/// latter anew.
@Suite struct ExporterTests {
  /// A page has tests of its own.
  @Test(arguments: ["parliament", "interview"], ExportFormat.allCases.filter { $0 != .html })
  func aFileBecomesWhatTheFixtureShows(name: String, format: ExportFormat) throws {
    let tei = try Fixture.bytes(name + ".xml")
    let exported = try Export.bytes(tei, to: format).bytes
    let path = "\(name).\(format.rawValue)"
    if ProcessInfo.processInfo.environment["VERBATIM_UPDATE"] != nil {
      try Fixture.write(exported, to: path)
    }
    #expect(
      String(decoding: exported, as: UTF8.self)
        == String(decoding: try Fixture.bytes(path), as: UTF8.self))
  }

  @Test(arguments: ExportFormat.allCases)
  func theSizeOfTheChunksDoesNotMatter(format: ExportFormat) throws {
    let tei = try Fixture.bytes("parliament.xml")
    let whole = try Export.bytes(tei, to: format).bytes
    for size in [1, 3, 50] {
      #expect(try Export.bytes(tei, to: format, chunk: size).bytes == whole)
    }
  }
}
