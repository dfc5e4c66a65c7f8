internal import Transcript

/// Reads a `timeline`: points by id, in seconds since its beginning.
struct TimelineReader {
  private(set) var points: [TimePoint] = []
  private var indexes: [String: Int] = [:]
  private var seconds: [String: Double] = [:]
  /// How many units make a second.
  private var scale = 1.0

  mutating func begin(unit: String?) {
    scale = unit == "ms" ? 1000 : unit == "min" ? 1.0 / 60 : unit == "h" ? 1.0 / 3600 : 1
  }

  /// The origin that Verbatim writes is no point of the transcript.
  mutating func add(id: String?, interval: String?, since: String?, absolute: String?) {
    guard let id else { return }
    guard let interval, let value = Double(interval), value.isFinite else {
      seconds[id] = 0
      if points.isEmpty, id.hasSuffix(".t0") { return }
      indexes[id] = points.count
      points.append(TimePoint(seconds: absolute.flatMap(Self.decimal) ?? "0"))
      return
    }
    let origin = since.flatMap { seconds[$0] } ?? 0
    let total = origin + value / scale
    seconds[id] = total
    indexes[id] = points.count
    let isWritten = origin == 0 && scale == 1 && NormalForm.isInterval(interval)
    points.append(TimePoint(seconds: isWritten ? interval : Self.format(total)))
  }

  func index(of id: String?) -> Int? { id.flatMap { indexes[$0] } }

  private static func decimal(_ text: String) -> String? {
    NormalForm.isInterval(text) ? text : nil
  }

  /// Milliseconds are as exact as transcripts are.
  private static func format(_ seconds: Double) -> String {
    guard seconds > 0, seconds < 1e9 else { return "0" }
    let milliseconds = Int((seconds * 1000).rounded())
    let fraction = milliseconds % 1000
    guard fraction > 0 else { return String(milliseconds / 1000) }
    var digits = String(1000 + fraction).dropFirst()
    while digits.last == "0" { digits.removeLast() }
    return "\(milliseconds / 1000).\(digits)"
  }
}
