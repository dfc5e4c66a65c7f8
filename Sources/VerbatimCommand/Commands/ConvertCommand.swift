import ArgumentParser
import Corpus
import Diagnostics
import LibXML
import SystemPackage
import Transcript
import Verbatim

struct ConvertCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "convert", abstract: "Turn a transcript into TEI.",
    discussion: """
      The layout is found by itself: see what was found with 'verbatim inspect'.

        verbatim convert talk.txt -o talk.xml
        verbatim convert - < talk.txt | verbatim validate -
      """)

  @Argument(help: "A transcript; - is standard input.")
  var input = "-"

  @Option(name: .shortAndLong, help: "The file to write; - is standard output.")
  var output = "-"

  @Option(help: "The file's xml:id. [default: made of the input's name]")
  var id: String?

  @Option(help: "The input's encoding, such as shift_jis. [default: found from its bytes]")
  var encoding: String?

  @Option(help: "The language as a BCP 47 tag. [default: found from the text]")
  var language: String?

  @Flag(help: "Exit with 1 where the reading is doubtful.")
  var strict = false

  @Flag(help: "Do not wait until the output is on the disk.")
  var noFsync = false

  @OptionGroup var reporting: ReportOptions

  func run() throws {
    let converter = Converter(options)
    let bytes = try Files.read(input)
    let transcript: Transcript
    do {
      transcript = try converter.read(bytes, name: input)
    } catch {
      let finding = Diagnostic(
        id: "unreadable-source", source: .reading, message: error.message, file: input,
        hint: error.hint)
      try tell([finding])
      throw ExitStatus.findings
    }
    try Files.write(to: output, durability: noFsync ? .unsynced : .synced) { output in
      try converter.write(transcript, to: output)
    }
    try tell(transcript.reading.remarks)
    if strict, transcript.reading.remarks.contains(where: { $0.severity != .note }) {
      throw ExitStatus.findings
    }
  }

  private var options: Converter.Options {
    var options = Converter.Options()
    options.id = id
    options.path = input == "-" ? "stdin" : FilePath(input).lastComponent?.string
    options.encoding = encoding.map { SourceEncoding(name: $0) }
    options.reading.language = language
    return options
  }

  private func tell(_ findings: [Diagnostic]) throws {
    let told = reporting.quiet ? findings.filter { $0.severity == .error } : findings
    guard !told.isEmpty else { return }
    var report = reporting.report()
    Console.complain(report.open() + report.add(told, of: input) + report.close(), terminator: "")
  }
}
