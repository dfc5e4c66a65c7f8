internal import LibXML
internal import TEI
internal import Transcript

/// Writes a corpus's root, an element a line.
struct CorpusRootWriter: ~Copyable {
  private var xml: XMLWriter
  private var depth = 0
  /// The ids given so far.
  private var ids: Set<String> = []
  /// Those written, by their ids.
  private(set) var people: [(id: String, person: PeopleMerger.Merged)] = []

  init(_ output: ByteOutput) {
    xml = XMLWriter(output)
  }

  mutating func write(_ root: CorpusRoot) {
    xml.declaration()
    element(
      "teiCorpus", ("xmlns", "http://www.tei-c.org/ns/1.0"),
      ("xmlns:xi", "http://www.w3.org/2001/XInclude"), ("xml:id", root.id),
      ("xml:lang", root.language)
    ) {
      $0.element("teiHeader") { $0.writeHeader(root) }
      for group in root.groups {
        if !group.name.isEmpty { $0.comment("\(group.name): \(group.paths.count) texts") }
        for path in group.paths {
          $0.empty("xi:include", ("href", URIReference.path(path)))
        }
      }
    }
    xml.output.write(UInt8(ascii: "\n"))
  }

  private mutating func writeHeader(_ root: CorpusRoot) {
    element("fileDesc") {
      $0.element("titleStmt") {
        let title = root.title
        $0.line(
          "title", ("type", "main"), title.isCertain ? nil : ("cert", "low"), text: title.text)
      }
      $0.element("extent") {
        $0.measure("texts", root.texts)
        $0.measure("turns", root.counts.turns)
        $0.measure("words", root.counts.words)
      }
      $0.writePublication(root.options)
      $0.element("sourceDesc") { $0.writeSource(root) }
    }
    element("encodingDesc") { $0.writeEncoding(root) }
    element("profileDesc") { $0.writeProfile(root) }
  }

  private mutating func measure(_ unit: String, _ quantity: Int) {
    line("measure", ("unit", unit), ("quantity", "\(quantity)"), text: "\(quantity) \(unit)")
  }

  private mutating func writePublication(_ options: CorpusOptions) {
    element("publicationStmt") {
      $0.line("publisher", text: options.publisher ?? "unknown")
      if let handle = options.handle { $0.line("idno", ("type", "handle"), text: handle) }
      let licence = options.licenceText ?? options.licence
      $0.element("availability", licence == nil ? ("status", "unknown") : nil) {
        if let licence {
          $0.line("licence", options.licence.map { ("target", $0) }, text: licence)
        } else {
          $0.line("p", text: "The licences are those of the texts.")
        }
      }
    }
  }

  private mutating func writeSource(_ root: CorpusRoot) {
    element("bibl") {
      $0.line("title", text: root.title.text)
      if let dates = root.dates {
        let text = dates.first == dates.last ? dates.first : "\(dates.first) – \(dates.last)"
        $0.line("date", ("from", dates.first), ("to", dates.last), text: text)
      }
    }
  }

  private mutating func writeEncoding(_ root: CorpusRoot) {
    element("tagsDecl", ("partial", "true")) {
      $0.element("namespace", ("name", "http://www.tei-c.org/ns/1.0")) {
        $0.usage("seg", root.counts.segments)
        $0.usage("u", root.counts.turns)
      }
    }
    if !root.uses.lists.isEmpty {
      element("classDecl") {
        for (list, values) in root.uses.lists { $0.writeTaxonomy(list, values, in: root) }
      }
    }
    element("appInfo") {
      $0.element("application", ("ident", "verbatim"), ("version", root.options.version)) {
        $0.line("label", text: "Verbatim")
      }
    }
  }

  /// The values of a closed list that the texts use, with how often they do (TEI P5, 2.3.7).
  private mutating func writeTaxonomy(
    _ list: ClosedList, _ values: [(value: String, count: ListUse.Count)], in root: CorpusRoot
  ) {
    let id = unique("\(root.id).list.\(list.rawValue)")
    element("taxonomy", ("xml:id", id)) {
      $0.line("desc", text: list.description)
      for (value, count) in values {
        $0.element("category", ("xml:id", $0.unique("\(id).\(value)"))) {
          let texts = count.texts == 1 ? "one text" : "\(count.texts) texts"
          $0.line("catDesc", text: "\(value): \(count.places) in \(texts)")
        }
      }
    }
  }

