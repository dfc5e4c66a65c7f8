/// How many characters differ between two words (Levenshtein).
enum EditDistance {
  /// The distance, or more than `limit` where it exceeds that.
  static func between(_ one: [Unicode.Scalar], _ other: [Unicode.Scalar], limit: Int) -> Int {
    guard abs(one.count - other.count) <= limit else { return limit + 1 }
    var row = Array(0...other.count)
    for (place, left) in one.enumerated() {
      var diagonal = row[0]
      row[0] = place + 1
      for (index, right) in other.enumerated() {
        let cost = left == right ? diagonal : diagonal + 1
        diagonal = row[index + 1]
        row[index + 1] = min(cost, min(row[index], diagonal) + 1)
      }
      if (row.min() ?? 0) > limit { return limit + 1 }
    }
    return row[other.count]
  }
}
