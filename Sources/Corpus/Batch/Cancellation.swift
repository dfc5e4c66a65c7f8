internal import Synchronization

/// A request to stop, which a signal's handler may make.
public final class Cancellation: Sendable {
  private let flag = Atomic<Bool>(false)

  public init() {}

  /// Asks to stop: what was begun is finished, nothing more is begun.
  public func request() { flag.store(true, ordering: .relaxed) }

  public var isRequested: Bool { flag.load(ordering: .relaxed) }
}
