import ArgumentParser
import Corpus
import Diagnostics
import Verbatim

struct MergeCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "merge",
    abstract: "Bring the reports of a run's shards together, and prove that all was done once.",
    discussion: """
      The inputs are planned again as 'convert' planned them: name them in the same way.

        verbatim convert talks -o tei --shard 1/2 --report 1.jsonl
        verbatim convert talks -o tei --shard 2/2 --report 2.jsonl
        verbatim merge 1.jsonl 2.jsonl --input talks -o report.jsonl
      """)

  @Argument(help: "The reports of all shards.", completion: .file())
  var reports: [String]

  @Option(help: "An input of the run: a file or a directory.", completion: .file())
  var input: [String] = []

  @Option(help: "The manifest of the run.", completion: .file())
  var manifest: String?

  @Option(help: "The directory that the manifest's paths start from.", completion: .directory)
  var manifestRoot: String?

  @Option(help: "Take the files of a directory that fit GLOB, whatever their endings.")
  var include: [String] = []

  @Option(help: "Leave out the files of a directory that fit GLOB.")
  var exclude: [String] = []

  @Option(
    name: .shortAndLong, help: "Where the one report goes; - is standard output.",
    completion: .file())
  var output: String?

  @OptionGroup var reporting: ReportOptions

  func run() throws {
    let merge = ReportMerge(reports.map { BytePath($0) }, plan: try plan())
    let proof: ReportMerge.Proof
    do {
      if let output {
        proof = try Files.write(to: output) { output in
          try merge.run { output.write($0) }
        }
      } else {
        proof = try merge.run { _ in }
      }
    } catch let failure as FileFailure {
      throw CommandFailure(.findings, "verbatim: \(failure)")
    }
    reporting.tell(proof.diagnostics, of: "-")
    if !reporting.quiet {
      let verdict = proof.isWhole ? "every input was done once" : "this is not the whole run"
      Console.complain(
        "verbatim: \(proof.files) files in \(reports.count) reports, \(proof.failed) without "
          + "result: \(verdict)")
    }
    if !proof.isWhole || proof.failed > 0 { throw ExitStatus.findings }
  }

  private func plan() throws -> Plan? {
    guard !input.isEmpty || manifest != nil else { return nil }
    var options = PlanOptions(
      selection: FileSelection(
        extensions: FileSelection.transcripts.extensions, including: include.map { Glob($0) },
        excluding: exclude.map { Glob($0) }),
      naming: OutputNaming(ending: "xml"))
    options.manifestRoot = manifestRoot.map { BytePath($0) }
    do {
      return try Plan(
        inputs: input.map { BytePath($0) }, manifest: manifest.map { BytePath($0) },
        options: options)
    } catch {
      throw CommandFailure(.usage, "verbatim: \(error)")
    }
  }
}
