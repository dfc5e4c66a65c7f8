/// Patterns.
extension CompactParser {
  mutating func parsePattern() throws(SchemaProblem) -> SchemaElement {
    try parsePatternAndAnnotation().pattern
  }

  /// A pattern, and where an annotation stands that follows it as a whole.
  mutating func parsePatternAndAnnotation() throws(SchemaProblem)
    -> (pattern: SchemaElement, annotation: Int?)
  {
    try nested { parser throws(SchemaProblem) in try parser.parseParticles() }
  }

  private struct Particle {
    var pattern: SchemaElement
    /// Whether it is data with an exception, which must stand alone.
    var hasException = false
    var annotation: Int?
  }

  /// One particle, or several joined by one kind of connector.
  private mutating func parseParticles() throws(SchemaProblem)
    -> (pattern: SchemaElement, annotation: Int?)
  {
    let first = try parseParticle()
    guard let kind = connector else { return (first.pattern, first.annotation) }
    try refuseException(of: first)
    let sign = token.text
    let joined = element(kind, at: first.pattern.place.offset)
    joined.children = [first.pattern]
    while try take(sign) {
      let particle = try parseParticle()
      try refuseException(of: particle)
      joined.children.append(particle.pattern)
    }
    guard connector == nil else {
      throw problem(
        "“\(sign)” and “\(token.text)” cannot be mixed without parentheses", at: token.offset)
    }
    return (joined, nil)
  }

  private func refuseException(of particle: Particle) throws(SchemaProblem) {
    guard particle.hasException else { return }
    throw problem(
      "data with an exception (-) needs parentheses around it here",
      at: particle.pattern.place.offset)
  }

  /// What the current token makes of the patterns on both its sides.
  private var connector: SchemaElementKind? {
    guard token.kind == .sign else { return nil }
    switch token.text {
    case ",": return .group
    case "|": return .choice
    case "&": return .interleave
    default: return nil
    }
  }

  private var quantifier: SchemaElementKind? {
    guard token.kind == .sign else { return nil }
    switch token.text {
    case "?": return .optional
    case "*": return .zeroOrMore
    case "+": return .oneOrMore
    default: return nil
    }
  }

  private mutating func parseParticle() throws(SchemaProblem) -> Particle {
    try parseAnnotations()
    var particle = try parsePrimary()
    particle.annotation = try parseFollowingAnnotations()
    guard let kind = quantifier else { return particle }
    try refuseException(of: particle)
    try advance()
    let repeated = element(kind, at: particle.pattern.place.offset)
    repeated.children = [particle.pattern]
    return Particle(pattern: repeated, annotation: try parseFollowingAnnotations())
  }

  private mutating func parsePrimary() throws(SchemaProblem) -> Particle {
    let offset = token.offset
    switch token.kind {
    case .keyword: return try parseKeyword(at: offset)
    case .identifier: return Particle(pattern: try parseReference(.ref))
    case .literal: return Particle(pattern: try parseValue(library: nil, type: nil, at: offset))
    case .qualifiedName:
      guard let library = environment.library(of: token.prefix) else {
        throw SchemaProblem(
          "undeclared-prefix", "the prefix “\(token.prefix)” of a datatype is not declared",
          hint: "declare it at the top: datatypes \(token.prefix) = \"…\"",
          at: SchemaPlace(file: file, offset: offset))
      }
      return try parseDatatype(library: library, at: offset)
    case .sign where token.text == "(":
      try advance()
      let pattern = try parsePattern()
      try expect(")")
      return Particle(pattern: pattern)
    default: throw unexpected("a pattern")
    }
  }

  private mutating func parseKeyword(at offset: Int) throws(SchemaProblem) -> Particle {
    switch token.text {
    case "string", "token": return try parseDatatype(library: "", at: offset)
    case "element", "attribute": return Particle(pattern: try parseNamed(at: offset))
    default: return Particle(pattern: try parseSimpleKeyword(at: offset))
    }
  }

  private mutating func parseSimpleKeyword(at offset: Int) throws(SchemaProblem) -> SchemaElement {
    let keyword = token.text
    guard
      let kind: SchemaElementKind =
        switch keyword {
        case "empty": .empty
        case "notAllowed": .notAllowed
        case "text": .text
        case "mixed": .mixed
        case "list": .list
        case "parent": .parentRef
        case "external": .externalRef
        case "grammar": .grammar
        default: nil
        }
    else { throw unexpected("a pattern") }
    try advance()
    switch kind {
    case .mixed, .list:
      let pattern = element(kind, at: offset)
      pattern.children = [try parseBraces()]
      return pattern
    case .parentRef: return try parseReference(.parentRef)
    case .externalRef: return try parseReference(.externalRef, at: offset)
    case .grammar:
      return try nested { parser throws(SchemaProblem) in
        try parser.parseBlock(of: parser.element(.grammar, at: offset))
      }
    default: return element(kind, at: offset)
    }
  }

  /// `element` or `attribute`.
  private mutating func parseNamed(at offset: Int) throws(SchemaProblem) -> SchemaElement {
    let isAttribute = token.text == "attribute"
    try advance()
    let pattern = element(isAttribute ? .attribute : .element, at: offset)
    pattern.children = [try parseNameClass(isAttribute: isAttribute), try parseBraces()]
    return pattern
  }

  private mutating func parseBraces() throws(SchemaProblem) -> SchemaElement {
    try expect("{")
    let pattern = try parsePattern()
    try expect("}")
    return pattern
  }

  /// The name of a definition.
  private mutating func parseReference(
    _ kind: SchemaElementKind
  ) throws(SchemaProblem) -> SchemaElement {
    guard token.kind == .identifier else { throw unexpected("the name of a definition") }
    let reference = element(kind, at: token.offset)
    reference.name = token.text
    try advance()
    return reference
  }

  // MARK: - Data

  /// A datatype's name with a value, with parameters, or alone; the latter with an exception.
  private mutating func parseDatatype(
    library: String, at offset: Int
  ) throws(SchemaProblem) -> Particle {
    let type = token.text
    try advance()
    if token.kind == .literal {
      return Particle(pattern: try parseValue(library: library, type: type, at: offset))
    }
    let data = element(.data, at: offset)
    data.datatypeLibrary = library
    data.type = type
    if try take("{") {
      while try !take("}") { data.children.append(try parseParameter()) }
    }
    guard token.isSign("-") else { return Particle(pattern: data) }
    let except = element(.except, at: token.offset)
    try advance()
    try parseAnnotations()
    let excepted = try nested { parser throws(SchemaProblem) in try parser.parsePrimary() }
    try refuseException(of: excepted)
    except.children = [excepted.pattern]
    data.children.append(except)
    return Particle(pattern: data, hasException: true)
  }

  private mutating func parseParameter() throws(SchemaProblem) -> SchemaElement {
    try parseAnnotations()
    let parameter = element(.param, at: token.offset)
    parameter.name = try expectName("a parameter such as “pattern = \"…\"”, or “}”,")
    try expect("=")
    parameter.text = try expectLiteral("the parameter's value in quotes")
    return parameter
  }

  private mutating func parseValue(
    library: String?, type: String?, at offset: Int
  ) throws(SchemaProblem) -> SchemaElement {
    let value = element(.value, at: offset)
    value.datatypeLibrary = library
    value.type = type
    value.ns = environment.defaultNamespace.ns
    value.surroundings = SchemaSurroundings(namespaces: environment.bindings, baseURI: uri)
    value.text = try expectLiteral("a value")
    return value
  }
}
