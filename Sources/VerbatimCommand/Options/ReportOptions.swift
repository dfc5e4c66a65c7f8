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

  /// Writes findings that go with a result to standard error.
  func tell(_ findings: [Diagnostic], of input: String) {
    let told = quiet ? findings.filter { $0.severity == .error } : findings
    guard !told.isEmpty else { return }
    var report = report()
    Console.complain(report.open() + report.add(told, of: input) + report.close(), terminator: "")
  }
}

extension DiagnosticFormat: ExpressibleByArgument {}
