public import ArgumentParser
public import Corpus

/// How many files are gone through.
struct RunOptions: ParsableArguments {
  @Option(name: .shortAndLong, help: "Files worked on at once. [default: one a processor]")
  var jobs: Int?

  @Option(
    help: "Take inputs from FILE too: a path a line, or zero-terminated.", completion: .file())
  var manifest: String?

  @Option(help: "The directory that the manifest's paths start from.", completion: .directory)
  var manifestRoot: String?

  @Option(help: "Take the files of a directory that fit GLOB, whatever their endings.")
  var include: [String] = []

  @Option(help: "Leave out the files of a directory that fit GLOB.")
  var exclude: [String] = []

  @Option(help: "Do the part I of N of the inputs only, as one of N machines.")
  var shard: Shard?

  @Option(help: "Write a line of JSON for each file to FILE.", completion: .file())
  var report: String?

  @Option(help: "Stop after N errors.")
  var maxErrors: Int?

  @Flag(help: "Do also what has not changed since the last run.")
  var noCache = false

  @Flag(help: "Do not wait until outputs are on the disk.")
  var noFsync = false

  /// Options that mean something where files are read only.
  struct Reading: ParsableArguments {
    @Option(name: .shortAndLong, help: "Files read at once. [default: one a processor]")
    var jobs: Int?

    @Option(help: "Take the files of a directory that fit GLOB, whatever their endings.")
    var include: [String] = []

    @Option(help: "Leave out the files of a directory that fit GLOB.")
    var exclude: [String] = []

    @Flag(help: "Do not wait until the file is on the disk.")
    var noFsync = false

    func validate() throws {
      if let jobs, jobs < 1 { throw ValidationError("--jobs takes a number from 1") }
    }

    func plan(_ inputs: [String], leavingOut: Set<[UInt8]> = []) throws -> Plan {
      var selection = FileSelection(
        extensions: FileSelection.transcripts.extensions, including: include.map { Glob($0) },
        excluding: exclude.map { Glob($0) })
      selection.leavingOut = leavingOut
      do {
        // As for outputs, so that paths start where those of a conversion do.
        return try Plan(
          inputs: inputs.map { BytePath($0) },
          options: PlanOptions(selection: selection, naming: OutputNaming(ending: "xml")))
      } catch {
        throw CommandFailure(.usage, "verbatim: \(error)")
      }
    }
  }

  /// Options that mean something where a directory is written only.
  struct Outputs: ParsableArguments {
    @Flag(help: "Remove outputs whose inputs are gone.")
    var prune = false

    @Flag(help: "Keep the inputs' endings in the outputs' names: talk.txt.xml.")
    var keepEndings = false
  }

  func validate() throws {
    if let jobs, jobs < 1 { throw ValidationError("--jobs takes a number from 1") }
    if let maxErrors, maxErrors < 1 { throw ValidationError("--max-errors takes a number from 1") }
  }

  /// Whether the inputs are gone through as a plan, rather than one read and written as named.
  func isBatch(_ inputs: [String], output: String) -> Bool {
    inputs.count > 1 || manifest != nil || shard != nil || report != nil
      || inputs.contains { Files.isDirectory($0) }
      || output.hasSuffix("/") || (output != "-" && Files.isDirectory(output))
  }

  func outputDirectory(_ path: String, option: String) throws -> BytePath {
    guard path != "-" else {
      throw CommandFailure(
        .usage, "verbatim: several inputs need a directory to go to: \(option) DIR")
    }
    return BytePath(path)
  }

  func selection(_ usual: FileSelection) -> FileSelection {
    FileSelection(
      extensions: usual.extensions, including: include.map { Glob($0) },
      excluding: exclude.map { Glob($0) })
  }

  func plan(
    _ inputs: [String], selection usual: FileSelection, naming: OutputNaming? = nil,
    outputs: BytePath? = nil, leavingOut: Set<[UInt8]> = [],
    ownNames: (@Sendable (BytePath) -> [UInt8]?)? = nil
  ) throws -> Plan {
    var selection = selection(usual)
    selection.leavingOut = leavingOut
    var options = PlanOptions(
      selection: selection, naming: naming, outputDirectory: outputs,
      manifestRoot: manifestRoot.map { BytePath($0) }, shard: shard)
    options.ownName = ownNames
    do {
      return try Plan(
        inputs: inputs.map { BytePath($0) }, manifest: manifest.map { BytePath($0) },
        options: options)
    } catch {
      throw CommandFailure(.usage, "verbatim: \(error)")
    }
  }

  func batch(outputs: BytePath? = nil, state: BytePath? = nil) -> BatchOptions {
    var options = BatchOptions(outputDirectory: outputs, stateDirectory: state, workers: jobs)
    options.isSynced = !noFsync
    options.skipsUnchanged = !noCache
    options.maximumErrors = maxErrors
    return options
  }
}

extension Shard: ExpressibleByArgument {
  public init?(argument: String) { self.init(argument) }
}
