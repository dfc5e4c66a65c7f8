import ArgumentParser
import Corpus
import Diagnostics
import Validation
import Verbatim

struct ValidateCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "validate", abstract: "Check TEI files and directories of them.",
    discussion: """
      Checked are: that a file is well-formed XML, that it is valid against its schema, that ids
      are unique, that pointers lead somewhere, and that the header's counts are those of the text.

      The schema is --schema; else the one that the file's xml-model names; else 'transcript' for
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
    help: "The root of the files' corpus: pointers may lead to it and to its lists.",
    completion: .file())
  var root: String?

  @Option(help: "What reads the schema: verbatim, or libxml2 as a cross-check.")
  var engine: ValidationOptions.Engine = .verbatim

  @Flag(help: "List every alternative in messages.")
  var verbose = false

  @Flag(help: "Mend what can be mended safely, in the files themselves.")
  var fix = false

  @Flag(help: "Show what --fix would change, and change nothing.")
  var diff = false

  @OptionGroup var documents: DocumentOptions
  @OptionGroup var files: RunOptions
  @OptionGroup var reporting: ReportOptions

  func run() throws {
    do {
      let catalog = try readCatalog()
      let store = SchemaStore(catalog: catalog)
      let known = try readRoot()
      let validator = Validator(options: options, store: store, known: known)
      try validator.prepare()
      if fix || diff { return try mend(with: validator) }
      let plan = try plan()
      if plan.count == 1, plan.notes.isEmpty, files.report == nil {
        return try validate(plan.entry(0), with: validator)
      }
      try validateAll(plan, store: store, catalog: catalog, known: known)
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
    options.limits = documents.limits
    options.roots = schemaRoot
    if let limit = files.maxErrors { options.maximumErrors = limit }
    return options
  }

  private func readCatalog() throws -> Catalog? {
    guard !catalog.isEmpty else { return nil }
    let read = try Catalog(paths: catalog, roots: schemaRoot)
    for problem in read.problems { Console.complain("verbatim: \(problem)") }
    return read
  }

  private func readRoot() throws -> KnownIdentifiers? {
    guard let root else { return nil }
    do {
      return try KnownIdentifiers(files: CorpusCheck(root: BytePath(root)).sharedFiles())
    } catch let failure as FileFailure {
      throw CommandFailure(.usage, "verbatim: \(failure)")
    }
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
      ? DocumentInput(name: path, bytes: try Files.read(path))
      : DocumentInput(name: path) { try Files.forEachChunk(of: path, $0) }
    try tell(try validator.validate(input), of: path)
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

  private func validateAll(
    _ plan: Plan, store: SchemaStore, catalog: Catalog?, known: KnownIdentifiers?
  ) throws {
    let path = options.schemaPath.map { catalog?.target(ofURI: $0) ?? $0 }
    let schemaBytes = try path.map { try Files.read($0) } ?? []
    try BatchRun(
      job: ValidationJob(options, store: store, schema: schemaBytes, known: known), plan: plan,
      options: files.batch(), verb: "validated", reporting: reporting, report: files.report,
      findingsAreResult: true
    ).run()
  }

  private func mend(with validator: Validator) throws {
    let plan = try plan()
    var isGood = true
    for index in 0..<plan.count {
      let entry = plan.entry(index)
      let mending = try Mending(of: Files.read(entry.input.string), name: entry.input.string) {
        try validator.validate($0)
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
