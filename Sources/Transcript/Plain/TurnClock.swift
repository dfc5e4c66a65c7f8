/// The times at which turns start, as stamps beside the labels or on lines of their own give them.
struct TurnClock {
  private let stamps: TimestampScanner
  private var starts: [(turn: Int, stamp: TimestampScanner.Stamp)] = []
  /// A stamp on a line of its own, after which nothing has been said yet.
  private var waiting: TimestampScanner.Stamp?

  /// A recording begins at its start: later first stamps, in seconds, are times of day.
  private static let latestStart = 7200.0
  /// The same of stamps of two parts, which may be minutes and seconds or hours and minutes.
  private static let latestShortStart = 300.0

  init(text: Text) {
    stamps = TimestampScanner(text: text)
  }

  /// A turn begins, with the stamp beside its label if there is one.
  mutating func begin(_ turn: Int, stamp range: Range<Int>?) {
    let own = range.flatMap { stamps.stamp(at: $0.lowerBound, limit: $0.upperBound) }
    if let stamp = own ?? waiting { starts.append((turn, stamp)) }
    waiting = nil
  }

  /// A stamp fills a line.
  ///
  /// - Parameter turn: the turn whose label stands above it, if that has said nothing yet.
  mutating func read(_ stamp: TimestampScanner.Stamp, above turn: Int?) {
    if let turn, starts.last?.turn != turn {
      starts.append((turn, stamp))
    } else {
      waiting = stamp
    }
  }

  mutating func speak() { waiting = nil }

  /// The points of time, in order, once each turn knows which is its start; none where the stamps
  /// are times of day or do not go forward.
  func timeline(of turns: inout [Turn]) -> [TimePoint] {
    let times = starts.compactMap { start in
      start.stamp.seconds.map { (turn: start.turn, milliseconds: Int(($0 * 1000).rounded())) }
    }
    guard times.count >= 2, times.count == starts.count, let first = times.first else { return [] }
    let isShort = starts.allSatisfy { $0.stamp.parts == 2 }
    let latest = isShort ? Self.latestShortStart : Self.latestStart
    guard Double(first.milliseconds) <= latest * 1000,
      zip(times, times.dropFirst()).allSatisfy({ $0.milliseconds <= $1.milliseconds })
    else { return [] }
    var points: [TimePoint] = []
    var last = -1
    for time in times {
      if time.milliseconds > last {
        points.append(TimePoint(seconds: ClockTime.seconds(time.milliseconds)))
        last = time.milliseconds
      }
      turns[time.turn].start = points.count - 1
    }
    return points
  }
}
