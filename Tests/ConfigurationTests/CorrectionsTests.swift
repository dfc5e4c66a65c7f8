import Diagnostics
import Testing
import Transcript

@testable import Configuration

@Suite("Corrections")
struct CorrectionsTests {
  private let text =
    "ANNA: Where were you born?\n\nBERT: In a village by the sea.\n\nANNA: When was that?\n\n"
    + "BERT: In the winter of the great storm.\n\nANNA: I see.\n\nBERT: Quite.\n"

  private func read(_ text: String) throws -> Transcript {
    TranscriptReader().read(try Source(name: "talk.txt", bytes: Array(text.utf8)))
  }

  private func corrections(_ yaml: String) throws -> Corrections {
    let (corrections, findings) = Corrections.read(yaml, name: "corrections.yaml")
    #expect(findings.isEmpty, "\(findings)")
    return try #require(corrections)
  }

  private func turns(_ transcript: Transcript) -> [String] {
    transcript.turns.map { turn in
      turn.participant.map { transcript.participants[$0].id } ?? "-"
    }
  }

  @Test("what inspect writes changes nothing, and is read back")
  func written() throws {
    let transcript = try read(text)
    let path = "a/talk \"1\".txt"
    let corrections = try corrections(
      CorrectionsText().head + CorrectionsText.entry(of: transcript, path: path))
    #expect(corrections.files.map(\.path) == ["a/talk \"1\".txt"])
    #expect(corrections.files[0].labels.map(\.label) == ["ANNA", "BERT"])
    var corrected = transcript
    #expect(corrections.apply(to: &corrected, path: "a/talk \"1\".txt").isEmpty)
    #expect(corrected.items == transcript.items)
    #expect(corrected.participants.map(\.id) == transcript.participants.map(\.id))
  }

  @Test("labels with one person are one participant")
  func merge() throws {
    var transcript = try read(text)
    let corrections = try corrections(
      """
      version: 1
      files:
        talk.txt:
          labels:
            - label: ANNA
              person: AnnaBerg
              name: Anna Berg
              role: moderator
            - label: BERT
              person: AnnaBerg
      """)
    #expect(corrections.apply(to: &transcript, path: "talk.txt").isEmpty)
    #expect(transcript.participants.map(\.id) == ["AnnaBerg"])
    #expect(transcript.participants[0].names.first?.text == "Anna Berg")
    #expect(transcript.participants[0].role == .moderator)
    #expect(transcript.participants[0].turns == 6)
  }

  @Test("a label that is none is speech of the turn before")
  func notALabel() throws {
    var transcript = try read(text)
    let corrections = try corrections(
      "files:\n  talk.txt:\n    labels:\n      - {label: BERT, is-label: false}\n")
    #expect(corrections.apply(to: &transcript, path: "talk.txt").isEmpty)
    #expect(turns(transcript).count == 3)
    let speech = transcript.items.filter { $0.kind == .text }.map {
      String(decoding: transcript.source.text[$0.range], as: UTF8.self)
    }
    #expect(speech.joined().contains("BERT: In a village by the sea."))
    var end = 0
    for item in transcript.items {
      #expect(item.range.lowerBound >= end)
      end = item.range.upperBound
    }
  }

  @Test("a line is what a correction says", arguments: Corrections.LineKind.allCases)
  func lines(_ kind: Corrections.LineKind) throws {
    var transcript = try read(
      "ANNA: One.\nTwo of it here.\nThree.\n\nBERT: Four.\n\nANNA: Five.\n\nBERT: Six.\n")
    let corrections = try corrections(
      """
      files:
        talk.txt:
          lines:
            - line: 2
              text: Two of it here.
              is: \(kind.rawValue)\(kind == .event ? "\n        event: vocal laughter" : "")
      """)
    #expect(corrections.apply(to: &transcript, path: "talk.txt").isEmpty)
    let line = transcript.items.first {
      transcript.source.text[$0.range].starts(with: Array("Two".utf8))
    }
    let expected: Item.Kind =
      switch kind {
      case .speech: .text
      case .label: .label
      case .heading: .heading
      case .header: .header
      case .narrative: .narrative
      case .comment: .comment
      case .furniture: .furniture
      case .event: .event
      }
    #expect(line?.kind == expected)
    var end = 0
    for item in transcript.items {
      #expect(item.range.lowerBound >= end)
      end = item.range.upperBound
    }
    for (place, item) in transcript.items.filter({ $0.kind == .turn }).enumerated() {
      #expect(Int(item.value) == place)
    }
  }

