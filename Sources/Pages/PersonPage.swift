internal import Crypto
public import LibXML

/// A person's page: every turn in every transcript of the corpus.
public struct PersonPage {
  private let html: HTMLWriter

  /// The page of a person's key, relative to the site's root: safe as a file's name whatever the
  /// key is.
  public static func path(of key: String) -> String {
    let digest = SHA256.hash(data: Array(key.utf8))
    let digits = digest.prefix(8).map { byte in
      (byte < 16 ? "0" : "") + String(byte, radix: 16)
    }
    return "people/\(digits.joined()).html"
  }

  /// Writes the page's head.
  public init(_ output: ByteOutput, name: String, language: String) {
    html = HTMLWriter(output)
    PageFrame.open(html, title: name, language: language)
    html.raw("<header class=\"masthead\"><p class=\"series\" lang=\"en\">")
    html.raw("<a href=\"../index.html\">All transcripts</a></p>")
    html.element("h1", [("dir", "auto")], text: name)
    html.raw("</header><div class=\"page\"><main>\n")
  }

  /// Begins the turns of one transcript.
  public func transcript(_ entry: CorpusEntry) {
    let summary = entry.summary
    html.open("h2", [("class", "heading"), ("lang", summary.language), ("dir", "auto")])
    html.element("a", [("href", "../" + entry.page)], text: summary.title)
    if let date = summary.date { html.text(" · \(date)") }
    html.close("h2")
    html.raw("\n")
  }

  /// Adds the speaker's turns out of the transcript's page.
  public func turns(at places: [Int], of page: [UInt8]) {
    for index in stride(from: 0, to: places.count - 1, by: 2) {
      let start = places[index]
      let end = start + places[index + 1]
      guard start >= 0, start <= end, end <= page.count else { continue }
      html.output.write(page.span.extracting(start..<end))
    }
  }

  public func finish() {
    html.raw("</main></div>\n")
    PageFrame.close(html)
  }
}
