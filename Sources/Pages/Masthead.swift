internal import TEI

/// The head and the foot of a transcript's page, from its header.
struct Masthead {
  let header: Header
  let links: PageLinks

  func write(_ html: HTMLWriter) {
    html.raw("<a class=\"skip\" href=\"#transcript\" lang=\"en\">Skip to the transcript</a>\n")
    html.raw("<header class=\"masthead\">")
    if let index = links.index {
      html.raw("<p class=\"series\" lang=\"en\">")
      html.element("a", [("href", index)], text: "All transcripts")
      html.raw("</p>")
    }
    for series in header.series {
      html.element("p", [("class", "series"), ("dir", "auto")], text: series.text)
    }
    html.element("h1", [("dir", "auto")], text: header.title.text)
    for subtitle in header.subtitles {
      html.element("p", [("class", "series"), ("dir", "auto")], text: subtitle.text)
    }
    html.raw("<dl class=\"facts\">")
    fact("Date", header.dates.map(\.text), html)
    fact("Time", header.times.map(\.text), html)
    fact("Place", header.places.map(\.text), html)
    fact("Turns", ["\(header.counts.turns)"], html)
    html.raw("</dl></header>\n")
  }

  /// Whether the head shows a text already.
  func shows(_ text: String) -> Bool {
    text == header.title.text || header.series.contains { $0.text == text }
  }

  private func fact(_ name: String, _ values: [String], _ html: HTMLWriter) {
    var seen: [String] = []
    for value in values where !seen.contains(value) { seen.append(value) }
    guard !seen.isEmpty else { return }
    html.raw("<div>")
    html.element("dt", [("lang", "en")], text: name)
    html.element("dd", [("dir", "auto")], text: seen.joined(separator: ", "))
    html.raw("</div>")
  }

  func writeColophon(_ html: HTMLWriter) {
    html.raw("<footer class=\"colophon\" lang=\"en\"><p>")
    html.text("Transcript “\(header.id)”, made from ")
    link("its source", links.source, html)
    html.raw(", encoded as ")
    link("TEI", links.tei, html)
    html.text(" with Verbatim \(header.version).")
    html.raw("</p>")
    if let publisher = header.publication.publisher ?? header.publishers.first?.text {
      html.element("p", text: "Published by \(publisher).")
    }
    html.raw("</footer>")
  }

  private func link(_ text: String, _ target: String?, _ html: HTMLWriter) {
    if let target { html.element("a", [("href", target)], text: text) } else { html.text(text) }
  }
}
