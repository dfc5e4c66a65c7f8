internal import SystemPackage

#if canImport(Glibc)
  internal import Glibc
#elseif canImport(Darwin)
  internal import Darwin
#endif

/// An open file; closed where it goes out of scope.
struct Descriptor: ~Copyable {
  enum Mode {
    case read
    /// A directory.
    case list
    /// A new file; fails where there is one.
    case create
    /// Reads and writes, makes the file where there is none, and leaves what it holds.
    case update
  }

  let number: CInt

  /// - Parameter directory: the worker's own, for one of many files that are looked at.
  init(_ path: BytePath, _ mode: Mode, near directory: NearbyDirectory? = nil) throws(Errno) {
    let flags =
      switch mode {
      case .read: O_RDONLY
      case .list: O_RDONLY | O_DIRECTORY
      case .create: O_WRONLY | O_CREAT | O_EXCL
      case .update: O_RDWR | O_CREAT
      }
    number = try systemCall {
      guard let directory else { return path.withCString { open($0, flags | O_CLOEXEC, 0o666) } }
      return directory.reach(path) { openat($0, $1, flags | O_CLOEXEC, 0o666) }
    }
  }

  deinit {
    _ = closeDescriptor(number)
  }

  consuming func close() throws(Errno) {
    let number = number
    discard self
    try Self.giveBack(number)
  }

  /// The system takes a descriptor back even where closing fails or is interrupted.
  private static func giveBack(_ number: CInt) throws(Errno) {
    guard closeDescriptor(number) == 0 || errno == EINTR else { throw Errno(rawValue: errno) }
  }

  /// Reads what comes next.
  ///
  /// - Returns: how many bytes; 0 at the end.
  func read(into buffer: UnsafeMutableRawBufferPointer) throws(Errno) -> Int {
    try readDescriptor(number, into: buffer)
  }

  /// Reads from the start of a file, and moves nothing; what is no file with a start refuses.
  func readStart(into buffer: UnsafeMutableRawBufferPointer) throws(Errno) -> Int {
    try systemCall { pread(number, buffer.baseAddress, buffer.count, 0) }
  }

  func write(_ bytes: UnsafeRawBufferPointer) throws(Errno) {
    var rest = bytes[...]
    while !rest.isEmpty {
      let piece = UnsafeRawBufferPointer(rebasing: rest)
      let count = try systemCall { writeDescriptor(number, piece) }
      rest = rest.dropFirst(count)
    }
  }

  func status() throws(Errno) -> FileStatus {
    var status = stat()
    try systemCall { fstat(number, &status) }
    return FileStatus(status)
  }

  /// Waits until the file is on the disk.
  func sync() throws(Errno) {
    try systemCall { fsync(number) }
  }

  /// Closes a copy of the descriptor: a network's file system may say only then that a write
  /// failed. Locks stay.
  func finishWriting() throws(Errno) {
    try Self.giveBack(try systemCall { dup(number) })
  }

  func truncate() throws(Errno) {
    try systemCall { ftruncate(number, 0) }
  }

  /// Locks the file as long as it is open here, without waiting.
  ///
  /// - Returns: false where another process has a lock that stands against it.
  func lock(shared: Bool = false) throws(Errno) -> Bool {
    do {
      try systemCall { flock(number, (shared ? LOCK_SH : LOCK_EX) | LOCK_NB) }
      return true
    } catch {
      guard error == .wouldBlock else { throw error }
      return false
    }
  }

  /// Sets the times of reading and writing.
  func setTimes(_ moment: FileStatus.Moment) throws(Errno) {
    let time = timespec(tv_sec: moment.seconds, tv_nsec: moment.nanoseconds)
    try systemCall { futimens(number, [time, time]) }
  }
}

/// Reads from a descriptor that somebody else owns.
func readDescriptor(
  _ number: CInt, into buffer: UnsafeMutableRawBufferPointer
) throws(Errno) -> Int {
  try systemCall { read(number, buffer.baseAddress, buffer.count) }
}

private func writeDescriptor(_ number: CInt, _ bytes: UnsafeRawBufferPointer) -> Int {
  write(number, bytes.baseAddress, bytes.count)
}

private func closeDescriptor(_ number: CInt) -> CInt {
  close(number)
}
