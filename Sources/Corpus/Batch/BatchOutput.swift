internal import SystemPackage

/// Takes one file's output; its directory and the file are made only where there is something to
/// write.
///
/// A small output is written in one step when it is complete, a large one as it comes.
public final class BatchOutput {
  /// Bytes held before the file is begun.
  private static let capacity = 1 << 20

  private let path: BytePath?
  /// Whether all is held, for the caller to take.
  private let isInMemory: Bool
  private let durability: OutputFile.Durability
  private var held: [UInt8] = []
  private var hasher = ContentHasher()
  private var file: OutputFile?
  /// Why the output cannot be written: the disk is full, say.
  private(set) var failure: FileFailure?

  /// - Parameter path: nil where the job has no output; what is written is dropped.
  init(_ path: BytePath?, durability: OutputFile.Durability, reusing buffer: consuming [UInt8]) {
    self.path = path
    isInMemory = false
    self.durability = durability
    buffer.removeAll(keepingCapacity: true)
    held = buffer
  }

  /// An output in memory: what was written is in the buffer.
  init() {
    path = nil
    isInMemory = true
    durability = .unsynced
  }

  /// The buffer, for the next output.
  func takeBuffer() -> [UInt8] {
    let buffer = held
    held = []
    return buffer
  }

  public func write(_ bytes: Span<UInt8>) throws(FileFailure) {
    if let failure { throw failure }
    guard path != nil || isInMemory else { return }
    bytes.withUnsafeBufferPointer { held.append(contentsOf: $0) }
    if held.count >= Self.capacity, !isInMemory { try flush() }
  }

  private func flush() throws(FileFailure) {
    hasher.add(held.span)
    do throws(FileFailure) {
      if file == nil, let path { file = try Self.begin(path, durability) }
      try file?.write(held.span)
    } catch {
      failure = error
      throw error
    }
    held.removeAll(keepingCapacity: true)
  }

  /// Begins the file, and makes its directory where that is missing.
  private static func begin(
    _ path: BytePath, _ durability: OutputFile.Durability
  ) throws(FileFailure) -> OutputFile {
    do throws(FileFailure) {
      return try OutputFile(path, durability: durability)
    } catch {
      guard error.reason == .noSuchFileOrDirectory else { throw error }
    }
    try Directory.create(path.directory)
    return try OutputFile(path, durability: durability)
  }

  /// Puts the output into its place.
  func commit() throws(FileFailure) -> FileResult.Content {
    try flush()
    do throws(FileFailure) {
      try file.take()?.commit()
    } catch {
      failure = error
      throw error
    }
    var finished = ContentHasher()
    swap(&finished, &hasher)
    return FileResult.Content(size: finished.count, hash: finished.finish())
  }
}
