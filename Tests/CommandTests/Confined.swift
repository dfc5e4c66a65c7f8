import Foundation

/// The command under limits, as an attack is met: seconds, bytes of memory, and under the eyes of
/// strace where that can run.
struct Confined {
  var status: Int32
  var output: [UInt8]
  var errors: String
  /// Of wall clock.
  var seconds: Double
  /// The most memory in use at once; nil where GNU time is not here.
  var megabytes: Int?
  /// The files that were opened and the calls of sockets, but for what every program opens to run
  /// at all; empty where nobody looked.
  var opened: [String] = []

  /// Whether a build with a sanitizer is tested, which needs more memory than any limit allows.
  static let isSanitized = ProcessInfo.processInfo.environment["VERBATIM_SANITIZER"] != nil

  private static let clock = "/usr/bin/time"
  private static let hasClock = FileManager.default.isExecutableFile(atPath: clock)

  /// - Parameters:
  ///   - seconds: of wall clock, after which the command is stopped (status 137).
  ///   - megabytes: of address space.
  ///   - isWatched: whether the opened files are told.
  static func run(
    _ arguments: [String], input: [UInt8] = [], in directory: String? = nil, seconds: Int = 60,
    megabytes: Int = 2000, isWatched: Bool = false
  ) throws -> Confined {
    let scratch = FileManager.default.temporaryDirectory.appending(path: UUID().uuidString)
    try FileManager.default.createDirectory(at: scratch, withIntermediateDirectories: true)
    defer { try? FileManager.default.removeItem(at: scratch) }
    let (figures, calls) = (scratch.appending(path: "figures"), scratch.appending(path: "calls"))
    var line: [String] = []
    if hasClock { line += [clock, "-f", "%M", "-o", figures.path] }
    if isWatched, Trace.isPossible { line += ["strace"] + Trace.options + ["-o", calls.path] }
    line += ["timeout", "-s", "KILL", "\(seconds)", Command.path] + arguments
    let limit = isSanitized ? "" : "ulimit -v \(megabytes * 1024); "
    let start = ContinuousClock.now
    let command = try Command.run(
      ["-c", limit + "ulimit -c 0; exec \"$0\" \"$@\""] + line, input: input, in: directory,
      executable: "/bin/bash", environment: ["SWIFT_BACKTRACE": "enable=no"])
    let elapsed = (ContinuousClock.now - start).components
    var result = Confined(
      status: command.status, output: command.output, errors: command.errors,
      seconds: Double(elapsed.seconds) + Double(elapsed.attoseconds) / 1e18)
    // Its last line; one before may tell of the exit.
    result.megabytes = (try? String(contentsOf: figures, encoding: .utf8))?
      .split(separator: "\n").last.flatMap { Int($0) }.map { $0 / 1024 }
    if let log = try? Data(contentsOf: calls) {
      result.opened = Trace.foreign(in: String(decoding: log, as: UTF8.self))
    }
    return result
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
