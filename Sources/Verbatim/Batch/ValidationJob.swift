public import Corpus
public import Diagnostics
internal import LibXML
public import Validation

/// Validates each document of a plan.
public struct ValidationJob: BatchJob {
  private let options: ValidationOptions
  private let store: SchemaStore
  private let known: KnownIdentifiers?
  private let settings: ContentHash

  public var streamsInput: Bool { true }

  /// - Parameters:
  ///   - options: what is checked, and against which schema.
  ///   - store: the schemas of the run.
  ///   - schema: the bytes of the schema that the options name, so that a changed one is noticed.
  ///   - known: ids of other files of the corpus that pointers may lead to.
  public init(
    _ options: ValidationOptions, store: SchemaStore = SchemaStore(), schema: [UInt8] = [],
    known: KnownIdentifiers? = nil
  ) {
    self.options = options
    self.store = store
    self.known = known
    var hasher = ContentHasher()
    hasher.add(part: "validate \(verbatimVersion)")
    hasher.add(part: "\(options.schema) \(options.engine) \(options.maximumErrors)")
    hasher.add(part: "\(options.isVerbose) \(options.checksLinks) \(options.checksCounts)")
    let limits = options.limits
    hasher.add(part: "\(limits.attributes) \(limits.tagLength) \(limits.allowsDocumentType)")
    hasher.add(part: schema.span)
    settings = hasher.finish()
  }

  public func settings(for entry: PlanEntry) -> ContentHash { settings }

  public func makeWorker() -> Worker {
    Worker(
      validator: Validator(options: options, store: store, known: known),
      isRepeatable: known == nil && options.schema != .fromDocument)
  }

  public struct Worker: BatchWorker {
    fileprivate let validator: Validator
    /// What a document names itself, and the rest of the corpus, are not part of the settings.
    fileprivate let isRepeatable: Bool

    public func process(_ input: BatchInput, into output: BatchOutput) throws -> FileOutcome {
      let document = DocumentInput(name: input.path) { try input.forEachChunk($0) }
      do {
        let findings = try validator.validate(document)
        return FileOutcome(hasOutput: false, diagnostics: findings, isRepeatable: isRepeatable)
      } catch let failure as ValidationFailure {
        throw JobFailure(Diagnostic(failure, in: input.path))
      }
    }
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
