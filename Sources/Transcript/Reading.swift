public import Diagnostics

/// The evidence behind a reading.
public struct Reading: Sendable {
  public struct LabelEvidence: Hashable, Sendable {
    /// The label as written, without its punctuation.
    public var label: String
    public var count: Int
    /// 0 to 1.
    public var confidence: Double
    /// Index into `Transcript.participants`; nil for a candidate that was refused.
    public var participant: Int?
    /// The features that decided, each with its weight.
    public var features: [(name: String, weight: Double)]

    public static func == (left: Self, right: Self) -> Bool {
      left.label == right.label && left.count == right.count && left.confidence == right.confidence
        && left.participant == right.participant
    }

    public func hash(into hasher: inout Hasher) {
      hasher.combine(label)
      hasher.combine(count)
    }
  }

  /// The layout in a few words, such as `label: text, one paragraph a line`.
  public var layout: String
  /// 0 to 1.
  public var confidence: Double
  public var labels: [LabelEvidence]
  /// Doubtful lines and other remarks, located in the source.
  public var remarks: [Diagnostic]

  public init() {
    layout = "no labels"
    confidence = 0
    labels = []
    remarks = []
  }
}
