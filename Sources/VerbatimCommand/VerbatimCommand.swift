import ArgumentParser
import Verbatim

struct VerbatimCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "verbatim", abstract: "Transcripts to TEI and back.",
    discussion: """
      Finds who speaks in a plain transcript, writes TEI of it, checks TEI, and gives it back as \
      text, data, pages, or the very bytes it came from.

        verbatim convert talk.txt -o talk.xml
        verbatim validate talk.xml
        verbatim export talk.xml --to json
        verbatim convert talks -o tei

      The result goes to standard output, everything else to standard error. Exit status: 0 all is \
      good; 1 there are findings, or some inputs failed; 2 the call, the configuration or the schema \
      is wrong; 3 it could not go on (the disk is full, the output is locked).
      """,
    version: verbatimVersion,
    subcommands: [
      ConvertCommand.self, ValidateCommand.self, ExportCommand.self, InspectCommand.self,
      CorpusCommand.self, MergeCommand.self, PipeCommand.self,
    ])
}
