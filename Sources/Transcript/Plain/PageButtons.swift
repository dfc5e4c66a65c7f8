/// What a page of posts shows between them, which nobody says: votes, `Reply`.
struct PageButtons {
  let text: Text
  let lines: [Line]

  /// Fewer are what somebody says.
  private static let least = 3
  private static let longest = 24
  /// Lines looked at above each label.
  private static let most = 4

  /// Gives short lines that stand above most labels with a time, be their numbers what they are,
  /// the role of narrative.
  func mark(_ roles: inout [LineRole], above labels: [LabelCandidate]) {
    let timed = labels.filter { $0.form.isTimed && $0.form.separator == .lineEnd }
    guard timed.count >= Self.least else { return }
    var counts: [String: Int] = [:]
    for label in timed {
      for line in short(above: label.line, roles) { counts[folded(line), default: 0] += 1 }
    }
    let least = max(Self.least, timed.count / 2)
    for label in timed {
      for line in short(above: label.line, roles) {
        guard counts[folded(line), default: 0] >= least else { break }
        roles[line] = .narrative
      }
    }
  }

  /// The short lines of speech right above a line, from the last.
  private func short(above line: Int, _ roles: [LineRole]) -> [Int] {
    var found: [Int] = []
    var index = line - 1
    while index >= 0, found.count < Self.most {
      if !lines[index].isBlank {
        guard roles[index] == .speech, lines[index].text.count <= Self.longest,
          !lines[index].endsSentence
        else {
          // What stands right below a label is said.
          if isLabel(roles[index]), !found.isEmpty { found.removeLast() }
          break
        }
        found.append(index)
      }
      index -= 1
    }
    return found
  }

  /// A name, or the day below it.
  private func isLabel(_ role: LineRole) -> Bool {
    if case .label = role { true } else { role == .joined }
  }

  /// A line with its numbers alike.
  private func folded(_ line: Int) -> String {
    let words = text.string(lines[line].text)
    guard words.contains(where: \.isNumber) else { return words }
    return words.reduce(into: "") { folded, character in
      if !character.isNumber {
        folded.append(character)
      } else if folded.last != "0" {
        folded += "0"
      }
    }
  }
}
