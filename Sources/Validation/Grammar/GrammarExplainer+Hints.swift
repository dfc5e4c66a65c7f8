internal import LibXML
internal import RelaxNG

extension GrammarExplainer {
  /// What to do, a line a thought: what was required, what may have been meant, what is allowed.
  func hint(_ found: GrammarFinding, near: [String]) -> String? {
    switch found.kind {
    case .unknownElement:
      if let name = found.name, let meant = inOtherNamespace(name) {
        return "declare xmlns=\"\(meant.namespace)\""
      }
      return elementHint(found, near: near)
    case .misplacedElement:
      if let name = found.name, let meant = inOtherNamespace(name) {
        return "declare xmlns=\"\(meant.namespace)\""
      }
      return lines(explained(found.name), elementHint(found, near: near))
    case .missingElement, .incompleteElement:
      if let first = found.expected.required.first { return explained(first) }
      return elementHint(found, near: [])
    case .attributeNotAllowed:
      return lines(meant(near), attributes(found, near: near))
    case .missingAttribute:
      guard let first = found.expected.required.first else { return attributes(found, near: []) }
      guard let element = found.name,
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

  /// An element in the schema's own words.
  private func explained(_ name: ExpandedName?) -> String? {
    guard let name, let words = documentation.element(name.local) else { return nil }
    return "\(quoted(name)): \(words)"
  }

  private func elementHint(_ found: GrammarFinding, near: [String]) -> String? {
    let expected = found.expected
    let required = found.kind == .incompleteElement ? [] : expected.required
    let others = expected.names.filter { !required.contains($0) && !near.contains($0.local) }
    var allowed = Alternatives.elements(others, isVerbose: isVerbose).map { "allowed here: \($0)" }
    if allowed == nil, required.isEmpty, near.isEmpty {
      allowed = expected.allowsText ? "only text is allowed here" : "nothing is allowed here"
    }
    return lines(
      required.isEmpty ? nil : "\(list(required)) is required here", meant(near, explain: true),
      allowed)
  }

  private func attributes(_ found: GrammarFinding, near: [String]) -> String? {
    let others = found.expected.names.filter { !near.contains($0.written) }
    return Alternatives.attributes(others, isVerbose: isVerbose).map { "it may have: \($0)" }
  }

  private func valueHint(_ found: GrammarFinding, near: [String]) -> String? {
    let expected = found.expected
    let values = expected.values.filter { !$0.isEmpty && !near.contains($0) }
    let choices = Alternatives.list(values.map { "“\($0)”" }, isVerbose: isVerbose)
    let kinds = Alternatives.list(expected.datatypes, isVerbose: isVerbose)
    return lines(
      meant(near), choices.map { "it takes \($0)" }, kinds.map { "expected \($0)" })
  }

  private func meant(_ near: [String], explain: Bool = false) -> String? {
    guard let first = near.first else { return nil }
    let words = explain && near.count == 1 ? documentation.element(first).map { ": \($0)" } : nil
    let names = near.map { "“\($0)”" }.joined(separator: " or ")
    return words.map { "did you mean \(names)\($0)?" } ?? "did you mean \(names)?"
  }

  private func lines(_ parts: String?...) -> String? {
    let known = parts.compactMap(\.self)
    return known.isEmpty ? nil : known.joined(separator: "\n")
  }
}
