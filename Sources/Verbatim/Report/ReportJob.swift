internal import Corpus
internal import Diagnostics
internal import LibXML
internal import Pages
internal import TEI
internal import Validation

/// Makes each TEI file's page and checks the file.
struct ReportJob: BatchJob {
  private let validation: ValidationOptions
  private let store: SchemaStore
  private let settings: ContentHash
  /// The URL of a file's TEI from its page; nil where none is linked.
  private let teiLink: @Sendable (PlanEntry) -> String?

  var streamsInput: Bool { true }

  init(
    _ validation: ValidationOptions, store: SchemaStore, schema: [UInt8],
    teiLink: @escaping @Sendable (PlanEntry) -> String?
  ) {
    self.validation = validation
    self.store = store
    self.teiLink = teiLink
    var hasher = ContentHasher()
    hasher.add(part: "report \(verbatimVersion) \(validation.schema)")
    hasher.add(part: schema.span)
    settings = hasher.finish()
  }

  func settings(for entry: PlanEntry) -> ContentHash { settings }

  func makeWorker() -> Worker {
    Worker(validator: Validator(options: validation, store: store), job: self)
  }

  struct Worker: BatchWorker {
    let validator: Validator
    let job: ReportJob

    func process(_ input: BatchInput, into output: BatchOutput) throws -> FileOutcome {
      var links = PageLinks(index: SitePath.index(from: input.entry.relativePath))
      links.tei = job.teiLink(input.entry)
      let written = ByteOutput { try output.write($0) }
      let page = TranscriptPage(written, links: links)
      let reader = TEIReader(handler: page, limits: job.validation.limits)
      try input.forEachChunk { reader.feed($0) }
      let isReadable = reader.finish()
      page.finish()
      try written.finish()
      return FileOutcome(hasOutput: isReadable, diagnostics: try findings(in: input))
    }

    private func findings(in input: BatchInput) throws -> [Diagnostic] {
      do {
        let document = DocumentInput(name: input.path) { try input.forEachChunk($0) }
        return try validator.validate(document)
      } catch let failure as ValidationFailure {
        var finding = Diagnostic(failure, in: input.path)
        // A page is made all the same.
        finding.severity = .warning
        return [finding]
      }
    }
  }
}
