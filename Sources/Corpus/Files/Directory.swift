internal import SystemPackage

#if canImport(Glibc)
  internal import Glibc
#elseif canImport(Darwin)
  internal import Darwin
#endif

/// A directory's names, and how directories are made.
public enum Directory {
  struct Entry {
    var name: [UInt8]
    /// nil where the directory does not say.
    var kind: FileStatus.Kind?
  }

  /// What stands in a directory, but for `.` and `..`; in no order.
  static func entries(of path: BytePath) throws(Errno) -> [Entry] {
    var entries: [Entry] = []
    try forEachEntry(of: path) { entries.append(Entry(name: Array($0), kind: $1)) }
    return entries
  }

  /// Hands on what stands in a directory, but for `.` and `..`; in no order.
  ///
  /// - Parameter body: takes a name, which is there for the call only, and what it names; nil where
  ///   the directory does not say.
  static func forEachEntry(
    of path: BytePath, _ body: (UnsafeRawBufferPointer, FileStatus.Kind?) -> Void
  ) throws(Errno) {
    var opened: OpaquePointer?
    try systemCall {
      opened = path.withCString { opendir($0) }
      return opened == nil ? -1 : 0
    }
    guard let stream = opened else { return }
    defer { closedir(stream) }
    while true {
      errno = 0
      guard let raw = readdir(stream) else {
        if errno == EINTR { continue }
        break
      }
      let name = name(of: raw)
      if name.elementsEqual(".".utf8) || name.elementsEqual("..".utf8) { continue }
      body(name, kind(of: raw.pointee.d_type))
    }
    if errno != 0 { throw Errno(rawValue: errno) }
  }

  private static func name(of entry: UnsafeMutablePointer<dirent>) -> UnsafeRawBufferPointer {
    guard let offset = MemoryLayout<dirent>.offset(of: \.d_name) else {
      return UnsafeRawBufferPointer(start: nil, count: 0)
    }
    let start = UnsafeRawPointer(entry) + offset
    let length = strlen(start.assumingMemoryBound(to: CChar.self))
    return UnsafeRawBufferPointer(start: start, count: length)
  }

  private static func kind(of type: UInt8) -> FileStatus.Kind? {
    switch Int(type) {
    case Int(DT_REG): .regular
    case Int(DT_DIR): .directory
    case Int(DT_LNK): .symbolicLink
    case Int(DT_UNKNOWN): nil
    default: .other
    }
  }

  /// Makes a directory and those above it that are missing.
  public static func create(_ path: BytePath) throws(FileFailure) {
    if make(path) { return }
    if errno == ENOENT, path.directory != path {
      try create(path.directory)
      if make(path) { return }
    }
    let reason = Errno(rawValue: errno)
    if reason == .fileExists, (try? FileStatus(of: path))?.kind == .directory { return }
    throw FileFailure(
      "make the directory", path.string, reason == .fileExists ? .notDirectory : reason)
  }

  private static func make(_ path: BytePath) -> Bool {
    path.withCString { mkdir($0, 0o777) } == 0
  }
}

/// Removes a file's name.
func removeFile(_ path: BytePath) throws(FileFailure) {
  guard path.withCString({ unlink($0) }) == 0 else {
    throw FileFailure("remove", path.string, Errno(rawValue: errno))
  }
}

/// Gives a file another name in one step; a file of that name is replaced.
func renameFile(_ path: BytePath, to other: BytePath) throws(FileFailure) {
  guard path.withCString({ from in other.withCString { rename(from, $0) } }) == 0 else {
    throw FileFailure("replace", other.string, Errno(rawValue: errno))
  }
}
