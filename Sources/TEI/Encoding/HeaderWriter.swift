internal import LibXML
internal import Transcript

/// Writes a `teiHeader`, an element a line.
struct HeaderWriter: ~Copyable {
  private var xml: XMLWriter
  private var depth: Int

  init(_ output: ByteOutput, depth: Int) {
    xml = XMLWriter(output)
    self.depth = depth
  }

  mutating func write(_ header: Header) {
    element("teiHeader") {
      $0.element("fileDesc") {
        $0.writeTitles(header)
        $0.writeExtent(header.counts)
        $0.writePublication(header.publication)
        $0.element("sourceDesc") { $0.writeSource(header) }
      }
      $0.element("encodingDesc") { $0.writeEncoding(header) }
      $0.element("profileDesc") { $0.writeProfile(header) }
      if let record = header.record {
        $0.line("xenoData", ("type", "source"), text: record.text)
      }
    }
  }

  private mutating func writeTitles(_ header: Header) {
    element("titleStmt") {
      $0.statement("title", header.title, ("type", "main"))
      for title in header.subtitles { $0.statement("title", title, ("type", "sub")) }
      for session in header.sessions { $0.line("meeting", text: session.text) }
    }
  }

  private mutating func writeExtent(_ counts: Header.Counts) {
    element("extent") {
      $0.measure("turns", counts.turns, counts.turns == 1 ? "turn" : "turns")
      $0.measure("words", counts.words, counts.words == 1 ? "word" : "words")
    }
  }

  private mutating func measure(_ unit: String, _ quantity: Int, _ noun: String) {
    begin("measure")
    xml.attribute("unit", unit)
    xml.attribute("quantity", String(quantity))
    xml.text("\(quantity) \(noun)")
    xml.end("measure")
  }

  private mutating func writePublication(_ publication: Header.Publication) {
    element("publicationStmt") {
      $0.line("publisher", text: publication.publisher ?? "unknown")
      if let handle = publication.handle { $0.line("idno", ("type", "handle"), text: handle) }
      $0.begin("availability")
      if publication.licence == nil, publication.licenceTarget == nil {
        $0.xml.attribute("status", "unknown")
        $0.inline("p", text: "No licence is stated in the source.")
      } else {
        $0.xml.start("licence")
        $0.xml.attribute("target", publication.licenceTarget)
        $0.xml.text(publication.licence ?? publication.licenceTarget ?? "")
        $0.xml.end("licence")
      }
      $0.xml.end("availability")
    }
  }

  private mutating func writeSource(_ header: Header) {
    element("bibl") {
      for series in header.series { $0.statement("title", series, ("level", "s")) }
      $0.statement("title", header.title, ("level", "a"))
      for author in header.authors { $0.line("author", text: author.text) }
      for publisher in header.publishers { $0.line("publisher", text: publisher.text) }
      if let date = header.dates.first { $0.statement("date", date, ("when", date.value)) }
      for identifier in header.identifiers { $0.line("idno", text: identifier.text) }
      $0.line(
        "ref", ("target", Self.reference(header.sourcePath)),
        text: XMLCharacters.allowed(header.sourcePath))
    }
    guard !header.media.isEmpty else { return }
    element("recordingStmt") {
      for media in header.media { $0.writeRecording(media) }
    }
  }

  private mutating func writeRecording(_ name: String) {
    let type = MediaType(fileName: name)
    element("recording", ("type", type?.isVideo == true ? "video" : "audio")) {
      if let type {
        $0.begin("media")
        $0.xml.attribute("url", Self.reference(name))
        $0.xml.attribute("mimeType", type.name)
        $0.xml.end("media")
      } else {
        $0.line("p", text: name)
      }
    }
  }

  private mutating func writeEncoding(_ header: Header) {
    element("editorialDecl") {
      $0.paragraph("normalization", "None: the characters are those of the source.")
      $0.paragraph("segmentation", "One seg for each paragraph of the source.")
    }
    element("tagsDecl", ("partial", "true")) {
      $0.element("namespace", ("name", "http://www.tei-c.org/ns/1.0")) {
        $0.usage("u", header.counts.turns)
        $0.usage("seg", header.counts.segments)
      }
    }
    element("appInfo") {
      $0.begin("application")
      $0.xml.attribute("ident", "verbatim")
      $0.xml.attribute("version", header.version)
      $0.inline("label", text: "Verbatim")
      $0.xml.end("application")
    }
  }

  private mutating func usage(_ element: String, _ count: Int) {
    begin("tagUsage")
    xml.attribute("gi", element)
    xml.attribute("occurs", String(count))
    xml.end("tagUsage")
  }

