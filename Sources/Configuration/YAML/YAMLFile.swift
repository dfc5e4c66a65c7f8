internal import Diagnostics
internal import Yams

/// A file of YAML, with what is wrong in it.
struct YAMLFile {
  let name: String
  private(set) var root: Node?
  private(set) var findings: [Diagnostic] = []

  init(_ text: String, name: String) {
    self.name = name
    do {
      root = try Yams.compose(yaml: text)
    } catch let error as YamlError {
      report(error)
    } catch {
      report("yaml-syntax", "the file is no YAML: \(error)", at: nil)
    }
  }

  private mutating func report(_ error: YamlError) {
    switch error {
    case .scanner(_, let problem, let mark, _), .parser(_, let problem, let mark, _):
      report("yaml-syntax", "the file is no YAML: \(problem)", at: mark)
    case .duplicatedKeysInMapping(let keys, let context):
      report(
        "duplicate-key", "the key “\(keys.sorted().first ?? "")” stands twice in one mapping",
        at: context.mark, hint: "keep one of them")
    default: report("yaml-syntax", "the file is no YAML: \(error)", at: nil)
    }
  }

  mutating func report(
    _ id: String, severity: Diagnostic.Severity = .error, _ message: String, at mark: Mark?,
    hint: String? = nil
  ) {
    findings.append(
      Diagnostic(
        id: id, severity: severity, source: .reading, message: message, file: name,
        location: mark?.location,
        hint: hint))
  }

  // MARK: Values

  /// The members of a mapping by their keys, of which only the known ones may occur.
  mutating func members(of node: Node, _ what: String, known: [String]) -> [String: Node] {
    guard let mapping = node.mapping else {
      report(
        "wrong-type", "\(what) is a mapping of keys and values", at: node.mark,
        hint: "write “key: value” lines")
      return [:]
    }
    var members: [String: Node] = [:]
    for (key, value) in mapping {
      let name = key.string ?? ""
      if known.contains(name) {
        if !isNull(value) { members[name] = value }
      } else {
        let near = NearSpelling.nearest(to: name, in: known)
        report(
          "unknown-key", "\(what) has no key “\(name)”", at: key.mark,
          hint: near.map { "did you mean “\($0)”?" }
            ?? "its keys are \(known.joined(separator: ", "))")
      }
    }
    return members
  }

  /// The members of a mapping whose keys are free, in order.
  mutating func entries(of node: Node, _ what: String) -> [(key: String, mark: Mark?, value: Node)]
  {
    guard let mapping = node.mapping else {
      report("wrong-type", "\(what) is a mapping", at: node.mark)
      return []
    }
    return mapping.map { ($0.key.string ?? "", $0.key.mark, $0.value) }
  }

  mutating func elements(of node: Node?, _ what: String) -> [Node] {
    guard let node else { return [] }
    guard let sequence = node.sequence else {
      report("wrong-type", "\(what) is a list", at: node.mark, hint: "begin each entry with “- ”")
      return []
    }
    return Array(sequence)
  }

  mutating func string(_ node: Node?, _ what: String) -> String? {
    guard let node else { return nil }
    guard let scalar = node.scalar else {
      report("wrong-type", "\(what) is one value, not a list or mapping", at: node.mark)
      return nil
    }
    return scalar.string
  }

  mutating func flag(_ node: Node?, _ what: String) -> Bool? {
    guard let node, let text = string(node, what) else { return nil }
    switch text.lowercased() {
    case "true", "yes", "on": return true
    case "false", "no", "off": return false
    default:
      report("wrong-value", "\(what) is true or false, not “\(text)”", at: node.mark)
      return nil
    }
  }

  mutating func number(_ node: Node?, _ what: String) -> Int? {
    guard let node, let text = string(node, what) else { return nil }
    guard let number = Int(text), number > 0 else {
      report("wrong-value", "\(what) is a whole number from 1, not “\(text)”", at: node.mark)
      return nil
    }
    return number
  }

  /// One of a few words.
  mutating func choice(_ node: Node?, _ what: String, of words: [String]) -> String? {
    guard let node, let text = string(node, what) else { return nil }
    guard words.contains(text) else {
      let near = NearSpelling.nearest(to: text, in: words)
      report(
        "wrong-value", "\(what) is not “\(text)”", at: node.mark,
        hint: near.map { "did you mean “\($0)”?" }
          ?? "it is one of \(words.joined(separator: ", "))")
      return nil
    }
    return text
  }

  private func isNull(_ node: Node) -> Bool {
    guard let scalar = node.scalar else { return false }
    return scalar.style == .plain && ["", "~", "null"].contains(scalar.string)
  }
}
