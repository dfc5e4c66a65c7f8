/// Declarations: `namespace`, `default namespace`, `datatypes`.
extension CompactParser {
  private static let xmlNamespace = "http://www.w3.org/XML/1998/namespace"

  mutating func parseDeclarations() throws(SchemaProblem) {
    while token.kind == .keyword {
      switch token.text {
      case "namespace":
        try advance()
        try parseNamespace(isDefault: false)
      case "default":
        try advance()
        guard token.isKeyword("namespace") else { throw unexpected("“namespace”") }
        try advance()
        try parseNamespace(isDefault: true)
      case "datatypes":
        try advance()
        let prefix = try expectName("a prefix")
        try expect("=")
        environment.declareLibrary(
          prefix, try expectLiteral("the URI of a datatype library, in quotes,"))
      default: return
      }
    }
  }

  /// A declaration from behind its keywords.
  private mutating func parseNamespace(isDefault: Bool) throws(SchemaProblem) {
    let offset = token.offset
    var prefix: String?
    if !isDefault || !token.isSign("=") { prefix = try expectName("a prefix") }
    try expect("=")
    var namespace = CompactEnvironment.Namespace.inherited
    if token.isKeyword("inherit") {
      try advance()
    } else {
      namespace = .uri(try expectLiteral("a namespace in quotes, or “inherit”,"))
    }
    if isDefault { environment.defaultNamespace = namespace }
    guard let prefix else { return }
    guard prefix != "xmlns" else {
      throw problem("“xmlns” cannot be declared as a prefix", at: offset)
    }
    guard (prefix == "xml") == (namespace == .uri(Self.xmlNamespace)) else {
      throw problem(
        "the prefix “xml”, and no other, stands for the namespace \(Self.xmlNamespace)",
        at: offset)
    }
    environment.declare(prefix, namespace)
  }
}
