import Foundation

/// The command under limits, as an attack is met: seconds of processor time and bytes of memory.
struct Confined {
  var status: Int32
  var output: [UInt8]
  var errors: String

  /// What became of a process that a limit ended.
  var wasStopped: Bool { status == 124 || status >= 128 }

  /// - Parameters:
  ///   - seconds: of wall clock, after which the command is stopped (status 124).
  ///   - megabytes: of address space.
  static func run(
    _ arguments: [String], input: [UInt8] = [], seconds: Int = 60, megabytes: Int = 2000
  ) throws -> Confined {
    let script = "ulimit -v \(megabytes * 1024); ulimit -c 0; exec timeout \(seconds) \"$0\" \"$@\""
    let command = try Command.run(
      ["-c", script, Command.path] + arguments, input: input, executable: "/bin/bash",
      environment: ["SWIFT_BACKTRACE": "enable=no"])
    return Confined(status: command.status, output: command.output, errors: command.errors)
  }

  /// The findings that `--format json` printed.
  var findings: [Finding] {
    String(decoding: output, as: UTF8.self).split(separator: "\n").compactMap {
      try? JSONDecoder().decode(Finding.self, from: Data($0.utf8))
    }
  }

  struct Finding: Decodable {
    var file: String?
    var line: Int?
    var column: Int?
    var severity: String
    var id: String
    var source: String
    var message: String
  }
}
