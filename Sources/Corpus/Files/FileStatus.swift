internal import SystemPackage

#if canImport(Glibc)
  internal import Glibc
#elseif canImport(Darwin)
  internal import Darwin
#endif

/// What the system knows of a file.
struct FileStatus: Hashable, Sendable {
  enum Kind: Hashable, Sendable {
    case regular, directory, symbolicLink, other
  }

  /// A file's place in the system, whatever path leads to it.
  struct Identity: Hashable, Sendable {
    var device: UInt64
    var inode: UInt64
  }

  /// Since 1970, by the file system's clock.
  struct Moment: Hashable, Sendable, Comparable {
    var seconds: Int
    var nanoseconds: Int

    static func < (left: Moment, right: Moment) -> Bool {
      (left.seconds, left.nanoseconds) < (right.seconds, right.nanoseconds)
    }
  }

  var kind: Kind
  var identity: Identity
  /// In bytes.
  var size: Int
  /// How many names it has: none once it is removed.
  var linkCount: Int
  /// When its content was last written.
  var modified: Moment
  /// When its content, name or rights last changed; nobody can set this back.
  var changed: Moment

  /// - Parameters:
  ///   - followsLinks: whether a symbolic link stands for what it leads to.
  ///   - directory: the worker's own, for one of many files that are looked at.
  init(
    of path: BytePath, followsLinks: Bool = true, near directory: NearbyDirectory? = nil
  ) throws(Errno) {
    var status = stat()
    let flags = followsLinks ? 0 : AT_SYMLINK_NOFOLLOW
    try systemCall {
      guard let directory else { return path.withCString { fstatat(AT_FDCWD, $0, &status, flags) } }
      return directory.reach(path) { fstatat($0, $1, &status, flags) }
    }
    self.init(status)
  }

  init(_ status: stat) {
    kind =
      switch status.st_mode & S_IFMT {
      case S_IFREG: .regular
      case S_IFDIR: .directory
      case S_IFLNK: .symbolicLink
      default: .other
      }
    identity = Identity(
      device: UInt64(truncatingIfNeeded: status.st_dev),
      inode: UInt64(truncatingIfNeeded: status.st_ino))
    size = Int(status.st_size)
    linkCount = Int(status.st_nlink)
    #if canImport(Darwin)
      modified = Moment(
        seconds: status.st_mtimespec.tv_sec, nanoseconds: status.st_mtimespec.tv_nsec)
      changed = Moment(
        seconds: status.st_ctimespec.tv_sec, nanoseconds: status.st_ctimespec.tv_nsec)
    #else
      modified = Moment(seconds: status.st_mtim.tv_sec, nanoseconds: status.st_mtim.tv_nsec)
      changed = Moment(seconds: status.st_ctim.tv_sec, nanoseconds: status.st_ctim.tv_nsec)
    #endif
  }
}
