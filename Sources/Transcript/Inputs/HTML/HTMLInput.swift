/// Pages of HTML, read as the plain text that they show.
///
/// The places of the text within the page are what the rest needs, and libxml2's HTML parser
/// tells neither them nor what it repaired; so the page is cut into tags and text here, and
/// libxml2 knows the named characters.
enum HTMLInput {
  static func read(_ source: Source, plain: (Source) -> Transcript) -> Transcript? {
    guard isHTML(source.text) else { return nil }
    let extractor = HTMLExtractor(source.text)
    guard extractor.extract.count > 0 else { return nil }
    var reading = DerivedReading(extract: extractor.extract)
    reading.asides = extractor.asides
    if let title = extractor.title {
      let words = String(decoding: source.text[title], as: UTF8.self)
      reading.facts = [
        Fact(.title, words, range: title, certainty: .medium, evidence: "the page's title")
      ]
    }
    var transcript = reading.transcript(of: source, layout: "HTML", plain: plain)
    if transcript.language == "und", let stated = extractor.language,
      let tag = LanguageNames.tag(stated)
    {
      transcript.language = tag
    }
    return transcript
  }

  /// Whether the text begins as a page does, or with tags of one.
  private static func isHTML(_ text: [UInt8]) -> Bool {
    guard text.first(where: { $0 > 32 }) == UInt8(ascii: "<") else { return false }
    var tokenizer = HTMLTokenizer(Array(text.prefix(8192)))
    var known = 0
    while let token = tokenizer.next() {
      switch token {
      case .start(let name, _):
        if name == "html" || name == "head" || name == "body" { return true }
        if ["tei", "teicorpus", "rss", "feed", "tt", "xml"].contains(name) { return false }
        if HTMLElements.blocks.contains(name) || name == "br" || name == "span" { known += 1 }
      case .text, .end, .markup: break
      }
    }
    return known >= 2
  }
}
