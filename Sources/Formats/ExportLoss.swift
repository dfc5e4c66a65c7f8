/// Something of a TEI file that the format it was exported to does not hold.
public struct ExportLoss: Hashable, Sendable {
  /// In words, such as `page furniture`.
  public var what: String
  public var count: Int

  public init(_ what: String, _ count: Int) {
    self.what = what
    self.count = count
  }
}

/// Counts losses by kind, in the order in which they were met.
struct LossCounter {
  private(set) var losses: [ExportLoss] = []

  mutating func add(_ what: String, _ count: Int = 1) {
    if let index = losses.firstIndex(where: { $0.what == what }) {
      losses[index].count += count
    } else {
      losses.append(ExportLoss(what, count))
    }
  }
}
