import ArgumentParser
import Configuration
import Corpus
import Diagnostics
import Verbatim

/// What people say of transcripts beside the transcripts.
struct GuidanceOptions: ParsableArguments {
  @Option(
    help: "Read transcripts as FILE says, which 'verbatim inspect --write' makes.",
    completion: .file(extensions: ["yaml", "yml"]))
  var corrections: String?

  @Option(
    help: """
      Take publisher, licence, handle, language, ids and people from FILE; none takes nothing. \
      [default: corpus.yaml in the directory that is read]
      """, completion: .file(extensions: ["yaml", "yml"]))
  var config: String?

  /// The name under which a configuration is found by itself.
  static let usualName = "corpus.yaml"

  /// What is said of some inputs.
  ///
  /// - Throws: the exit status of a wrong configuration, once what is wrong was told.
  func read(for inputs: [String], reporting: ReportOptions) throws -> Guidance {
    let configuration = try configuration(for: inputs)
    if let configuration, config == nil, !reporting.quiet {
      Console.complain("verbatim: \(configuration) is used; --config none leaves it out")
    }
    let guidance: Guidance
    let findings: [Diagnostic]
    do {
      (guidance, findings) = try Guidance.read(
        corrections: corrections.map { BytePath($0) }, configuration: configuration)
    } catch {
      throw CommandFailure(.usage, "verbatim: \(error)")
    }
    try Self.tell(findings, reporting)
    return guidance
  }

  private func configuration(for inputs: [String]) throws -> BytePath? {
    if config == "none" { return nil }
    if let config { return BytePath(config) }
    let found = inputs.filter { Files.isDirectory($0) }
      .map { BytePath($0).appending(Self.usualName) }.filter { Files.exists($0) }
    guard found.count < 2 else {
      throw CommandFailure(
        .usage, "verbatim: \(found[0]) and \(found[1]) are both there: choose one with --config")
    }
    return found.first
  }

  /// Tells what is wrong, file by file; errors end the command.
  private static func tell(_ findings: [Diagnostic], _ reporting: ReportOptions) throws {
    var files: [String] = []
    for file in findings.map({ $0.file ?? "" }) where !files.contains(file) { files.append(file) }
    for file in files {
      reporting.tell(findings.filter { ($0.file ?? "") == file }, of: file)
    }
    if findings.contains(where: { $0.severity == .error }) { throw ExitStatus.usage }
  }

  /// Tells what of a plan does not go with the guidance.
  ///
  /// - Throws: the exit status of a wrong configuration.
  static func check(_ guidance: Guidance, against plan: Plan, reporting: ReportOptions) throws {
    if guidance.configuration?.ids?.usesNumber == true, plan.shard != nil {
      throw CommandFailure(
        .usage, "verbatim: ids with {number} depend on all inputs, which a shard does not have")
    }
    try tell(guidance.findings(in: plan, isWhole: plan.shard == nil), reporting)
  }

  /// The files of the guidance that lie below directories that are read: they are no transcripts.
  static func files(of guidance: Guidance, below inputs: [String]) -> Set<[UInt8]> {
    var files: Set<[UInt8]> = []
    for root in inputs where Files.isDirectory(root) {
      for file in guidance.files {
        if let path = file.below(BytePath(root)) { files.insert(path) }
      }
    }
    return files
  }

  /// The path by which corrections know a file that is read alone: the longest end of its path for
  /// which there is an entry.
  static func path(of input: String, in guidance: Guidance, usual: String?) -> String? {
    guard let corrections = guidance.corrections else { return usual }
    var rest = input[...]
    while true {
      if corrections.file(String(rest)) != nil { return String(rest) }
      guard let slash = rest.firstIndex(of: "/") else { return usual }
      rest = rest[rest.index(after: slash)...]
    }
  }
}
