import Foundation
import TestSupport

/// Runs the built command as a user does.
struct Command {
  var status: Int32
  var output: [UInt8]
  var errors: String

  var text: String { String(decoding: output, as: UTF8.self) }

  /// The command that was built with the tests, or the one that `VERBATIM_BINARY` names.
  static let path =
    ProcessInfo.processInfo.environment["VERBATIM_BINARY"]
    ?? Bundle.main.executableURL!.deletingLastPathComponent().appending(path: "verbatim").path

  /// Where commands keep results, so that tests leave the user's own place alone.
  static let cache = FileManager.default.temporaryDirectory
    .appending(path: "verbatim-test-cache-\(ProcessInfo.processInfo.processIdentifier)").path

  @discardableResult
  static func run(
    _ arguments: [String], input: [UInt8] = [], in directory: String? = nil,
    executable: String = path, environment: [String: String] = [:], output: String? = nil
  ) throws -> Command {
    let scratch = FileManager.default.temporaryDirectory.appending(path: UUID().uuidString)
    try FileManager.default.createDirectory(at: scratch, withIntermediateDirectories: true)
    defer { try? FileManager.default.removeItem(at: scratch) }
    // Files, not pipes: nothing has to be read while the command runs.
    let files = ["in", "out", "err"].map { scratch.appending(path: $0) }
    try Data(input).write(to: files[0])
    for file in files[1...] { try Data().write(to: file) }
    let process = Process()
    process.executableURL = URL(filePath: executable)
    process.arguments = arguments
    process.currentDirectoryURL = directory.map { URL(filePath: $0) } ?? Package.root
    process.environment = ProcessInfo.processInfo.environment
      .merging(["XDG_CACHE_HOME": cache]) { $1 }.merging(environment) { $1 }
    process.standardInput = try FileHandle(forReadingFrom: files[0])
    process.standardOutput = try FileHandle(
      forWritingTo: output.map { URL(filePath: $0) } ?? files[1])
    process.standardError = try FileHandle(forWritingTo: files[2])
    try process.run()
    process.waitUntilExit()
    return Command(
      status: process.terminationStatus, output: Array(try Data(contentsOf: files[1])),
      errors: String(decoding: try Data(contentsOf: files[2]), as: UTF8.self))
  }
}
