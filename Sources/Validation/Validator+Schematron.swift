internal import Diagnostics
internal import LibXML

extension Validator {
  /// Bytes of a document that is made a tree.
  private static let treeLimit = 200_000_000

  /// What the Schematron schema says of a document that is well-formed.
  func schematronFindings(in input: DocumentInput) throws -> [Finding] {
    guard let path = options.schematron else { return [] }
    let schema = try store.schematron(path, phase: options.phase)
    dependencies.formUnion(store.schematronFiles(path))
    let document = try input.bytes()
    guard document.count <= Self.treeLimit else {
      throw ValidationFailure(
        "“\(input.name)” is too large for Schematron: it has \(document.count) bytes, at most "
          + "\(Self.treeLimit) are made a tree", hint: "validate it without --schematron")
    }
    let answer: SchematronAnswer
    if let program = options.referenceProgram {
      answer = ReferenceCheck.ask(
        program, schematron: schema, document: document, limit: options.maximumErrors)
    } else {
      answer = schema.answer(document, limit: options.maximumErrors)
    }
    if let failure = answer.failure {
      throw ValidationFailure("Schematron could not be evaluated on “\(input.name)”: \(failure)")
    }
    var wanted: [Int: Set<String>] = [:]
    for finding in answer.findings {
      wanted[finding.element, default: []].insert(finding.attribute ?? "")
    }
    guard !wanted.isEmpty else { return [] }
    let ranges = try ElementPlaces.ranges(of: wanted, in: input, limits: options.limits)
    return answer.findings.map { found in
      Finding(
        id: found.id, severity: Diagnostic.Severity(rawValue: found.severity) ?? .error,
        source: .schematron, message: found.message, hint: found.hint,
        range: ranges[found.element]?[found.attribute ?? ""] ?? 0..<0)
    }
  }
}
