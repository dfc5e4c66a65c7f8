internal import Transcript

/// Joins and drops participants of a transcript.
enum ParticipantEditor {
  /// Gives every turn and label of some participants to another one.
  static func join(_ others: Set<Int>, into one: Int, in transcript: inout Transcript) {
    func joined(_ index: Int) -> Int { others.contains(index) ? one : index }
    for index in transcript.turns.indices {
      transcript.turns[index].participant = transcript.turns[index].participant.map(joined)
      transcript.turns[index].others = transcript.turns[index].others.map(joined)
    }
    for index in transcript.reading.labels.indices {
      transcript.reading.labels[index].participant =
        transcript.reading.labels[index].participant.map(joined)
    }
  }

  /// Leaves out who has neither a turn nor a label, and counts the turns of the others anew.
  static func removeSilent(from transcript: inout Transcript) {
    var counts = Array(repeating: 0, count: transcript.participants.count)
    var isNamed = Array(repeating: false, count: transcript.participants.count)
    for turn in transcript.turns {
      if let index = turn.participant { counts[index] += 1 }
      for index in turn.others { counts[index] += 1 }
    }
    for label in transcript.reading.labels {
      if let index = label.participant { isNamed[index] = true }
    }
    var places: [Int?] = []
    var kept: [Participant] = []
    for (index, participant) in transcript.participants.enumerated() {
      guard counts[index] > 0 || isNamed[index] else {
        places.append(nil)
        continue
      }
      places.append(kept.count)
      kept.append(participant)
      kept[kept.count - 1].turns = counts[index]
    }
    transcript.participants = kept
    for index in transcript.turns.indices {
      transcript.turns[index].participant = transcript.turns[index].participant.flatMap {
        places[$0]
      }
      transcript.turns[index].others = transcript.turns[index].others.compactMap { places[$0] }
    }
    for index in transcript.reading.labels.indices {
      transcript.reading.labels[index].participant =
        transcript.reading.labels[index].participant.flatMap { places[$0] }
    }
  }
}