  private mutating func writeProfile(_ header: Header) {
    begin("langUsage")
    for language in header.languages {
      xml.start("language")
      xml.attribute("ident", language)
      xml.text(LanguageNames.name(of: language))
      xml.end("language")
    }
    xml.end("langUsage")
    if !header.participants.isEmpty {
      element("particDesc") {
        $0.element("listPerson") {
          for participant in header.participants { $0.write(participant) }
        }
      }
    }
    guard !(header.places + header.dates + header.times).isEmpty else { return }
    element("settingDesc") {
      $0.element("setting") {
        for place in header.places { $0.statement("name", place, ("type", place.value)) }
        for date in header.dates { $0.statement("date", date, ("when", date.value)) }
        for time in header.times { $0.statement("time", time, ("when", time.value)) }
      }
    }
  }

  // MARK: Participants

  private mutating func write(_ participant: Participant) {
    let name: StaticString = participant.isGroup ? "personGrp" : "person"
    begin(name)
    xml.attribute("xml:id", participant.id)
    xml.attribute("role", participant.role?.rawValue)
    let more =
      participant.offices.count + participant.organizations.count + participant.identifiers.count
    if participant.isGroup, participant.names.count == 1, more == 0, participant.sex == nil {
      xml.write(participant.names[0])
      xml.end(name)
      return
    }
    depth += 1
    for name in participant.names {
      xml.newLine(indent: depth)
      xml.write(name)
    }
    if let sex = participant.sex {
      begin("sex")
      xml.attribute("value", sex)
      xml.end("sex")
    }
    for office in participant.offices { affiliation("roleName", office) }
    for organization in participant.organizations { affiliation("orgName", organization) }
    for identifier in participant.identifiers {
      begin("idno")
      xml.attribute("type", identifier.type)
      xml.text(XMLCharacters.allowed(identifier.value))
      xml.end("idno")
    }
    depth -= 1
    xml.newLine(indent: depth)
    xml.end(name)
  }

  private mutating func affiliation(_ name: StaticString, _ text: String) {
    begin("affiliation")
    inline(name, text: XMLCharacters.allowed(text))
    xml.end("affiliation")
  }

  // MARK: Elements

  private mutating func begin(_ name: StaticString) {
    xml.newLine(indent: depth)
    xml.start(name)
  }

  private mutating func element(
    _ name: StaticString, _ attribute: (StaticString, String)? = nil,
    content: (inout HeaderWriter) -> Void
  ) {
    begin(name)
    if let attribute { xml.attribute(attribute.0, attribute.1) }
    depth += 1
    content(&self)
    depth -= 1
    xml.newLine(indent: depth)
    xml.end(name)
  }

  private mutating func inline(_ name: StaticString, text: String) {
    xml.start(name)
    xml.text(text)
    xml.end(name)
  }

  private mutating func paragraph(_ name: StaticString, _ text: String) {
    begin(name)
    inline("p", text: text)
    xml.end(name)
  }

  private mutating func line(
    _ name: StaticString, _ attribute: (StaticString, String)? = nil, text: String
  ) {
    begin(name)
    if let attribute { xml.attribute(attribute.0, attribute.1) }
    xml.text(text)
    xml.end(name)
  }

  private mutating func statement(
    _ name: StaticString, _ statement: Header.Statement,
    _ attribute: (StaticString, String)? = nil
  ) {
    begin(name)
    if let attribute { xml.attribute(attribute.0, attribute.1) }
    if statement.certainty != .high { xml.attribute("cert", statement.certainty.rawValue) }
    xml.text(statement.text)
    xml.end(name)
  }

  /// A path as a URI reference (RFC 3986, section 4.2).
  private static func reference(_ path: String) -> String {
    var reference: [UInt8] = []
    for byte in path.utf8 {
      switch byte {
      case 0...32, 0x7F, UInt8(ascii: "\""), UInt8(ascii: "<"), UInt8(ascii: ">"),
        UInt8(ascii: "%"), UInt8(ascii: "\\"), UInt8(ascii: "^"), UInt8(ascii: "`"),
        UInt8(ascii: "{"), UInt8(ascii: "|"), UInt8(ascii: "}"), UInt8(ascii: "#"),
        UInt8(ascii: "?"), UInt8(ascii: "["), UInt8(ascii: "]"):
        reference += "%\(byte < 16 ? "0" : "")\(String(byte, radix: 16, uppercase: true))".utf8
      default: reference.append(byte)
      }
    }
    let text = String(decoding: reference, as: UTF8.self)
    // A colon in the first part would make it a scheme.
    return text.prefix { $0 != "/" }.contains(":") && !text.contains("://") ? "./\(text)" : text
  }
}
