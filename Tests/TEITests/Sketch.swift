import LibXML
import TEI
import Transcript

/// A transcript put together piece by piece, as a reader would make it.
struct Sketch {
  private(set) var text: [UInt8] = []
  private var items: [Item] = []
  private var unescaped: [Int: [UInt8]] = [:]
  var facts: [Fact] = []
  var participants: [Participant] = []
  var turns: [Turn] = []
  var timeline: [TimePoint] = []
  var language = "en"

  mutating func gap(_ text: String) {
    self.text += Array(text.utf8)
  }

  mutating func mark(_ kind: Item.Kind, _ value: Int = 0) {
    items.append(Item(kind, at: text.count, value: value))
  }

  mutating func piece(_ kind: Item.Kind, _ text: String, _ value: Int = 0) {
    let start = self.text.count
    gap(text)
    items.append(Item(kind, start..<self.text.count, value: value))
  }

  /// A piece that the source writes in another way than it reads.
  mutating func escaped(_ kind: Item.Kind, _ source: String, as text: String) {
    unescaped[self.text.count] = Array(text.utf8)
    piece(kind, source)
  }

  /// Words of the piece that was added last.
  mutating func fact(_ kind: Fact.Kind, _ value: String, words: String) {
    let bytes = Array(words.utf8)
    guard let item = items.last,
      let start = item.range.first(where: { text[$0...].starts(with: bytes) })
    else { return }
    facts.append(Fact(kind, value, range: start..<start + bytes.count, evidence: "a test"))
  }

  mutating func turn(_ participant: Int?) {
    turns.append(Turn(participant: participant))
    mark(.turn, turns.count - 1)
  }

  func transcript(
    name: String = "sample.txt", encoding: SourceEncoding = .utf8, mark: Bool = false
  ) throws -> Transcript {
    guard let bytes = encoding.encode(text, hasByteOrderMark: mark) else {
      throw SourceError.notReversible(encoding)
    }
    var transcript = Transcript(
      source: try Source(name: name, bytes: bytes, encoding: encoding))
    transcript.items = items
    transcript.unescaped = unescaped
    transcript.facts = facts
    transcript.participants = participants
    transcript.turns = turns
    transcript.timeline = timeline
    transcript.language = language
    return transcript
  }
}

extension Transcript {
  func tei(id: String? = nil) throws -> [UInt8] {
    var bytes: [UInt8] = []
    let output = ByteOutput { part in
      part.withUnsafeBufferPointer { bytes.append(contentsOf: $0) }
    }
    var options = TranscriptEncoder.Options(version: "0.1.0")
    options.id = id
    try TranscriptEncoder(options).encode(self, to: output)
    return bytes
  }
}
