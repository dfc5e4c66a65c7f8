import Foundation

/// Material that is no part of the repository: `VERBATIM_SHARED`, else `../shared`.
enum SharedFiles {
  static let root: URL = {
    if let path = ProcessInfo.processInfo.environment["VERBATIM_SHARED"] {
      return URL(filePath: path)
    }
    return Command.root.deletingLastPathComponent().appending(path: "shared")
  }()

  static func exists(_ path: String) -> Bool {
    FileManager.default.fileExists(atPath: root.appending(path: path).path)
  }

  static func path(_ path: String) -> String { root.appending(path: path).path }
}
