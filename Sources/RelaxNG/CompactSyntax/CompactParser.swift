/// Builds the tree of a schema from its tokens.
///
/// Source: RELAX NG Compact Syntax, annex A.1.
struct CompactParser {
  private var tokenizer: CompactTokenizer
  let uri: String
  private let surroundings: SchemaSurroundings
  let file: Int
  private(set) var token: CompactToken
  private(set) var nextToken: CompactToken
  var environment = CompactEnvironment()
  /// Whether there were annotations before the current token, if they have been read already.
  var annotationsReadAhead: Bool?
  private var depth = 0

  init(_ tokenizer: CompactTokenizer, uri: String, file: Int) throws(SchemaProblem) {
    self.tokenizer = tokenizer
    self.uri = uri
    surroundings = SchemaSurroundings(baseURI: uri)
    self.file = file
    token = try self.tokenizer.next()
    nextToken = try self.tokenizer.next()
  }

  mutating func parseSchema() throws(SchemaProblem) -> SchemaElement {
    try parseDeclarations()
    let start = token.offset
    let isAnnotated = try parseAnnotations()
    annotationsReadAhead = isAnnotated
    let isEmpty = !isAnnotated && token.kind == .end
    let schema =
      isEmpty || startsComponent
      ? try parseGrammarContent(of: element(.grammar, at: start), until: .end)
      : try parseRootPattern()
    guard token.kind == .end else { throw unexpected("the end of the schema") }
    return schema
  }

  private mutating func parseRootPattern() throws(SchemaProblem) -> SchemaElement {
    let (pattern, annotation) = try parsePatternAndAnnotation()
    if let annotation {
      throw problem("no annotation can follow the whole schema", at: annotation)
    }
    return pattern
  }

  // MARK: - Tokens

  mutating func advance() throws(SchemaProblem) {
    token = nextToken
    nextToken = try tokenizer.next()
  }

  mutating func take(_ sign: String) throws(SchemaProblem) -> Bool {
    guard token.isSign(sign) else { return false }
    try advance()
    return true
  }

  mutating func expect(_ sign: String) throws(SchemaProblem) {
    guard try take(sign) else { throw unexpected("“\(sign)”") }
  }

  /// A name that may be a keyword.
  mutating func expectName(_ what: String) throws(SchemaProblem) -> String {
    guard token.isName else { throw unexpected(what) }
    let name = token.text
    try advance()
    return name
  }

  /// A literal with all that `~` joins to it.
  mutating func expectLiteral(_ what: String) throws(SchemaProblem) -> String {
    var text = ""
    repeat {
      guard token.kind == .literal else { throw unexpected(what) }
      text += token.text
      try advance()
    } while try take("~")
    return text
  }

  /// Runs `body` one level deeper.
  mutating func nested<Result>(
    _ body: (inout CompactParser) throws(SchemaProblem) -> Result
  ) throws(SchemaProblem) -> Result {
    depth += 1
    defer { depth -= 1 }
    guard depth <= SchemaElementKind.maximumDepth else {
      throw problem(
        "the schema nests deeper than \(SchemaElementKind.maximumDepth) levels", at: token.offset)
    }
    return try body(&self)
  }

  // MARK: - Results

  func element(_ kind: SchemaElementKind, at offset: Int) -> SchemaElement {
    SchemaElement(kind, in: surroundings, at: SchemaPlace(file: file, offset: offset))
  }

  func problem(_ message: String, hint: String? = nil, at offset: Int) -> SchemaProblem {
    SchemaProblem(
      "schema-syntax", message, hint: hint, at: SchemaPlace(file: file, offset: offset))
  }

  func unexpected(_ expected: String) -> SchemaProblem {
    problem("\(expected) was expected here, not \(token.description)", at: token.offset)
  }

  /// The namespace of a declared prefix.
  func namespace(
    of prefix: String, at offset: Int
  ) throws(SchemaProblem) -> CompactEnvironment.Namespace {
    guard let namespace = environment.namespace(of: prefix) else {
      throw SchemaProblem(
        "undeclared-prefix", "the prefix “\(prefix)” is not declared",
        hint: "declare it at the top: namespace \(prefix) = \"…\"",
        at: SchemaPlace(file: file, offset: offset))
    }
    return namespace
  }
}
