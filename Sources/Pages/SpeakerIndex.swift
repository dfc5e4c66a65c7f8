internal import Transcript

/// Who is who in a transcript: names, colours and counts of turns by ids.
struct SpeakerIndex {
  private(set) var participants: [Participant] = []
  private var places: [String: Int] = [:]
  private var turns: [Int] = []

  init(_ participants: [Participant]) {
    add(participants)
  }

  mutating func add(_ more: [Participant]) {
    for participant in more where places[participant.id] == nil {
      places[participant.id] = participants.count
      participants.append(participant)
      turns.append(0)
    }
  }

  /// The names of speakers; nil where none of the ids is known.
  func name(of ids: [String]) -> String? {
    let names = ids.compactMap { id in
      places[id].flatMap { participants[$0].names.first?.text ?? id }
    }
    return names.isEmpty ? nil : names.joined(separator: ", ")
  }

  /// The class that colours a speaker's turns: a second sign beside the name, never alone.
  func color(of id: String) -> String? { places[id].map { " s\($0 % 8)" } }

  mutating func count(_ ids: [String]) {
    for id in ids { if let place = places[id] { turns[place] += 1 } }
  }

  func turns(of id: String) -> Int { places[id].map { turns[$0] } ?? 0 }

  /// A label without the punctuation that ends it.
  static func trimmed(_ label: String) -> String {
    let ends: Set<Character> = [":", "：", ".", "-", "—", "–", " ", "\t", "]", "["]
    var text = label[...]
    while let last = text.last, ends.contains(last) { text.removeLast() }
    while let first = text.first, ends.contains(first) { text.removeFirst() }
    return String(text)
  }
}
