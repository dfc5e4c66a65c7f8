import LibXML

/// Writes the events of a parse as lines, for comparison.
final class Recorder: XMLEventHandler {
  let names: NameTable
  private(set) var lines: [String] = []

  init(names: NameTable) {
    self.names = names
  }

  func startElement(_ tag: borrowing StartTag) {
    var line = "<\(names[tag.name])@\(tag.offset)"
    for index in 0..<tag.attributeCount {
      let place = tag.place(ofAttribute: index)
      line += " \(names[tag.attributeName(index)])=\(tag.attributeValue(index))"
      line += "@\(place?.name.lowerBound ?? -1)"
    }
    lines.append(line)
  }

  func endElement(_ name: NameID, position: borrowing EventPosition) {
    lines.append(">\(names[name])@\(position.offset)")
  }

  func characters(_ text: Span<UInt8>, position: borrowing EventPosition) {
    let text = text.withUnsafeBufferPointer { String(decoding: $0, as: UTF8.self) }
    if let last = lines.last, last.hasPrefix("\"") {
      lines[lines.count - 1] += text
    } else {
      lines.append("\"" + text)
    }
  }

  static func parse(
    _ bytes: [UInt8], chunk: Int = .max, limits: ParserLimits = ParserLimits()
  ) -> (lines: [String], parser: Parser) {
    let names = NameTable()
    let recorder = Recorder(names: names)
    let parser = Parser(names: names, limits: limits, handler: recorder)
    var rest = bytes[...]
    while !rest.isEmpty {
      let part = Array(rest.prefix(chunk))
      parser.feed(part.span)
      rest = rest.dropFirst(part.count)
    }
    parser.finish()
    return (recorder.lines, parser)
  }
}
