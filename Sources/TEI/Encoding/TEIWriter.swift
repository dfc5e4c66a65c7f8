public import LibXML

/// Writes a TEI file from a header and the events of a text, in the form in which
/// `TranscriptEncoder` writes.
public final class TEIWriter: TEIHandler {
  private let output: ByteOutput
  private let body: BodyWriter
  private var ids = NumberedIDs(file: "")

  public init(_ output: ByteOutput) {
    self.output = output
    body = BodyWriter(output, depth: 3)
  }

  public func header(_ header: Header) {
    ids = NumberedIDs(file: header.id)
    TEIDocumentWriter(output).begin(header)
  }

  public func begin(_ element: BodyElement) {
    body.start(element.name)
    body.xml.attribute("xml:id", element.id)
    body.xml.attribute(element.name == .gap ? "reason" : "type", element.type)
    if let who = element.who {
      body.xml.attribute(
        "who", who.split(separator: " ").map { "#" + $0 }.joined(separator: " "))
    }
    body.xml.attribute("n", element.number)
    body.xml.attribute("when", element.when)
    writePoint(ids.start, element.start)
    writePoint(ids.end, element.end)
    writePoint(ids.synch, element.synch)
    body.xml.attribute("next", element.next.map { "#" + $0 })
    body.xml.attribute("prev", element.previous.map { "#" + $0 })
    body.xml.attribute("xml:lang", element.language)
    if element.dividesWord { body.xml.attribute("break", "no") }
  }

  public func text(_ text: Span<UInt8>) {
    body.text(text)
  }

  public func end(_ name: BodyElement.Name) {
    body.end()
  }

  /// Ends the file.
  ///
  /// - Throws: the failure of the output's receiver.
  public func finish() throws {
    TEIDocumentWriter(output).end()
    try output.finish()
  }

  private func writePoint(_ stem: AttributeStem, _ point: Int?) {
    if let point { body.xml.attribute(stem, number: point + 1) }
  }
}
