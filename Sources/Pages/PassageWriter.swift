internal import TEI

/// Writes what stands in a turn or between turns: paragraphs, events, notes, furniture.
struct PassageWriter {
  private let html: HTMLWriter
  private var isParagraphOpen = false
  /// A line end is written with what follows it, so that a divided word can be joined.
  private var hasPendingLineEnd = false

  init(_ html: HTMLWriter) {
    self.html = html
  }

  mutating func begin(_ element: BodyElement) {
    switch element.name {
    case .seg:
      isParagraphOpen = true
      html.open("p", [("id", element.id), ("lang", element.language), ("dir", "auto")])
    case .note: beginAside("note")
    case .fw: beginAside("furniture")
    case .vocal, .kinesic, .incident, .gap:
      beginAside("event")
      html.element(
        "span", [("class", "kind"), ("lang", "en")], text: element.type ?? "\(element.name)")
    case .pb:
      guard let number = element.number else { break }
      html.element("span", [("class", "pagebreak"), ("lang", "en")], text: "[page \(number)]")
    case .lb:
      // A word divided at the line end is read as one, its hyphen kept.
      if element.dividesWord { hasPendingLineEnd = false }
    case .time, .date: html.open("time", [("datetime", element.when)])
    default: break
    }
  }

  mutating func text(_ text: Span<UInt8>) {
    writePendingLineEnd()
    hasPendingLineEnd = text[text.count - 1] == UInt8(ascii: "\n")
    html.text(hasPendingLineEnd ? text.extracting(0..<text.count - 1) : text)
  }

  mutating func end(_ element: BodyElement) {
    writePendingLineEnd()
    switch element.name {
    case .seg:
      isParagraphOpen = false
      html.raw("</p>\n")
    case .note, .fw, .vocal, .kinesic, .incident, .gap:
      html.raw(isParagraphOpen ? "</span>" : "</p>\n")
    case .time, .date: html.raw("</time>")
    default: break
    }
  }

  private func beginAside(_ name: String) {
    html.open(isParagraphOpen ? "span" : "p", [("class", name), ("dir", "auto")])
  }

  private mutating func writePendingLineEnd() {
    guard hasPendingLineEnd else { return }
    hasPendingLineEnd = false
    html.raw("\n")
  }
}
