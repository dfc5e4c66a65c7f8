internal import SystemPackage

#if canImport(Glibc)
  internal import Glibc
#elseif canImport(Darwin)
  internal import Darwin
#endif

/// A file that appears whole or not at all: written beside its place, then renamed into it.
///
/// Until `commit` nothing of an earlier file of that name is touched; without it nothing stays.
/// What a killed process leaves is removed by the next that writes the same file, and by
/// `OutputFile.removeRemains`.
public struct OutputFile: ~Copyable {
  /// Whether a file is waited for until it is on the disk.
  public enum Durability: Sendable {
    /// The file and its name are on the disk when `commit` returns.
    case synced
    /// The file is on the disk; its name is where the caller syncs the directory.
    case fileSynced
    /// The system writes when it likes: for scratch.
    case unsynced
  }

  private let path: BytePath
  private let temporary: BytePath
  private var descriptor: Descriptor?
  private let durability: Durability
  private var isInPlace = false

  /// - Parameter path: where the file is to stand; its directory exists.
  public init(_ path: String, durability: Durability = .synced) throws(FileFailure) {
    try self.init(BytePath(path), durability: durability)
  }

  public init(_ path: BytePath, durability: Durability = .synced) throws(FileFailure) {
    self.path = path
    self.durability = durability
    do throws(Errno) {
      var mark = ""
      while true {
        let temporary = Self.temporaryPath(for: path, mark: mark)
        guard let descriptor = try Self.create(temporary) else {
          // Somebody else writes a file of this name, or has left it.
          if !Self.removeRemains(temporary) { mark = ".\(Self.randomName)" }
          continue
        }
        let isKept: Bool
        do throws(Errno) {
          isKept = try Self.keep(descriptor)
        } catch {
          _ = temporary.withCString { unlink($0) }
          throw error
        }
        if isKept {
          self.temporary = temporary
          self.descriptor = consume descriptor
          return
        }
      }
    } catch {
      throw FileFailure("create", path.string, error)
    }
  }

  /// Makes a new file; nil where there is one of that name.
  private static func create(_ path: BytePath) throws(Errno) -> Descriptor? {
    do throws(Errno) {
      return try Descriptor(path, .create)
    } catch {
      guard error == .fileExists else { throw error }
      return nil
    }
  }

  /// Locks the file, which says that it is somebody's: see `removeRemains`.
  ///
  /// - Returns: false where that has been quicker.
  private static func keep(_ file: borrowing Descriptor) throws(Errno) -> Bool {
    do throws(Errno) {
      guard try file.lock() else { return false }
    } catch {
      // A file system without locks has nobody who would take the file for remains either.
      guard [.noLocks, .noFunction, .notSupportedOnSocket].contains(error) else { throw error }
    }
    return try file.status().linkCount > 0
  }

  deinit {
    if !isInPlace { _ = temporary.withCString { unlink($0) } }
  }

  /// Appends bytes. The file is not seen under its name before it is committed.
  public func write(_ bytes: Span<UInt8>) throws(FileFailure) {
    do throws(Errno) {
      try bytes.withUnsafeBytes { buffer throws(Errno) in try descriptor?.write(buffer) }
    } catch {
      throw FileFailure("write", path.string, error)
    }
  }

  /// Puts the file into its place, in one step.
  public consuming func commit() throws(FileFailure) {
    do throws(Errno) {
      if durability != .unsynced { try descriptor?.sync() }
    } catch {
      throw FileFailure("sync", path.string, error)
    }
    do throws(Errno) {
      try descriptor?.finishWriting()
    } catch {
      throw FileFailure("write", path.string, error)
    }
    let renamed = temporary.withCString { from in path.withCString { rename(from, $0) } }
    guard renamed == 0 else { throw FileFailure("replace", path.string, Errno(rawValue: errno)) }
    isInPlace = true
    // The lock lasts until the name is gone that others could take for remains.
    _ = descriptor.take()
    if durability == .synced { try Self.syncDirectory(path.directory) }
  }

  /// Waits until the names in a directory are on the disk.
  static func syncDirectory(_ directory: BytePath) throws(FileFailure) {
    do throws(Errno) {
      try Descriptor(directory, .read).sync()
    } catch {
      throw FileFailure("sync", directory.string, error)
    }
  }
}

// MARK: - Names of files that are being written

extension OutputFile {
  /// How the name of a file ends while it is written.
  static let temporarySuffix = ".verbatim-part"

  /// Hidden, and known as Verbatim's by its ending.
  ///
  /// - Parameter mark: tells it from that of another process.
  private static func temporaryPath(for path: BytePath, mark: String) -> BytePath {
    var name: [UInt8] = [UInt8(ascii: ".")]
    // A name has at most 255 bytes.
    name += path.name.prefix(200)
    name += mark.utf8
    name += temporarySuffix.utf8
    return path.directory.appending(name)
  }

  private static var randomName: String { String(UInt64.random(in: .min ... .max), radix: 36) }

  /// Whether a file of this name is, or was, being written.
  static func isTemporary(_ name: ArraySlice<UInt8>) -> Bool {
    name.first == UInt8(ascii: ".")
      && name.suffix(temporarySuffix.utf8.count)
        .elementsEqual(temporarySuffix.utf8)
  }

  /// Removes a file that a process was writing when it ended; leaves one that is being written.
  ///
  /// - Returns: whether it is gone.
  @discardableResult
  static func removeRemains(_ path: BytePath) -> Bool {
    do throws(Errno) {
      let file = try Descriptor(path, .read)
      guard try file.lock() else { return false }
      // Another may have put its own there before this one had the lock.
      let isSame = try FileStatus(of: path, followsLinks: false).identity == file.status().identity
      let isRemoved = isSame && path.withCString { unlink($0) } == 0
      try file.close()
      return isRemoved
    } catch {
      return error == .noSuchFileOrDirectory
    }
  }
}
