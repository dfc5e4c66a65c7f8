import ArgumentParser
import Corpus
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

  @Flag(help: "Exit with 1 where the reading is doubtful.")
  var strict = false

  @Flag(help: "Do not wait until the output is on the disk.")
  var noFsync = false

  @OptionGroup var reading: ReadingOptions
  @OptionGroup var reporting: ReportOptions

  func run() throws {
    let transcript = try reading.transcript(of: input, reporting: reporting)
    let converter = reading.converter(for: input, id: id)
    try Files.write(to: output, durability: noFsync ? .unsynced : .synced) { output in
      try converter.write(transcript, to: output)
    }
    let remarks = transcript.reading.remarks
    reporting.tell(remarks, of: input)
    if strict, remarks.contains(where: { $0.severity != .note }) { throw ExitStatus.findings }
  }
}
