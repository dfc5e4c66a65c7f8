internal import Diagnostics
public import LibXML

/// A TEI file line by line, with what validation found at its lines.
public struct LinesPage {
  let entry: CorpusEntry
  let tei: [UInt8]

  public init(_ entry: CorpusEntry, tei: [UInt8]) {
    self.entry = entry
    self.tei = tei
  }

  /// The page's path, relative to the site's root.
  public var path: String { entry.linesPage }

  public func write(to output: ByteOutput) {
    let html = HTMLWriter(output)
    PageFrame.open(html, title: "\(entry.summary.title): TEI", language: "en")
    html.raw("<header class=\"masthead\">")
    html.element("h1", text: "\(entry.summary.title): TEI")
    html.raw("</header><main class=\"lines\">\n")
    let findings = Dictionary(grouping: entry.findings) { $0.location?.line ?? 0 }
    var number = 0
    for line in tei.split(separator: UInt8(ascii: "\n"), omittingEmptySubsequences: false) {
      number += 1
      html.open("pre", [("id", "line\(number)")])
      html.element("span", [("class", "number")], text: "\(number) ")
      line.withUnsafeBufferPointer { html.text($0.span) }
      html.raw("</pre>")
      for finding in findings[number] ?? [] {
        html.element(
          "p", [("class", "finding")], text: "\(finding.severity): \(finding.message)")
      }
      html.raw("\n")
    }
    html.raw("</main>")
    PageFrame.close(html)
  }
}
