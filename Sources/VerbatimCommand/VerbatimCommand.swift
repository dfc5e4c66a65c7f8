import ArgumentParser
import Verbatim

@main
struct VerbatimCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "verbatim", abstract: "Transcripts to TEI and back.", version: verbatimVersion)
}
