import Testing
import Verbatim

/// What people say of transcripts, in code as on the command line.
@Suite struct GuidanceTests {
  private let talk = Array(
    "ANNA: Where were you born?\n\nBERT: By the sea.\n\nANNA: When?\n\nBERT: In winter.\n".utf8)

  private func conversion(_ yaml: String, config: String = "") throws -> Conversion {
    var options = Converter.Options()
    options.guidance.corrections = Corrections.read(yaml, name: "c.yaml").corrections
    options.guidance.configuration =
      CorpusConfiguration.read(config, name: "corpus.yaml").configuration
    return try Converter(options).convert(talk, name: "talk.txt")
  }

  @Test func correctionsChangeTheTranscriptAndItsTEI() throws {
    let conversion = try conversion(
      "files: {talk.txt: {labels: [{label: ANNA, person: Anna, name: Anna Berg}]}}")
    #expect(conversion.transcript.participants.map(\.names.first?.text) == ["Anna Berg", "BERT"])
    #expect(String(decoding: conversion.tei, as: UTF8.self).contains("Anna Berg"))
  }

  @Test func whatNoLongerMatchesIsARemarkWithItsPlace() throws {
    let conversion = try conversion(
      "files: {talk.txt: {labels: [{label: CARL, person: Carl}]}}")
    let remark = try #require(conversion.transcript.reading.remarks.first)
    #expect(remark.file == "c.yaml")
    #expect(remark.location?.line == 1)
  }

  @Test func theConfigurationGivesIdsAndPublisher() throws {
    let conversion = try conversion(
      "", config: "publisher: Kelso Archive\nids: \"talk-{number}\"\n")
    let tei = String(decoding: conversion.tei, as: UTF8.self)
    #expect(tei.contains("xml:id=\"talk-1\""))
    #expect(tei.contains("<publisher>Kelso Archive</publisher>"))
  }

  @Test func whatIsWrittenForCorrectionIsReadBack() throws {
    let transcript = try Converter().read(talk, name: "talk.txt")
    let text = CorrectionsText().head + CorrectionsText.entry(of: transcript, path: "talk.txt")
    let (corrections, findings) = Corrections.read(text, name: "c.yaml")
    #expect(findings.isEmpty)
    #expect(corrections?.file("talk.txt")?.labels.map(\.label) == ["ANNA", "BERT"])
  }
}
