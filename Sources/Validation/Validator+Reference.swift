internal import Diagnostics
internal import LibXML
internal import RelaxNG

extension Validator {
  /// What libxml2 says of a document that is well-formed.
  func referenceDiagnostics(
    of input: DocumentInput, key: SchemaStore.Key
  ) throws -> [Diagnostic] {
    let schema = try store.schema(key).file
    let language = ReferenceSchema.Language(of: schema.bytes, named: schema.uri)
    let document = try input.bytes()
    let answer: ReferenceCheck.Answer
    if let program = options.referenceProgram {
      answer = ReferenceCheck.ask(
        program, schema: schema.bytes, language: language, document: document)
    } else {
      answer = ReferenceCheck.answer(schema.bytes, language: language, document: document)
    }
    if let failure = answer.failure {
      throw ValidationFailure("libxml2 could not check against “\(schema.uri)”: \(failure)")
    }
    if !answer.schemaProblems.isEmpty {
      throw ValidationFailure(
        "libxml2 cannot use the schema “\(schema.uri)”",
        hint: "it takes schemas of one file, in the XML syntax",
        diagnostics: answer.schemaProblems.map { $0.diagnostic(file: schema.uri) })
    }
    let lines = LineIndex(document)
    return answer.problems.map { $0.diagnostic(lines: lines) }
  }
}
