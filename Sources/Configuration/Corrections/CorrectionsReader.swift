public import Diagnostics
internal import Transcript
internal import Yams

extension Corrections {
  /// Reads a file of corrections.
  ///
  /// - Returns: nil where the text is no YAML; the findings say what is wrong and where. With
  ///   errors among them the corrections are not to be applied.
  public static func read(
    _ text: String, name: String
  ) -> (corrections: Corrections?, findings: [Diagnostic]) {
    var reader = CorrectionsReader(file: YAMLFile(text, name: name))
    let corrections = reader.read()
    return (corrections, reader.file.findings)
  }
}

private struct CorrectionsReader {
  var file: YAMLFile

  mutating func read() -> Corrections? {
    guard let root = file.root else {
      // An empty file corrects nothing.
      return file.findings.isEmpty ? Corrections(name: file.name) : nil
    }
    let members = file.members(
      of: root, "a file of corrections", known: ["version", "files", "people"])
    if let version = members["version"], file.string(version, "“version”") != "1" {
      file.report(
        "wrong-value", "this version of the format is not known", at: version.mark,
        hint: "write “version: 1”")
    }
    var corrections = Corrections(name: file.name)
    if let files = members["files"] {
      for (path, mark, value) in file.entries(of: files, "“files”") {
        corrections.add(readFile(value, path: path, place: mark?.location))
      }
    }
    var owners: [String: String] = [:]
    for node in file.elements(of: members["people"], "“people”") {
      guard let person = readPerson(node, &owners) else { continue }
      corrections.people.append(person)
    }
    return corrections
  }

  // MARK: Files

  private mutating func readFile(
    _ node: Node, path: String, place: SourceLocation?
  ) -> Corrections.File {
    var result = Corrections.File(path: path, place: place)
    let members = file.members(
      of: node, "a file's entry",
      known: ["language", "layout", "paragraphs", "labels", "lines"])
    result.language = file.string(members["language"], "“language”")
    let layout = file.choice(
      members["layout"], "“layout”", of: ["automatic", "no-labels"] + LabelLayout.names)
    result.hasLabels = layout != "no-labels"
    result.layout = layout.flatMap { LabelLayout($0) }
    result.paragraphs = file.choice(
      members["paragraphs"], "“paragraphs”",
      of: ["automatic"] + ParagraphLayout.allCases.map(\.rawValue)
    ).flatMap { ParagraphLayout(rawValue: $0) }
    for node in file.elements(of: members["labels"], "“labels”") {
      if let label = readLabel(node) { result.labels.append(label) }
    }
    for node in file.elements(of: members["lines"], "“lines”") {
      if let line = readLine(node) { result.lines.append(line) }
    }
    return result
  }

  private mutating func readLabel(_ node: Node) -> Corrections.Label? {
    let members = file.members(
      of: node, "a label's entry",
      known: ["label", "is-label", "person", "name", "role", "group", "turns", "sure", "because"])
    guard let label = file.string(members["label"], "“label”") else {
      file.report(
        "missing-key", "this entry does not name its label", at: node.mark,
        hint: "add “label: …” with the label as the transcript writes it")
      return nil
    }
    var result = Corrections.Label(label: label, place: node.mark?.location)
    result.isLabel = file.flag(members["is-label"], "“is-label”")
    result.person = identifier(members["person"])
    result.name = file.string(members["name"], "“name”")
    result.role = role(members["role"])
    result.isGroup = file.flag(members["group"], "“group”")
    return result
  }

  private mutating func role(_ node: Node?) -> Participant.Role? {
    file.choice(node, "“role”", of: Participant.Role.allCases.map(\.rawValue))
      .flatMap { Participant.Role(rawValue: $0) }
  }

