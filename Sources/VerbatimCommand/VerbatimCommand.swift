import ArgumentParser
import Verbatim

struct VerbatimCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "verbatim", abstract: "Transcripts to TEI and back.", version: verbatimVersion,
    subcommands: [
      ConvertCommand.self, ValidateCommand.self, ExportCommand.self, InspectCommand.self,
      CorpusCommand.self, MergeCommand.self, PipeCommand.self,
    ])
}
