public import LibXML

/// The first page of a corpus's site: its transcripts with a search, its people, its plots and
/// what validation found.
public struct IndexPage {
  let title: String
  let summaries: [TranscriptSummary]

  /// - Parameter summaries: in the order in which they are listed.
  public init(title: String, summaries: [TranscriptSummary]) {
    self.title = title
    self.summaries = summaries
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
      ("Transcripts", summaries.count), ("Turns", summaries.reduce(0) { $0 + $1.turns }),
      ("Words", summaries.reduce(0) { $0 + $1.words }),
      ("Findings", summaries.reduce(0) { $0 + $1.findings.count }),
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
    for summary in summaries { writeRow(summary, html) }
    html.raw("</tbody></table></div>\n")
  }

  private func writeRow(_ summary: TranscriptSummary, _ html: HTMLWriter) {
    html.raw("<tr class=\"entry\">")
    html.element("td", text: summary.date ?? "")
    html.open("th", [("scope", "row"), ("lang", summary.language), ("dir", "auto")])
    html.element("a", [("href", summary.page)], text: summary.title)
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
    let people = CorpusPerson.all(in: summaries)
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
    let figures = CorpusFigures(summaries: summaries).all
    guard !figures.isEmpty else { return }
    html.raw("<h2 id=\"plots\" class=\"heading\">Plots</h2>\n")
    for figure in figures { figure.write(html) }
  }

  private func writeFindings(_ html: HTMLWriter) {
    let found = summaries.filter { !$0.findings.isEmpty }
    guard !found.isEmpty else { return }
    html.raw("<h2 id=\"findings\" class=\"heading\">What validation found</h2>\n")
    for summary in found {
      html.raw("<section>")
      html.open("h3", [("dir", "auto")])
      html.element("a", [("href", summary.page)], text: summary.title)
      html.raw("</h3><ul>")
      for finding in summary.findings {
        html.raw("<li>")
        html.element(
          "a", [("href", "\(summary.page).lines.html#line\(finding.line)")],
          text: "line \(finding.line)")
        html.text(": \(finding.severity): \(finding.message)")
        html.raw("</li>")
      }
      html.raw("</ul></section>\n")
    }
  }
}
