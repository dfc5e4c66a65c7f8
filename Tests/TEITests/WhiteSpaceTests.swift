import LibXML
import TEI
import Testing

/// White space in others' TEI is layout, however the file is printed.
@Suite struct WhiteSpaceTests {
  static let spellings: [(body: String, text: String)] = [
    ("<seg>One <vocal><desc>laughs</desc></vocal> two.</seg>", "One {vocal:laughs} two."),
    (
      """
      <seg>
        One
        <vocal type="laughter">
          <desc>
            laughs
          </desc>
        </vocal>
        two.
      </seg>
      """, "One {vocal:laughs} two."
    ),
    ("<seg>One\n  <gap reason=\"inaudible\"/>\n  two.</seg>", "One {gap:} two."),
    ("<seg>One<vocal>\n<desc>laughs</desc>\n</vocal>, two.</seg>", "One{vocal:laughs}, two."),
    // Words right in an event describe it.
    ("<seg>One <vocal> laughs </vocal> two.</seg>", "One {vocal:laughs} two."),
    ("<seg>\n  One\n  <pb n=\"2\"/>\n  two.\n</seg>", "One {pb:} two."),
    (
      "<seg>One <note>\n see <date when=\"2020\">2020</date>\n </note> two.</seg>",
      "One {note:see 2020} two."
    ),
    ("<vocal>\n  <desc>laughs</desc>\n</vocal>\n<seg>Two.</seg>", "{vocal:laughs}Two."),
  ]

  @Test(arguments: spellings)
  func wordsAndEventsKeepTheBlanksBetweenThem(spelling: (body: String, text: String)) {
    #expect(Self.read(spelling.body) == spelling.text)
  }

  /// The text of a turn, with what stands in it in braces.
  private static func read(_ body: String) -> String {
    let tei = """
      <TEI xmlns="http://www.tei-c.org/ns/1.0"><teiHeader/><text><body><div>
      <u>\(body)</u></div></body></text></TEI>
      """
    let handler = BracedText()
    let reader = TEIReader(handler: handler)
    reader.feed(Array(tei.utf8).span)
    reader.finish()
    return handler.text
  }
}

private final class BracedText: TEIHandler {
  private(set) var text = ""

  func header(_ header: Header) {}

  func begin(_ element: BodyElement) {
    switch element.name {
    case .div, .u, .seg, .desc, .date: break
    default: text += "{\(element.name):"
    }
  }

  func text(_ text: Span<UInt8>) {
    self.text += text.withUnsafeBufferPointer { String(decoding: $0, as: UTF8.self) }
  }

  func end(_ name: BodyElement.Name) {
    switch name {
    case .div, .u, .seg, .desc, .date: break
    default: text += "}"
    }
  }
}
