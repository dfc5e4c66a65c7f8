/// Times beside labels that stand alone on their lines.
extension CandidateCollector {
  /// A time stamp alone on the line below belongs to a label alone on its line.
  func markTimed(_ candidates: inout [LabelCandidate]) {
    for index in candidates.indices where candidates[index].form.separator == .lineEnd {
      candidates[index].form.isTimed = true
    }
  }

  /// The line above is a time stamp, be a blank line between.
  func isBelowStamp(_ index: Int) -> Bool {
    let above = index > 0 && lines[index - 1].isBlank ? index - 2 : index - 1
    return isStamp(above)
  }

  /// A time and a name fill the line, and what stands below has no time of its own; so it is near by.
  func isStampedAlone(_ index: Int, _ found: [LabelCandidate]) -> Bool {
    guard found.contains(where: { $0.form.separator == .lineEnd && $0.time != nil }),
      isOverBareLine(index)
    else { return false }
    let near = max(start, index - Self.reach)..<min(lines.count, index + Self.reach)
    let stamped = near.lazy.filter {
      beginsWithStamp(lines[$0]) && isOverBareLine($0)
    }
    return stamped.prefix(Self.leastStamped).count == Self.leastStamped
  }

  /// Fewer lines of a time and a name are no chat.
  private static let leastStamped = 3
  /// Lines above and below in which others are looked for.
  private static let reach = 200

  private func isOverBareLine(_ index: Int) -> Bool {
    index + 1 < lines.count && !lines[index + 1].isBlank && !beginsWithStamp(lines[index + 1])
  }

  func beginsWithStamp(_ line: Line) -> Bool {
    TimestampScanner(text: text).begins(line)
  }

  func isStamp(_ index: Int) -> Bool {
    guard lines.indices.contains(index), !lines[index].isBlank else { return false }
    return TimestampScanner(text: text).stamp(filling: lines[index]) != nil
      || isSpeakerWord(lines[index].text)
  }

  /// A line of nothing but the word that announces whoever is named on the next.
  private func isSpeakerWord(_ line: Range<Int>) -> Bool {
    line.count == 7 && text.has("speaker", at: line.lowerBound)
  }

  /// `Kl. 10:00` and nothing else.
  func isClock(_ line: Range<Int>) -> Bool {
    guard line.count <= 24, text.hasDigit(line) else { return false }
    let word = text.firstWord(line)
    guard word.count <= 12,
      Self.clockWords.contains(text.string(word).lowercased().trimmed(of: ".:"))
    else { return false }
    let rest = text.bytes[word.upperBound..<line.upperBound]
    return rest.allSatisfy { Letters.isDigit(UInt32($0)) || [0x20, 0x2E, 0x3A].contains($0) }
  }

  private static let clockWords = WordSet("kl klo klokken ore godz uhr saat hora час ώρα")
}
