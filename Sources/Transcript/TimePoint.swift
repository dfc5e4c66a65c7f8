/// A point of a recording's time line.
public struct TimePoint: Hashable, Sendable {
  /// Seconds since the start of the recording, as a decimal without exponent, such as `16.240`.
  public var seconds: String

  public init(seconds: String) {
    self.seconds = seconds
  }
}
