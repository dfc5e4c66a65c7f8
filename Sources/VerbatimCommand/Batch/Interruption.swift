import Corpus
import Synchronization

#if canImport(Glibc)
  import Glibc
#elseif canImport(Darwin)
  import Darwin
#endif

/// Signals that ask the command to stop: the first lets the files at hand be finished, the second
/// ends the process.
enum Interruption {
  static let cancellation = Cancellation()
  private static let received = Atomic<Int32>(0)

  static func watch() {
    // Made here, so that the handler makes nothing.
    _ = cancellation
    received.store(0, ordering: .relaxed)
    for number in [SIGINT, SIGTERM] { signal(number) { Interruption.note($0) } }
  }

  private static func note(_ number: Int32) {
    received.store(number, ordering: .relaxed)
    cancellation.request()
    signal(number, SIG_DFL)
  }

  /// Ends the process as the signal would have done, if there was one.
  static func endIfRequested() {
    let number = received.load(ordering: .relaxed)
    guard number != 0 else { return }
    signal(number, SIG_DFL)
    raise(number)
  }
}
