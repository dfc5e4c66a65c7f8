public import Diagnostics
internal import LibXML
internal import TEI
internal import Transcript

/// Makes the root of a corpus: a `teiCorpus` that includes the texts below a folder, with the
/// people of all of them, counts and languages (TEI P5, 4.4 and 16.5.2).
///
/// The same texts give the same bytes, whatever the number of workers.
public struct CorpusBuilder: Sendable {
  /// Entries of several texts that are held to be one person.
  public struct Merge: Sendable {
    /// In the root.
    public var id: String
    public var name: String
    /// Pointers from the root.
    public var entries: [String]
    public var evidence: String
  }

  /// What came of it.
  public struct Summary: Sendable {
    /// Included by the root.
    public var texts = 0
    /// Of the root's list, after merging.
    public var people = 0
    /// Of all texts, by their own counts.
    public var words = 0
    /// The people who were found to be one.
    public var merges: [Merge] = []
    /// Files that are left out, and why.
    public var diagnostics: [Diagnostic] = []
    /// Whether the root is in its place. It is not made where the system refuses a text or a
    /// folder, since it would be that of a smaller corpus.
    public var isWritten = false
  }

  private let folder: BytePath
  private let name: String
  private let options: CorpusOptions

  /// - Parameters:
  ///   - folder: where the texts are.
  ///   - name: the root's file name, in the folder.
  public init(folder: BytePath, name: String, options: CorpusOptions) {
    self.folder = folder
    self.name = name
    self.options = options
  }

  /// Reads the texts and writes the root into its place.
  ///
  /// - Throws: a `FileFailure` where the root cannot be written.
  public func build(
    isSynced: Bool = true, cancellation: Cancellation? = nil
  ) throws -> Summary {
    let plan = try Plan(inputs: [folder], options: PlanOptions(selection: .documents))
    var summary = Summary()
    summary.diagnostics = plan.notes.filter { $0.id != "passed-over" }
    var root = CorpusRoot(
      id: options.id ?? Identifiers.file(path: name), fallbackTitle: Identifiers.file(path: name),
      options: options)
    try read(plan, cancellation) { member, diagnostics in
      summary.diagnostics += diagnostics
      if let member { root.add(member) }
    }
    guard cancellation?.isRequested != true else { return summary }
    summary.texts = root.texts
    summary.words = root.counts.words
    guard !summary.diagnostics.contains(where: { $0.id == Diagnostic.fileFailureID }) else {
      return summary
    }
    summary.diagnostics += root.stale
    let written = root.written()
    summary.people = written.people.count
    summary.merges = written.people.filter { $0.person.entries.count > 1 }.map { id, person in
      Merge(
        id: id, name: person.participant.names.first?.text ?? id, entries: person.entries,
        evidence: person.evidence)
    }
    let file = try OutputFile(
      folder.appending(name), durability: isSynced ? .synced : .unsynced)
    try file.write(written.bytes.span)
    try file.commit()
    summary.isWritten = true
    return summary
  }

  private func read(
    _ plan: Plan, _ cancellation: Cancellation?,
    _ take: (CorpusMember?, [Diagnostic]) -> Void
  ) throws {
    var index = 0
    let workers = options.workers ?? Threads.processorCount
    let pipeline = OrderedPipeline<PlanEntry, (CorpusMember?, [Diagnostic])>(
      workers: workers, window: 256)
    try pipeline.run(
      next: {
        guard index < plan.count, cancellation?.isRequested != true else { return nil }
        defer { index += 1 }
        return plan.entry(index)
      },
      makeWork: { { member(of: $0) } },
      deliver: { member, diagnostics in
        take(member, diagnostics)
        return true
      })
  }

  /// Reads one file; what is no text of the corpus is nothing.
  private func member(of entry: PlanEntry) -> (CorpusMember?, [Diagnostic]) {
    let path = BytePath(bytes: entry.input.bytes.dropFirst(prefixLength))
    guard path.string != name else { return (nil, []) }
    if let problem = entry.problem { return (nil, [problem]) }
    let handler = CorpusMemberReader()
    let reader = TEIReader(handler: handler)
    do throws(FileFailure) {
      try InputFile.forEachChunk(of: entry.input) { reader.feed($0) }
    } catch {
      return (nil, [Diagnostic(error)])
    }
    guard reader.finish() else {
      let problems = reader.problems.prefix(1).map { Diagnostic($0, in: entry.input.string) }
      return (nil, problems)
    }
    guard let header = handler.header else { return (nil, []) }
    return (
      CorpusMember(path: path, header: header, counts: handler.counts, uses: handler.uses), []
    )
  }

  /// What stands before the paths below the folder.
  private var prefixLength: Int {
    let bytes = folder.bytes
    if bytes.isEmpty || bytes.elementsEqual(".".utf8) || bytes.elementsEqual("./".utf8) { return 0 }
    return bytes.reversed().drop { $0 == BytePath.slash }.count + 1
  }
}

extension Diagnostic {
  fileprivate init(_ problem: ParserProblem, in file: String) {
    self.init(
      id: problem.id, source: .xml, message: "\(problem.message); the file is left out",
      file: file, location: SourceLocation(line: problem.line, column: 1), hint: problem.hint)
  }
}
