public import Foundation

/// Calls `body` with a new folder that holds the given texts by their paths, and removes it
/// afterwards.
public func withTemporaryFolder<Result>(
  _ files: [String: String] = [:], _ body: (URL) throws -> Result
) throws -> Result {
  let folder = FileManager.default.temporaryDirectory.resolvingSymlinksInPath()
    .appending(path: "verbatim-\(UUID().uuidString)")
  try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
  defer { try? FileManager.default.removeItem(at: folder) }
  for (path, text) in files { try put(text, at: folder.appending(path: path)) }
  return try body(folder)
}

/// Writes a file, and makes the folders above it.
public func put(_ text: String, at file: URL) throws {
  try FileManager.default.createDirectory(
    at: file.deletingLastPathComponent(), withIntermediateDirectories: true)
  try Data(text.utf8).write(to: file)
}
