/// The content of grammars: definitions, `start`, `div`, `include`.
extension CompactParser {
  /// Whether the current token begins a component of a grammar.
  var startsComponent: Bool {
    switch token.kind {
    case .keyword:
      token.text == "start" || token.text == "include"
        || (token.text == "div" && nextToken.isSign("{"))
    case .identifier: nextToken.isAssignment || nextToken.isSign("[")
    case .qualifiedName: nextToken.isSign("[")
    default: false
    }
  }

  enum GrammarEnd {
    case end, brace
  }

  /// Components up to the end of the schema or to a brace, which stays.
  ///
  /// - Parameter parent: gets the components as children; in an `include`, or a `div` in one, no
  ///   further `include` may stand.
  mutating func parseGrammarContent(
    of parent: SchemaElement, until end: GrammarEnd, inInclude: Bool = false
  ) throws(SchemaProblem) -> SchemaElement {
    while end == .end ? token.kind != .end : !token.isSign("}") {
      let isAnnotated = try parseAnnotations()
      if !isAnnotated, token.kind != .keyword, nextToken.isSign("[") {
        try parseAnnotationElement()
      } else {
        parent.children.append(try parseComponent(inInclude: inInclude))
      }
    }
    return parent
  }

  private mutating func parseComponent(inInclude: Bool) throws(SchemaProblem) -> SchemaElement {
    let offset = token.offset
    switch token.kind {
    case .identifier:
      let define = element(.define, at: offset)
      define.name = token.text
      return try parseAssignment(of: define)
    case .keyword where token.text == "start":
      return try parseAssignment(of: element(.start, at: offset))
    case .keyword where token.text == "div":
      try advance()
      return try nested { parser throws(SchemaProblem) in
        try parser.parseBlock(of: parser.element(.div, at: offset), inInclude: inInclude)
      }
    case .keyword where token.text == "include" && !inInclude:
      try advance()
      let include = try parseReference(.include, at: offset)
      return token.isSign("{") ? try parseBlock(of: include, inInclude: true) : include
    default:
      throw unexpected(
        inInclude
          ? "“start”, “div” or a definition such as “name = …”"
          : "“start”, “div”, “include” or a definition such as “name = …”")
    }
  }

  private mutating func parseAssignment(
    of component: SchemaElement
  ) throws(SchemaProblem) -> SchemaElement {
    try advance()
    guard token.isAssignment else { throw unexpected("“=”, “|=” or “&=”") }
    switch token.text {
    case "|=": component.combine = "choice"
    case "&=": component.combine = "interleave"
    default: break
    }
    try advance()
    component.children = [try parsePattern()]
    return component
  }

  /// Components in braces.
  mutating func parseBlock(
    of parent: SchemaElement, inInclude: Bool = false
  ) throws(SchemaProblem) -> SchemaElement {
    try expect("{")
    let parent = try parseGrammarContent(of: parent, until: .brace, inInclude: inInclude)
    try expect("}")
    return parent
  }

  /// The URI behind `include` or `external`, and the namespace that its file inherits.
  mutating func parseReference(
    _ kind: SchemaElementKind, at offset: Int
  ) throws(SchemaProblem) -> SchemaElement {
    let reference = element(kind, at: offset)
    reference.href = try expectLiteral("the URI of a schema, in quotes,")
    reference.ns = environment.defaultNamespace.ns
    if token.isKeyword("inherit") {
      try advance()
      try expect("=")
      let offset = token.offset
      reference.ns = try namespace(of: expectName("a prefix"), at: offset).ns
    }
    return reference
  }
}
