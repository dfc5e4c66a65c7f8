/// Speakers' labels within the text of cues or cells (`Name: words`), found as in a plain text.
struct InnerLabels {
  private(set) var passages: [Passage] = []
  private(set) var participants: [Participant] = []

  /// - Parameter changes: offsets of the text at which somebody else begins to speak for sure.
  init(
    source: Source, extract: ExtractedText, passages given: [Passage], changes: Set<Int> = [],
    plain: (Source) -> Transcript
  ) {
    var derived = source
    derived.text = extract.bytes
    let reading = plain(derived)
    var labels = Self.labels(of: reading)
    if !Self.isLikely(labels, passages: given.count) { labels = [] }
    participants = labels.isEmpty ? [] : reading.participants
    for index in participants.indices { participants[index].turns = 0 }
    var speaker: Int?
    var next = 0
    for passage in given {
      if changes.contains(passage.text.lowerBound) { speaker = nil }
      var rest = passage
      rest.speaker = speaker
      rest.startsTurn = changes.contains(passage.text.lowerBound)
      while next < labels.count, labels[next].range.lowerBound < passage.text.upperBound {
        let label = labels[next]
        next += 1
        guard label.range.lowerBound >= rest.text.lowerBound,
          label.range.upperBound <= passage.text.upperBound
        else { continue }
        let before = rest.text.lowerBound..<label.range.lowerBound
        if !Self.isBlank(before, extract.bytes) {
          var passage = rest
          passage.text = before
          passages.append(passage)
          rest.start = nil
        }
        rest.label = label.range
        rest.speaker = label.participant
        rest.startsTurn = rest.startsTurn || label.participant == nil
        rest.text = label.range.upperBound..<passage.text.upperBound
        speaker = label.participant
      }
      passages.append(rest)
    }
  }

  /// The labels of a reading with whom they name.
  private static func labels(
    of transcript: Transcript
  ) -> [(range: Range<Int>, participant: Int?)] {
    var labels: [(range: Range<Int>, participant: Int?)] = []
    for item in transcript.items {
      if item.kind == .label {
        labels.append((item.range, nil))
      } else if item.kind == .turn, let last = labels.indices.last,
        transcript.turns.indices.contains(Int(item.value))
      {
        if labels[last].participant == nil {
          labels[last].participant = transcript.turns[Int(item.value)].participant
        }
      }
    }
    return labels
  }

  /// Whether the labels recur, or are not too rare for people who take turns.
  private static func isLikely(
    _ labels: [(range: Range<Int>, participant: Int?)], passages: Int
  ) -> Bool {
    var counts: [Int: Int] = [:]
    for label in labels {
      if let participant = label.participant { counts[participant, default: 0] += 1 }
    }
    return counts.values.contains { $0 > 1 } || labels.count * 8 >= passages
  }

  private static func isBlank(_ range: Range<Int>, _ bytes: [UInt8]) -> Bool {
    bytes[range].allSatisfy { $0 <= 32 || $0 == UInt8(ascii: "-") }
  }
}
