public import LibXML
public import TEI
internal import Transcript

/// Writes a transcript as a page to read: self-contained, without a request, whole without
/// script.
///
/// The page is written as the TEI is read, in memory that does not grow with it.
public final class TranscriptPage: TEIHandler {
  private let html: HTMLWriter
  private let links: PageLinks
  private var masthead: Masthead?
  private var speakers = SpeakerIndex([])
  private var survey: TranscriptSurvey?
  private var timeline: [TimePoint] = []
  private var passage: PassageWriter
  private var open: [BodyElement] = []
  /// The text of an element that is written at its end: a label or a heading.
  private var held: String?
  private var label = ""
  private var headings: [(id: String, text: String)] = []
  private var turns = 0

  public init(_ output: ByteOutput, links: PageLinks = PageLinks()) {
    html = HTMLWriter(output)
    passage = PassageWriter(html)
    self.links = links
  }

  /// Writes all that stands above the transcript; of a further text in the file its title.
  public func header(_ header: Header) {
    timeline = header.timeline
    guard masthead == nil else {
      speakers.add(header.participants)
      survey?.add(header.participants)
      writeHeading(header.title.text)
      return
    }
    speakers = SpeakerIndex(header.participants)
    survey = TranscriptSurvey(header)
    let masthead = Masthead(header: header, links: links)
    self.masthead = masthead
    PageFrame.open(
      html, title: header.title.text, language: header.language, script: .transcript,
      media: links.media)
    masthead.write(html)
    html.raw("<div class=\"page\">\n<main id=\"transcript\" tabindex=\"-1\">\n")
    writeTools(header.participants)
  }

  /// Writes what stands beside and below the transcript; nothing where there was no header.
  public func finish() {
    guard let masthead else { return }
    html.raw("</main>\n")
    writeContents()
    writePeople()
    html.raw("</div>\n")
    masthead.writeColophon(html)
    if let summary = survey?.summary { html.output.write(summary.markup) }
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
    guard let holder = open.last?.name, holder.holdsText, !text.isEmpty else { return }
    if holder == .seg { survey?.text(text) }
    if held == nil {
      passage.text(text)
    } else {
      held? += text.withUnsafeBufferPointer { String(decoding: $0, as: UTF8.self) }
    }
  }

  public func end(_ name: BodyElement.Name) {
    guard let element = open.popLast() else { return }
    if element.name.separatesWords { survey?.separate() }
    switch element.name {
    case .head: endHeading(element)
    case .note where element.type == "speaker":
      label = held ?? ""
      held = nil
    case .u:
      html.raw("</div>\n")
      survey?.endTurn(at: html.output.position)
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
    survey?.beginTurn(of: ids, at: html.output.position)
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
    guard let start = element.start, timeline.indices.contains(start) else { return }
    let seconds = timeline[start].seconds
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
    let isInMasthead = masthead?.shows(text) ?? false || element.type == "series"
    guard !text.isEmpty, !isInMasthead || turns > 0 else { return }
    writeHeading(text)
  }

  private func writeHeading(_ text: String) {
    let id = "heading\(headings.count + 1)"
    headings.append((id, text))
    html.element("h2", [("class", "heading"), ("id", id), ("dir", "auto")], text: text)
    html.raw("\n")
  }

  // MARK: Around the body

  private func writeTools(_ participants: [Participant]) {
    html.raw("<form class=\"tools\" role=\"search\" lang=\"en\" hidden>")
    html.raw(
      "<input id=\"query\" type=\"search\" placeholder=\"Search\" aria-label=\"Search the turns\">")
    html.raw("<select id=\"who\" aria-label=\"Speaker\"><option value=\"\">All speakers</option>")
    for participant in participants {
      html.element(
        "option", [("value", participant.id)],
        text: participant.names.first?.text ?? participant.id)
    }
    html.raw("</select><button type=\"reset\">Clear</button>")
    html.raw("<output id=\"count\" aria-live=\"polite\"></output></form>\n")
    if let media = links.media {
      let name: StaticString =
        MediaType(fileName: media)?.isVideo == true ? "video" : "audio"
      html.open(
        name,
        [
          ("id", "media"), ("controls", ""), ("preload", "none"), ("src", media), ("lang", "en"),
          ("aria-label", "Recording"),
        ])
      html.close(name)
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
    guard !speakers.participants.isEmpty else { return }
    html.raw("<section class=\"people\" aria-labelledby=\"people\">")
    html.raw("<h2 id=\"people\" lang=\"en\">Participants</h2><ul>")
    for participant in speakers.participants { writePerson(participant) }
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
