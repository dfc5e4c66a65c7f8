internal import Synchronization
internal import SystemPackage

/// The files beside the inputs on which results depend, by the hash of their content; each is
/// hashed once in a run.
public final class DependencyHashes: Sendable {
  private enum Known: Equatable {
    case content(ContentHash)
    /// There is no such file, or it cannot be read.
    case missing
    /// It changed during the run: what was made of it is not to be relied on.
    case changed
  }

  private let known = Mutex<[String: Known]>([:])
  private let isRecording: Bool

  /// - Parameter isRecording: whether results are kept; else nothing is hashed, and no result is
  ///   said to depend on what it can be relied on.
  public init(isRecording: Bool = true) {
    self.isRecording = isRecording
  }

  /// The bytes of a regular file, from which a result is made.
  public func bytes(of path: String) throws(FileFailure) -> [UInt8] {
    do throws(FileFailure) {
      let bytes = try Self.read(path)
      note(bytes, of: path)
      return bytes
    } catch {
      note(.missing, of: path)
      throw error
    }
  }

  /// Says what a file's bytes were when a result was made from them.
  public func note(_ bytes: [UInt8], of path: String) {
    guard isRecording else { return }
    note(.content(ContentHash(of: bytes)), of: path)
  }

  /// What is to be recorded of a file; nil where it changed during the run, or nothing is recorded.
  public func dependency(on path: String) -> FileOutcome.Dependency? {
    guard isRecording else { return nil }
    return switch state(of: path) {
    case .content(let hash): FileOutcome.Dependency(path: path, hash: hash)
    case .missing: FileOutcome.Dependency(path: path, hash: nil)
    case .changed: nil
    }
  }

  /// Whether a file is as it was recorded.
  public func isCurrent(_ dependency: FileOutcome.Dependency) -> Bool {
    self.dependency(on: dependency.path) == dependency
  }

  private func note(_ state: Known, of path: String) {
    known.withLock { known in
      if let earlier = known[path], earlier != state {
        known[path] = .changed
      } else {
        known[path] = state
      }
    }
  }

  private func state(of path: String) -> Known {
    if let state = known.withLock({ $0[path] }) { return state }
    let bytes = try? Self.read(path)
    note(bytes.map { .content(ContentHash(of: $0)) } ?? .missing, of: path)
    return known.withLock { $0[path] } ?? .changed
  }

  private static func read(_ path: String) throws(FileFailure) -> [UInt8] {
    let path = BytePath(path)
    // A pipe may never end.
    guard try InputFile.isRegular(path) else {
      throw FileFailure("read", path.string, .invalidArgument)
    }
    return try InputFile.bytes(of: path)
  }
}
