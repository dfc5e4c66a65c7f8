import LibXML

/// Reads the XML syntax of RELAX NG.
///
/// Source: RELAX NG, section 3 (full syntax), 4.1 (annotations) and 4.2 (white space).
struct XMLSchemaReader {
  let uri: String
  let file: Int

  func read(_ bytes: Span<UInt8>) throws(SchemaProblem) -> SchemaElement {
    let names = NameTable()
    let handler = XMLSchemaHandler(names: names, uri: uri, file: file)
    var limits = ParserLimits()
    limits.allowsDocumentType = true
    let parser = Parser(names: names, limits: limits, handler: handler)
    parser.feed(bytes)
    parser.finish()
    // What is wrong with the XML comes last, so an earlier problem of the schema comes first.
    if let problem = handler.problem { throw problem }
    if let problem = parser.problems.first {
      throw SchemaProblem(
        "schema-not-well-formed", "the schema is not well-formed XML: \(problem.message)",
        hint: problem.hint, at: SchemaPlace(file: file, offset: problem.offset))
    }
    guard let root = handler.root else {
      throw SchemaProblem(
        "empty-schema", "the schema has no root element",
        at: SchemaPlace(file: file, offset: 0))
    }
    return root
  }
}
