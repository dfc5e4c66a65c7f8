internal import Diagnostics
internal import LibXML
internal import RelaxNG

/// Says in words what a grammar found: the culprit, where it stands, what was required, what may
/// have been meant, and what would be allowed.
struct GrammarExplainer {
  let documentation: SchemaDocumentation
  /// Whether every alternative is listed.
  let isVerbose: Bool
  /// All elements that the schema has.
  let elements: [ExpandedName]

  /// Alternatives that a message lists.
  private static let listed = 8

  func finding(_ found: GrammarFinding) -> Finding {
    let near = nearNames(found)
    return Finding(
      id: found.kind.rawValue, source: .grammar, message: message(found),
      hint: hint(found, near: near), range: found.range,
      related: found.firstOffset.map {
        Finding.Related(offset: $0, text: "it was first given to the element at")
      },
      fix: GrammarFixes.fix(for: found, near: near))
  }

  // MARK: Messages

  private func message(_ found: GrammarFinding) -> String {
    let name = found.name.map(quoted) ?? ""
    let parent = found.parent.map(quoted) ?? "the document"
    switch found.kind {
    case .unknownElement:
      if let message = namespaceMessage(found) { return message }
      return "\(name) is no element of the schema\(found.parent == nil ? "" : ", in \(parent)")"
    case .misplacedElement:
      return found.parent == nil
        ? "\(name) cannot be the root element" : "\(name) is not allowed here in \(parent)"
    case .missingElement:
      return "before \(name), \(list(found.expected.required)) is missing in \(parent)"
    case .incompleteElement:
      return found.expected.required.isEmpty
        ? "\(name) ends too early: its content is not complete"
        : "\(name) ends without \(list(found.expected.required))"
    case .attributeNotAllowed: return "\(parent) has no attribute \(name)"
    case .missingAttribute:
      return "\(name) lacks the attribute \(list(found.expected.required))"
    case .invalidAttribute:
      return "\(shown(found.value)) is no value of \(name) on \(parent)"
    case .textNotAllowed: return "text is not allowed here in \(parent)"
    case .invalidText: return "\(shown(found.value)) cannot be the content of \(parent)"
    case .duplicateID: return "\(shown(found.value)) is already the id of another element"
    case .unresolvedID: return "\(shown(found.value)) in \(name) is the id of no element"
    case .limitExceeded:
      return "the schema is too complex for this document: it needs more than "
        + "\(found.value ?? "the allowed number of") patterns"
    }
  }

  /// Where the schema has the element in another namespace.
  private func namespaceMessage(_ found: GrammarFinding) -> String? {
    guard let name = found.name,
      let meant = elements.first(where: { $0.local == name.local }), meant != name
    else { return nil }
    let place = name.namespace.isEmpty ? "no namespace" : "the namespace “\(name.namespace)”"
    return "“\(name.local)” is in \(place); the schema has it in “\(meant.namespace)”"
  }

  // MARK: Hints

  private func hint(_ found: GrammarFinding, near: [String]) -> String? {
    switch found.kind {
    case .unknownElement:
      if let name = found.name, let meant = elements.first(where: { $0.local == name.local }),
        meant != name
      {
        return "declare xmlns=\"\(meant.namespace)\""
      }
      return elementHint(found, near: near)
    case .misplacedElement:
      let words = found.name.flatMap { documentation.element($0.local) }
      let allowed = elementHint(found, near: near)
      return joined(words.map { "\(found.name.map(quoted) ?? ""): \($0)" }, allowed)
    case .missingElement, .incompleteElement:
      if let first = found.expected.required.first,
        let words = documentation.element(first.local)
      {
        return "\(quoted(first)): \(words)"
      }
      return elementHint(found, near: [])
    case .attributeNotAllowed:
      return joined(meant(near), alternatives(found.expected.names, lead: "it may have"))
    case .missingAttribute:
      guard let first = found.expected.required.first, let element = found.name,
        let words = documentation.attribute(first.local, of: element.local)
      else { return nil }
      return "\(quoted(first)): \(words)"
    case .invalidAttribute, .invalidText: return valueHint(found, near: near)
    case .textNotAllowed: return elementHint(found, near: [])
    case .duplicateID: return "an id is unique in its document"
    case .unresolvedID: return "give that element its id, or correct the reference"
    case .limitExceeded: return "simplify the schema's interleaves and ambiguous choices"
    }
  }

