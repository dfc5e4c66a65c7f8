/// A change to the input that mends a finding and touches nothing else.
public struct Fix: Hashable, Sendable {
  /// Bytes of the input, counted as in the file, and what stands for them afterwards.
  public struct Edit: Hashable, Sendable {
    /// Bytes of the file that are replaced.
    public var range: Range<Int>
    /// What stands there afterwards.
    public var replacement: String

    public init(_ range: Range<Int>, _ replacement: String) {
      self.range = range
      self.replacement = replacement
    }
  }

  /// What it does, as an order: `write “who”`.
  public var title: String
  /// In order of their places; they do not overlap.
  public var edits: [Edit]

  public init(_ title: String, edits: [Edit]) {
    self.title = title
    self.edits = edits
  }
}
