public import ArgumentParser
public import Diagnostics
import Verbatim

/// How findings are told.
struct ReportOptions: ParsableArguments {
  @Option(help: "How findings are written: text, json (lines), sarif, github or junit.")
  var format: DiagnosticFormat = .text

  @Flag(name: .shortAndLong, help: "Write errors only.")
  var quiet = false

  func report() -> DiagnosticReport {
    DiagnosticReport(format, version: verbatimVersion, width: Console.width)
  }
}

extension DiagnosticFormat: ExpressibleByArgument {}
