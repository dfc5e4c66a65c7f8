public import Corpus
public import Diagnostics
public import LibXML
internal import Synchronization
public import Validation

/// Validates each document of a plan.
public struct ValidationJob: BatchJob {
  /// What the documents of a run have in common.
  public struct Surroundings: Sendable {
    /// The schemas of the run.
    public var store: SchemaStore
    /// Ids of other files of the corpus that pointers may lead to.
    public var known: KnownIdentifiers?
    /// The files beside the documents; nil follows no pointer out of its document.
    public var neighbours: NeighbourFiles?
    /// Below which folder such files are read.
    public var folders: CorpusFolders
    /// The files of the plan, each of which is validated by itself.
    public var planned: PlannedFiles?
    /// The content of all files that are read besides the documents.
    public var hashes: DependencyHashes
    /// Files on which every result depends, such as catalogs and the corpus's root.
    public var files: [String] = []

    /// - Parameters:
    ///   - catalog: where schemas are found that are named by URIs of the network.
    ///   - known: what is known of the corpus's root and its lists.
    ///   - followsFiles: whether pointers and inclusions are followed out of their documents.
    ///   - folders: below which folder files are read that documents name.
    ///   - limits: what is refused of such files.
    ///   - isRecording: whether results are kept, with what they depend on.
    public init(
      catalog: Catalog? = nil, known: KnownIdentifiers? = nil, followsFiles: Bool = false,
      folders: CorpusFolders = CorpusFolders(), limits: ParserLimits = ParserLimits(),
      isRecording: Bool = true
    ) {
      let hashes = DependencyHashes(isRecording: isRecording)
      self.hashes = hashes
      self.known = known
      self.folders = folders
      store = SchemaStore(catalog: catalog) { hashes.note($1, of: $0) }
      files = catalog?.paths ?? []
      if followsFiles {
        neighbours = NeighbourFiles(limits: limits) { try hashes.bytes(of: $0) }
      }
    }
  }

  private let options: ValidationOptions
  private let surroundings: Surroundings
  private let failure = FirstFailure()
  private let settings: ContentHash

  public var streamsInput: Bool { true }

  /// - Parameters:
  ///   - options: what is checked, and against which schema.
  ///   - surroundings: what the documents have in common.
  public init(_ options: ValidationOptions, _ surroundings: Surroundings = Surroundings()) {
    self.options = options
    self.surroundings = surroundings
    var hasher = ContentHasher()
    hasher.add(part: "validate \(verbatimVersion)")
    hasher.add(part: "\(options.schema) \(options.engine) \(options.maximumErrors)")
    hasher.add(
      part: "\(options.isVerbose) \(options.followsInclusions) \(options.checksLinks) "
        + "\(options.checksCounts) \(options.checksConstraints)")
    let limits = options.limits
    hasher.add(part: "\(limits.attributes) \(limits.tagLength) \(limits.allowsDocumentType)")
    for root in options.roots { hasher.add(part: root) }
    hasher.add(part: options.schematron ?? "")
    hasher.add(part: options.phase ?? "")
    hasher.add(part: surroundings.known == nil ? "" : "root")
    for file in surroundings.files {
      hasher.add(part: file)
      hasher.add(part: surroundings.hashes.dependency(on: file)?.hash?.description ?? "")
    }
    settings = hasher.finish()
  }

  public func settings(for entry: PlanEntry) -> ContentHash {
    var hasher = ContentHasher()
    hasher.add(part: settings.description)
    hasher.add(part: surroundings.folders.folder(of: entry.input.string) ?? "")
    return hasher.finish()
  }

  public func isCurrent(_ dependency: FileOutcome.Dependency) -> Bool {
    surroundings.hashes.isCurrent(dependency)
  }

  /// Why the first of the documents that could not be checked could not: a matter of the call,
  /// where there is one document only.
  public var firstFailure: ValidationFailure? { failure.value }

  public func makeWorker() -> Worker {
    Worker(
      validator: Validator(
        options: options, store: surroundings.store, known: surroundings.known,
        neighbours: surroundings.neighbours),
      surroundings: surroundings, failure: failure)
  }

  public struct Worker: BatchWorker {
    fileprivate let validator: Validator
    fileprivate let surroundings: Surroundings
    fileprivate let failure: FirstFailure

    public func process(_ input: BatchInput, into output: BatchOutput) throws -> FileOutcome {
      let document = DocumentInput(name: input.path) { try input.forEachChunk($0) }
      do {
        let findings = try validator.validate(
          document, below: surroundings.folders.folder(of: input.path)
        ) { surroundings.planned?.contains($0) ?? false }
        let paths = validator.dependencies.sorted()
        let dependencies = paths.compactMap { surroundings.hashes.dependency(on: $0) }
        return FileOutcome(
          hasOutput: false, diagnostics: findings,
          isRepeatable: dependencies.count == paths.count, dependencies: dependencies)
      } catch let failure as ValidationFailure {
        self.failure.note(failure)
        throw JobFailure(Diagnostic(failure, in: input.path))
      }
    }
  }
}

/// Keeps the failure that comes first.
private final class FirstFailure: Sendable {
  private let first = Mutex<ValidationFailure?>(nil)

  var value: ValidationFailure? { first.withLock { $0 } }

  func note(_ failure: ValidationFailure) {
    first.withLock { $0 = $0 ?? failure }
  }
}

extension Diagnostic {
  /// Why a document could not be checked.
  public init(_ failure: ValidationFailure, in file: String) {
    self.init(
      id: "not-checked", source: .grammar, message: failure.message, file: file,
      hint: failure.hint)
  }
}
