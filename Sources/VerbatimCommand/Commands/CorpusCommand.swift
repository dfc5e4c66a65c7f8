public import ArgumentParser
public import Corpus
import Diagnostics
import Validation
import Verbatim

struct CorpusCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "corpus", abstract: "Make and check corpora of many texts.",
    subcommands: [Build.self, Check.self, CorpusReportCommand.self])

  struct Build: ParsableCommand {
    static let configuration = CommandConfiguration(
      commandName: "build",
      abstract: "Write a corpus's root: a teiCorpus that includes the texts of a folder.",
      discussion: """
        The root lists the people of all texts with pointers to their entries there (one person is \
        who has the same full name, the same id of the table of people, or whom the corrections' \
        people bring together), the values of the encoding's lists that the texts use, counts and \
        languages. Who was found to be one, and why, goes to standard output.

          verbatim corpus build tei --root corpus.xml --config corpus.yaml
        """)

    @Argument(help: "The folder of the texts.", completion: .directory)
    var folder: String

    @Option(help: "The root's file name, in the folder.")
    var root: String

    @Option(help: "The corpus's title. [default: the series that most texts are of]")
    var title: String?

    @Option(help: "Who publishes the corpus.")
    var publisher: String?

    @Option(help: "The licence, as a URI.")
    var licence: String?

    @Option(help: "The order of the texts: folder or year.")
    var by: CorpusOptions.Grouping = .folder

    @Option(name: .shortAndLong, help: "Files read at once. [default: one a processor]")
    var jobs: Int?

    @Flag(help: "Do not wait until the root is on the disk.")
    var noFsync = false

    @OptionGroup var guidance: GuidanceOptions
    @OptionGroup var reporting: ReportOptions

    func validate() throws {
      if root.isEmpty || root.contains("/") {
        throw ValidationError("--root takes the name of a file in the folder")
      }
      if let jobs, jobs < 1 { throw ValidationError("--jobs takes a number from 1") }
    }

    func run() throws {
      guard Files.isDirectory(folder) else {
        throw CommandFailure(.usage, "verbatim: “\(folder)” is no directory")
      }
      var options = CorpusOptions(version: verbatimVersion)
      let guidance = try guidance.read(for: [folder], reporting: reporting)
      let configuration = guidance.configuration
      options.id = configuration?.id
      options.title = title ?? configuration?.title
      options.publisher = publisher ?? configuration?.publisher
      options.licence = licence ?? configuration?.licence?.target
      options.licenceText = licence == nil ? configuration?.licence?.text : nil
      options.handle = configuration?.handle
      options.corrections = guidance.corrections
      options.people = guidance.people
      options.grouping = by
      options.workers = jobs
      let builder = CorpusBuilder(folder: BytePath(folder), name: root, options: options)
      Interruption.watch()
      do {
        let summary = try builder.build(
          isSynced: !noFsync, cancellation: Interruption.cancellation)
        Interruption.endIfRequested()
        reporting.tell(summary.diagnostics, of: folder)
        if !reporting.quiet {
          for merge in summary.merges { Console.say(Self.line(for: merge)) }
          Console.complain(
            summary.isWritten
              ? "verbatim: \(root) includes \(summary.texts) texts with \(summary.words) words, "
                + "and lists \(summary.people) people"
              : "verbatim: \(root) is not written, since not all texts can be read")
        }
        if summary.diagnostics.contains(where: { $0.severity == .error }) {
          throw ExitStatus.findings
        }
      } catch let failure as FileFailure {
        throw CommandFailure(.stuck, "verbatim: \(failure)")
      }
    }

    /// Somebody, why the entries are one, and the first of them.
    private static func line(for merge: CorpusBuilder.Merge) -> String {
      let shown = merge.entries.prefix(4).joined(separator: " ")
      let more = merge.entries.count > 4 ? " and \(merge.entries.count - 4) more" : ""
      return "\(merge.id)\t\(merge.name)\t\(merge.evidence)\t\(shown)\(more)"
    }
  }

  struct Check: ParsableCommand {
    static let configuration = CommandConfiguration(
      commandName: "check",
      abstract: "Check a corpus's root and its texts together.",
      discussion: """
        Texts that are missing or not listed, ids in two files, pointers into the root's lists, \
        counts, people who are listed twice. With --schema the texts' grammar too.

          verbatim corpus check tei/corpus.xml
        """)

    @Argument(help: "The corpus's root, or its folder where it has one root.", completion: .file())
    var root: String

    @Option(
      help: "A bundled schema's name or a file to validate the texts against.",
      completion: .file(extensions: ["rng", "rnc"]))
    var schema: String?

    @Option(name: .shortAndLong, help: "Files read at once. [default: one a processor]")
    var jobs: Int?

    @Option(help: "Write a line of JSON for each file to FILE.", completion: .file())
    var report: String?

    @Option(help: "Stop after N errors.")
    var maxErrors: Int?

    @OptionGroup var reporting: ReportOptions

    func validate() throws {
      if let jobs, jobs < 1 { throw ValidationError("--jobs takes a number from 1") }
      if let maxErrors, maxErrors < 1 {
        throw ValidationError("--max-errors takes a number from 1")
      }
    }

    func run() throws {
      let root = try rootFile()
      var options = ValidationOptions()
      options.schema = schema.map { .named($0) } ?? .noSchema
      // What no file shows alone is found by the survey.
      options.followsInclusions = false
      let findings: CorpusCheck.Findings
      let known: KnownIdentifiers
      do {
        findings = try CorpusCheck(root: root, workers: jobs).run()
        known = try KnownIdentifiers(files: findings.shared)
      } catch let failure as FileFailure {
        throw CommandFailure(.findings, "verbatim: \(failure)")
      }
      let job = ValidationJob(
        options,
        .init(
          known: known, followsFiles: true, folders: CorpusFolders(root: root.string)))
      let plan = try Plan(
        inputs: findings.shared + findings.components, options: PlanOptions(selection: .documents))
      var limits = BatchOptions(workers: jobs)
      limits.maximumErrors = maxErrors
      var extra: [String: [Diagnostic]] = [:]
      for finding in findings.diagnostics { extra[finding.file ?? "", default: []].append(finding) }
      var run = BatchRun(
        job: job, plan: plan, options: limits, verb: "checked", reporting: reporting,
        report: report)
      run.findingsAreResult = true
      run.alsoFound = extra
      try run.run()
    }

    private func rootFile() throws -> BytePath {
      guard Files.isDirectory(root) else { return BytePath(root) }
      let roots = CorpusCheck.roots(in: BytePath(root))
      guard roots.count == 1 else {
        let found = roots.isEmpty ? "no teiCorpus" : "several: \(roots.map(\.string))"
        throw CommandFailure(.usage, "verbatim: name the root of “\(root)” (\(found))")
      }
      return roots[0]
    }
  }
}

extension CorpusOptions.Grouping: ExpressibleByArgument {}
