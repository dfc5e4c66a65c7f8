public import Diagnostics
internal import LibXML
internal import RelaxNG

/// Checks documents: that they are well-formed, valid against a schema, and that their ids,
/// pointers and counts agree.
///
/// Keep a validator for many documents: what it learns of a schema makes the next one fast. It
/// belongs to one task; give all validators of a run the same `SchemaStore`.
public final class Validator {
  let options: ValidationOptions
  let store: SchemaStore
  let names = NameTable()
  private var links: LinkRule?
  private var counts: CountRule?
  private let neighbours: NeighbourFiles?
  /// Where files beside the document may be read, without links.
  private var folder: String?
  private var caches: [SchemaStore.Key: Prepared] = [:]
  private var explainers: [SchemaStore.Key: GrammarExplainer] = [:]

  /// Files, there or not, on which the findings of the last document depend, besides its own.
  public internal(set) var dependencies: Set<String> = []

  /// What is kept of a schema.
  private struct Prepared {
    var cache: MatcherCache
    var checksIdentities: Bool
    /// Whether the grammar knows `xi:include`.
    var isIncludeInGrammar: Bool
  }

  /// - Parameters:
  ///   - options: what is checked, and against which schema.
  ///   - store: the schemas of the run.
  ///   - known: ids of other files of the corpus that pointers may lead to.
  ///   - neighbours: the files beside the documents to which pointers lead; the validators of a
  ///     run share them. Nil follows no pointer out of its document.
  public init(
    options: ValidationOptions = ValidationOptions(), store: SchemaStore = SchemaStore(),
    known: KnownIdentifiers? = nil, neighbours: NeighbourFiles? = nil
  ) {
    self.options = options
    self.store = store
    self.neighbours = neighbours
    if options.checksLinks {
      links = LinkRule(names: names, known: known, neighbours: neighbours)
    }
    if options.checksCounts { counts = CountRule(names: names) }
  }

  /// Reads and compiles the schema that the options name, so that a wrong one is known before any
  /// document is.
  public func prepare() throws(ValidationFailure) {
    if let path = options.schematron { _ = try store.schematron(path, phase: options.phase) }
    guard case .named(let name) = options.schema else { return }
    let key = SchemaStore.Key(source: SchemaSource(named: name), roots: [])
    _ = try options.engine == .verbatim ? store.grammar(key).elementNames : []
    _ = try store.schema(key)
  }

  /// Checks a document, in memory that does not grow with it but for its ids.
  ///
  /// - Parameters:
  ///   - input: the document.
  ///   - folder: the directory below which files may be read that the document's pointers lead to,
  ///     or that it includes; that of its own file if nil.
  ///   - isCheckedAlone: whether a file, of a path without links, is validated by itself too: of
  ///     what it includes then only that is told which it does not show alone.
  /// - Returns: the findings in the order of their places; empty if the document is good.
  /// - Throws: a `ValidationFailure` where there is no schema to check against or it is wrong,
  ///   and what the input throws where it cannot be read.
  public func validate(
    _ input: DocumentInput, below folder: String? = nil,
    isCheckedAlone: (String) -> Bool = { _ in false }
  ) throws -> [Diagnostic] {
    self.folder =
      input.name == "-"
      ? nil : LocalFile.realPath(folder ?? LocalFile.directory(of: input.name))
    dependencies = []
    let key = try schemaKey(for: input)
    defer {
      if let key { dependencies.formUnion(store.files(of: key)) }
    }
    guard let result = try check(input, key: key) else {
      // A fix by offsets of the decoded text would spoil the file: `ForeignDocument` is for that.
      return try validate(
        decoded: ForeignEncoding.decoded(input) ?? input, key: key, isCheckedAlone
      )
      .map { diagnostic in
        var diagnostic = diagnostic
        diagnostic.fix = nil
        return diagnostic
      }
    }
    return try diagnostics(of: result, in: input, key: key, isCheckedAlone)
  }

  private func validate(
    decoded input: DocumentInput, key: SchemaStore.Key?, _ isCheckedAlone: (String) -> Bool
  ) throws -> [Diagnostic] {
    guard let result = try check(input, key: key, acceptsAnyEncoding: true) else { return [] }
    return try diagnostics(of: result, in: input, key: key, isCheckedAlone)
  }

  /// What one pass over a document found.
  private struct CheckResult {
    var findings: [Finding]
    var grammarFindings: [GrammarFinding]
    var isWellFormed: Bool
    var included: [InclusionReader.IncludedFile]
  }

