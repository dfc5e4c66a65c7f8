import Foundation
import Testing
import Verbatim

/// The README's snippet does what it shows, and stands there as it stands here.
@Suite struct ReadmeTests {
  @Test func theLibraryConvertsAndValidatesInAFewLines() throws {
    let bytes = Array(
      "Ann: Good morning.\n\nBo: Good morning.\n\nAnn: Shall we begin?\n\nBo: Yes.\n".utf8)
    // README
    let conversion = try Converter().convert(bytes, name: "interview.txt")
    let speakers = conversion.transcript.participants.map(\.id)
    let tei = DocumentInput(name: "interview.xml", bytes: conversion.tei)
    let findings = try Validator().validate(tei)
    // README
    #expect(speakers == ["Ann", "Bo"])
    #expect(findings.isEmpty)
  }

  @Test func theSnippetIsThatOfTheReadme() throws {
    let here = try String(contentsOf: URL(filePath: #filePath), encoding: .utf8)
    let root = URL(filePath: #filePath).deletingLastPathComponent()
      .deletingLastPathComponent().deletingLastPathComponent()
    let readme = try String(contentsOf: root.appending(path: "README.md"), encoding: .utf8)
    let parts = here.components(separatedBy: "    // README\n")
    let snippet = parts[1].replacing("\n    ", with: "\n").trimmingPrefix("    ")
    #expect(readme.contains("```swift\nimport Verbatim\n\n\(snippet)```"))
  }
}