  private mutating func identifier(_ node: Node?) -> String? {
    guard let node, let text = file.string(node, "“person”") else { return nil }
    guard NCName.isValid(text) else {
      file.report(
        "wrong-value", "“\(text)” cannot be an identifier", at: node.mark,
        hint: "use letters, digits, “_”, “-” and “.”, beginning with a letter")
      return nil
    }
    return text
  }

  // MARK: Lines

  private mutating func readLine(_ node: Node) -> Corrections.Line? {
    let members = file.members(
      of: node, "a line's entry",
      known: ["line", "text", "is", "event", "person", "name", "because"])
    guard let number = file.number(members["line"], "“line”") else {
      if members["line"] == nil {
        file.report("missing-key", "this entry does not say which line it means", at: node.mark)
      }
      return nil
    }
    let kind = file.choice(
      members["is"], "“is”", of: Corrections.LineKind.allCases.map(\.rawValue))
    var line = Corrections.Line(
      number: number, text: file.string(members["text"], "“text”") ?? "",
      kind: kind.flatMap { Corrections.LineKind(rawValue: $0) }, place: node.mark?.location)
    line.person = identifier(members["person"])
    line.name = file.string(members["name"], "“name”")
    line.event = event(members["event"])
    if line.kind == .event, line.event == nil, members["event"] == nil {
      file.report(
        "missing-key", "this line is an event, but its type is missing", at: node.mark,
        hint: "add “event: …”, such as “event: kinesic applause”")
      return nil
    }
    if let event = members["event"], line.kind != .event {
      file.report(
        "wrong-value", "“event” is for lines that are events", at: event.mark,
        hint: "add “is: event”, or take “event” out")
    }
    return line
  }

  /// An element and a type, or a type that one element alone has.
  private mutating func event(_ node: Node?) -> EventType? {
    guard let node, let text = file.string(node, "“event”") else { return nil }
    let found = EventType.all.filter { text == "\($0.element) \($0.type)" || text == $0.type }
    if found.count == 1 { return found[0] }
    let names = (found.isEmpty ? EventType.all : found).map { "\($0.element) \($0.type)" }
    let types = names + EventType.all.map(\.type)
    let near = found.isEmpty ? NearSpelling.nearest(to: text, in: types) : nil
    file.report(
      "wrong-value",
      found.isEmpty
        ? "“\(text)” is no type of event" : "“\(text)” is a type of several kinds of events",
      at: node.mark,
      hint: near.map { "did you mean “\($0)”?" } ?? "it is one of \(names.joined(separator: ", "))")
    return nil
  }

  // MARK: People

  /// - Parameter owners: whose each entry is.
  private mutating func readPerson(
    _ node: Node, _ owners: inout [String: String]
  ) -> Corrections.Person? {
    let members = file.members(
      of: node, "a person's entry", known: ["person", "name", "role", "entries"])
    guard let id = identifier(members["person"]) else {
      if members["person"] == nil {
        file.report(
          "missing-key", "this entry does not name its person", at: node.mark,
          hint: "add “person: …”, an identifier")
      }
      return nil
    }
    var person = Corrections.Person(id: id, place: node.mark?.location)
    person.name = file.string(members["name"], "“name”")
    person.role = role(members["role"])
    for entry in file.elements(of: members["entries"], "“entries”") {
      guard let text = file.string(entry, "an entry") else { continue }
      guard let mark = text.lastIndex(of: "#"), mark > text.startIndex, text.last != "#" else {
        file.report(
          "wrong-value", "“\(text)” names no entry of a file", at: entry.mark,
          hint: "write the file's path and the person's id there: talk.xml#Anna")
        continue
      }
      if let owner = owners.updateValue(id, forKey: text) {
        file.report(
          "duplicate-entry", "“\(text)” is “\(owner)” already", at: entry.mark,
          hint: "leave it with one person")
      }
      person.entries.append(text)
    }
    return person
  }
}

extension Mark {
  var location: SourceLocation { SourceLocation(line: max(line, 1), column: max(column, 1)) }
}