  private func elementHint(_ found: GrammarFinding, near: [String]) -> String? {
    let expected = found.expected
    let required =
      expected.required.isEmpty || found.kind == .incompleteElement
      ? nil : "\(list(expected.required)) is required here"
    var names = expected.names.filter { !expected.required.contains($0) }
    names.removeAll { near.contains($0.local) }
    var allowed = alternatives(names, lead: "allowed here")
    if allowed == nil, required == nil, near.isEmpty {
      allowed = expected.allowsText ? "only text is allowed here" : "nothing is allowed here"
    }
    return joined(required, meant(near, with: documentation), allowed)
  }

  private func valueHint(_ found: GrammarFinding, near: [String]) -> String? {
    let expected = found.expected
    let values = expected.values.filter { !near.contains($0) }
    let choices = limited(values.map { "“\($0)”" })
    let kinds =
      expected.datatypes.isEmpty
      ? nil : "expected \(expected.datatypes.prefix(Self.listed).joined(separator: " or "))"
    return joined(
      near.isEmpty ? nil : meant(near), choices.map { "it takes \($0)" }, kinds)
  }

  private func meant(_ near: [String], with documentation: SchemaDocumentation? = nil) -> String? {
    guard let first = near.first else { return nil }
    let words = near.count == 1 ? documentation?.element(first).map { ": \($0)" } ?? "" : ""
    return "did you mean \(near.map { "“\($0)”" }.joined(separator: " or "))?\(words)"
  }

  private func alternatives(_ names: [ExpandedName], lead: String) -> String? {
    limited(names.map(plain)).map { "\(lead): \($0)" }
  }

  /// At most eight, and how many there are beside.
  private func limited(_ words: [String]) -> String? {
    guard !words.isEmpty else { return nil }
    guard !isVerbose, words.count > Self.listed + 1 else { return words.joined(separator: ", ") }
    let rest = words.count - Self.listed
    return words.prefix(Self.listed).joined(separator: ", ") + " and \(rest) more (--verbose)"
  }

  private func joined(_ parts: String?...) -> String? {
    let known = parts.compactMap(\.self)
    return known.isEmpty ? nil : known.joined(separator: "; ")
  }

  // MARK: Names

  /// Spellings near to the culprit of what would be allowed, best first.
  private func nearNames(_ found: GrammarFinding) -> [String] {
    switch found.kind {
    case .unknownElement, .misplacedElement:
      guard let name = found.name, !elements.contains(name) || found.kind == .misplacedElement
      else { return [] }
      let candidates = found.expected.required + found.expected.names
      return near(name.local, candidates.map(\.local))
    case .attributeNotAllowed:
      guard let name = found.name else { return [] }
      let candidates = found.expected.required + found.expected.names
      return near(name.local, candidates.map(plain))
    case .invalidAttribute, .invalidText:
      return near(found.value ?? "", found.expected.values)
    default: return []
    }
  }

  private func near(_ word: String, _ candidates: [String]) -> [String] {
    var seen: Set<String> = [word]
    let unique = candidates.filter { seen.insert($0).inserted }
    return Array(EditDistance.nearest(to: word, among: unique).prefix(3))
  }

  private func plain(_ name: ExpandedName) -> String { GrammarFixes.written(name) }

  private func quoted(_ name: ExpandedName) -> String { "“\(plain(name))”" }

  private func list(_ names: [ExpandedName]) -> String {
    names.map(quoted).joined(separator: " or ")
  }

  private func shown(_ value: String?) -> String {
    let value = value ?? ""
    return value.count > 60 ? "“\(value.prefix(57))…”" : "“\(value)”"
  }
}
