/// Near spellings.
public enum EditDistance {
  /// How many letters must be put in, left out, changed or swapped with their neighbour to make
  /// one word of the other; nil where it is more than `maximum`.
  ///
  /// Source: the restricted Damerau–Levenshtein distance.
  public static func between(_ left: String, _ right: String, maximum: Int) -> Int? {
    let left = Array(left.lowercased().unicodeScalars)
    let right = Array(right.lowercased().unicodeScalars)
    guard abs(left.count - right.count) <= maximum, max(left.count, right.count) <= 256 else {
      return nil
    }
    var beforeLast: [Int] = []
    var last = Array(0...right.count)
    for (row, letter) in left.enumerated() {
      var current = [row + 1]
      for (column, other) in right.enumerated() {
        var cost = min(
          last[column] + (letter == other ? 0 : 1), last[column + 1] + 1, current[column] + 1)
        if row > 0, column > 0, letter == right[column - 1], left[row - 1] == other {
          cost = min(cost, beforeLast[column - 1] + 1)
        }
        current.append(cost)
      }
      beforeLast = last
      last = current
    }
    return last[right.count] <= maximum ? last[right.count] : nil
  }

  /// The words that may be meant by a misspelt one, nearest first; upper and lower case do not
  /// count as different. Empty where none is near.
  public static func nearest(to word: String, among words: [String]) -> [String] {
    let maximum = max(1, min(3, word.unicodeScalars.count / 3))
    return words.compactMap { candidate in
      between(word, candidate, maximum: maximum).map { (distance: $0, word: candidate) }
    }
    .sorted { ($0.distance, $0.word) < ($1.distance, $1.word) }
    .map(\.word)
  }
}
