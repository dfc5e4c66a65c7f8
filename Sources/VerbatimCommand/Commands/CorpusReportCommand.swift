import ArgumentParser
import Corpus
import Diagnostics
import Validation
import Verbatim

/// `verbatim corpus report`.
struct CorpusReportCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "report", abstract: "Write a corpus as pages to read, with plots and findings.",
    discussion: """
      A static site: an index with a search, plots and what validation found; a page for each \
      transcript and for each person. It is read without a network, and written again only where \
      something changed.

        verbatim corpus report tei -o site
      """)

  @Argument(help: "TEI files, or directories of them.", completion: .file())
  var inputs: [String]

  @Option(name: .shortAndLong, help: "The directory of the site.", completion: .directory)
  var output: String

  @Option(help: "The title of the index.")
  var title = "Transcripts"

  @Option(
    help: "A RELAX NG schema (.rng or .rnc), the name of a bundled one, or none.",
    completion: .file(extensions: ["rng", "rnc"]))
  var schema: String?

  @OptionGroup var documents: DocumentOptions
  @OptionGroup var files: RunOptions
  @OptionGroup var reporting: ReportOptions

  func run() throws {
    let site = BytePath(output)
    let plan = try files.plan(
      inputs, selection: .documents, naming: OutputNaming(ending: "html"), outputs: site)
    var options = CorpusReport.Options()
    options.title = title
    options.validation.schema = .init(argument: schema)
    options.validation.limits = documents.limits
    let store = SchemaStore()
    let schemaBytes = try options.validation.schemaPath.map { try Files.read($0) } ?? []
    let progress = ProgressLine(isQuiet: reporting.quiet)
    Interruption.watch()
    let report = CorpusReport(
      plan: plan, batch: files.batch(outputs: site), site: site, options: options)
    let (index, failures) = try StoppedRun.explained {
      try report.write(
        store: store, schema: schemaBytes, cancellation: Interruption.cancellation,
        progress: { progress.show($0) })
    }
    progress.clear()
    Interruption.endIfRequested()
    for failure in failures { reporting.tell(failure.diagnostics, of: failure.path) }
    if !reporting.quiet { Console.complain("verbatim: open \(index)") }
    if !failures.isEmpty { throw ExitStatus.findings }
  }
}
