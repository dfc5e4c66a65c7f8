public import Corpus
internal import Diagnostics
public import Formats
public import LibXML
internal import TEI

/// Exports each TEI file of a plan to a format, or gives back its source.
public struct ExportJob: BatchJob {
  /// nil is the source.
  private let format: ExportFormat?
  private let limits: ParserLimits
  private let settings: ContentHash

  public var streamsInput: Bool { format != nil }

  /// - Parameters:
  ///   - format: nil gives back the bytes that were converted.
  ///   - limits: what is refused in a document.
  public init(to format: ExportFormat?, limits: ParserLimits = ParserLimits()) {
    self.format = format
    self.limits = limits
    var hasher = ContentHasher()
    hasher.add(part: "export \(verbatimVersion)")
    hasher.add(part: format?.rawValue ?? "source")
    hasher.add(part: "\(limits.attributes) \(limits.tagLength) \(limits.allowsDocumentType)")
    settings = hasher.finish()
  }

  public func settings(for entry: PlanEntry) -> ContentHash { settings }

  public func makeWorker() -> Worker { Worker(format: format, limits: limits) }

  public struct Worker: BatchWorker {
    fileprivate let format: ExportFormat?
    fileprivate let limits: ParserLimits
    private var corpora = CorpusPeople()

    fileprivate init(format: ExportFormat?, limits: ParserLimits) {
      self.format = format
      self.limits = limits
    }

    public mutating func process(_ input: BatchInput, into output: BatchOutput) throws
      -> FileOutcome
    {
      if let format { return try export(input, to: format, into: output) }
      return try restore(input, into: output)
    }

    private mutating func export(
      _ input: BatchInput, to format: ExportFormat, into output: BatchOutput
    ) throws -> FileOutcome {
      let exporter = Exporter(format, to: ByteOutput { try output.write($0) })
      let people = corpora.people(for: input.path)
      let reader = TEIReader(
        handler: exporter, people: people, limits: limits,
        resolver: CorpusPeople.resolver(beside: input.path))
      try input.forEachChunk { reader.feed($0) }
      guard reader.finish() else {
        return FileOutcome(
          hasOutput: false, diagnostics: reader.problems.map { Diagnostic($0, in: input.path) })
      }
      let losses = try exporter.finish().map { Diagnostic($0, format: format, in: input.path) }
      let leftOut = reader.leftOut.map { Diagnostic(leftOut: $0, in: input.path) }
      let inclusions =
        Diagnostic(notIncluded: reader.notIncluded, in: input.path).map { [$0] } ?? []
      return FileOutcome(
        hasOutput: true, diagnostics: losses + leftOut + inclusions, isRepeatable: people.isEmpty)
    }

    private func restore(_ input: BatchInput, into output: BatchOutput) throws -> FileOutcome {
      let bytes = try input.bytes()
      let restored: RestoredSource
      do {
        restored = try RestoredSource(tei: bytes, limits: limits)
      } catch {
        throw JobFailure(Diagnostic(error, in: input.path))
      }
      try output.write(restored.bytes.span)
      let changes =
        restored.changes.isEmpty ? [] : [Diagnostic(restored.changes, in: input.path)]
      return FileOutcome(hasOutput: true, diagnostics: changes)
    }
  }
}
