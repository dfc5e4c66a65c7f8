/// JSON whose speech is one long string: it is read as a plain text.
struct JSONBlob {
  let document: JSONDocument

  /// Bytes of a string with several lines, and of one without, that may be speech.
  private static let shortest = 40
  private static let shortestLine = 200

  func read(_ source: Source, plain: (Source) -> Transcript) -> Transcript? {
    var best: Int?
    for node in document.nodes.indices where document.nodes[node].kind == .string {
      guard document.nodes[node].key != JSONDocument.isName else { continue }
      let length = document.nodes[node].range.count
      let least = hasLines(node) ? Self.shortest : Self.shortestLine
      if length > best.map({ document.nodes[$0].range.count }) ?? least { best = node }
    }
    guard let best else { return nil }
    var extract = ExtractedText()
    JSONStringDecoder(text: source.text).append(document.nodes[best].range, to: &extract)
    return DerivedReading(extract: extract).transcript(of: source, layout: "JSON", plain: plain)
  }

  /// Whether a string has an escaped line end within.
  private func hasLines(_ node: Int) -> Bool {
    let bytes = document.text[document.nodes[node].range]
    return zip(bytes, bytes.dropFirst()).contains {
      $0 == UInt8(ascii: "\\") && $1 == UInt8(ascii: "n")
    }
  }
}
