public import Diagnostics
internal import Yams

extension CorpusConfiguration {
  /// Reads `corpus.yaml`.
  ///
  /// - Returns: nil where the text is no YAML; the findings say what is wrong and where.
  public static func read(
    _ text: String, name: String
  ) -> (configuration: CorpusConfiguration?, findings: [Diagnostic]) {
    var file = YAMLFile(text, name: name)
    guard let root = file.root else {
      return (file.findings.isEmpty ? CorpusConfiguration(name: name) : nil, file.findings)
    }
    let members = file.members(
      of: root, "the corpus's configuration",
      known: [
        "id", "title", "publisher", "licence", "handle", "language", "ids", "people",
        "corrections",
      ])
    var result = CorpusConfiguration(
      name: name, places: members.compactMapValues { $0.mark?.location })
    result.id = identifier(members["id"], &file)
    result.title = file.string(members["title"], "“title”")
    result.publisher = file.string(members["publisher"], "“publisher”")
    result.licence = members["licence"].flatMap { licence($0, &file) }
    result.handle = address(members["handle"], "“handle”", &file)
    result.language = language(members["language"], &file)
    result.ids = pattern(members["ids"], &file)
    result.people = file.string(members["people"], "“people”")
    result.corrections = file.string(members["corrections"], "“corrections”")
    return (result, file.findings)
  }

  private static func identifier(_ node: Node?, _ file: inout YAMLFile) -> String? {
    guard let node, let text = file.string(node, "“id”") else { return nil }
    guard NCName.isValid(text) else {
      file.report(
        "wrong-value", "“\(text)” cannot be an identifier", at: node.mark,
        hint: "use letters, digits, “_”, “-” and “.”, beginning with a letter")
      return nil
    }
    return text
  }

  /// One value, an address or a sentence, or both under `target` and `text`.
  private static func licence(_ node: Node, _ file: inout YAMLFile) -> Licence? {
    if node.scalar != nil {
      guard let text = file.string(node, "“licence”") else { return nil }
      return isAddress(text) ? Licence(target: text) : Licence(text: text)
    }
    let members = file.members(of: node, "“licence”", known: ["target", "text"])
    return Licence(
      target: address(members["target"], "“target”", &file),
      text: file.string(members["text"], "“text”"))
  }

  private static func isAddress(_ text: String) -> Bool {
    (text.hasPrefix("https://") || text.hasPrefix("http://")) && !text.contains(" ")
  }

  private static func address(_ node: Node?, _ what: String, _ file: inout YAMLFile) -> String? {
    guard let node, let text = file.string(node, what) else { return nil }
    guard isAddress(text) else {
      file.report(
        "wrong-value", "\(what) is an address, not “\(text)”", at: node.mark,
        hint: "write it with https://")
      return nil
    }
    return text
  }

  private static func language(_ node: Node?, _ file: inout YAMLFile) -> String? {
    guard let node, let text = file.string(node, "“language”") else { return nil }
    let parts = text.split(separator: "-", omittingEmptySubsequences: false)
    let isTag =
      (2...8).contains(parts[0].utf8.count)
      && parts.allSatisfy { part in
        (1...8).contains(part.utf8.count)
          && part.utf8.allSatisfy { byte in
            byte >= 48 && byte <= 57 || byte | 0x20 >= 97 && byte | 0x20 <= 122
          }
      }
    guard isTag else {
      file.report(
        "wrong-value", "“\(text)” is no language tag", at: node.mark,
        hint: "write a tag of BCP 47, such as “en” or “zh-Hant”")
      return nil
    }
    return text
  }

  private static func pattern(_ node: Node?, _ file: inout YAMLFile) -> IDPattern? {
    guard let node, let text = file.string(node, "“ids”") else { return nil }
    let fields = IDPattern.Field.allCases.map(\.rawValue)
    do {
      return try IDPattern(text)
    } catch {
      switch error {
      case .unknownField(let name):
        let near = NearSpelling.nearest(to: name, in: fields)
        file.report(
          "wrong-value", "“{\(name)}” stands for nothing", at: node.mark,
          hint: near.map { "did you mean “{\($0)}”?" }
            ?? "use \(fields.map { "{\($0)}" }.joined(separator: ", "))")
      case .openBrace:
        file.report("wrong-value", "a “{” in “ids” does not close", at: node.mark)
      }
      return nil
    }
  }
}
