import Foundation

/// The files and sockets that the command opens, as strace sees them.
enum Trace {
  static let isPossible: Bool = {
    guard FileManager.default.isExecutableFile(atPath: "/usr/bin/strace") else { return false }
    let probe = try? Command.run(
      ["-qq", "-o", "/dev/null", "/bin/true"], executable: "/usr/bin/strace")
    return probe?.status == 0
  }()

  /// The calls of a run, one a line.
  static func calls(of arguments: [String]) throws -> [String] {
    let file = FileManager.default.temporaryDirectory.appending(path: UUID().uuidString)
    defer { try? FileManager.default.removeItem(at: file) }
    try Command.run(
      ["-f", "-qq", "-s", "4096", "-e", "trace=network,open,openat", "-o", file.path]
        + ["timeout", "60", Command.path] + arguments, executable: "/usr/bin/strace")
    return String(decoding: try Data(contentsOf: file), as: UTF8.self)
      .split(separator: "\n").map(String.init)
  }
}
