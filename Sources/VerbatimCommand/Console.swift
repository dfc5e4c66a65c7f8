internal import SystemPackage

/// The command's two streams: results on standard output, all else on standard error.
enum Console {
  static func say(_ text: String) {
    write(text + "\n", to: .standardOutput)
  }

  static func complain(_ text: String) {
    write(text + "\n", to: .standardError)
  }

  /// A stream that nobody reads any more is no fault of the command's: it ends quietly.
  private static func write(_ text: String, to stream: FileDescriptor) {
    _ = try? stream.writeAll(Array(text.utf8))
  }
}
