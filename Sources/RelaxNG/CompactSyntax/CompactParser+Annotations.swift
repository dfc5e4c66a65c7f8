/// Annotations, which are checked and left out.
///
/// Source: RELAX NG Compact Syntax, section 5.
extension CompactParser {
  /// The documentation and annotations before a pattern, name class, parameter or component.
  ///
  /// - Returns: whether there are any.
  @discardableResult
  mutating func parseAnnotations() throws(SchemaProblem) -> Bool {
    if let annotationsReadAhead {
      self.annotationsReadAhead = nil
      return annotationsReadAhead
    }
    let isDocumented = token.kind == .documentation
    while token.kind == .documentation { try advance() }
    guard try take("[") else { return isDocumented }
    var attributes: Set<String> = []
    while token.kind == .qualifiedName, nextToken.isSign("=") {
      try parseAnnotationAttribute(&attributes)
    }
    while !token.isSign("]") {
      guard token.isName || token.kind == .qualifiedName else {
        throw unexpected("an annotation such as “a:b = \"…\"” or “a:b [ … ]”, or “]”,")
      }
      guard !nextToken.isSign("=") else {
        throw problem(
          token.kind == .qualifiedName
            ? "annotation attributes come before annotation elements"
            : "an annotation attribute has a prefix here", at: token.offset)
      }
      try parseAnnotationElement()
    }
    try expect("]")
    return true
  }

  /// Annotations that `>>` joins to what they follow.
  ///
  /// - Returns: where the first one stands.
  mutating func parseFollowingAnnotations() throws(SchemaProblem) -> Int? {
    guard token.isSign(">>") else { return nil }
    let offset = token.offset
    while try take(">>") { try parseAnnotationElement() }
    return offset
  }

  /// A name and, in brackets, attributes followed by elements and literals.
  ///
  /// - Parameter isNested: whether it stands in another, where RELAX NG's own namespace is allowed.
  mutating func parseAnnotationElement(isNested: Bool = false) throws(SchemaProblem) {
    guard token.isName || token.kind == .qualifiedName else {
      throw unexpected("the name of an annotation element")
    }
    _ = try annotationName(isAttribute: false, isNested: isNested)
    try advance()
    try expect("[")
    try nested { parser throws(SchemaProblem) in
      var attributes: Set<String> = []
      while parser.token.isName || parser.token.kind == .qualifiedName,
        parser.nextToken.isSign("=")
      {
        try parser.parseAnnotationAttribute(&attributes, isNested: true)
      }
      while !parser.token.isSign("]") {
        if parser.token.kind == .literal {
          _ = try parser.expectLiteral("a literal")
        } else {
          try parser.parseAnnotationElement(isNested: true)
        }
      }
    }
    try expect("]")
  }

  private mutating func parseAnnotationAttribute(
    _ attributes: inout Set<String>, isNested: Bool = false
  ) throws(SchemaProblem) {
    let offset = token.offset
    let name = try annotationName(isAttribute: true, isNested: isNested)
    guard attributes.insert(name).inserted else {
      throw problem("the annotation attribute \(token.description) is there twice", at: offset)
    }
    try advance()
    try expect("=")
    _ = try expectLiteral("the annotation attribute's value in quotes")
  }

  /// The expanded name of the annotation that begins here.
  private func annotationName(
    isAttribute: Bool, isNested: Bool
  ) throws(SchemaProblem) -> String {
    guard token.kind == .qualifiedName else {
      guard !isAttribute || token.text != "xmlns" else {
        throw problem("an annotation attribute cannot be named “xmlns”", at: token.offset)
      }
      return token.text
    }
    let namespace = try namespace(of: token.prefix, at: token.offset)
    guard isNested || namespace != .uri(SchemaElementKind.namespace) else {
      throw problem("an annotation cannot be in RELAX NG's own namespace", at: token.offset)
    }
    return "{\(namespace.ns ?? "*")}\(token.text)"
  }
}
