internal import SystemPackage

#if canImport(Glibc)
  internal import Glibc
#elseif canImport(Darwin)
  internal import Darwin
#endif

/// The command's two streams: results on standard output, all else on standard error.
enum Console {
  static func say(_ text: String, terminator: String = "\n") {
    write(text + terminator, to: .standardOutput)
  }

  static func complain(_ text: String, terminator: String = "\n") {
    write(text + terminator, to: .standardError)
  }

  /// A stream that nobody reads any more is no fault of the command's.
  private static func write(_ text: String, to stream: FileDescriptor) {
    _ = try? stream.writeAll(Array(text.utf8))
  }

  /// Whether messages go to a terminal.
  static var isTerminal: Bool { isatty(FileDescriptor.standardError.rawValue) == 1 }

  /// The terminal's columns; 100 where messages do not go to one.
  static var width: Int {
    var size = winsize()
    guard isTerminal,
      ioctl(FileDescriptor.standardError.rawValue, UInt(TIOCGWINSZ), &size) == 0, size.ws_col > 0
    else { return 100 }
    return Int(size.ws_col)
  }
}
