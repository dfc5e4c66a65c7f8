import ArgumentParser
import Corpus
import Diagnostics
import Formats
import Verbatim

struct ConvertCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "convert", abstract: "Turn transcripts into TEI.",
    discussion: """
      The layout is found by itself: see what was found with 'verbatim inspect'.

        verbatim convert talk.txt -o talk.xml
        verbatim convert - < talk.txt | verbatim validate -
        verbatim convert talks -o tei
        verbatim convert talks -o tei --corrections corrections.yaml

      A directory is converted as a tree, in parallel, and again only what has changed.
      """)

  @Argument(help: "Transcripts, or directories of them; - is standard input.", completion: .file())
  var inputs: [String] = []

  @Option(
    name: .shortAndLong,
    help: "The file to write; - is standard output. For several inputs a directory.",
    completion: .file())
  var output = "-"

  @Option(help: "The file's xml:id. [default: made of the input's name]")
  var id: String?

  @Flag(help: "Exit with 1 where the reading is doubtful.")
  var strict = false

  @OptionGroup var reading: ReadingOptions
  @OptionGroup var guidance: GuidanceOptions
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
    let guidance = try guidance.read(for: inputs, reporting: reporting)
    let plan = try files.plan(
      inputs, selection: .transcripts, naming: naming, outputs: directory,
      leavingOut: GuidanceOptions.files(of: guidance, below: inputs))
    try GuidanceOptions.check(guidance, against: plan, reporting: reporting)
    var reading = reading.options
    reading.guidance = guidance
    var options = files.batch(outputs: directory)
    options.prunes = outputs.prune
    try BatchRun(
      job: ConversionJob(reading), plan: plan, options: options, verb: "converted",
      reporting: reporting, report: files.report, isFinding: strict ? { $0.isDoubtful } : nil
    ).run()
  }

  private func convert(_ input: String) throws {
    let bytes = try Files.read(input, limit: Source.sizeLimit)
    var options = reading.options(for: input)
    options.id = id
    options.guidance = try guidance.read(for: [input], reporting: reporting)
    options.path = GuidanceOptions.path(of: input, in: options.guidance, usual: options.path)
    let converter = Converter(options)
    if TranscriptJSON.isOne(bytes) { return try restore(bytes, of: input, with: converter) }
    let transcript = try reporting.transcript(of: input, bytes: bytes, by: converter)
    try Files.write(to: output, durability: files.noFsync ? .unsynced : .synced) { output in
      try converter.write(transcript, to: output)
    }
    let remarks = transcript.reading.remarks
    reporting.tell(remarks, of: input)
    if strict, remarks.contains(where: { $0.severity != .note }) { throw ExitStatus.findings }
  }

  /// The TEI that a transcript's JSON was made of.
  private func restore(_ bytes: [UInt8], of input: String, with converter: Converter) throws {
    do {
      try Files.write(to: output, durability: files.noFsync ? .unsynced : .synced) { output in
        _ = try converter.writeTEI(ofJSON: bytes, name: input, to: output)
      }
    } catch let failure as JSONFailure {
      reporting.tell([Diagnostic(failure, of: bytes, in: input)], of: input)
      throw ExitStatus.findings
    }
  }
}
