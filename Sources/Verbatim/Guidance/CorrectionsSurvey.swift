public import Configuration
public import Corpus
public import Diagnostics
public import LibXML
internal import Transcript

/// Reads the transcripts of a plan and writes a file of corrections for all of them.
///
/// The same plan gives the same bytes, whatever the number of workers. Memory holds what people
/// have written already, and a few transcripts at a time.
public struct CorrectionsSurvey: Sendable {
  /// What came of it.
  public struct Summary: Sendable {
    public var added = 0
    public var kept = 0
    /// Transcripts that could not be read, and why.
    public var failures: [Diagnostic] = []

    public init() {}
  }

  private let plan: Plan
  private let options: Converter.Options
  private let known: CorrectionsText
  private let workers: Int?

  /// - Parameters:
  ///   - plan: the transcripts.
  ///   - options: how they are read.
  ///   - known: what stays as it is.
  ///   - workers: as many as the machine runs at once if nil.
  public init(
    plan: Plan, options: Converter.Options, known: CorrectionsText = CorrectionsText(),
    workers: Int? = nil
  ) {
    self.plan = plan
    self.options = options
    self.known = known
    self.workers = workers
  }

  /// Writes the file: entries in the order of the plan, those of other files where their paths
  /// belong.
  ///
  /// - Throws: the failure of the output's receiver.
  public func write(
    to output: ByteOutput, cancellation: Cancellation? = nil,
    progress: (BatchProgress) -> Void = { _ in }
  ) throws -> Summary {
    var summary = Summary()
    output.write(known.head)
    let entries = Dictionary(
      known.entries.map { ($0.path, $0.text) }, uniquingKeysWith: { $1 })
    var others = known.entries.map { BytePath($0.path) }.sorted()[...]
    let texts = EntryTexts(plan: plan, options: options, known: Set(entries.keys))
    try texts.forEach(workers: workers, cancellation: cancellation, progress: progress) { result in
      // Files that are gone keep their place.
      while let first = others.first, first < result.path {
        others.removeFirst()
        summary.kept += 1
        output.write(entries[first.string] ?? "")
      }
      if others.first == result.path { others.removeFirst() }
      switch result.outcome {
      case .known:
        summary.kept += 1
        output.write(entries[result.path.string] ?? "")
      case .text(let text):
        summary.added += 1
        output.write(text)
      case .failure(let failure): summary.failures.append(failure)
      }
    }
    for other in others {
      summary.kept += 1
      output.write(entries[other.string] ?? "")
    }
    if known.entries.isEmpty, summary.added == 0 { output.write("  {}\n") }
    output.write(known.tail)
    return summary
  }
}

/// The entries of a plan's files.
private struct EntryTexts: Sendable {
  struct Result: Sendable {
    enum Outcome: Sendable {
      case known
      case text(String)
      case failure(Diagnostic)
    }

    var path: BytePath
    var outcome: Outcome
  }

  let plan: Plan
  let options: Converter.Options
  let known: Set<String>

  func forEach(
    workers: Int?, cancellation: Cancellation?, progress: (BatchProgress) -> Void,
    _ take: (Result) throws -> Void
  ) throws {
    try PlanReader(plan, workers: workers).read(
      cancellation: cancellation, progress: progress, { result(of: $0) }, take)
  }

  private func result(of entry: PlanEntry) -> Result {
    let path = entry.relativePath.string
    func result(_ outcome: Result.Outcome) -> Result {
      Result(path: entry.relativePath, outcome: outcome)
    }
    if known.contains(path) { return result(.known) }
    if let problem = entry.problem { return result(.failure(problem)) }
    var options = options
    options.path = path
    do {
      let bytes = try InputFile.bytes(of: entry.input, limit: Source.sizeLimit)
      let transcript = try Converter(options).read(bytes, name: path)
      return result(.text(CorrectionsText.entry(of: transcript, path: path)))
    } catch let error as SourceError {
      return result(.failure(Diagnostic(error, in: entry.input.string)))
    } catch let failure as FileFailure {
      return result(.failure(Diagnostic(failure)))
    } catch {
      return result(
        .failure(
          Diagnostic(
            id: "no-result", source: .reading, message: "\(error)", file: entry.input.string)))
    }
  }
}
