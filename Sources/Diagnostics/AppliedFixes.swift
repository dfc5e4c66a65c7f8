/// What fixes make of the bytes that they were made for: what no edit names stays as it is.
///
/// A fix that overlaps one before it, or reaches outside the bytes, is left out whole: the next
/// check may offer it again.
public struct AppliedFixes: Sendable {
  private let original: [UInt8]
  /// In order of their places; they do not overlap.
  public let edits: [Fix.Edit]
  /// How many fixes were applied.
  public let count: Int

  public init(_ fixes: [Fix], to bytes: [UInt8]) {
    original = bytes
    var taken: [Fix.Edit] = []
    var applied = 0
    for fix in fixes {
      var places: [Int] = []
      for edit in fix.edits {
        guard let place = Self.insert(edit, into: &taken, limit: bytes.count) else { break }
        places.append(place)
      }
      if places.count == fix.edits.count {
        applied += 1
      } else {
        for place in places.reversed() { taken.remove(at: place) }
      }
    }
    edits = taken
    count = applied
  }

  /// Puts an edit in its place among others.
  ///
  /// - Returns: its index; nil where it overlaps one of them or reaches outside the bytes.
  private static func insert(
    _ edit: Fix.Edit, into taken: inout [Fix.Edit], limit: Int
  ) -> Int? {
    guard edit.range.lowerBound >= 0, edit.range.upperBound <= limit else { return nil }
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
    if low > 0, taken[low - 1].range.upperBound > edit.range.lowerBound { return nil }
    if low < taken.count {
      let next = taken[low].range.lowerBound
      if next == edit.range.lowerBound || next < edit.range.upperBound { return nil }
    }
    taken.insert(edit, at: low)
    return low
  }

  /// The bytes with the fixes.
  public var bytes: [UInt8] {
    var result: [UInt8] = []
    result.reserveCapacity(original.count)
    var position = 0
    for edit in edits {
      result += original[position..<edit.range.lowerBound]
      result += edit.replacement.utf8
      position = edit.range.upperBound
    }
    return result + original[position...]
  }
}
