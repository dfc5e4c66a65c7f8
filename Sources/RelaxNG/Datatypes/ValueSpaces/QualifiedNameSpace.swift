/// Names with a declared prefix or none (XML Schema Part 2, sections 3.2.18 and 3.2.19).
struct QualifiedNameSpace: ValueSpace {
  var explanation: (kind: String, example: String?) {
    ("a name whose prefix, if it has one, is declared", "tei:u or u")
  }

  var needsContext: Bool { true }

  func contains(_ text: Span<UInt8>, _ context: borrowing NamespaceBindings) -> Bool {
    let parts = parts(of: text)
    guard XMLNames.isNCName(text.extracting(parts.local)) else { return false }
    guard parts.local.lowerBound > 0 else { return true }
    let prefix = text.extracting(parts.prefix)
    return XMLNames.isNCName(prefix) && context.namespace(of: prefix.text) != nil
  }

  func equal(
    _ left: Span<UInt8>, _ leftContext: borrowing NamespaceBindings,
    _ right: Span<UInt8>, _ rightContext: borrowing NamespaceBindings
  ) -> Bool {
    let leftParts = parts(of: left)
    let rightParts = parts(of: right)
    guard bytesEqual(left.extracting(leftParts.local), right.extracting(rightParts.local)) else {
      return false
    }
    let namespace = leftContext.namespace(of: left.extracting(leftParts.prefix).text)
    return namespace == rightContext.namespace(of: right.extracting(rightParts.prefix).text)
  }

  private func parts(of text: Span<UInt8>) -> (prefix: Range<Int>, local: Range<Int>) {
    for index in text.indices where text[index] == UInt8(ascii: ":") {
      return (0..<index, index + 1..<text.count)
    }
    return (0..<0, 0..<text.count)
  }
}
