internal import SystemPackage

/// Another run is at work on the same outputs.
public struct RunLocked: Error, Hashable, CustomStringConvertible {
  /// The directory of the outputs.
  public let path: String
  /// The other run's process, where it is on this machine and says so.
  public let process: Int?

  public var description: String {
    "“\(path)” is in use by another run\(process.map { " (process \($0))" } ?? ""); "
      + "wait until it ends or choose another output directory"
  }
}

/// Keeps two runs on one output apart. It ends with the process, however that ends.
///
/// A run of everything has the directory for itself; runs of different shards share it.
struct RunLock: ~Copyable {
  /// Of these the shard's own, or the whole output's, is locked against everybody.
  private let whole: Descriptor
  private let own: Descriptor?

  private init(whole: consuming Descriptor, own: consuming Descriptor?) {
    self.whole = whole
    self.own = own
  }

  /// - Throws: `RunLocked` where another run has the lock.
  static func acquire(
    in directory: BytePath, shard: Shard?, of outputs: BytePath
  ) throws -> RunLock {
    let wholePath = directory.appending("lock")
    let whole = try open(wholePath)
    guard try lock(whole, wholePath, shared: shard != nil) else {
      throw RunLocked(path: outputs.string, process: process(in: directory))
    }
    guard let shard else {
      try sign(whole, wholePath)
      return RunLock(whole: whole, own: nil)
    }
    let own = try lockShard(directory.appending("lock-\(shard.name)"), of: outputs)
    return RunLock(whole: whole, own: own)
  }

  private static func lockShard(_ path: BytePath, of outputs: BytePath) throws -> Descriptor {
    let file = try open(path)
    guard try lock(file, path, shared: false) else {
      throw RunLocked(path: outputs.string, process: process(at: path))
    }
    try sign(file, path)
    return file
  }

  deinit {
    // An empty file stays, so that no run can lock one that another removes.
    if own == nil { try? whole.truncate() }
    try? own?.truncate()
  }

  private static func open(_ path: BytePath) throws(FileFailure) -> Descriptor {
    do {
      return try Descriptor(path, .update)
    } catch {
      throw FileFailure("open", path.string, error)
    }
  }

  private static func lock(
    _ file: borrowing Descriptor, _ path: BytePath, shared: Bool
  ) throws(FileFailure) -> Bool {
    do {
      return try file.lock(shared: shared)
    } catch {
      throw FileFailure("lock", path.string, error)
    }
  }

  /// Writes this process's number, for the message of a run that comes too late.
  private static func sign(_ file: borrowing Descriptor, _ path: BytePath) throws(FileFailure) {
    do throws(Errno) {
      try file.truncate()
      let text = Array("\(processNumber)\n".utf8)
      try text.span.withUnsafeBytes { bytes throws(Errno) in try file.write(bytes) }
    } catch {
      throw FileFailure("write", path.string, error)
    }
  }

  private static func process(in directory: BytePath) -> Int? {
    let locks = (try? Directory.entries(of: directory))?.map(\.name) ?? []
    for name in locks.filter({ $0.starts(with: "lock".utf8) })
      .sorted(by: { $0.lexicographicallyPrecedes($1) })
    {
      // Read once: the other run may end, and empty the file, at any time.
      if let process = process(at: directory.appending(name)) { return process }
    }
    return nil
  }

  private static func process(at path: BytePath) -> Int? {
    guard let bytes = try? InputFile.bytes(of: path) else { return nil }
    return Int(String(decoding: bytes.prefix { $0 != UInt8(ascii: "\n") }, as: UTF8.self))
  }
}
