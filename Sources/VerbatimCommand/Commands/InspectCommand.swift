import ArgumentParser
import Configuration
import Corpus
import Diagnostics
import LibXML
import Transcript
import Verbatim

struct InspectCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "inspect", abstract: "Show how a transcript was read, and why.",
    discussion: """
      The layout, what the header says and where, each label with how sure it is and the evidence \
      that weighed most, the people behind the labels. Doubtful lines come as warnings.

        verbatim inspect talk.txt
        verbatim inspect --lines talk.txt | less
        verbatim inspect talks --write corrections.yaml

      With --write the labels, people, layouts and doubtful lines of all transcripts go to one file \
      to be corrected. Entries that it has already stay as they are.
      """)

  @Argument(
    help: "A transcript; - is standard input. With --write also several, or directories.",
    completion: .file())
  var inputs: [String] = []

  @Flag(help: "Show what each line was read as.")
  var lines = false

  @Option(
    help: "Write what was found to FILE, to be corrected and given to 'verbatim convert'.",
    completion: .file(extensions: ["yaml", "yml"]))
  var write: String?

  @OptionGroup var reading: ReadingOptions
  @OptionGroup var guidance: GuidanceOptions
  @OptionGroup var files: RunOptions.Reading
  @OptionGroup var reporting: ReportOptions

  func validate() throws {
    guard write == nil else { return }
    if inputs.count > 1 || inputs.contains(where: { Files.isDirectory($0) }) {
      throw ValidationError("one transcript is shown at a time; --write FILE takes directories")
    }
  }

  func run() throws {
    let inputs = inputs.isEmpty ? ["-"] : inputs
    if let write { return try writeCorrections(of: inputs, to: write) }
    let input = inputs[0]
    var options = reading.options(for: input)
    options.guidance = try guidance.read(for: inputs, reporting: reporting)
    options.path = GuidanceOptions.path(of: input, in: options.guidance, usual: options.path)
    let transcript = try reporting.transcript(
      of: input, bytes: Files.read(input, limit: Source.sizeLimit), by: Converter(options))
    Console.say(Inspection(transcript).text(hasLines: lines), terminator: "")
    reporting.tell(transcript.reading.remarks, of: input)
  }

  // MARK: A file of corrections

  private func writeCorrections(of inputs: [String], to path: String) throws {
    var options = reading.options
    options.guidance = try guidance.read(for: inputs, reporting: reporting)
    let plan = try files.plan(
      inputs, leavingOut: GuidanceOptions.files(of: options.guidance, below: inputs))
    let survey = CorrectionsSurvey(
      plan: plan, options: options, known: try known(in: path), workers: files.jobs)
    Interruption.watch()
    let progress = ProgressLine(isQuiet: reporting.quiet)
    var summary = CorrectionsSurvey.Summary()
    try Files.write(to: path, durability: files.noFsync ? .unsynced : .synced) { output in
      summary = try survey.write(
        to: output, cancellation: Interruption.cancellation, progress: { progress.show($0) })
      // Half a file of corrections would be taken for a whole one.
      Interruption.endIfRequested()
    }
    progress.clear()
    for failure in summary.failures { reporting.tell([failure], of: failure.file ?? "-") }
    if !reporting.quiet {
      Console.complain(
        "verbatim: \(path == "-" ? "" : "\(path): ")\(summary.added) entries written, "
          + "\(summary.kept) kept as they were, \(summary.failures.count) files not read")
    }
    if !summary.failures.isEmpty { throw ExitStatus.findings }
  }

  /// What stands in the file already.
  private func known(in path: String) throws -> CorrectionsText {
    guard path != "-", Files.exists(BytePath(path)) else { return CorrectionsText() }
    let text = String(decoding: try Files.read(path), as: UTF8.self)
    let (corrections, findings) = Corrections.read(text, name: path)
    reporting.tell(findings, of: path)
    guard let corrections, !findings.contains(where: { $0.severity == .error }) else {
      throw ExitStatus.usage
    }
    guard let known = CorrectionsText(text, of: corrections) else {
      throw CommandFailure(
        .usage,
        "verbatim: \(path) is not changed: its entries do not begin on lines of their own, so that "
          + "others cannot be put between them; write to another file")
    }
    return known
  }
}
