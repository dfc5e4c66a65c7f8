internal import LibXML
internal import Transcript

/// Writes what stands around the text of a TEI file.
struct TEIDocumentWriter {
  private let output: ByteOutput

  init(_ output: ByteOutput) {
    self.output = output
  }

  func begin(_ header: Header) {
    var xml = XMLWriter(output)
    xml.declaration()
    xml.newLine(indent: 0)
    xml.start("TEI")
    xml.attribute("xmlns", "http://www.tei-c.org/ns/1.0")
    xml.attribute("xml:id", header.id)
    xml.attribute("xml:lang", header.language)
    output.write(">" as StaticString)
    var headerWriter = HeaderWriter(output, depth: 1)
    headerWriter.write(header)
    output.write("\n  <text>" as StaticString)
    writeTimeline(header)
    output.write("\n    <body>" as StaticString)
  }

  func end() {
    output.write("\n    </body>\n  </text>\n</TEI>\n" as StaticString)
  }

  private func writeTimeline(_ header: Header) {
    guard !header.timeline.isEmpty else { return }
    let ids = NumberedIDs(file: header.id)
    var xml = XMLWriter(output)
    xml.newLine(indent: 2)
    xml.start("timeline")
    xml.attribute("unit", "s")
    xml.newLine(indent: 3)
    xml.start("when")
    xml.attribute(ids.time, number: 0)
    xml.end("when")
    for (index, point) in header.timeline.enumerated() {
      xml.newLine(indent: 3)
      xml.start("when")
      xml.attribute(ids.time, number: index + 1)
      // A point that is no number of seconds is read as the start everywhere.
      xml.attribute("interval", NormalForm.isInterval(point.seconds) ? point.seconds : "0")
      xml.attribute(ids.since, number: 0)
      xml.end("when")
    }
    xml.newLine(indent: 2)
    xml.end("timeline")
  }
}
