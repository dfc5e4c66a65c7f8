/// Gathers points of time, and numbers them in the order of time.
struct TimelineBuilder {
  private var indexes: [Int: Int] = [:]
  private var values: [Int] = []

  /// A provisional number of a point in milliseconds.
  mutating func point(_ milliseconds: Int) -> Int {
    if let known = indexes[milliseconds] { return known }
    indexes[milliseconds] = values.count
    values.append(milliseconds)
    return values.count - 1
  }

  /// The points in order, and the final number of each provisional one.
  func finish() -> (points: [TimePoint], numbers: [Int]) {
    let order = values.indices.sorted { values[$0] < values[$1] }
    var numbers = Array(repeating: 0, count: values.count)
    for (number, index) in order.enumerated() { numbers[index] = number }
    return (order.map { TimePoint(seconds: ClockTime.seconds(values[$0])) }, numbers)
  }
}
