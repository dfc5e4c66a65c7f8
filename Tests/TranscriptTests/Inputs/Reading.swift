@testable import Transcript

/// A text read as a transcript, in forms that tests can compare.
struct TestReading {
  let transcript: Transcript

  init(_ text: String, name: String = "input") throws {
    try self.init(Array(text.utf8), name: name)
  }

  init(_ bytes: [UInt8], name: String = "input") throws {
    transcript = TranscriptReader().read(try Source(name: name, bytes: bytes))
  }

  /// The words of an item.
  func words(_ item: Item) -> String {
    let bytes =
      transcript.unescaped[item.range.lowerBound] ?? Array(transcript.source.text[item.range])
    return String(decoding: bytes, as: UTF8.self)
  }

  func words(of kind: Item.Kind) -> [String] {
    transcript.items.filter { $0.kind == kind }.map { words($0) }
  }

  /// `Name: text` of each turn: paragraphs parted by `¶`, line breaks by `/`, events as they are.
  var turns: [String] {
    var turns: [String] = []
    var isOpen = false
    for item in transcript.items {
      switch item.kind {
      case .turn:
        let turn = transcript.turns[Int(item.value)]
        let name = turn.participant.map { transcript.participants[$0].names[0].text } ?? "-"
        turns.append(name + ":")
        isOpen = true
      case .endOfTurn, .label, .section: isOpen = false
      case .paragraph where isOpen: turns[turns.count - 1] += turns.last?.last == ":" ? " " : "¶"
      case .text where isOpen: turns[turns.count - 1] += words(item)
      case .event where isOpen: turns[turns.count - 1] += "{\(words(item))}"
      case .lineBreak where isOpen: turns[turns.count - 1] += "/"
      case .cue where isOpen: turns[turns.count - 1] += "|"
      default: break
      }
    }
    return turns
  }

  /// Start and end of each turn in seconds.
  var times: [String] {
    transcript.turns.map { turn in
      let points = [turn.start, turn.end].map { $0.map { transcript.timeline[$0].seconds } ?? "-" }
      return points.joined(separator: " ")
    }
  }

  func fact(_ kind: Fact.Kind) -> String? {
    transcript.facts.first { $0.kind == kind }?.value
  }

  /// What breaks the laws of items: order, overlap, indexes out of bounds.
  var violations: [String] {
    var violations: [String] = []
    var end = 0
    for (index, item) in transcript.items.enumerated() {
      if item.range.lowerBound < end { violations.append("item \(index) overlaps: \(item)") }
      if item.range.upperBound > transcript.source.text.count {
        violations.append("item \(index) is outside the text")
      }
      end = max(end, item.range.upperBound)
      let value = Int(item.value)
      if item.kind == .turn, !transcript.turns.indices.contains(value) {
        violations.append("item \(index) has no turn")
      }
      if item.kind == .cue, !transcript.timeline.indices.contains(value) {
        violations.append("item \(index) has no point of time")
      }
    }
    let starts = Set(transcript.items.map(\.range.lowerBound))
    if !Set(transcript.unescaped.keys).isSubset(of: starts) {
      violations.append("an unescaped text has no item")
    }
    for fact in transcript.facts {
      if let range = fact.range, range.upperBound > transcript.source.text.count {
        violations.append("a fact is outside the text")
      }
    }
    return violations
  }
}
