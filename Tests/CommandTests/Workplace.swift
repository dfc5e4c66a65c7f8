import Foundation
import TestSupport

/// A directory of a test's own, in which the command is run.
struct Workplace {
  let directory: URL

  static func with(_ body: (Workplace) throws -> Void) throws {
    try withTemporaryFolder { try body(Workplace(directory: $0)) }
  }

  func put(_ text: String, at path: String) throws {
    try TestSupport.put(text, at: directory.appending(path: path))
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
