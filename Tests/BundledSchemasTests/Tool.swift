import Foundation

/// A program that a test needs and that may be missing.
struct Tool {
  let name: String
  let path: String

  init?(_ name: String) {
    let found = ["/usr/bin", "/usr/local/bin"].map { "\($0)/\(name)" }
      .first { FileManager.default.isExecutableFile(atPath: $0) }
    guard let found else { return nil }
    self.name = name
    self.path = found
  }

  /// Runs the program to its end.
  func run(_ arguments: [String]) throws -> (status: Int32, output: String) {
    let process = Process()
    let pipe = Pipe()
    process.executableURL = URL(filePath: path)
    process.arguments = arguments
    process.standardOutput = pipe
    process.standardError = pipe
    try process.run()
    let output = pipe.fileHandleForReading.readDataToEndOfFile()
    process.waitUntilExit()
    return (process.terminationStatus, String(decoding: output, as: UTF8.self))
  }
}

/// The package's folder, and what lies in and beside it.
enum Package {
  static let root = URL(filePath: #filePath)
    .deletingLastPathComponent().deletingLastPathComponent().deletingLastPathComponent()

  static func path(_ name: String) -> String { root.appending(path: name).path }

  /// Where the team's shared material lies.
  static let shared: String = {
    let named = ProcessInfo.processInfo.environment["VERBATIM_SHARED"]
    return named ?? root.deletingLastPathComponent().appending(path: "shared").path
  }()

  static func isShared(_ name: String) -> Bool {
    FileManager.default.fileExists(atPath: "\(shared)/\(name)")
  }

  /// A new folder, removed when `body` ends.
  static func withScratchFolder<Result>(_ body: (String) throws -> Result) throws -> Result {
    let folder = FileManager.default.temporaryDirectory.appending(path: "verbatim-\(UUID())")
    try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
    defer { try? FileManager.default.removeItem(at: folder) }
    return try body(folder.path)
  }
}
