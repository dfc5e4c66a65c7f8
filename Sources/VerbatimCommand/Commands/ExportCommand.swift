import ArgumentParser
import Corpus
import Diagnostics
import Formats
import LibXML
import TEI
import Verbatim

struct ExportCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "export", abstract: "Turn TEI into another format, or back into its source.",
    discussion: """
      Any TEI with utterances (u) or speeches (sp) can be exported; what a format cannot hold is
      named. 'source' gives back, byte for byte, what 'verbatim convert' was given.

        verbatim export talk.xml --to text
        verbatim export talk.xml --to source -o talk.txt
      """)

  @Argument(help: "A TEI file; - is standard input.")
  var input = "-"

  @Option(help: "The format to write.")
  var to: ExportTarget

  @Option(name: .shortAndLong, help: "The file to write; - is standard output.")
  var output = "-"

  @Flag(help: "Accept a document type declaration. Nothing outside the file is read.")
  var allowDTD = false

  @OptionGroup var reporting: ReportOptions

  func run() throws {
    switch to {
    case .source: try restoreSource()
    case .format(let format): try export(format)
    }
  }

  private var limits: ParserLimits {
    var limits = ParserLimits()
    limits.allowsDocumentType = allowDTD
    return limits
  }

  private func export(_ format: ExportFormat) throws {
    var findings: [Diagnostic] = []
    try Files.write(to: output) { output in
      let exporter = Exporter(format, to: output)
      let reader = TEIReader(handler: exporter, limits: limits)
      try Files.forEachChunk(of: input) { reader.feed($0) }
      guard reader.finish() else {
        findings = reader.problems.map { Diagnostic($0, in: input) }
        throw failure(findings)
      }
      let losses = try exporter.finish()
      findings = losses.map { Diagnostic($0, format: format, in: input) }
      findings += reader.leftOut.map { Diagnostic(leftOut: $0, in: input) }
    }
    reporting.tell(findings, of: input)
  }

  private func restoreSource() throws {
    let bytes = try Files.read(input)
    let restored: RestoredSource
    do {
      restored = try RestoredSource(tei: bytes, limits: limits)
    } catch {
      throw failure([Diagnostic(error, in: input)])
    }
    try Files.write(to: output) { $0.write(restored.bytes.span) }
    guard !restored.changes.isEmpty else { return }
    throw failure([Diagnostic(restored.changes, in: input)])
  }

  private func failure(_ findings: [Diagnostic]) -> ExitStatus {
    reporting.tell(findings, of: input)
    return .findings
  }
}
