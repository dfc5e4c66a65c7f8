internal import Transcript

/// Keeps the turns of a transcript in the order of their items.
enum TurnOrder {
  /// Numbers the turns anew; those that no item opens are left out.
  static func restore(_ transcript: inout Transcript) {
    var turns: [Turn] = []
    for (index, item) in transcript.items.enumerated() where item.kind == .turn {
      let value = Int(item.value)
      guard transcript.turns.indices.contains(value) else { continue }
      transcript.items[index] = Item(.turn, at: item.range.lowerBound, value: turns.count)
      turns.append(transcript.turns[value])
    }
    transcript.turns = turns
  }
}
