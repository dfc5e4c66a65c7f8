import ArgumentParser
import Corpus
import Formats
import LibXML
import SystemPackage
import Validation
import Verbatim

struct PipeCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "pipe",
    abstract: "Take records from standard input, a line of JSON each, and write one for each.",
    discussion: """
      For engines that feed many records to one process: Spark, Hadoop, GNU parallel. Records come \
      out in the order in which they came in, each as soon as it is done. A line that is no record \
      becomes a record with an error.

        {"id": "talk-1", "text": "Ms. Adler: Good morning."}
        {"id": "talk-1", "tei": "<?xml …", "diagnostics": []}
      """,
    subcommands: [Convert.self, Validate.self, Export.self])

  /// How records are gone through.
  struct Options: ParsableArguments {
    @Option(name: .shortAndLong, help: "Records worked on at once. [default: one a processor]")
    var jobs: Int?

    func validate() throws {
      if let jobs, jobs < 1 { throw ValidationError("--jobs takes a number from 1") }
    }

    /// - Throws: the exit status, unless all is good.
    func run(
      _ job: some BatchJob, inputs: [StaticString], output: StaticString
    ) throws {
      let stream = RecordStream(job, inputFields: inputs, outputField: output, workers: jobs)
      do {
        let summary = try stream.run { line in
          _ = try line.withUnsafeBytes { try FileDescriptor.standardOutput.writeAll($0) }
        }
        if summary.failed > 0 || summary.withErrors > 0 { throw ExitStatus.findings }
      } catch let failure as FileFailure {
        throw CommandFailure(.stuck, "verbatim: \(failure)")
      } catch let reason as Errno {
        // Nobody reads any more: that is no fault.
        guard reason != .brokenPipe else { return }
        throw CommandFailure(.stuck, "verbatim: cannot write: \(reason)")
      }
    }
  }

  struct Convert: ParsableCommand {
    static let configuration = CommandConfiguration(
      commandName: "convert",
      abstract: "Turn each record's text into TEI.")

    @OptionGroup var reading: ReadingOptions
    @OptionGroup var guidance: GuidanceOptions
    @OptionGroup var options: Options

    func run() throws {
      var reading = reading.options
      reading.guidance = try guidance.read(for: [], reporting: ReportOptions.parse([]))
      // Records bring their ids.
      reading.guidance.configuration?.ids = nil
      try options.run(ConversionJob(reading), inputs: ["text"], output: "tei")
    }
  }

  struct Validate: ParsableCommand {
    static let configuration = CommandConfiguration(
      commandName: "validate",
      abstract: "Check each record's TEI; what is found is in its diagnostics.")

    @Option(
      help: "A RELAX NG schema (.rng or .rnc), the name of a bundled one, or none.",
      completion: .file(extensions: ["rng", "rnc"]))
    var schema: String?

    @OptionGroup var documents: DocumentOptions
    @OptionGroup var options: Options

    func run() throws {
      var validation = ValidationOptions()
      switch schema {
      case nil: break
      case "none": validation.schema = .noSchema
      case let name?: validation.schema = .named(name)
      }
      validation.limits = documents.limits
      let surroundings = ValidationJob.Surroundings()
      do {
        try Validator(options: validation, store: surroundings.store).prepare()
      } catch {
        throw CommandFailure(.usage, "verbatim: \(error)")
      }
      try options.run(
        ValidationJob(validation, surroundings), inputs: ["tei", "text"], output: "tei")
    }
  }

  struct Export: ParsableCommand {
    static let configuration = CommandConfiguration(
      commandName: "export",
      abstract: "Turn each record's TEI into another format, or back into its source.")

    @Option(help: "The format to write.")
    var to: ExportTarget

    @OptionGroup var documents: DocumentOptions
    @OptionGroup var options: Options

    func run() throws {
      try options.run(
        ExportJob(to: to.format, limits: documents.limits), inputs: ["tei", "text"], output: "text")
    }
  }
}
