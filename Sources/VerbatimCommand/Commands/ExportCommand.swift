import ArgumentParser
import Corpus
import Diagnostics
import Formats
import LibXML
import TEI
import Verbatim

struct ExportCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "export", abstract: "Turn TEI into another format, or back into its source.",
    discussion: """
      Any TEI with utterances (u) or speeches (sp) can be exported; what a format cannot hold is \
      named. 'source' gives back, byte for byte, what 'verbatim convert' was given.

        verbatim export talk.xml --to text
        verbatim export talk.xml --to source -o talk.txt
      """)

  @Argument(help: "TEI files, or directories of them; - is standard input.", completion: .file())
  var inputs: [String] = []

  @Option(help: "The format to write.")
  var to: ExportTarget

  @Option(
    name: .shortAndLong,
    help: "The file to write; - is standard output. For several inputs a directory.",
    completion: .file())
  var output = "-"

  @Option(
    help: """
      The root of the corpus, which lists its participants. [default: found beside the input]
      """, completion: .file())
  var corpus: String?

  @Option(
    help: "A recording, a file or an address, that a page plays from the time of a turn.",
    completion: .file())
  var media: String?

  @OptionGroup var documents: DocumentOptions
  @OptionGroup var files: RunOptions
  @OptionGroup var outputs: RunOptions.Outputs
  @OptionGroup var reporting: ReportOptions

  func validate() throws {
    guard media != nil else { return }
    if to.format != .html { throw ValidationError("--media is for --to html") }
    if files.isBatch(inputs, output: output) {
      throw ValidationError("--media is for one page: a recording is of one transcript")
    }
  }

  func run() throws {
    if files.isBatch(inputs, output: output) { return try exportAll() }
    switch to {
    case .source: try restoreSource()
    case .format(let format): try export(format)
    }
  }

  private var input: String { inputs.first ?? "-" }

  private func exportAll() throws {
    let directory = try files.outputDirectory(output, option: "-o")
    let naming = OutputNaming(ending: to.ending, keepsEnding: outputs.keepEndings)
    let plan = try files.plan(
      inputs, selection: .documents, naming: naming, outputs: directory,
      ownNames: to == .source ? SourceName.of : nil)
    var options = files.batch(outputs: directory)
    options.prunes = outputs.prune
    try BatchRun(
      job: ExportJob(to: to.format, limits: documents.limits), plan: plan, options: options,
      verb: "exported", reporting: reporting, report: files.report
    ).run()
  }

  private var people: People {
    get throws {
      guard let corpus else {
        var found = CorpusPeople()
        return found.people(for: input)
      }
      do {
        return try CorpusPeople.people(ofRoot: corpus)
      } catch {
        throw CommandFailure(.findings, "verbatim: \(error)")
      }
    }
  }

  private func export(_ format: ExportFormat) throws {
    var findings: [Diagnostic] = []
    let media = try media.map { try MediaLink.url(of: $0, from: output) }
    try Files.write(to: output) { output in
      let exporter = Exporter(format, to: output, media: media)
      let reader = TEIReader(
        handler: exporter, people: try people, limits: documents.limits,
        resolver: CorpusPeople.resolver(beside: input))
      try Files.forEachChunk(of: input) { reader.feed($0) }
      guard reader.finish() else {
        findings = reader.problems.map { Diagnostic($0, in: input) }
        throw failure(findings)
      }
      let losses = try exporter.finish()
      findings = losses.map { Diagnostic($0, format: format, in: input) }
      findings += reader.leftOut.map { Diagnostic(leftOut: $0, in: input) }
      if let finding = Diagnostic(notIncluded: reader.notIncluded, in: input) {
        findings.append(finding)
      }
    }
    reporting.tell(findings, of: input)
  }

  private func restoreSource() throws {
    let bytes = try Files.read(input)
    let restored: RestoredSource
    do {
      restored = try RestoredSource(tei: bytes, limits: documents.limits)
    } catch {
      throw failure([Diagnostic(error, in: input)])
    }
    try Files.write(to: output) { $0.write(restored.bytes.span) }
    guard !restored.changes.isEmpty else { return }
    throw failure([Diagnostic(restored.changes, in: input)])
  }

  private func failure(_ findings: [Diagnostic]) -> ExitStatus {
    reporting.tell(findings, of: input)
    return .findings
  }
}
