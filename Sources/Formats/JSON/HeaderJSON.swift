internal import TEI
internal import Transcript

/// A header as the first members of a transcript's JSON.
enum HeaderJSON {
  static let format = "verbatim-transcript"
  static let version = 1

  /// Begins the object of a transcript; its body follows.
  static func write(_ header: Header, to json: inout JSONBuffer) {
    json.raw("{")
    json.member("format", format)
    json.key("formatVersion")
    json.number(version)
    if header.id.isEmpty {
      json.raw(",\n\"language\":")
      json.string(header.language)
    } else {
      json.raw(",\n\"id\":")
      json.string(header.id)
      json.member("language", header.language)
    }
    json.strings("languages", header.languages)
    json.raw(",\n\"header\":{")
    writeHeader(header, &json)
    json.raw("}")
    if !header.participants.isEmpty {
      json.raw(",\n\"participants\":[")
      for (index, participant) in header.participants.enumerated() {
        json.raw(index > 0 ? ",\n" : "\n")
        write(participant, &json)
      }
      json.raw("\n]")
    }
    if !header.timeline.isEmpty {
      json.raw(",\n")
      json.raw("\"timeline\":[")
      for (index, point) in header.timeline.enumerated() {
        if index > 0 { json.raw(",") }
        json.number(point.seconds)
      }
      json.raw("]")
    }
    if let record = header.record { write(record, &json) }
  }

  private static func writeHeader(_ header: Header, _ json: inout JSONBuffer) {
    json.key("title")
    write(header.title, nil, &json)
    statements("subtitles", header.subtitles, nil, &json)
    statements("series", header.series, nil, &json)
    statements("sessions", header.sessions, "kind", &json)
    statements("dates", header.dates, "when", &json)
    statements("times", header.times, "when", &json)
    statements("places", header.places, "kind", &json)
    statements("authors", header.authors, nil, &json)
    statements("publishers", header.publishers, nil, &json)
    statements("identifiers", header.identifiers, nil, &json)
    json.strings("media", header.media)
    writePublication(header.publication, &json)
    json.member("path", header.sourcePath.isEmpty ? nil : header.sourcePath)
    json.key("counts")
    json.raw("{")
    json.key("turns")
    json.number(header.counts.turns)
    json.key("segments")
    json.number(header.counts.segments)
    json.key("words")
    json.number(header.counts.words)
    json.raw("}")
    if header.isOwn { json.member("verbatim", header.version) }
  }

  private static func writePublication(
    _ publication: Header.Publication, _ json: inout JSONBuffer
  ) {
    guard publication != Header.Publication() else { return }
    json.key("publication")
    json.raw("{")
    json.member("publisher", publication.publisher)
    json.member("licence", publication.licence)
    json.member("licenceTarget", publication.licenceTarget)
    json.member("handle", publication.handle)
    json.raw("}")
  }

  private static func statements(
    _ name: StaticString, _ statements: [Header.Statement], _ value: StaticString?,
    _ json: inout JSONBuffer
  ) {
    json.array(name, statements) { write($1, value, &$0) }
  }

  private static func write(
    _ statement: Header.Statement, _ value: StaticString?, _ json: inout JSONBuffer
  ) {
    json.raw("{")
    if let value { json.member(value, statement.value.isEmpty ? nil : statement.value) }
    json.member("text", statement.text)
    json.member(
      "certainty", statement.certainty == .high ? nil : statement.certainty.rawValue)
    json.raw("}")
  }

  private static func write(_ participant: Participant, _ json: inout JSONBuffer) {
    json.raw("{")
    json.member("id", participant.id)
    if participant.isGroup {
      json.key("group")
      json.raw("true")
    }
    json.member("role", participant.role?.rawValue)
    json.array("names", participant.names) { write($1, &$0) }
    json.member("sex", participant.sex)
    json.strings("offices", participant.offices)
    json.strings("organizations", participant.organizations)
    json.array("identifiers", participant.identifiers) { json, identifier in
      json.raw("{")
      json.member("kind", identifier.type)
      json.member("text", identifier.value)
      json.raw("}")
    }
    json.raw("}")
  }

  /// A name as written, and its parts where the source tells them apart.
  private static func write(_ name: PersonName, _ json: inout JSONBuffer) {
    json.raw("{")
    json.member("text", name.text)
    if name.parts.contains(where: { $0.kind != .plain }) {
      json.array("parts", name.parts) { json, part in
        json.raw("{")
        json.member("kind", part.kind.rawValue)
        json.member("text", part.text)
        json.raw("}")
      }
    }
    json.raw("}")
  }

  private static func write(_ record: SourceRecord, _ json: inout JSONBuffer) {
    json.raw(",\n\"source\":")
    json.raw(Array(record.text.utf8))
  }
}
