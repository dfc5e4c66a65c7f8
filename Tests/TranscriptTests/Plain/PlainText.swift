import Transcript

/// Reads a text and shows what came of it in few words.
struct PlainText {
  let transcript: Transcript

  init(_ text: String) throws {
    let source = try Source(name: "sample.txt", bytes: Array(text.utf8))
    transcript = TranscriptReader().read(source)
  }

  func text(_ kind: Item.Kind) -> [String] {
    transcript.items.filter { $0.kind == kind }.map {
      String(decoding: transcript.source.text[$0.range], as: UTF8.self)
    }
  }

  var labels: [String] { text(.label) }

  /// The speaker of each turn; `-` where nobody is known.
  var speakers: [String] {
    transcript.turns.map { turn in
      turn.participant.map { transcript.participants[$0].id } ?? "-"
    }
  }

  /// What breaks the law that items are in order, apart, and cover all words.
  var lawlessness: String? {
    let bytes = transcript.source.text
    var end = 0
    for item in transcript.items {
      guard item.range.lowerBound >= end, item.range.upperBound <= bytes.count else {
        return "item \(item) overlaps \(end)"
      }
      if let word = Self.word(in: bytes[end..<item.range.lowerBound]), !item.range.isEmpty {
        return "'\(word)' is lost before \(item)"
      }
      if !item.range.isEmpty { end = item.range.upperBound }
    }
    return Self.word(in: bytes[end...]).map { "'\($0)' is lost at the end" }
  }

  private static func word(in bytes: ArraySlice<UInt8>) -> String? {
    let text = String(decoding: bytes, as: UTF8.self)
    return text.contains { $0.isLetter || $0.isNumber } ? text : nil
  }
}
