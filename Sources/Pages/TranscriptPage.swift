public import LibXML
public import TEI
internal import Transcript

/// Writes a transcript as a page to read: self-contained, without a request, whole without
/// script.
///
/// A sink of a TEI body: the page is written as the body is read, in memory that does not grow
/// with it.
public final class TranscriptPage: BodySink {
  private let html: HTMLWriter
  private let header: Header
  private let links: PageLinks
  private let speakers: SpeakerIndex
  private var passage: PassageWriter
  private var open: [BodyElement] = []
  /// The text of an element that is written at its end: a label or a heading.
  private var held: String?
  private var label = ""
  private var headings: [(id: String, text: String)] = []
  private var turns = 0

  /// Writes all that stands above the transcript.
  public init(_ output: ByteOutput, header: Header, links: PageLinks = PageLinks()) {
    html = HTMLWriter(output)
    passage = PassageWriter(html)
    self.header = header
    self.links = links
    speakers = SpeakerIndex(header)
    PageFrame.open(
      html, title: header.title.text, language: header.language, script: .transcript,
      mediaHost: links.media.map { $0.contains("://") ? $0 : "'self'" })
    Masthead(header: header, links: links).write(html)
    html.raw("<div class=\"page\">\n<main id=\"transcript\" tabindex=\"-1\">\n")
    writeTools()
  }

  /// Writes what stands beside and below the transcript.
  public func finish() {
    html.raw("</main>\n")
    writeContents()
    writePeople()
    html.raw("</div>\n")
    Masthead(header: header, links: links).writeColophon(html)
    PageFrame.close(html, script: .transcript)
  }

  // MARK: The body

  public func begin(_ element: BodyElement) {
    open.append(element)
    switch element.name {
    case .head: held = ""
    case .note where element.type == "speaker": held = ""
    case .u: beginTurn(element)
    case .div: break
    default: if held == nil { passage.begin(element) }
    }
  }

  public func text(_ text: Span<UInt8>) {
    guard open.last?.name.holdsText == true, !text.isEmpty else { return }
    if held == nil {
      passage.text(text)
    } else {
      held? += text.withUnsafeBufferPointer { String(decoding: $0, as: UTF8.self) }
    }
  }

  public func end(_ name: BodyElement.Name) {
    guard let element = open.popLast() else { return }
    switch element.name {
    case .head: endHeading(element)
    case .note where element.type == "speaker":
      label = held ?? ""
      held = nil
    case .u: html.raw("</div>\n")
    case .div: break
    default: if held == nil { passage.end(element) }
    }
  }

  private func beginTurn(_ element: BodyElement) {
    turns += 1
    let who = element.who ?? ""
    let ids = who.split(separator: " ").map(String.init)
    let name = speakers.name(of: ids) ?? SpeakerIndex.trimmed(label)
    label = ""
    speakers.count(ids)
    html.open(
      "div",
      [
        ("class", "turn" + (ids.first.flatMap { speakers.color(of: $0) } ?? "")),
        ("id", element.id), ("data-who", who.isEmpty ? nil : who), ("lang", element.language),
        ("role", "group"), ("aria-label", "\(turns). \(name.isEmpty ? "Unknown" : name)"),
      ])
    html.raw("<p class=\"speaker\">")
    html.element("bdi", text: name.isEmpty ? "—" : name)
    writeTime(of: element)
    if let id = element.id {
      html.open(
        "a",
        [
          ("class", "permalink"), ("href", "#" + id), ("lang", "en"),
          ("aria-label", "Link to turn \(turns)"),
        ])
      html.raw("#</a>")
    }
    html.raw("</p>\n")
  }

  private func writeTime(of element: BodyElement) {
    guard let start = element.start, let seconds = speakers.seconds(of: start) else { return }
    let clock = Clock.text(ofSeconds: seconds)
    if let media = links.media {
      html.element(
        "a", [("class", "time"), ("href", "\(media)#t=\(seconds)"), ("data-seconds", seconds)],
        text: clock)
    } else {
      html.element("span", [("class", "time")], text: clock)
    }
  }

  private func endHeading(_ element: BodyElement) {
    let text = held ?? ""
    held = nil
    let isInMasthead =
      text == header.title.text || header.series.contains { $0.text == text }
      || element.type == "series"
    guard !text.isEmpty, !isInMasthead || turns > 0 else { return }
    let id = "heading\(headings.count + 1)"
    headings.append((id, text))
    html.element("h2", [("class", "heading"), ("id", id), ("dir", "auto")], text: text)
    html.raw("\n")
  }

  // MARK: Around the body

  private func writeTools() {
    html.raw("<form class=\"tools\" role=\"search\" lang=\"en\" hidden>")
    html.raw(
      "<input id=\"query\" type=\"search\" placeholder=\"Search\" aria-label=\"Search the turns\">")
    html.raw("<select id=\"who\" aria-label=\"Speaker\"><option value=\"\">All speakers</option>")
    for participant in header.participants {
      html.element(
        "option", [("value", participant.id)],
        text: participant.names.first?.text ?? participant.id)
    }
    html.raw("</select><button type=\"reset\">Clear</button>")
    html.raw("<output id=\"count\" aria-live=\"polite\"></output></form>\n")
    if let media = links.media {
      html.open("audio", [("id", "media"), ("controls", ""), ("preload", "none"), ("src", media)])
      html.close("audio")
    }
  }

  private func writeContents() {
    guard !headings.isEmpty else { return }
    html.raw("<nav class=\"contents\" aria-labelledby=\"contents\">")
    html.raw("<h2 id=\"contents\" lang=\"en\">Contents</h2><ol>")
    for heading in headings {
      html.raw("<li>")
      html.element("a", [("href", "#" + heading.id)], text: heading.text)
      html.raw("</li>")
    }
    html.raw("</ol></nav>\n")
  }

  private func writePeople() {
    guard !header.participants.isEmpty else { return }
    html.raw("<section class=\"people\" aria-labelledby=\"people\">")
    html.raw("<h2 id=\"people\" lang=\"en\">Participants</h2><ul>")
    for participant in header.participants { writePerson(participant) }
    html.raw("</ul></section>\n")
  }

  private func writePerson(_ participant: Participant) {
    let count = speakers.turns(of: participant.id)
    html.open("li", [("id", "person-" + participant.id)])
    html.element("bdi", text: participant.names.first?.text ?? participant.id)
    html.element("span", [("lang", "en")], text: " · \(count) \(count == 1 ? "turn" : "turns")")
    let descriptions = participant.offices + participant.organizations
    if !descriptions.isEmpty {
      html.element("span", [("class", "role")], text: descriptions.joined(separator: ", "))
    } else if let role = participant.role {
      html.element("span", [("class", "role"), ("lang", "en")], text: role.rawValue)
    }
    html.raw("</li>")
  }
}
