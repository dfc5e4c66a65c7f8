public import SystemPackage

/// An operation on a file that the system refused.
public struct FileFailure: Error, Hashable, CustomStringConvertible {
  /// What was tried, in words that follow “cannot”: `open`, `read`, `write`, `replace` …
  public let operation: String
  /// The path as the user gave it; `-` is standard input or output.
  public let path: String
  /// As the system gave it.
  public let reason: Errno
  /// The bytes that are not exceeded, where that is the reason.
  public var limit: Int?

  public init(_ operation: String, _ path: String, _ reason: Errno) {
    self.operation = operation
    self.path = path
    self.reason = reason
  }

  private var place: String {
    guard path == "-" else { return "“\(path)”" }
    return operation == "write" ? "standard output" : "standard input"
  }

  public var description: String { "cannot \(operation) \(place): \(explanation)" }

  /// The reason in words.
  var explanation: String {
    limit.map { "\(reason), with more than \($0) bytes" } ?? "\(reason)"
  }
}
