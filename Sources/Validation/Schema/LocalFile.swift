#if canImport(Glibc)
  internal import Glibc
#elseif canImport(Darwin)
  internal import Darwin
#endif

/// A local file: one that the caller names, or one beside a document.
enum LocalFile {
  /// Bytes of a regular file; not of a pipe, which may never end.
  static func regularBytes(of path: String) throws(Reason) -> [UInt8] {
    var status = stat()
    guard stat(path, &status) == 0 else { throw Reason(errno) }
    guard status.st_mode & S_IFMT == S_IFREG else { throw Reason(EINVAL) }
    return try bytes(of: path)
  }

  /// - Throws: a sentence's end that says why: `is a directory`.
  static func bytes(of path: String) throws(Reason) -> [UInt8] {
    var status = stat()
    guard stat(path, &status) == 0 else { throw Reason(errno) }
    guard status.st_mode & S_IFMT != S_IFDIR else { throw Reason(EISDIR) }
    let descriptor = open(path, O_RDONLY | O_CLOEXEC)
    guard descriptor >= 0 else { throw Reason(errno) }
    defer { close(descriptor) }
    return readAll(from: descriptor, expecting: Int(status.st_size))
  }

  struct Reason: Error {
    var text: String

    init(_ code: Int32) {
      text = String(cString: strerror(code))
    }
  }

  /// The directory of a path.
  static func directory(of path: String) -> String {
    guard let slash = path.lastIndex(of: "/") else { return "." }
    return slash == path.startIndex ? "/" : String(path[..<slash])
  }
}
