#if canImport(Glibc)
  internal import Glibc
#elseif canImport(Darwin)
  internal import Darwin
#endif

/// How the command ends; thrown to end it.
enum ExitStatus: Int32, Error {
  case good = 0
  /// There are findings, or some inputs failed.
  case findings = 1
  /// A wrong call, configuration or schema.
  case usage = 2
  /// It could not go on: the disk is full, the output is locked or read-only.
  case stuck = 3

  func exit() -> Never {
    #if canImport(Glibc)
      Glibc.exit(rawValue)
    #else
      Darwin.exit(rawValue)
    #endif
  }

  /// The worse of two.
  func and(_ other: ExitStatus) -> ExitStatus {
    rawValue >= other.rawValue ? self : other
  }
}

/// Why the command cannot do what it was asked.
struct CommandFailure: Error {
  var status: ExitStatus
  var message: String?

  init(_ status: ExitStatus, _ message: String? = nil) {
    self.status = status
    self.message = message
  }
}