  /// Hands a document to every rule, in one pass.
  ///
  /// - Returns: nil where it is in another encoding than UTF-8, unless that is accepted.
  private func check(
    _ input: DocumentInput, key: SchemaStore.Key?, acceptsAnyEncoding: Bool = false
  ) throws -> CheckResult? {
    let matcher =
      try options.engine == .verbatim
      ? key.map { key throws(ValidationFailure) in try makeMatcher(key) } : nil
    links?.begin(document: input.name, folder: folder)
    counts?.begin()
    let inclusions = makeInclusions(for: input)
    let check = DocumentCheck(
      names: names, matcher: matcher, links: links, counts: counts,
      constraints: try makeConstraints(key), inclusions: inclusions,
      isIncludeInGrammar: key.flatMap { caches[$0]?.isIncludeInGrammar } ?? false,
      limit: options.maximumErrors)
    let parser = Parser(names: names, limits: options.limits, handler: check)
    var isCut = false
    var isForeign = acceptsAnyEncoding ? false : nil
    try input.forEachChunk { chunk in
      if isForeign == nil { isForeign = ForeignEncoding.isForeign(chunk) }
      guard isForeign == false, parser.feed(chunk) else { return false }
      isCut = check.isFull
      return !isCut
    }
    if isForeign == true { return nil }
    if !isCut, parser.finish() { check.finish() }
    dependencies.formUnion(check.dependencies)
    return CheckResult(
      findings: check.findings.all + parser.problems.map(Finding.init),
      grammarFindings: check.grammarFindings, isWellFormed: parser.isWellFormed,
      included: inclusions?.files ?? [])
  }

  private func makeConstraints(
    _ key: SchemaStore.Key?
  ) throws(ValidationFailure) -> ConstraintRule? {
    guard options.checksConstraints, let key else { return nil }
    let constraints = try store.constraints(key)
    return constraints.isEmpty ? nil : ConstraintRule(names: names, constraints: constraints)
  }

  /// Hands the events of a document and of all that it includes to a listener.
  func expand(_ input: DocumentInput, to listener: any XMLEventHandler) throws {
    let check = DocumentCheck(
      names: names, inclusions: makeInclusions(for: input), listener: listener)
    let parser = Parser(names: names, limits: options.limits, handler: check)
    try input.forEachChunk { parser.feed($0) }
    parser.finish()
  }

  private func makeInclusions(for input: DocumentInput) -> InclusionReader? {
    guard options.followsInclusions, let folder, let neighbours else { return nil }
    return InclusionReader(
      document: input.name, folder: folder, neighbours: neighbours, names: names,
      limits: options.limits)
  }

  private func diagnostics(
    of result: CheckResult, in input: DocumentInput, key: SchemaStore.Key?,
    _ isCheckedAlone: (String) -> Bool
  ) throws -> [Diagnostic] {
    var findings = result.findings
    if let key, !result.grammarFindings.isEmpty {
      let explainer = try explainer(key)
      findings += try GrammarFixes.completed(
        result.grammarFindings.map { explainer.finding($0) }, in: input)
    }
    let areAlone = [false] + result.included.map { isCheckedAlone($0.path) }
    findings.removeAll { areAlone[FileOffset.file(of: $0.range.lowerBound)] && !$0.needsWhole }
    if result.isWellFormed {
      findings += try schematronFindings(in: input, with: result.included, areAlone)
    }
    let inputs = [input] + result.included.map(\.input)
    var diagnostics = try FindingPlacer(inputs: inputs).diagnostics(
      findings, limit: options.maximumErrors)
    if options.engine == .libxml2, result.isWellFormed, let key {
      diagnostics += try referenceDiagnostics(of: input, key: key)
    }
    return diagnostics
  }

  // MARK: The grammar

  private func schemaKey(for input: DocumentInput) throws -> SchemaStore.Key? {
    let chooser = SchemaChooser(request: options.schema, limits: options.limits)
    switch try chooser.choose(for: input) {
    case .none: return nil
    case .schema(let source): return SchemaStore.Key(source: source, roots: [])
    case .named(let source):
      let roots = options.roots.isEmpty ? [LocalFile.directory(of: input.name)] : options.roots
      return SchemaStore.Key(source: source, roots: roots)
    }
  }

  private func makeMatcher(_ key: SchemaStore.Key) throws(ValidationFailure) -> GrammarMatcher {
    let prepared: Prepared
    if let known = caches[key] {
      prepared = known
    } else {
      let grammar = try store.grammar(key)
      // The ids of TEI are the links' business, where they are checked.
      let isTEI = grammar.elementNames.contains { $0.namespace == TEINamespace.name }
      prepared = Prepared(
        cache: MatcherCache(grammar: grammar, names: names),
        checksIdentities: !isTEI || !options.checksLinks,
        isIncludeInGrammar: grammar.elementNames.contains {
          $0.namespace == DocumentCheck.inclusionNamespace && $0.local == "include"
        })
      caches[key] = prepared
    }
    return GrammarMatcher(
      cache: prepared.cache, checksIdentities: prepared.checksIdentities,
      maximumFindings: options.maximumErrors)
  }

  /// Made where there is something to explain only.
  private func explainer(_ key: SchemaStore.Key) throws(ValidationFailure) -> GrammarExplainer {
    if let known = explainers[key] { return known }
    let explainer = GrammarExplainer(
      documentation: SchemaDocumentation(try store.schema(key).file.bytes),
      isVerbose: options.isVerbose, elements: try store.grammar(key).elementNames)
    explainers[key] = explainer
    return explainer
  }
}
