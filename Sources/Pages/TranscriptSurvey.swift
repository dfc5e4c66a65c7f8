internal import TEI
internal import Transcript
internal import Words

/// Gathers the summary of a transcript as its page is written.
struct TranscriptSurvey {
  private(set) var summary: TranscriptSummary
  private var places: [String: Int] = [:]
  private var current: [Int] = []
  private var start = 0
  private var words = WordCounter()

  init(_ header: Header) {
    summary = TranscriptSummary(
      id: header.id, title: header.title.text, language: header.language)
    summary.date = header.dates.first.map(\.value)
    add(header.participants)
  }

  mutating func add(_ participants: [Participant]) {
    for participant in participants where places[participant.id] == nil {
      places[participant.id] = summary.speakers.count
      let name = participant.names.first?.text ?? participant.id
      let descriptions = participant.offices + participant.organizations
      summary.speakers.append(
        TranscriptSummary.Speaker(
          key: participant.isGroup ? nil : Self.key(of: name), name: name,
          description: descriptions.isEmpty
            ? participant.role?.rawValue ?? "" : descriptions.joined(separator: ", "),
          turns: 0, words: 0, places: []))
    }
  }

  /// One person is known by the letters of the name, in whatever case and punctuation.
  private static func key(of name: String) -> String {
    name.lowercased().split { !$0.isLetter && !$0.isNumber }.joined(separator: " ")
  }

  /// - Parameter offset: where the turn begins in the page.
  mutating func beginTurn(of speakers: [String], at offset: Int) {
    current = speakers.compactMap { places[$0] }
    start = offset
    words = WordCounter()
  }

  mutating func text(_ text: Span<UInt8>) { words.add(text) }

  mutating func separate() { words.separate() }

  mutating func endTurn(at offset: Int) {
    words.separate()
    summary.turns += 1
    summary.words += words.count
    summary.countLength(words.count)
    for place in current {
      summary.speakers[place].turns += 1
      summary.speakers[place].words += words.count
      summary.speakers[place].places += [start, offset - start]
    }
  }
}
