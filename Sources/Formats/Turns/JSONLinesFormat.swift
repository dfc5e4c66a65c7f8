internal import LibXML
internal import TEI

/// A turn a line, each an object of JSON.
struct JSONLinesFormat: UtteranceFormat {
  static let holdsEvents = true

  let losses: [ExportLoss] = []

  func begin(_ header: Header, to output: ByteOutput) {}

  func write(_ turn: Utterance, of header: Header, to output: ByteOutput) {
    var json = JSONBuffer()
    json.raw("{")
    json.member("transcript", header.id)
    json.member("id", turn.id)
    json.key("n")
    json.number(turn.number)
    json.strings("who", turn.who)
    json.member("speaker", turn.speaker.isEmpty ? nil : turn.speaker)
    json.member("label", turn.label)
    json.member("role", turn.role)
    if let start = turn.start { number("start", start, &json) }
    if let end = turn.end { number("end", end, &json) }
    json.member("language", turn.language)
    json.key("words")
    json.number(turn.words)
    json.member("text", turn.text)
    json.array("events", turn.events) { json, event in
      json.raw("{")
      json.member("element", event.element)
      json.member("kind", event.type)
      json.key("paragraph")
      json.number(event.paragraph)
      json.member("text", event.text)
      json.raw("}")
    }
    json.raw("}\n")
    json.bytes.withUnsafeBufferPointer { output.write($0) }
  }

  private func number(_ name: StaticString, _ value: String, _ json: inout JSONBuffer) {
    json.key(name)
    json.number(value)
  }

  func finish(_ output: ByteOutput) {}
}
