/// One file's turn.
struct Assignment {
  /// In the plan.
  var index: Int
  /// Its path below its root: bytes of its own, so that workers share no memory.
  var path: BytePath
  /// What is known of it.
  var record: EncodedRecord?
  /// What is known of files that come before it and are not in the plan.
  var passed: [EncodedRecord]
}

/// Hands out a plan's files in their order, several at a time.
struct AssignmentQueue {
  private let plan: Plan
  private let records: StateReader?
  private let workers: Int
  private var position = 0

  init(_ plan: Plan, records: StateReader?, workers: Int) {
    self.plan = plan
    self.records = records
    self.workers = workers
  }

  var isEmpty: Bool { position == plan.count }

  /// The next files; nil where there are none.
  ///
  /// - Parameter wanted: how many at most; fewer near the end, so that all workers end together.
  mutating func next(_ wanted: Int) -> [Assignment]? {
    guard !isEmpty else { return nil }
    let left = plan.count - position
    let count = min(wanted, max(1, left / (workers * 4)))
    defer { position += count }
    return (position..<position + count).map { index in
      let path = BytePath(bytes: plan.paths.path(index))
      var assignment = Assignment(index: index, path: path, passed: [])
      assignment.record = records?.record(for: assignment.path.bytes) {
        assignment.passed.append($0)
      }
      return assignment
    }
  }
}
