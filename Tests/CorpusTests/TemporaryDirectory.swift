import Corpus
import FoundationEssentials
import TestSupport

/// Calls `body` with the path of a new directory, which is removed afterwards.
func withTemporaryDirectory<Result>(_ body: (String) throws -> Result) throws -> Result {
  try withTemporaryFolder { try body($0.path(percentEncoded: false)) }
}

/// Writes a file and the directories above it.
func put(_ text: String, at path: String) throws { try put(text, at: URL(filePath: path)) }

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
