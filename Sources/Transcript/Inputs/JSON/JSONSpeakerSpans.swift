/// Who speaks from when to when, where a document tells it apart from the words.
///
/// Recognisers of speakers give spans (`{"start", "end", "speaker"}`) beside words with times.
struct JSONSpeakerSpans {
  private struct Span {
    var start: Int
    var end: Int
    var speaker: Int
  }

  private let document: JSONDocument
  private let meanings: JSONMeanings
  /// By their starts.
  private var spans: [Span] = []

  init(_ document: JSONDocument, _ meanings: JSONMeanings) {
    self.document = document
    self.meanings = meanings
    for node in document.nodes.indices where document.nodes[node].kind == .object {
      if let span = span(node) { spans.append(span) }
    }
    spans.sort { ($0.start, $0.end) < ($1.start, $1.end) }
  }

  private func span(_ object: Int) -> Span? {
    var start: Int?
    var end: Int?
    var speaker: Int?
    for member in document.children(of: object) {
      guard document.nodes[member].key >= 0 else { continue }
      let name = document.text[document.nodes[Int(document.nodes[member].key)].range]
      // `from` and `to` name people elsewhere.
      if name.elementsEqual("from".utf8) {
        start = time(member)
        continue
      }
      switch meanings.meaning(of: name)?.part {
      case .text, .word: return nil
      case .start: start = start ?? time(member)
      case .end: end = end ?? time(member)
      case .speaker:
        guard [.string, .number].contains(document.nodes[member].kind) else { continue }
        speaker = speaker ?? member
      default:
        if name.elementsEqual("to".utf8) { end = time(member) }
      }
    }
    guard let start, let end, let speaker else { return nil }
    return Span(start: start, end: end, speaker: speaker)
  }

  private func time(_ node: Int) -> Int? {
    ClockTime.milliseconds(document.text[document.nodes[node].range])
  }

  /// The speaker of the span in which an element begins; of the one before, if it is in none.
  func speaker(of element: JSONSpeech.Element) -> Int? {
    guard let node = element.start?.node, let start = time(node) else { return nil }
    var low = 0
    var high = spans.count
    while low < high {
      let middle = (low + high) / 2
      if spans[middle].start <= start { low = middle + 1 } else { high = middle }
    }
    return low > 0 ? spans[low - 1].speaker : spans.first?.speaker
  }
}
