import LibXML

/// The namespace declarations in scope as a document's elements open and close.
struct NamespaceScope {
  private(set) var bindings = NamespaceBindings()
  private var depth = 0
  private var outer: [(depth: Int, bindings: NamespaceBindings)] = []

  mutating func enter(_ tag: borrowing StartTag) {
    depth += 1
    guard tag.declarationCount > 0 else { return }
    outer.append((depth, bindings))
    for index in 0..<tag.declarationCount {
      let (prefix, namespace) = tag.declaration(index)
      bindings.declare(prefix, namespace)
    }
  }

  mutating func leave() {
    if let last = outer.last, last.depth == depth {
      bindings = last.bindings
      outer.removeLast()
    }
    depth -= 1
  }
}
