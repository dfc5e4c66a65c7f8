/// A change to the input that mends a finding and touches nothing else.
public struct Fix: Hashable, Sendable {
  /// Bytes of the input, counted as in the file, and what stands for them afterwards.
  public struct Edit: Hashable, Sendable {
    public var range: Range<Int>
    public var replacement: String

    public init(_ range: Range<Int>, _ replacement: String) {
      self.range = range
      self.replacement = replacement
    }
  }

  /// What it does, as an order: `write “who” instead of “whoo”`.
  public var title: String
  /// In order of their places; they do not overlap.
  public var edits: [Edit]

  public init(_ title: String, edits: [Edit]) {
    self.title = title
    self.edits = edits
  }
}

extension Fix {
  /// Applies fixes to the bytes they were made for; what no edit names stays as it is.
  ///
  /// A fix that overlaps one before it, or reaches outside the bytes, is left out whole: after
  /// the next check it may be offered again.
  ///
  /// - Returns: the new bytes and how many fixes were applied.
  public static func apply(_ fixes: [Fix], to bytes: [UInt8]) -> (bytes: [UInt8], applied: Int) {
    var taken: [Edit] = []
    var applied = 0
    for fix in fixes {
      var attempt = taken
      guard fix.edits.allSatisfy({ insert($0, into: &attempt, limit: bytes.count) }) else {
        continue
      }
      taken = attempt
      applied += 1
    }
    var result: [UInt8] = []
    result.reserveCapacity(bytes.count)
    var position = 0
    for edit in taken {
      result += bytes[position..<edit.range.lowerBound]
      result += edit.replacement.utf8
      position = edit.range.upperBound
    }
    result += bytes[position...]
    return (result, applied)
  }

  /// Puts an edit in its place among others.
  ///
  /// - Returns: false where it overlaps one of them or reaches outside the bytes.
  private static func insert(_ edit: Edit, into taken: inout [Edit], limit: Int) -> Bool {
    guard edit.range.lowerBound >= 0, edit.range.upperBound <= limit else { return false }
    var low = 0
    var high = taken.count
    while low < high {
      let middle = (low + high) / 2
      if taken[middle].range.lowerBound < edit.range.lowerBound {
        low = middle + 1
      } else {
        high = middle
      }
    }
    if low > 0, taken[low - 1].range.upperBound > edit.range.lowerBound { return false }
    if low < taken.count, taken[low].range.lowerBound == edit.range.lowerBound { return false }
    if low < taken.count, taken[low].range.lowerBound < edit.range.upperBound { return false }
    taken.insert(edit, at: low)
    return true
  }
}
