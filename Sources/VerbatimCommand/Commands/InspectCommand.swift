import ArgumentParser
import Diagnostics
import Transcript
import Verbatim

struct InspectCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "inspect", abstract: "Show how a transcript was read, and why.",
    discussion: """
      The layout, what the header says and where, each label with how sure it is and the evidence
      that weighed most, the people behind the labels. Doubtful lines come as warnings.

        verbatim inspect talk.txt
        verbatim inspect --lines talk.txt | less
      """)

  @Argument(help: "A transcript; - is standard input.", completion: .file())
  var input = "-"

  @Flag(help: "Show what each line was read as.")
  var lines = false

  @OptionGroup var reading: ReadingOptions
  @OptionGroup var reporting: ReportOptions

  func run() throws {
    let transcript = try reading.transcript(of: input, reporting: reporting)
    Console.say(Inspection(transcript).text(hasLines: lines), terminator: "")
    reporting.tell(transcript.reading.remarks, of: input)
  }
}
