internal import Diagnostics
internal import LibXML

extension Validator {
  /// Bytes of a document that is made a tree.
  private static let treeLimit = 200_000_000

  /// What the Schematron schema says of a document that is well-formed, with what it includes.
  ///
  /// - Parameters:
  ///   - included: the files that it includes.
  ///   - areAlone: of the document and each of these files, whether it is validated by itself: then
  ///     what is found so is not told again.
  func schematronFindings(
    in input: DocumentInput, with included: [InclusionReader.IncludedFile], _ areAlone: [Bool]
  ) throws -> [Finding] {
    guard let path = options.schematron else { return [] }
    guard !included.isEmpty else {
      return try schematronFindings(path, in: input, document: try input.bytes()) { wanted in
        try ElementPlaces.ranges(of: wanted, in: input, limits: options.limits)
      }
    }
    let expanded = ExpandedDocument(names: names, limit: Self.treeLimit)
    try expand(input, to: expanded)
    var findings = try schematronFindings(path, in: input, document: expanded.text) { wanted in
      let places = ElementPlaces(wanted)
      try expand(input, to: places)
      return places.ranges
    }
    let files = Set(findings.map { FileOffset.file(of: $0.range.lowerBound) })
    for file in files where file < areAlone.count && areAlone[file] {
      let base = FileOffset.base(ofFile: file)
      let alone = try schematronFindings(in: included[file - 1].input, with: [], [])
      findings.removeAll { finding in
        alone.contains {
          $0.id == finding.id && $0.message == finding.message
            && $0.range.lowerBound + base == finding.range.lowerBound
        }
      }
    }
    return findings
  }

  /// - Parameters:
  ///   - document: what is made a tree; nil where that is too large.
  ///   - ranges: where elements, and attributes of theirs, stand.
  private func schematronFindings(
    _ path: String, in input: DocumentInput, document: [UInt8]?,
    ranges: ([Int: Set<String>]) throws -> [Int: [String: Range<Int>]]
  ) throws -> [Finding] {
    let schema = try store.schematron(path, phase: options.phase)
    dependencies.formUnion(store.schematronFiles(path))
    guard let document, document.count <= Self.treeLimit else {
      throw ValidationFailure(
        "“\(input.name)” is too large for Schematron: at most \(Self.treeLimit) bytes are made a "
          + "tree, with what is included", hint: "validate it without --schematron")
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
    let places = try ranges(wanted)
    return answer.findings.map { found in
      Finding(
        id: found.id, severity: Diagnostic.Severity(rawValue: found.severity) ?? .error,
        source: .schematron, message: found.message, hint: found.hint,
        range: places[found.element]?[found.attribute ?? ""] ?? 0..<0)
    }
  }
}
