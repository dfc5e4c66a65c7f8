import Corpus
import FoundationEssentials

/// Calls `body` with the path of a new directory, which is removed afterwards.
func withTemporaryDirectory<Result>(_ body: (String) throws -> Result) throws -> Result {
  let directory = FileManager.default.temporaryDirectory.appending(
    path: "verbatim-\(UUID().uuidString)")
  try FileManager.default.createDirectory(at: directory, withIntermediateDirectories: true)
  defer { try? FileManager.default.removeItem(at: directory) }
  return try body(directory.path(percentEncoded: false))
}

/// Writes a file and the directories above it.
func put(_ text: String, at path: String) throws {
  let file = URL(filePath: path)
  try FileManager.default.createDirectory(
    at: file.deletingLastPathComponent(), withIntermediateDirectories: true)
  try Data(text.utf8).write(to: file)
}

/// All files below a directory but for hidden ones: their texts by their paths.
func tree(_ directory: String, hidden: Bool = false) throws -> [String: String] {
  var files: [String: String] = [:]
  for name in try FileManager.default.subpathsOfDirectory(atPath: directory) {
    let path = directory + "/" + name
    var isDirectory = false
    guard FileManager.default.fileExists(atPath: path, isDirectory: &isDirectory), !isDirectory,
      hidden || !name.split(separator: "/").contains(where: { $0.hasPrefix(".") })
    else { continue }
    files[name] = String(decoding: try InputFile.bytes(of: path), as: UTF8.self)
  }
  return files
}
