internal import SystemPackage

#if canImport(Glibc)
  internal import Glibc
#elseif canImport(Darwin)
  internal import Darwin
#endif

/// A file that appears whole or not at all: written beside its place, then renamed into it.
///
/// Until `commit` nothing of an earlier file of that name is touched; without it nothing stays.
public struct OutputFile: ~Copyable {
  public enum Durability: Sendable {
    /// The file and its name are on the disk when `commit` returns.
    case synced
    /// The system writes when it likes: for scratch.
    case unsynced
  }

  private let path: FilePath
  private let temporary: FilePath
  private let descriptor: FileDescriptor
  private let durability: Durability
  private var isOpen = true
  private var isInPlace = false

  /// - Parameter path: where the file is to stand; its directory exists.
  public init(_ path: String, durability: Durability = .synced) throws(FileFailure) {
    self.path = FilePath(path)
    self.durability = durability
    let name = self.path.lastComponent?.string ?? "output"
    temporary = self.path.removingLastComponent().appending(Self.temporaryName(of: name))
    do {
      descriptor = try FileDescriptor.open(
        temporary, .writeOnly, options: [.create, .exclusiveCreate, .closeOnExec],
        permissions: [.ownerReadWrite, .groupReadWrite, .otherReadWrite])
    } catch {
      throw FileFailure("create", path, errno(of: error))
    }
  }

  deinit {
    if isOpen { try? descriptor.close() }
    if !isInPlace { _ = unlink(temporary.string) }
  }

  /// The name of the file while it is written: hidden, and known as Verbatim's by its ending.
  private static func temporaryName(of name: String) -> String {
    let random = UInt64.random(in: .min ... .max)
    return ".\(name.utf8.count > 180 ? "long" : name).\(String(random, radix: 36)).verbatim-part"
  }

  public func write(_ bytes: Span<UInt8>) throws(FileFailure) {
    do {
      _ = try bytes.withUnsafeBytes { try descriptor.writeAll($0) }
    } catch {
      throw FileFailure("write", path.string, errno(of: error))
    }
  }

  /// Puts the file into its place, in one step.
  public consuming func commit() throws(FileFailure) {
    if durability == .synced, fsync(descriptor.rawValue) != 0 {
      throw FileFailure("write", path.string, Errno(rawValue: errno))
    }
    // The system takes the descriptor back even where closing fails.
    isOpen = false
    do {
      try descriptor.close()
    } catch {
      throw FileFailure("write", path.string, Corpus.errno(of: error))
    }
    guard rename(temporary.string, path.string) == 0 else {
      throw FileFailure("replace", path.string, Errno(rawValue: errno))
    }
    isInPlace = true
    if durability == .synced { try syncDirectory() }
  }

  private func syncDirectory() throws(FileFailure) {
    let directory = path.removingLastComponent()
    do {
      let opened = try FileDescriptor.open(
        directory.isEmpty ? "." : directory, .readOnly, options: .closeOnExec)
      defer { try? opened.close() }
      if fsync(opened.rawValue) != 0 { throw Errno(rawValue: errno) }
    } catch {
      throw FileFailure("sync the directory of", path.string, Corpus.errno(of: error))
    }
  }
}
