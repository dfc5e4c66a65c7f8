import ArgumentParser
import Corpus
import Verbatim

struct ConvertCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "convert", abstract: "Turn transcripts into TEI.",
    discussion: """
      The layout is found by itself: see what was found with 'verbatim inspect'.

        verbatim convert talk.txt -o talk.xml
        verbatim convert - < talk.txt | verbatim validate -
        verbatim convert talks -o tei

      A directory is converted as a tree, in parallel, and again only what has changed.
      """)

  @Argument(help: "Transcripts, or directories of them; - is standard input.")
  var inputs: [String] = []

  @Option(
    name: .shortAndLong,
    help: "The file to write; - is standard output. For several inputs a directory.")
  var output = "-"

  @Option(help: "The file's xml:id. [default: made of the input's name]")
  var id: String?

  @Flag(help: "Exit with 1 where the reading is doubtful.")
  var strict = false

  @OptionGroup var reading: ReadingOptions
  @OptionGroup var files: RunOptions
  @OptionGroup var outputs: RunOptions.Outputs
  @OptionGroup var reporting: ReportOptions

  func run() throws {
    if files.isBatch(inputs, output: output) { return try convertAll() }
    try convert(inputs.first ?? "-")
  }

  private func convertAll() throws {
    let directory = try files.outputDirectory(output, option: "-o")
    if id != nil { throw CommandFailure(.usage, "verbatim: --id is for one input") }
    let naming = OutputNaming(ending: "xml", keepsEnding: outputs.keepEndings)
    let plan = try files.plan(
      inputs, selection: .transcripts, naming: naming, outputs: directory)
    var options = files.batch(outputs: directory)
    options.prunes = outputs.prune
    try BatchRun(
      job: ConversionJob(reading.options), plan: plan, options: options, verb: "converted",
      reporting: reporting, report: files.report
    ).run()
  }

  private func convert(_ input: String) throws {
    let transcript = try reading.transcript(of: input, reporting: reporting)
    let converter = reading.converter(for: input, id: id)
    try Files.write(to: output, durability: files.noFsync ? .unsynced : .synced) { output in
      try converter.write(transcript, to: output)
    }
    let remarks = transcript.reading.remarks
    reporting.tell(remarks, of: input)
    if strict, remarks.contains(where: { $0.severity != .note }) { throw ExitStatus.findings }
  }
}
