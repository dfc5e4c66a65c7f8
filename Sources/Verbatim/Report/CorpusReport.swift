public import Corpus
internal import Diagnostics
internal import LibXML
internal import Pages
public import Validation

/// Writes a corpus as a static site: a page for each transcript, one for each person, and an
/// index with plots and what validation found.
///
/// Pages of transcripts that have not changed are not made again. Memory grows with the number of
/// transcripts and turns (some dozen bytes each), not with their text.
public struct CorpusReport: Sendable {
  public struct Options: Sendable {
    public var title = "Transcripts"
    public var validation = ValidationOptions()

    public init() {}
  }

  private let plan: Plan
  private let batch: BatchOptions
  private let site: BytePath
  private let options: Options

  /// - Parameters:
  ///   - plan: the TEI files, with pages (`.html`) as their outputs.
  ///   - batch: how the pages are made; its output directory is the site.
  ///   - site: the directory of the site.
  ///   - options: the title of the index, and how the files are validated.
  public init(plan: Plan, batch: BatchOptions, site: BytePath, options: Options = Options()) {
    self.plan = plan
    self.batch = batch
    self.site = site
    self.options = options
  }

  /// - Parameters:
  ///   - store: the schemas of the run.
  ///   - schema: the bytes of the schema that the options name.
  ///   - cancellation: ends the work when it is set.
  ///   - progress: is told how far the work is.
  /// - Returns: the page to open, and the files that no page could be made of, each with why.
  public func write(
    store: SchemaStore = SchemaStore(), schema: [UInt8] = [],
    cancellation: Cancellation? = nil, progress: (BatchProgress) -> Void = { _ in }
  ) throws -> (index: BytePath, failures: [FileResult]) {
    let job = ReportJob(
      options.validation, store: store, schema: schema, teiLink: { teiLink(of: $0) })
    var results: [FileResult] = []
    _ = try Batch(job, plan: plan, options: batch).run(
      cancellation: cancellation, progress: progress, onResult: { results.append($0) })
    var writer = SiteWriter(site: site, isSynced: batch.isSynced)
    try writer.write(title: options.title, results: results, inputs: plan)
    return (site.appending("index.html"), results.filter { $0.status == .failed })
  }

  /// A page links its TEI where both lie below the directory that the command is called in.
  private func teiLink(of entry: PlanEntry) -> String? {
    let parts = [site, entry.input].map { $0.bytes.split(separator: UInt8(ascii: "/")) }
    let isPlain = parts.allSatisfy { part in
      part.allSatisfy { !$0.elementsEqual("..".utf8) && !$0.elementsEqual(".".utf8) }
    }
    guard isPlain, site.bytes.first != UInt8(ascii: "/"),
      entry.input.bytes.first != UInt8(ascii: "/")
    else { return nil }
    let out = String(repeating: "../", count: parts[0].count)
    return SitePath.up(from: entry.relativePath) + out + SitePath.url(entry.input.bytes)
  }
}
