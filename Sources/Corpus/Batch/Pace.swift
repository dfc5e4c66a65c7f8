internal import Synchronization

/// How many files a worker takes at once: many small ones, so that handing out costs little; one
/// large one, so that the others are not kept waiting and little is lost to a kill.
final class Pace: Sendable {
  /// What a worker is given should last about so long.
  private static let seconds = 0.002
  private static let maximum = 32
  private let current = Atomic<Int>(1)

  var filesAtOnce: Int { current.load(ordering: .relaxed) }

  /// Works on files, and learns how long they take.
  func measure(
    _ assignments: [Assignment], _ work: (Assignment) -> FinishedFile
  ) -> [FinishedFile] {
    let start = monotonicSeconds()
    let files = assignments.map(work)
    let each = (monotonicSeconds() - start) / Double(max(1, files.count))
    let fitting = Int(min(Double(Self.maximum), Self.seconds / max(each, 1e-9)))
    current.store(max(1, fitting), ordering: .relaxed)
    return files
  }
}
