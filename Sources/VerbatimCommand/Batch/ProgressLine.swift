import Corpus

/// How far a run is, on standard error: a line that is drawn anew on a terminal, otherwise a line
/// every ten seconds.
final class ProgressLine {
  private let isTerminal = Console.isTerminal
  private let isQuiet: Bool
  private var isShown = false
  private var lastSeconds = 0.0

  init(isQuiet: Bool) {
    self.isQuiet = isQuiet
  }

  func show(_ progress: BatchProgress) {
    guard !isQuiet, progress.finished < progress.total else { return }
    let interval = isTerminal ? 0.2 : 10
    guard progress.seconds - lastSeconds >= interval else { return }
    lastSeconds = progress.seconds
    let text = Self.text(progress)
    if isTerminal {
      let room = max(20, Console.width - 1)
      Console.complain("\r\u{1B}[K" + String(text.prefix(room)), terminator: "")
      isShown = true
    } else {
      Console.complain("verbatim: " + text)
    }
  }

  /// Makes room for other lines.
  func clear() {
    guard isShown else { return }
    Console.complain("\r\u{1B}[K", terminator: "")
    isShown = false
  }

  static func text(_ progress: BatchProgress) -> String {
    let share = progress.total == 0 ? 100 : progress.finished * 100 / progress.total
    var parts = [
      bar(share), "\(progress.finished)/\(progress.total) files", "\(Int(progress.rate)) a second",
    ]
    if progress.failed > 0 { parts.append("\(progress.failed) with errors") }
    if let left = progress.secondsLeft { parts.append(duration(left) + " left") }
    return parts.joined(separator: ", ")
  }

  private static func bar(_ share: Int) -> String {
    let width = 20
    let filled = min(width, share * width / 100)
    let bar = String(repeating: "█", count: filled) + String(repeating: "░", count: width - filled)
    return "\(bar) \(share) %"
  }

  private static func duration(_ seconds: Double) -> String {
    let whole = Int(min(seconds, 1e7).rounded(.up))
    let (hours, minutes, rest) = (whole / 3600, whole / 60 % 60, whole % 60)
    let tail = rest < 10 ? "0\(rest)" : "\(rest)"
    guard hours > 0 else { return "\(minutes):\(tail)" }
    return "\(hours):\(minutes < 10 ? "0" : "")\(minutes):\(tail)"
  }
}
