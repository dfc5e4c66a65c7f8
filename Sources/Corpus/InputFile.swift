internal import SystemPackage

/// A file or standard input, read as bytes.
public enum InputFile {
  /// Bytes handed on at a time by `forEachChunk`.
  private static let chunkSize = 1 << 18

  /// All bytes of a file; `-` is standard input.
  public static func bytes(of path: String) throws(FileFailure) -> [UInt8] {
    var bytes: [UInt8] = []
    try withDescriptor(path) { descriptor throws(FileFailure) in
      // One byte more than expected, so that the end is seen without another piece.
      var room = try expectedSize(of: descriptor, path: path) + 1
      while true {
        let piece = try read(from: descriptor, atMost: max(room, chunkSize), path: path)
        if bytes.isEmpty { bytes = piece } else { bytes += piece }
        if piece.count < max(room, chunkSize) { return }
        room = bytes.count
      }
    }
    return bytes
  }

  /// Fewer bytes than asked for are the last ones.
  private static func read(
    from descriptor: FileDescriptor, atMost limit: Int, path: String
  ) throws(FileFailure) -> [UInt8] {
    try reading(path) {
      try [UInt8](unsafeUninitializedCapacity: limit) { buffer, filled in
        let whole = UnsafeMutableRawBufferPointer(buffer)
        while filled < limit {
          let count = try descriptor.read(into: .init(rebasing: whole[filled...]))
          if count == 0 { break }
          filled += count
        }
      }
    }
  }

  /// Hands on a file's bytes in order, in memory that does not grow with the file.
  ///
  /// - Parameter body: takes the next bytes; returns false to end early.
  public static func forEachChunk(
    of path: String, _ body: (Span<UInt8>) -> Bool
  ) throws(FileFailure) {
    try withDescriptor(path) { descriptor throws(FileFailure) in
      _ = try expectedSize(of: descriptor, path: path)
      var buffer = [UInt8](repeating: 0, count: chunkSize)
      while true {
        let count = try reading(path) {
          try buffer.withUnsafeMutableBytes { try descriptor.read(into: $0) }
        }
        guard count > 0, body(buffer.span.extracting(0..<count)) else { return }
      }
    }
  }

  private static func withDescriptor<Result>(
    _ path: String, _ body: (FileDescriptor) throws(FileFailure) -> Result
  ) throws(FileFailure) -> Result {
    if path == "-" { return try body(.standardInput) }
    let descriptor: FileDescriptor
    do {
      descriptor = try FileDescriptor.open(path, .readOnly, options: .closeOnExec)
    } catch {
      throw FileFailure("open", path, errno(of: error))
    }
    defer { try? descriptor.close() }
    return try body(descriptor)
  }

  /// A file's size in bytes; 0 for a pipe. Refuses a directory before it is read.
  private static func expectedSize(
    of descriptor: FileDescriptor, path: String
  ) throws(FileFailure) -> Int {
    let status: Stat
    do {
      status = try descriptor.stat()
    } catch {
      throw FileFailure("look at", path, errno(of: error))
    }
    guard status.type != .directory else { throw FileFailure("read", path, .isDirectory) }
    return status.type == .regular ? Int(status.size) : 0
  }

  private static func reading<Result>(
    _ path: String, _ body: () throws -> Result
  ) throws(FileFailure) -> Result {
    do {
      return try body()
    } catch {
      throw FileFailure("read", path, errno(of: error))
    }
  }
}

/// What swift-system throws is always an `Errno`.
func errno(of error: any Error) -> Errno {
  error as? Errno ?? .ioError
}
