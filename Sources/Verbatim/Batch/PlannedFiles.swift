public import Corpus
internal import Synchronization

/// Which files a plan has, whatever paths lead to them; found out when it is first asked.
public final class PlannedFiles: Sendable {
  private let plan: Plan
  private let paths = Mutex<Set<String>?>(nil)

  /// - Parameter plan: whose files these are.
  public init(_ plan: Plan) {
    self.plan = plan
  }

  /// - Parameter path: absolute, without links.
  func contains(_ path: String) -> Bool {
    paths.withLock { paths in
      let known = paths ?? Set((0..<plan.count).compactMap { plan.entry($0).input.realPath })
      paths = known
      return known.contains(path)
    }
  }
}
