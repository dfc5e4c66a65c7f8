import ArgumentParser
import Corpus
import Diagnostics
import Transcript
import Validation
import Verbatim

struct ValidateCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "validate", abstract: "Check TEI files and directories of them.",
    discussion: """
      Checked are: that a file is well-formed XML, that it is valid against its schema, that ids \
      are unique, that pointers lead somewhere, also into the files beside it, and that the header's \
      counts are those of the text. Files that it includes (XInclude) are validated in their places. \
      Of several files those that have not changed are not read again.

      The schema is --schema; else the one that the file's xml-model names; else 'transcript' for \
      files that Verbatim wrote.

        verbatim validate talk.xml
        verbatim validate corpus --schema tei_all.rng --format sarif > findings.sarif
      """)

  @Argument(help: "TEI files, or directories of them; - is standard input.", completion: .file())
  var inputs: [String] = []

  @Option(
    help: "A RELAX NG schema (.rng or .rnc), the name of a bundled one, or none.",
    completion: .file(extensions: ["rng", "rnc"]))
  var schema: String?

  @Option(
    help: "An XML catalog: which local file stands for a schema's URI. May be repeated.",
    completion: .file())
  var catalog: [String] = []

  @Option(
    help: "A directory below which schemas may be read that files name. May be repeated.",
    completion: .directory)
  var schemaRoot: [String] = []

  @Option(
    help: """
      The root of the files' corpus: pointers may lead to it and to its lists, and to all files in \
      its folder.
      """,
    completion: .file())
  var root: String?

  @Option(
    help: "A schema in Schematron (.sch) to evaluate too, as far as XPath 1.0 goes.",
    completion: .file(extensions: ["sch"]))
  var schematron: String?

  @Option(help: "The phase of the Schematron schema, or #ALL. [default: the schema's own]")
  var phase: String?

  @Option(help: "What reads the schema: verbatim, or libxml2 as a cross-check.")
  var engine: ValidationOptions.Engine = .verbatim

  @Flag(
    inversion: .prefixedNo,
    help: "Validate the files that a file includes (XInclude) in their places.")
  var xinclude = true

  @Flag(help: "List every alternative in messages.")
  var verbose = false

  @Flag(help: "Mend what can be mended safely, in the files themselves.")
  var fix = false

  @Flag(help: "Show what --fix would change, and change nothing.")
  var diff = false

  @OptionGroup var documents: DocumentOptions
  @OptionGroup var caching: CacheOptions
  @OptionGroup var files: RunOptions
  @OptionGroup var reporting: ReportOptions

  func run() throws {
    do {
      let surroundings = try readSurroundings()
      let validator = Validator(
        options: options, store: surroundings.store, known: surroundings.known,
        neighbours: surroundings.neighbours)
      try validator.prepare()
      if fix || diff { return try mend(with: validator) }
      let plan = try plan()
      if plan.count == 1, plan.notes.isEmpty, files.report == nil {
        return try validate(plan.entry(0), with: validator)
      }
      try validateAll(plan, surroundings)
    } catch let failure as ValidationFailure {
      throw refusal(failure)
    }
  }

  private var options: ValidationOptions {
    var options = ValidationOptions()
    options.schema = .init(argument: schema)
    options.engine = engine
    options.referenceProgram = CommandLine.executablePath
    options.isVerbose = verbose
    options.schematron = schematron
    options.phase = phase
    options.followsInclusions = xinclude
    options.limits = documents.limits
    options.roots = schemaRoot
    if let limit = files.maxErrors { options.maximumErrors = limit }
    return options
  }

  private func readSurroundings() throws -> ValidationJob.Surroundings {
    var (known, shared): (KnownIdentifiers?, [BytePath]) = (nil, [])
    if let root {
      do {
        shared = try CorpusCheck(root: BytePath(root)).sharedFiles()
        known = try KnownIdentifiers(files: shared)
      } catch let failure as FileFailure {
        throw CommandFailure(.usage, "verbatim: \(failure)")
      }
    }
    var surroundings = ValidationJob.Surroundings(
      catalog: try readCatalog(), known: known, followsFiles: true, folders: folders,
      limits: documents.limits, isRecording: !files.noCache)
    surroundings.files += shared.map(\.string)
    return surroundings
  }

  private func readCatalog() throws -> Catalog? {
    guard !catalog.isEmpty else { return nil }
    let read = try Catalog(paths: catalog, roots: schemaRoot)
    for problem in read.problems { Console.complain("verbatim: \(problem)") }
    return read
  }

  /// Where files beside a document may be read that its pointers lead to.
  private var folders: CorpusFolders {
    CorpusFolders(root: root, directories: inputs.filter { Files.isDirectory($0) })
  }

  private func plan() throws -> Plan {
    try files.plan(inputs.isEmpty ? ["-"] : inputs, selection: .documents)
  }

  /// One file: a schema that cannot be found is a wrong call.
  private func validate(_ entry: PlanEntry, with validator: Validator) throws {
    if let problem = entry.problem { return try tell([problem], of: entry.input.string) }
    let path = entry.input.string
    // Standard input is read once only, a file as often as is needed.
    let input =
      path == "-"
      ? DocumentInput(name: path, bytes: try Files.read(path, limit: Source.sizeLimit))
      : DocumentInput(name: path) { try Files.forEachChunk(of: path, $0) }
    try tell(try validator.validate(input, below: folders.folder(of: path)), of: path)
  }

  private func tell(_ findings: [Diagnostic], of path: String) throws {
    var report = reporting.report()
    let told = reporting.told(findings)
    Console.say(report.open() + report.add(told, of: path) + report.close(), terminator: "")
    if findings.contains(where: { $0.severity == .error }) { throw ExitStatus.findings }
    if !reporting.quiet, reporting.format == .text, findings.isEmpty {
      Console.complain("verbatim: \(path) is valid")
    }
  }

  private func validateAll(_ plan: Plan, _ surroundings: ValidationJob.Surroundings) throws {
    let cache = files.noCache ? nil : caching.directory
    var surroundings = surroundings
    surroundings.planned = PlannedFiles(plan)
    // Messages name files as they were named, from where the command was called.
    let place = cache?.place(
      for: [
        "validate", CommandLine.executableIdentity, CommandLine.currentDirectory, schema ?? "",
        files.manifest ?? "", files.manifestRoot ?? "", files.shard.map { "\($0)" } ?? "",
        "\(files.include) \(files.exclude)",
      ] + inputs)
    defer { if let cache, let place { cache.makeRoom(besides: place) } }
    try BatchRun(
      job: ValidationJob(options, surroundings), plan: plan, options: files.batch(state: place),
      verb: "validated", reporting: reporting, report: files.report, findingsAreResult: true
    ).run()
  }

  private func mend(with validator: Validator) throws {
    let plan = try plan()
    var isGood = true
    for index in 0..<plan.count {
      let entry = plan.entry(index)
      let mending = try Mending(of: Files.read(entry.input.string), name: entry.input.string) {
        try validator.validate($0, below: folders.folder(of: entry.input.string))
      }
      if diff {
        Console.say(mending.difference, terminator: "")
      } else if mending.applied > 0 {
        try Files.write(to: entry.input.string) { $0.write(mending.bytes.span) }
        Console.complain(
          "verbatim: \(entry.input.string): \(mending.applied) mended")
      }
      reporting.tell(mending.remaining, of: entry.input.string)
      isGood = isGood && !mending.remaining.contains { $0.severity == .error }
    }
    if !isGood { throw ExitStatus.findings }
  }

  private func refusal(_ failure: ValidationFailure) -> CommandFailure {
    var report = reporting.report()
    let details =
      failure.diagnostics.isEmpty
      ? "" : report.add(failure.diagnostics, of: failure.diagnostics.first?.file ?? "")
    return CommandFailure(.usage, details + "verbatim: \(failure)")
  }
}
