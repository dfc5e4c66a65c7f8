/// What a chat's program tells among the messages: who comes and goes, and what somebody does.
struct ChatNotices {
  let text: Text
  let lines: [Line]

  /// Gives lines such as `* ann has joined #harbour` and `-!- mode [+o ann]` the role of narrative,
  /// where most labels are nicknames in angle brackets.
  func mark(_ roles: inout [LineRole], among labels: [LabelCandidate]) {
    let nicknames = labels.count { $0.form.opening == .angle }
    guard nicknames >= 3, nicknames * 2 > labels.count else { return }
    for index in lines.indices where roles[index] == .speech && isNotice(lines[index].text) {
      roles[index] = .narrative
    }
  }

  private func isNotice(_ line: Range<Int>) -> Bool {
    let stamp = TimestampScanner(text: text).stamp(at: line.lowerBound, limit: line.upperBound)
    let start = stamp.map { text.skipBlanks($0.range.upperBound..<line.upperBound) }
    let words = start ?? line.lowerBound
    return Self.marks.contains { text.has($0, at: words) } && words + 3 < line.upperBound
  }

  private static let marks: [StaticString] = [
    "* ", "*** ", "-!- ", "--> ", "<-- ", "--- ", "== ", "=!= ", "→ ", "← ", "⇐ ", "⇒ ",
  ]
}
