internal import SystemPackage

/// A file or standard input, read as bytes.
public enum InputFile {
  /// Bytes handed on at a time by `forEachChunk`.
  private static let chunkSize = 1 << 18
  /// What a file whose size is not known is first given room for.
  private static let guess = 1 << 16

  /// All bytes of a file; `-` is standard input.
  ///
  /// - Parameter limit: how many bytes it may have.
  public static func bytes(
    of path: String, limit: Int = .max
  ) throws(FileFailure) -> [UInt8] {
    try bytes(of: BytePath(path), limit: limit)
  }

  /// All bytes of a file; `-` is standard input.
  ///
  /// - Parameter limit: how many bytes it may have.
  public static func bytes(
    of path: BytePath, limit: Int = .max
  ) throws(FileFailure) -> [UInt8] {
    try withReader(path) { reader throws(FileFailure) in try reader.all(limit) }
  }

  /// All bytes of a file, unless they are those that are known.
  ///
  /// - Parameters:
  ///   - limit: how many bytes it may have.
  ///   - mark: of what is known.
  ///   - look: the worker's own.
  /// - Returns: nil where the file holds what is known.
  static func bytes(
    of path: BytePath, limit: Int, unless known: FileResult.Content, _ mark: ContentMark,
    using look: inout SecondLook
  ) throws(FileFailure) -> [UInt8]? {
    if isStandardInput(path) { return try bytes(of: path, limit: limit) }
    let file = try open(path, near: look.directory)
    if look.finds(known, mark, in: file) { return nil }
    return try reader(file, path).all(limit)
  }

  /// Hands on a file's bytes in order, in memory that does not grow with the file.
  ///
  /// - Parameter body: takes the next bytes; returns false to end early.
  public static func forEachChunk(
    of path: String, _ body: (Span<UInt8>) -> Bool
  ) throws(FileFailure) {
    try forEachChunk(of: BytePath(path), body)
  }

  public static func forEachChunk(
    of path: BytePath, _ body: (Span<UInt8>) -> Bool
  ) throws(FileFailure) {
    try withReader(path) { reader throws(FileFailure) in
      var buffer = [UInt8](repeating: 0, count: chunkSize)
      while true {
        let count = try reader.fill(&buffer)
        guard count > 0, body(buffer.span.extracting(0..<count)) else { return }
      }
    }
  }

  /// Whether anything is there, whatever it is.
  public static func exists(_ path: BytePath) -> Bool {
    (try? FileStatus(of: path)) != nil
  }

  /// Whether a path leads to a directory.
  public static func isDirectory(_ path: BytePath) -> Bool {
    (try? FileStatus(of: path))?.kind == .directory
  }

  /// Whether a path leads to a file on a disk.
  static func isRegular(_ path: BytePath) throws(FileFailure) -> Bool {
    do {
      return try FileStatus(of: path).kind == .regular
    } catch {
      throw FileFailure("open", path.string, error)
    }
  }

  /// A file's size in bytes, as far as the system knows it.
  static func size(of path: BytePath) throws(FileFailure) -> Int {
    do {
      return try FileStatus(of: path).size
    } catch {
      throw FileFailure("open", path.string, error)
    }
  }

  /// An open input: a file's descriptor or standard input's.
  private struct Reader: ~Copyable {
    let file: Descriptor?
    let path: BytePath
    /// In bytes, as the system says; 0 for a pipe.
    let size: Int

    func all(_ limit: Int) throws(FileFailure) -> [UInt8] {
      // One byte more than expected, so that the end is seen without another piece.
      var room = size > 0 ? size + 1 : guess
      var bytes: [UInt8] = []
      while max(size, bytes.count) <= limit {
        let piece = try self.piece(room)
        let isLast = piece.count < room
        if bytes.isEmpty { bytes = piece } else { bytes += piece }
        if isLast, bytes.count <= limit { return bytes }
        room = max(bytes.count, guess)
      }
      var tooLarge = FileFailure("read", path.string, .fileTooLarge)
      tooLarge.limit = limit
      throw tooLarge
    }

    func fill(_ buffer: inout [UInt8]) throws(FileFailure) -> Int {
      do {
        var span = buffer.mutableSpan
        return try span.withUnsafeMutableBytes { bytes throws(Errno) in try read(into: bytes) }
      } catch {
        throw FileFailure("read", path.string, error)
      }
    }

    /// The next bytes; fewer than asked for are the last ones.
    func piece(_ limit: Int) throws(FileFailure) -> [UInt8] {
      do throws(Errno) {
        return try [UInt8](unsafeUninitializedCapacity: limit) { buffer, filled throws(Errno) in
          let whole = UnsafeMutableRawBufferPointer(buffer)
          while filled < limit {
            let count = try read(into: .init(rebasing: whole[filled...]))
            filled += count
            // The size says where the end is; a file that grows meanwhile ends there all the same.
            if count == 0 || filled == size { break }
          }
        }
      } catch {
        throw FileFailure("read", path.string, error)
      }
    }

    private func read(into buffer: UnsafeMutableRawBufferPointer) throws(Errno) -> Int {
      if file == nil { return try readDescriptor(0, into: buffer) }
      return try file?.read(into: buffer) ?? 0
    }
  }

  private static func withReader<Result>(
    _ path: BytePath, _ body: (borrowing Reader) throws(FileFailure) -> Result
  ) throws(FileFailure) -> Result {
    if isStandardInput(path) { return try body(Reader(file: nil, path: path, size: 0)) }
    return try body(try reader(try open(path), path))
  }

  private static func isStandardInput(_ path: BytePath) -> Bool {
    path.bytes.elementsEqual("-".utf8)
  }

  private static func open(
    _ path: BytePath, near directory: NearbyDirectory? = nil
  ) throws(FileFailure) -> Descriptor {
    do {
      return try Descriptor(path, .read, near: directory)
    } catch {
      throw FileFailure("open", path.string, error)
    }
  }

  private static func reader(
    _ file: consuming Descriptor, _ path: BytePath
  ) throws(FileFailure) -> Reader {
    let status: FileStatus
    do {
      status = try file.status()
    } catch {
      throw FileFailure("look at", path.string, error)
    }
    // Refuses a directory before it is read.
    guard status.kind != .directory else { throw FileFailure("read", path.string, .isDirectory) }
    return Reader(file: file, path: path, size: status.kind == .regular ? status.size : 0)
  }
}
