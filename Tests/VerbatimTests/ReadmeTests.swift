import Foundation
import TestSupport
import Testing
import Verbatim

@Suite struct ReadmeTests {
  /// What README shows, compiled; the lines between the marks are README's own.
  @Test func theSnippetDoesWhatItsCommentsSay() throws {
    var printed: [String] = []
    func print(_ value: some Any) { printed.append("\(value)") }
    // README begins
    let bytes = Array("Ann: Shall we begin?\nBen: We shall.\nAnn: Then let us.\n".utf8)
    let conversion = try Converter().convert(bytes, name: "talk.txt")
    print(conversion.transcript.participants.map(\.id))  // ["Ann", "Ben"]

    let findings = try Validator().validate(
      DocumentInput(name: "talk.xml", bytes: conversion.tei))
    print(findings.isEmpty)  // true

    let source = try RestoredSource(tei: conversion.tei)
    print(source.bytes == bytes)  // true
    // README ends
    #expect(printed == ["[\"Ann\", \"Ben\"]", "true", "true"])
  }

  @Test func theSnippetIsTheOneInReadme() throws {
    let code = try String(contentsOfFile: #filePath, encoding: .utf8)
    let compiled = try #require(
      code.components(separatedBy: "// README begins\n").dropFirst().first?
        .components(separatedBy: "    // README ends").first
    ).split(separator: "\n", omittingEmptySubsequences: false).map { $0.dropFirst(4) }
      .joined(separator: "\n")
    let readme = try String(contentsOfFile: Package.path("README.md"), encoding: .utf8)
    #expect(readme.contains("```swift\nimport Verbatim\n\n" + compiled + "```"))
  }
}
