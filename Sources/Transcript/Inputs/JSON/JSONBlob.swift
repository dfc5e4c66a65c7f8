/// JSON whose speech is one long string: it is read as a plain text.
struct JSONBlob {
  let document: JSONDocument

  func read(_ source: Source, plain: (Source) -> Transcript) -> Transcript? {
    var best: Int?
    for node in document.nodes.indices where document.nodes[node].kind == .string {
      guard document.nodes[node].key != JSONDocument.isName else { continue }
      let length = document.nodes[node].range.count
      if length > best.map({ document.nodes[$0].range.count }) ?? 200 { best = node }
    }
    guard let best else { return nil }
    var extract = ExtractedText()
    JSONStringDecoder(text: source.text).append(document.nodes[best].range, to: &extract)
    return DerivedReading(extract: extract).transcript(of: source, layout: "JSON", plain: plain)
  }
}
