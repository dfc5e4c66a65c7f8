public import Corpus
public import Diagnostics
internal import Formats
internal import LibXML
internal import Transcript

/// Converts each file of a plan to TEI.
public struct ConversionJob: BatchJob {
  private let options: Converter.Options
  private let settings: ContentHash

  public var streamsInput: Bool { false }

  /// - Parameters:
  ///   - options: the id and the path are those of each file.
  ///   - more: what else the results depend on, such as words added to the lexicon of events.
  public init(_ options: Converter.Options = Converter.Options(), dependingOn more: [String] = []) {
    self.options = options
    var hasher = ContentHasher()
    hasher.add(part: "convert \(verbatimVersion)")
    hasher.add(part: options.encoding?.name ?? "")
    hasher.add(part: options.reading.language ?? "")
    hasher.add(part: options.reading.findsLabels ? "labels" : "")
    hasher.add(part: options.peopleCarryFileID ? "corpus" : "")
    let publication = options.publication
    for field in [
      publication.publisher, publication.licenceTarget, publication.licence, publication.handle,
    ] {
      hasher.add(part: field ?? "")
    }
    for setting in more { hasher.add(part: setting) }
    if let people = options.guidance.people { hasher.add(part: "people \(people.people)") }
    settings = hasher.finish()
  }

  public var inputLimit: Int { Source.sizeLimit }

  public func settings(for entry: PlanEntry) -> ContentHash {
    guard options.guidance.differsByFile else { return settings }
    let more = options.guidance.settings(
      for: entry.relativePath.string, number: entry.index + 1)
    guard !more.isEmpty else { return settings }
    var hasher = ContentHasher()
    hasher.add(part: settings.description)
    for setting in more { hasher.add(part: setting) }
    return hasher.finish()
  }

  public func makeWorker() -> Worker { Worker(options: options) }

  public struct Worker: BatchWorker {
    /// The name of the count of doubtful places.
    static let doubts = "doubtful"

    fileprivate let options: Converter.Options
    private let memory = ReadingMemory()

    fileprivate init(options: Converter.Options) {
      self.options = options
    }

    public func process(_ input: BatchInput, into output: BatchOutput) throws -> FileOutcome {
      var options = options
      let path = input.entry.relativePath.string
      options.usualID = input.entry.id
      options.path = path
      options.number = input.entry.index + 1
      let converter = Converter(options)
      if let outcome = try restore(input, with: converter, into: output) { return outcome }
      let transcript: Transcript
      do {
        // By the path below the root: what is written does not depend on where the root lies.
        transcript = try converter.read(
          try input.bytes(), name: path, digest: input.hash.description, memory: memory)
      } catch let error as SourceError {
        throw JobFailure(Diagnostic(error, in: input.path))
      }
      try converter.write(transcript, to: ByteOutput { try output.write($0) })
      // What no longer matches stands in the file of corrections.
      let isStale = transcript.reading.remarks.contains { $0.file != path }
      let remarks = transcript.reading.remarks.map { remark in
        var remark = remark
        if remark.file == path { remark.file = input.path }
        return remark
      }
      return FileOutcome(
        hasOutput: true, diagnostics: remarks,
        counts: [
          .init("turns", transcript.turns.count),
          .init(Self.doubts, remarks.count { $0.severity == .warning }),
        ], isRepeatable: !isStale)
    }

    /// A transcript's JSON becomes the TEI that it was made of; nil for a source to read.
    private func restore(
      _ input: BatchInput, with converter: Converter, into output: BatchOutput
    ) throws -> FileOutcome? {
      let bytes = try input.bytes()
      do {
        let isDone = try converter.writeTEI(
          ofJSON: bytes, name: input.path, to: ByteOutput { try output.write($0) })
        return isDone ? FileOutcome(hasOutput: true) : nil
      } catch let failure as JSONFailure {
        throw JobFailure(Diagnostic(failure, of: bytes, in: input.path))
      }
    }
  }
}

extension FileResult {
  /// Whether the reading of a source was doubtful, now or when it was read last.
  public var isDoubtful: Bool {
    counts.contains { $0.name == ConversionJob.Worker.doubts && $0.value > 0 }
  }
}

extension Diagnostic {
  /// Why a source cannot be read.
  public init(_ error: SourceError, in file: String) {
    self.init(
      id: "unreadable-source", source: .reading, message: error.message, file: file,
      hint: error.hint)
  }
}
