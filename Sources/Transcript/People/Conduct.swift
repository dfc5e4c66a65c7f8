/// How somebody behaves over a transcript.
struct Conduct: Hashable, Sendable {
  var turns = 0
  /// Turns that end as questions do.
  var questions = 0
  /// Bytes of speech.
  var speech = 0

  var asks: Double { turns == 0 ? 0 : Double(questions) / Double(turns) }

  /// The conduct of each participant.
  static func survey(of transcript: Transcript, text: Text) -> [Conduct] {
    var conduct = Array(repeating: Conduct(), count: transcript.participants.count)
    var speaker: Int?
    var last: Item?
    func finishTurn() {
      guard let speaker, let last else { return }
      let range = text.trimmed(last.range)
      if isQuestion(text, range) { conduct[speaker].questions += 1 }
    }
    for item in transcript.items {
      switch item.kind {
      case .turn:
        finishTurn()
        last = nil
        let turn = transcript.turns[Int(item.value)]
        speaker = turn.participant
        if let speaker, !turn.continuesPrevious { conduct[speaker].turns += 1 }
      case .endOfTurn:
        finishTurn()
        speaker = nil
        last = nil
      case .text:
        if let speaker { conduct[speaker].speech += Int(item.length) }
        last = item
      default: break
      }
    }
    finishTurn()
    return conduct
  }

  /// Whether the last sentence asks.
  private static func isQuestion(_ text: Text, _ range: Range<Int>) -> Bool {
    var end = range.upperBound
    while end > range.lowerBound, let last = text.scalar(before: end) {
      switch last.value {
      case 0x3F, 0xFF1F, 0x61F, 0x37E, 0x203D, 0x2047...0x2049: return true
      // The Greek question mark is most often written as a semicolon.
      case 0x3B:
        return text.scalar(before: end - 1).map { (0x370...0x3FF).contains($0.value) } ?? false
      case let value where Letters.isClosing(value) || Text.isBlank(value) || value == 0x2E:
        end -= last.length
      default: return false
      }
    }
    return false
  }
}
