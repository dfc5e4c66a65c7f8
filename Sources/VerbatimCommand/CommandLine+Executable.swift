#if canImport(Glibc)
  internal import Glibc
#elseif canImport(Darwin)
  internal import Darwin
#endif

extension CommandLine {
  /// The path of this program, to start it again; nil where the system does not tell.
  static var executablePath: String? {
    guard let path = realpath("/proc/self/exe", nil) else { return nil }
    defer { free(path) }
    return String(cString: path)
  }

  /// What tells this program from one that was built at another time.
  static var executableIdentity: String {
    var status = stat()
    guard let path = executablePath, stat(path, &status) == 0 else { return "" }
    return "\(status.st_size) \(status.st_ino) \(status.st_ctim.tv_sec).\(status.st_ctim.tv_nsec)"
  }

  /// Where the command was called; empty where the system does not tell.
  static var currentDirectory: String {
    guard let path = realpath(".", nil) else { return "" }
    defer { free(path) }
    return String(cString: path)
  }
}
