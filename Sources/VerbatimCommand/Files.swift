import Corpus
import LibXML
import SystemPackage

/// Reading and writing, with the exit status that a failure means.
enum Files {
  /// - Parameter limit: how many bytes the file may have.
  static func read(_ path: String, limit: Int = .max) throws -> [UInt8] {
    do {
      return try InputFile.bytes(of: path, limit: limit)
    } catch {
      throw CommandFailure(.findings, "verbatim: \(error)")
    }
  }

  /// Hands on a file's bytes in order until `body` returns false.
  static func forEachChunk(of path: String, _ body: (Span<UInt8>) -> Bool) throws {
    do {
      try InputFile.forEachChunk(of: path, body)
    } catch {
      throw CommandFailure(.findings, "verbatim: \(error)")
    }
  }

  static func exists(_ path: BytePath) -> Bool { InputFile.exists(path) }

  static func isDirectory(_ path: String) -> Bool {
    InputFile.isDirectory(BytePath(path))
  }

  /// Writes what `body` writes to a file that appears whole, or to standard output.
  ///
  /// - Returns: what `body` returns.
  @discardableResult
  static func write<Result>(
    to path: String, durability: OutputFile.Durability = .synced,
    _ body: (ByteOutput) throws -> Result
  ) throws -> Result {
    do {
      if path == "-" { return try writeToStandardOutput(body) }
      let file = SharedFile(try OutputFile(path, durability: durability))
      let output = ByteOutput { try file.write($0) }
      let result = try body(output)
      try output.finish()
      try file.commit()
      return result
    } catch let failure as FileFailure {
      throw CommandFailure(.stuck, "verbatim: \(failure)")
    }
  }

  private static func writeToStandardOutput<Result>(
    _ body: (ByteOutput) throws -> Result
  ) throws -> Result {
    let output = ByteOutput { bytes in
      do {
        _ = try bytes.withUnsafeBytes { try FileDescriptor.standardOutput.writeAll($0) }
      } catch let reason as Errno {
        throw FileFailure("write", "-", reason)
      }
    }
    let result = try body(output)
    try output.finish()
    return result
  }
}

/// A file that a closure writes to and that is put into its place outside of it.
private final class SharedFile {
  private var file: OutputFile?

  init(_ file: consuming OutputFile) {
    self.file = consume file
  }

  func write(_ bytes: Span<UInt8>) throws(FileFailure) {
    try file?.write(bytes)
  }

  func commit() throws(FileFailure) {
    try file.take()?.commit()
  }
}