  private mutating func usage(_ name: String, _ count: Int) {
    empty("tagUsage", ("gi", name), ("occurs", "\(count)"))
  }

  private mutating func writeProfile(_ root: CorpusRoot) {
    element("langUsage") {
      for tag in root.languageTags {
        $0.line("language", ("ident", tag), text: LanguageNames.name(of: tag))
      }
    }
    let people = root.people
    guard !people.isEmpty else { return }
    let organizations = Set(people.flatMap(\.participant.organizations)).sorted()
    element("particDesc") {
      var pointers: [String: String] = [:]
      if !organizations.isEmpty {
        $0.element("listOrg") {
          for name in organizations { pointers[name] = $0.writeOrganization(name, in: root) }
        }
      }
      $0.element("listPerson") {
        for person in people { $0.write(person, in: root, organizations: pointers) }
      }
    }
  }

  // MARK: People

  /// - Returns: the id.
  private mutating func writeOrganization(_ name: String, in root: CorpusRoot) -> String {
    let words = name.split { !$0.isLetter && !$0.isNumber }
    let id = unique("\(root.id).org.\(Identifiers.name(words.joined()))")
    element("org", ("xml:id", id)) { $0.line("orgName", text: name) }
    return id
  }

  private mutating func write(
    _ person: PeopleMerger.Merged, in root: CorpusRoot, organizations: [String: String]
  ) {
    let participant = person.participant
    let id = unique("\(root.id).\(participant.id)")
    people.append((id, person))
    element(
      participant.isGroup ? "personGrp" : "person", ("xml:id", id),
      participant.role.map { ("role", $0.rawValue) }, person.isCertain ? nil : ("cert", "low"),
      ("corresp", person.entries.joined(separator: " "))
    ) {
      for name in participant.names {
        $0.xml.newLine(indent: $0.depth)
        $0.xml.write(name)
      }
      if let sex = participant.sex { $0.empty("sex", ("value", sex)) }
      for office in participant.offices {
        $0.element("affiliation") { $0.line("roleName", text: office) }
      }
      for organization in participant.organizations {
        $0.element("affiliation", organizations[organization].map { ("ref", "#\($0)") }) {
          $0.line("orgName", text: organization)
        }
      }
      for identifier in participant.identifiers {
        $0.line("idno", identifier.type.map { ("type", $0) }, text: identifier.value)
      }
      $0.line("note", ("type", "evidence"), text: person.evidence)
    }
  }

  private mutating func unique(_ id: String) -> String {
    var candidate = id
    var number = 2
    while !ids.insert(candidate).inserted {
      candidate = "\(id)-\(number)"
      number += 1
    }
    return candidate
  }

  // MARK: Elements

  private mutating func element(
    _ name: StaticString, _ attributes: (StaticString, String)?...,
    content: (inout CorpusRootWriter) -> Void
  ) {
    begin(name, attributes)
    depth += 1
    content(&self)
    depth -= 1
    xml.newLine(indent: depth)
    xml.end(name)
  }

  private mutating func empty(
    _ name: StaticString, _ attributes: (StaticString, String)?...
  ) {
    begin(name, attributes)
    xml.end(name)
  }

  private mutating func line(
    _ name: StaticString, _ attributes: (StaticString, String)?..., text: String
  ) {
    begin(name, attributes)
    xml.text(XMLCharacters.allowed(text))
    xml.end(name)
  }

  private mutating func begin(
    _ name: StaticString, _ attributes: [(StaticString, String)?]
  ) {
    xml.newLine(indent: depth)
    xml.start(name)
    for case let attribute? in attributes { xml.attribute(attribute.0, attribute.1) }
  }

  private mutating func comment(_ text: String) {
    xml.newLine(indent: depth)
    let safe = text.replacing("--", with: "- -")
    xml.output.write("<!-- \(safe.hasSuffix("-") ? safe + " " : safe) -->")
  }
}