  @Test("one label may be two persons: lines say which")
  func split() throws {
    var transcript = try read(text)
    let corrections = try corrections(
      "files:\n  talk.txt:\n    lines:\n      - {line: 5, person: Zoe, name: Zoe Lund}\n")
    #expect(corrections.apply(to: &transcript, path: "talk.txt").isEmpty)
    #expect(turns(transcript) == ["Anna", "Bert", "Zoe", "Bert", "Anna", "Bert"])
    #expect(transcript.participants.last?.names.first?.text == "Zoe Lund")
  }

  @Test("a name that the evidence refuses is a label where people say so")
  func forced() throws {
    let text = text + "\nHale: and then we went.\n\nBERT: So it was.\n"
    let corrections = try corrections(
      "files:\n  talk.txt:\n    labels:\n      - {label: Hale, is-label: true}\n")
    let options = corrections.options(for: "talk.txt", from: TranscriptReader.Options())
    var transcript = TranscriptReader(options).read(
      try Source(name: "talk.txt", bytes: Array(text.utf8)))
    #expect(corrections.apply(to: &transcript, path: "talk.txt").isEmpty)
    #expect(turns(transcript).contains("Hale"))
  }

  @Test("entries are kept as they are written, with what stands around them")
  func keptText() throws {
    let yaml =
      "# mine\nversion: 1\nfiles:\n  # first\n  b.txt:\n    layout: no-labels # odd\n"
      + "  a.txt: {}\n# people\npeople: []\n"
    let corrections = try corrections(yaml)
    let text = try #require(CorrectionsText(yaml, of: corrections))
    #expect(text.entries.map(\.path) == ["b.txt", "a.txt"])
    #expect(text.entries[0].text == "  b.txt:\n    layout: no-labels # odd\n")
    #expect(text.head + text.entries.map(\.text).joined() + text.tail == yaml)
    #expect(
      CorrectionsText("files: {a: {}}\n", of: try self.corrections("files: {a: {}}\n")) == nil)
  }

  @Test("what no longer matches is said, with its line")
  func stale() throws {
    var transcript = try read(text)
    let corrections = try corrections(
      """
      files:
        talk.txt:
          labels:
            - label: CARL
              person: Carl
          lines:
            - line: 3
              text: other words
              is: heading
        tlak.txt:
          layout: no-labels
      """)
    let findings = corrections.apply(to: &transcript, path: "talk.txt")
    #expect(findings.map(\.id) == ["stale-label", "stale-line"])
    #expect(findings.map { $0.location?.line } == [4, 7])
    let missing = corrections.missing(in: ["talk.txt", "other.txt"])
    #expect(missing.map(\.id) == ["stale-file"])
    #expect(missing.first?.hint == "did you mean “talk.txt”?")
    let options = corrections.options(for: "tlak.txt", from: TranscriptReader.Options())
    #expect(!options.findsLabels)
  }

  @Test(
    "mistakes are located, and near spellings offered",
    arguments: [
      ("files:\n  a.txt:\n    lables: []\n", 3, 5, "did you mean “labels”?"),
      ("fles: {}\n", 1, 1, "did you mean “files”?"),
      (
        "files:\n  a.txt:\n    labels:\n      - label: A\n        role: moderater\n", 5, 15,
        "did you mean “moderator”?"
      ),
      ("files:\n  a.txt:\n    labels:\n      - person: A\n", 4, 9, ""),
      ("files:\n  a.txt:\n    labels:\n      - {label: A, person: 1a}\n", 4, 28, ""),
      ("files:\n  a.txt:\n    lines:\n      - {line: 0, is: speech}\n", 4, 16, ""),
      ("files:\n  a.txt: [1]\n", 2, 10, ""), ("- a\n", 1, 1, ""),
      ("version: 2\n", 1, 10, ""), ("files: {\n", 2, 1, ""), ("a: 1\na: 2\n", 1, 1, ""),
    ])
  func mistakes(_ yaml: String, _ line: Int, _ column: Int, _ hint: String) {
    let (_, findings) = Corrections.read(yaml, name: "corrections.yaml")
    #expect(findings.first?.location?.line == line, "\(findings)")
    #expect(findings.first?.location?.column == column, "\(findings)")
    if !hint.isEmpty { #expect(findings.first?.hint == hint) }
  }

  @Test("an empty file corrects nothing")
  func empty() {
    let (corrections, findings) = Corrections.read("", name: "corrections.yaml")
    #expect(corrections?.files.isEmpty == true)
    #expect(findings.isEmpty)
  }
}
