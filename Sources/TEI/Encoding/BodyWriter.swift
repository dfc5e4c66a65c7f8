package import LibXML

/// Writes the elements of a text: those that stand between text on lines of their own, indented;
/// nothing is added where white space is text.
package final class BodyWriter {
  // Each tag passes here; nothing calls back while one is written.
  @exclusivity(unchecked) package var xml: XMLWriter
  @exclusivity(unchecked) private var depth: Int
  /// How many of the open elements hold text or an event.
  @exclusivity(unchecked) private var inline = 0
  @exclusivity(unchecked) private var open: [(name: BodyElement.Name, hasContent: Bool)] = []

  package init(_ output: ByteOutput, depth: Int) {
    xml = XMLWriter(output)
    self.depth = depth
  }

  /// Begins a start tag; attributes follow.
  package func start(_ name: BodyElement.Name) {
    if inline == 0 { xml.newLine(indent: depth) }
    if !open.isEmpty { open[open.count - 1].hasContent = true }
    xml.start(name.tag)
    open.append((name, false))
    depth += 1
    if name.keepsLine { inline += 1 }
  }

  package func end() {
    guard let (name, hasContent) = open.popLast() else { return }
    depth -= 1
    if inline == 0, hasContent { xml.newLine(indent: depth) }
    if name.keepsLine { inline -= 1 }
    xml.end(name.tag)
  }

  /// A line's end as most are: a line feed and `lb` without attributes.
  func breakLine() {
    guard inline > 0 else {
      text([UInt8(ascii: "\n")].span)
      start(.lb)
      return end()
    }
    open[open.count - 1].hasContent = true
    xml.markup("\n<lb/>")
  }

  package func text(_ text: Span<UInt8>) {
    xml.text(text)
  }
}

extension BodyElement.Name {
  /// What it holds stands on its line.
  fileprivate var keepsLine: Bool { holdsText || isEvent }

  /// The element's name in TEI.
  var tag: StaticString {
    switch self {
    case .div: "div"
    case .head: "head"
    case .note: "note"
    case .fw: "fw"
    case .u: "u"
    case .seg: "seg"
    case .vocal: "vocal"
    case .kinesic: "kinesic"
    case .incident: "incident"
    case .gap: "gap"
    case .desc: "desc"
    case .pb: "pb"
    case .lb: "lb"
    case .anchor: "anchor"
    case .date: "date"
    case .time: "time"
    case .name: "name"
    }
  }
}
