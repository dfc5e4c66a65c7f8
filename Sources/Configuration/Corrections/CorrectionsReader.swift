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
    let members = file.members(of: root, "a file of corrections", known: ["version", "files"])
    if let version = members["version"], file.string(version, "“version”") != "1" {
      file.report(
        "wrong-value", "this version of the format is not known", at: version.mark,
        hint: "write “version: 1”")
    }
    var corrections = Corrections(name: file.name)
    guard let files = members["files"] else { return corrections }
    for (path, mark, value) in file.entries(of: files, "“files”") {
      corrections.files.append(readFile(value, path: path, line: mark?.line ?? 0))
    }
    return corrections
  }

  private mutating func readFile(_ node: Node, path: String, line: Int) -> Corrections.File {
    var result = Corrections.File(path: path, line: line)
    let members = file.members(
      of: node, "a file's entry", known: ["language", "layout", "labels", "lines"])
    result.language = file.string(members["language"], "“language”")
    let layout = file.choice(
      members["layout"], "“layout”", of: ["automatic", "no-labels"])
    result.hasLabels = layout != "no-labels"
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
      known: ["label", "is-label", "person", "name", "role", "group", "turns", "sure"])
    guard let label = file.string(members["label"], "“label”") else {
      file.report(
        "missing-key", "this entry does not name its label", at: node.mark,
        hint: "add “label: …” with the label as the transcript writes it")
      return nil
    }
    var result = Corrections.Label(label: label, line: node.mark?.line ?? 0)
    result.isLabel = file.flag(members["is-label"], "“is-label”") ?? true
    result.person = identifier(members["person"])
    result.name = file.string(members["name"], "“name”")
    result.role = file.choice(
      members["role"], "“role”", of: Participant.Role.allCases.map(\.rawValue)
    ).flatMap { Participant.Role(rawValue: $0) }
    result.isGroup = file.flag(members["group"], "“group”")
    return result
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

  private mutating func readLine(_ node: Node) -> Corrections.Line? {
    let members = file.members(
      of: node, "a line's entry", known: ["line", "text", "is", "because"])
    guard let number = file.number(members["line"], "“line”") else {
      if members["line"] == nil {
        file.report("missing-key", "this entry does not say which line it means", at: node.mark)
      }
      return nil
    }
    let kind = file.choice(
      members["is"], "“is”", of: Corrections.LineKind.allCases.map(\.rawValue))
    return Corrections.Line(
      number: number, text: file.string(members["text"], "“text”") ?? "",
      kind: kind.flatMap { Corrections.LineKind(rawValue: $0) }, line: node.mark?.line ?? 0)
  }
}
