internal import Diagnostics
public import LibXML

/// The first page of a corpus's site: its transcripts with a search, its people, its plots and
/// what validation found.
public struct IndexPage {
  let title: String
  let entries: [CorpusEntry]

  /// - Parameter entries: in the order in which they are listed.
  public init(title: String, entries: [CorpusEntry]) {
    self.title = title
    self.entries = entries
  }

  public func write(to output: ByteOutput) {
    let html = HTMLWriter(output)
    PageFrame.open(html, title: title, language: "en", script: .list)
    html.raw("<a class=\"skip\" href=\"#transcripts\">Skip to the transcripts</a>\n")
    html.raw("<header class=\"masthead\">")
    html.element("h1", text: title)
    writeSums(html)
    html.raw("</header><div class=\"masthead\"><main>\n")
    writeTranscripts(html)
    writePeople(html)
    writeFigures(html)
    writeFindings(html)
    html.raw("</main></div>\n")
    PageFrame.close(html, script: .list)
  }

  private func writeSums(_ html: HTMLWriter) {
    html.raw("<dl class=\"facts\">")
    for (name, value) in [
      ("Transcripts", entries.count), ("Turns", entries.reduce(0) { $0 + $1.summary.turns }),
      ("Words", entries.reduce(0) { $0 + $1.summary.words }),
      ("Findings", entries.reduce(0) { $0 + $1.findings.count }),
    ] {
      html.raw("<div>")
      html.element("dt", text: name)
      html.element("dd", text: "\(value)")
      html.raw("</div>")
    }
    html.raw("</dl>")
  }

  private func writeTranscripts(_ html: HTMLWriter) {
    html.raw("<h2 id=\"transcripts\" class=\"heading\">Transcripts</h2>\n")
    html.raw("<form class=\"tools\" role=\"search\" hidden>")
    html.raw(
      "<input id=\"query\" type=\"search\" placeholder=\"Title, speaker or date\" aria-label=\"Search the transcripts\">"
    )
    html.raw("<button type=\"reset\">Clear</button>")
    html.raw("<output id=\"count\" aria-live=\"polite\"></output></form>\n")
    html.raw("<div class=\"scroll\" tabindex=\"0\"><table><thead><tr><th scope=\"col\">Date</th>")
    html.raw("<th scope=\"col\">Title</th><th scope=\"col\">Speakers</th>")
    html.raw("<th scope=\"col\" class=\"number\">Turns</th></tr></thead><tbody>\n")
    for entry in entries { writeRow(entry, html) }
    html.raw("</tbody></table></div>\n")
  }

  private func writeRow(_ entry: CorpusEntry, _ html: HTMLWriter) {
    let summary = entry.summary
    html.raw("<tr class=\"entry\">")
    html.element("td", [("class", "date")], text: summary.date ?? "")
    html.open("th", [("scope", "row"), ("lang", summary.language), ("dir", "auto")])
    html.element("a", [("href", entry.page)], text: summary.title)
    html.close("th")
    html.open("td", [("lang", summary.language)])
    for (place, speaker) in summary.speakers.enumerated() {
      if place > 0 { html.text(", ") }
      html.element("bdi", text: speaker.name)
    }
    html.close("td")
    html.element("td", [("class", "number")], text: "\(summary.turns)")
    html.raw("</tr>\n")
  }

  private func writePeople(_ html: HTMLWriter) {
    let people = CorpusPerson.all(in: entries)
    guard !people.isEmpty else { return }
    html.raw("<h2 id=\"people\" class=\"heading\">People</h2>\n")
    html.raw("<div class=\"scroll\" tabindex=\"0\"><table><thead><tr><th scope=\"col\">Name</th>")
    html.raw(
      "<th scope=\"col\">Described as</th><th scope=\"col\" class=\"number\">Transcripts</th>")
    html.raw("<th scope=\"col\" class=\"number\">Turns</th>")
    html.raw("<th scope=\"col\" class=\"number\">Words</th></tr></thead><tbody>\n")
    for person in people {
      html.raw("<tr class=\"entry\"><th scope=\"row\" dir=\"auto\">")
      html.element("a", [("href", person.page)], text: person.name)
      html.raw("</th>")
      html.element("td", [("dir", "auto")], text: person.descriptions.joined(separator: "; "))
      for number in [person.transcripts, person.turns, person.words] {
        html.element("td", [("class", "number")], text: "\(number)")
      }
      html.raw("</tr>\n")
    }
    html.raw("</tbody></table></div>\n")
  }

  private func writeFigures(_ html: HTMLWriter) {
    let figures = CorpusFigures(entries: entries).all
    guard !figures.isEmpty else { return }
    html.raw("<h2 id=\"plots\" class=\"heading\">Plots</h2>\n")
    for figure in figures { figure.write(html) }
  }

  private func writeFindings(_ html: HTMLWriter) {
    let found = entries.filter { !$0.findings.isEmpty }
    guard !found.isEmpty else { return }
    html.raw("<h2 id=\"findings\" class=\"heading\">What validation found</h2>\n")
    for entry in found {
      html.open("h3", [("dir", "auto")])
      html.element("a", [("href", entry.page)], text: entry.summary.title)
      html.raw("</h3><ul>")
      for finding in entry.findings { writeFinding(finding, of: entry, html) }
      html.raw("</ul>\n")
    }
  }

  private func writeFinding(_ finding: Diagnostic, of entry: CorpusEntry, _ html: HTMLWriter) {
    html.raw("<li>")
    if let line = finding.location?.line {
      html.element("a", [("href", "\(entry.linesPage)#line\(line)")], text: "line \(line)")
      html.text(": ")
    }
    html.text("\(finding.severity): \(finding.message)")
    html.raw("</li>")
  }
}
