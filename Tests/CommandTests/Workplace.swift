import Foundation

/// A directory of a test's own, in which the command is run.
struct Workplace {
  let directory: URL

  static func with(_ body: (Workplace) throws -> Void) throws {
    let directory = FileManager.default.temporaryDirectory.appending(path: UUID().uuidString)
    try FileManager.default.createDirectory(at: directory, withIntermediateDirectories: true)
    defer { try? FileManager.default.removeItem(at: directory) }
    try body(Workplace(directory: directory))
  }

  func put(_ text: String, at path: String) throws {
    let file = directory.appending(path: path)
    try FileManager.default.createDirectory(
      at: file.deletingLastPathComponent(), withIntermediateDirectories: true)
    try Data(text.utf8).write(to: file)
  }

  func text(_ path: String) throws -> String {
    try String(contentsOf: directory.appending(path: path), encoding: .utf8)
  }

  func exists(_ path: String) -> Bool {
    FileManager.default.fileExists(atPath: directory.appending(path: path).path)
  }

  func run(_ arguments: String..., input: String = "") throws -> Command {
    try run(arguments, input: input)
  }

  func run(_ arguments: [String], input: String = "") throws -> Command {
    try Command.run(arguments, input: Array(input.utf8), in: directory.path)
  }
}
