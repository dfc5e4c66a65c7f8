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

  /// Of the findings those that are asked for.
  func told(_ findings: [Diagnostic]) -> [Diagnostic] {
    quiet ? findings.filter { $0.severity == .error } : findings
  }

  /// Writes findings that go with a result to standard error.
  func tell(_ findings: [Diagnostic], of input: String) {
    let told = told(findings)
    guard !told.isEmpty else { return }
    var report = report()
    Console.complain(report.open() + report.add(told, of: input) + report.close(), terminator: "")
  }
}

extension DiagnosticFormat: ExpressibleByArgument {}
