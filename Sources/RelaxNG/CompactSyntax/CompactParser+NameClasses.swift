/// Name classes.
extension CompactParser {
  mutating func parseNameClass(isAttribute: Bool) throws(SchemaProblem) -> SchemaElement {
    try nested { parser throws(SchemaProblem) in
      try parser.parseNameChoice(isAttribute: isAttribute)
    }
  }

  /// One name class, or several joined by `|`; a wildcard with an exception stands alone.
  private mutating func parseNameChoice(
    isAttribute: Bool
  ) throws(SchemaProblem) -> SchemaElement {
    let (first, hasException) = try parseSimpleNameClass(isAttribute, mayHaveException: true)
    guard token.isSign("|") else { return first }
    guard !hasException else {
      throw problem(
        "a wildcard with an exception (-) needs parentheses around it here",
        at: first.place.offset)
    }
    let choice = element(.choice, at: first.place.offset)
    choice.children = [first]
    while try take("|") {
      choice.children.append(try parseSimpleNameClass(isAttribute, mayHaveException: false).0)
    }
    return choice
  }

  private mutating func parseSimpleNameClass(
    _ isAttribute: Bool, mayHaveException: Bool
  ) throws(SchemaProblem) -> (SchemaElement, hasException: Bool) {
    try parseAnnotations()
    let nameClass = try parseNamePrimary(isAttribute)
    let hasException =
      mayHaveException && token.isSign("-")
      && (nameClass.kind == .anyName || nameClass.kind == .nsName)
    if hasException {
      let except = element(.except, at: token.offset)
      try advance()
      try parseAnnotations()
      except.children = [try parseNamePrimary(isAttribute)]
      nameClass.children = [except]
    }
    _ = try parseFollowingAnnotations()
    return (nameClass, hasException)
  }

  private mutating func parseNamePrimary(
    _ isAttribute: Bool
  ) throws(SchemaProblem) -> SchemaElement {
    var nameClass = element(.name, at: token.offset)
    nameClass.text = token.text
    switch token.kind {
    case .identifier, .keyword:
      // An attribute without a prefix is in no namespace.
      nameClass.ns = isAttribute ? "" : environment.defaultNamespace.ns
    case .qualifiedName:
      nameClass.ns = try namespace(of: token.prefix, at: token.offset).ns
    case .namespaceWildcard:
      nameClass = element(.nsName, at: token.offset)
      nameClass.ns = try namespace(of: token.prefix, at: token.offset).ns
    case .sign where token.text == "*":
      nameClass = element(.anyName, at: token.offset)
    case .sign where token.text == "(":
      try advance()
      nameClass = try parseNameClass(isAttribute: isAttribute)
      guard token.isSign(")") else { throw unexpected("“)”") }
    default:
      throw unexpected("a name, “*” or “(”")
    }
    try advance()
    return nameClass
  }
}
