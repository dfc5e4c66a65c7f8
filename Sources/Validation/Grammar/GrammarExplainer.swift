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

  func finding(_ found: GrammarFinding) -> Finding {
    let near = NearNames(found, elements: elements).best
    return Finding(
      id: found.kind.rawValue, source: .grammar, message: message(found),
      hint: hint(found, near: near), range: found.range,
      related: found.firstOffset.map {
        Finding.Related(offset: $0, text: "it was first given to the element at")
      },
      fix: GrammarFixes.fix(for: found, near: near))
  }

  private func message(_ found: GrammarFinding) -> String {
    let name = found.name.map(quoted) ?? ""
    let parent = found.parent.map(quoted) ?? "the document"
    let required = list(found.expected.required)
    switch found.kind {
    case .unknownElement, .misplacedElement:
      if let message = namespaceMessage(found) { return message }
      if found.kind == .unknownElement {
        return "\(name) is no element of the schema\(found.parent == nil ? "" : ", in \(parent)")"
      }
      return found.parent == nil
        ? "\(name) cannot be the root element" : "\(name) is not allowed here in \(parent)"
    case .missingElement:
      return required.isEmpty
        ? "before \(name), another element must come in \(parent)"
        : "before \(name), \(required) is missing in \(parent)"
    case .incompleteElement:
      return found.expected.required.isEmpty
        ? "\(name) ends too early: its content is not complete"
        : "\(name) ends without \(required)"
    case .attributeNotAllowed: return "\(parent) has no attribute \(name)"
    case .missingAttribute:
      return required.isEmpty
        ? "\(name) lacks an attribute that it must have"
        : "\(name) lacks the attribute \(required)"
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

  private func namespaceMessage(_ found: GrammarFinding) -> String? {
    guard let name = found.name, let meant = inOtherNamespace(name) else { return nil }
    let place = name.namespace.isEmpty ? "no namespace" : "the namespace “\(name.namespace)”"
    return "“\(name.local)” is in \(place); the schema has it in “\(meant.namespace)”"
  }

  /// The element of the schema that has the same name in another namespace only.
  func inOtherNamespace(_ name: ExpandedName) -> ExpandedName? {
    let namesakes = elements.filter { $0.local == name.local }
    return namesakes.contains(name) ? nil : namesakes.first
  }

  func quoted(_ name: ExpandedName) -> String { "“\(name.written)”" }

  func list(_ names: [ExpandedName]) -> String {
    names.map(quoted).joined(separator: " or ")
  }

  private func shown(_ value: String?) -> String {
    let value = value ?? ""
    return value.count > 60 ? "“\(value.prefix(57))…”" : "“\(value)”"
  }
}

extension ExpandedName {
  /// The name as it stands in a document, with the prefix that is always there.
  var written: String { namespace == TEINamespace.xml ? "xml:\(local)" : local }
}
