internal import SystemPackage

/// Writes records in the order of their keys into a file that grows.
final class StateWriter {
  private static let capacity = 1 << 16
  /// How long a record may wait in memory.
  private static let delay = 0.05

  private let path: BytePath
  private let file: Descriptor
  private var buffer = StateFormat.header
  private var lastWrite = monotonicSeconds()

  /// Begins a new file.
  init(_ path: BytePath) throws(FileFailure) {
    self.path = path
    do {
      file = try Descriptor(path, .create)
    } catch {
      throw FileFailure("create", path.string, error)
    }
  }

  func add(_ record: EncodedRecord) throws(FileFailure) {
    StateFormat.add(record, to: &buffer)
    if buffer.count >= Self.capacity || monotonicSeconds() - lastWrite > Self.delay {
      try flush()
    }
  }

  func flush() throws(FileFailure) {
    do throws(Errno) {
      try buffer.span.withUnsafeBytes { bytes throws(Errno) in try file.write(bytes) }
    } catch {
      throw FileFailure("write", path.string, error)
    }
    buffer.removeAll(keepingCapacity: true)
    lastWrite = monotonicSeconds()
  }

  /// Ends the file, and gives it its lasting name.
  func finish(as name: BytePath, isSynced: Bool) throws(FileFailure) {
    try flush()
    do throws(Errno) {
      if isSynced { try file.sync() }
    } catch {
      throw FileFailure("sync", path.string, error)
    }
    try renameFile(path, to: name)
    if isSynced { try OutputFile.syncDirectory(name.directory) }
  }
}
