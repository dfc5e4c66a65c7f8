/// Times as clocks show them.
enum Clock {
  /// `1:02:03`, or `2:03` within the first hour, from decimal seconds.
  static func text(ofSeconds seconds: String) -> String {
    let whole = seconds.split(separator: ".").first.flatMap { Int($0) } ?? 0
    func padded(_ number: Int) -> String { number < 10 ? "0\(number)" : "\(number)" }
    let minutes = whole / 60 % 60
    return whole >= 3600
      ? "\(whole / 3600):\(padded(minutes)):\(padded(whole % 60))"
      : "\(minutes):\(padded(whole % 60))"
  }
}
