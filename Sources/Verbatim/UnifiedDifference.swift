/// Two versions of a text that differ in few places, in the unified form of `diff -u`.
struct UnifiedDifference {
  let name: String
  private let old: [ArraySlice<UInt8>]
  private let new: [ArraySlice<UInt8>]

  /// Lines shown around a change.
  private static let context = 3
  /// How far behind a change the two versions are looked through for lines they share.
  private static let reach = 200

  init(name: String, old: [UInt8], new: [UInt8]) {
    self.name = name
    self.old = Self.lines(of: old)
    self.new = Self.lines(of: new)
  }

  /// The lines with their ends, which the last may lack.
  private static func lines(of bytes: [UInt8]) -> [ArraySlice<UInt8>] {
    var lines: [ArraySlice<UInt8>] = []
    var rest = bytes[...]
    while !rest.isEmpty {
      let end = rest.firstIndex(of: 10).map { $0 + 1 } ?? rest.endIndex
      lines.append(rest[..<end])
      rest = rest[end...]
    }
    return lines
  }

  private struct Change {
    var old: Range<Int>
    var new: Range<Int>
  }

  var text: String {
    let changes = changes()
    guard !changes.isEmpty else { return "" }
    var text = "--- \(name)\n+++ \(name)\n"
    var start = 0
    while start < changes.count {
      var end = start + 1
      while end < changes.count,
        changes[end].old.lowerBound - changes[end - 1].old.upperBound <= 2 * Self.context
      {
        end += 1
      }
      text += hunk(changes[start..<end])
      start = end
    }
    return text
  }

  private func changes() -> [Change] {
    var changes: [Change] = []
    var (left, right) = (0, 0)
    while left < old.count || right < new.count {
      if left < old.count, right < new.count, old[left] == new[right] {
        left += 1
        right += 1
        continue
      }
      let next = nextCommon(left, right)
      changes.append(Change(old: left..<next.left, new: right..<next.right))
      (left, right) = next
    }
    return changes
  }

  /// The nearest lines from which the two go on alike.
  private func nextCommon(_ left: Int, _ right: Int) -> (left: Int, right: Int) {
    for distance in 1...Self.reach {
      for skipped in 0...distance {
        let (newLeft, newRight) = (left + skipped, right + distance - skipped)
        if newLeft == old.count, newRight == new.count { return (newLeft, newRight) }
        if newLeft < old.count, newRight < new.count, old[newLeft] == new[newRight] {
          return (newLeft, newRight)
        }
      }
    }
    return (old.count, new.count)
  }

  private func hunk(_ changes: ArraySlice<Change>) -> String {
    guard let first = changes.first, let last = changes.last else { return "" }
    let before = min(Self.context, first.old.lowerBound)
    let after = min(Self.context, old.count - last.old.upperBound)
    let oldRange = first.old.lowerBound - before..<last.old.upperBound + after
    let newRange = first.new.lowerBound - before..<last.new.upperBound + after
    var text = "@@ -\(position(oldRange)) +\(position(newRange)) @@\n"
    var line = oldRange.lowerBound
    for change in changes {
      text += lines(old[line..<change.old.lowerBound], mark: " ")
      text += lines(old[change.old], mark: "-") + lines(new[change.new], mark: "+")
      line = change.old.upperBound
    }
    return text + lines(old[line..<oldRange.upperBound], mark: " ")
  }

  private func position(_ range: Range<Int>) -> String {
    "\(range.isEmpty ? range.lowerBound : range.lowerBound + 1),\(range.count)"
  }

  private func lines(_ lines: ArraySlice<ArraySlice<UInt8>>, mark: String) -> String {
    lines.map { line in
      mark + String(decoding: line, as: UTF8.self)
        + (line.last == 10 ? "" : "\n\\ No newline at end of file\n")
    }
    .joined()
  }
}
