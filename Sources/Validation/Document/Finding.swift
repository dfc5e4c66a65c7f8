internal import Diagnostics

/// A finding by byte offsets; its lines are counted when the document has been read.
struct Finding {
  /// Another place that the hint names.
  struct Related {
    var offset: Int
    /// Words before the place: `it was first given at`.
    var text: String
  }

  var id: String
  var severity: Diagnostic.Severity = .error
  var source: Diagnostic.Source
  var message: String
  var hint: String?
  /// Bytes of the document; empty for a point.
  var range: Range<Int>
  var related: Related?
  var fix: Fix?

  /// Whether a file that is included does not show it alone.
  var needsWhole: Bool {
    switch id {
    case "unresolved-pointer": true
    case "duplicate-id":
      related.map { FileOffset.file(of: $0.offset) != FileOffset.file(of: range.lowerBound) }
        ?? false
    default: false
    }
  }
}

/// The findings of one document, up to a limit of errors.
struct FindingList {
  let limit: Int
  private(set) var all: [Finding] = []
  private var errors = 0

  init(limit: Int) {
    self.limit = limit
  }

  /// Whether so many errors were found that the rest is not looked for.
  var isFull: Bool { errors >= limit }

  mutating func add(_ finding: Finding) {
    guard !isFull else { return }
    if finding.severity == .error { errors += 1 }
    all.append(finding)
  }
}
