/// Names that the front of a document gives before anybody speaks.
struct Roster {
  /// How a name is mentioned.
  enum Mention: Hashable {
    /// At the start of a line, alone or with an office behind it.
    case list
    /// Within a line.
    case words
  }

  private let text: Text
  /// Lines of the front that are no speech.
  private let front: [Range<Int>]
  /// Where the words of those lines begin, each with the number of the one before it that has the
  /// same first byte; -1 where there is none.
  private let words: [(index: Int, before: Int)]
  /// The number of the last word that begins with each byte.
  private let last: [Int]

  /// More lines are no front matter.
  private static let mostLines = 120

  /// - Parameter end: the first line that is not front matter for sure.
  init(text: Text, lines: [Line], end: Int) {
    self.text = text
    var front: [Range<Int>] = []
    for line in lines.prefix(min(end, Self.mostLines)) where !line.isBlank {
      if end == lines.count, front.count > 40 || text.isSpeechLike(line.text) { break }
      if line.text.count <= 400 { front.append(line.text) }
    }
    self.front = front
    var words: [(index: Int, before: Int)] = []
    var last = [Int](repeating: -1, count: 256)
    for range in front {
      for index in range where Self.isWordStart(text, index, in: range) {
        let byte = Int(text[index])
        words.append((index, last[byte]))
        last[byte] = words.count - 1
      }
    }
    self.words = words
    self.last = last
  }

  /// Whether the front has a line of nothing but this name.
  func lists(_ name: Range<Int>) -> Bool { front.contains(name) }

  private static func isWordStart(_ text: Text, _ index: Int, in range: Range<Int>) -> Bool {
    guard text[index] & 0xC0 != 0x80 else { return false }
    guard index > range.lowerBound, let before = text.scalar(before: index) else { return true }
    return !Letters.isLetter(before.value) || Letters.isIdeographic(before.value)
  }

  /// How the front mentions a name; nil if it does not, but for the name's own place.
  func mention(of name: Range<Int>) -> Mention? {
    guard name.count >= 4 else { return nil }
    var found: Mention?
    var number = last[Int(text[name.lowerBound])]
    while number >= 0 {
      let index = words[number].index
      number = words[number].before
      guard index < name.lowerBound, isMatch(name, at: index) else { continue }
      if front.contains(where: { $0.lowerBound == index }) { return .list }
      found = .words
    }
    return found
  }

  /// Whether a line of the front says nearly the same, as where a page was poorly scanned.
  func resembles(_ name: Range<Int>) -> Bool {
    let letters = scalars(name)
    return front.contains { line in
      guard line.upperBound <= name.lowerBound, abs(line.count - name.count) <= 4 else {
        return false
      }
      let others = scalars(line)
      return others != letters
        && EditDistance.between(letters, others, limit: letters.count / 8) <= letters.count / 8
    }
  }

  private func scalars(_ range: Range<Int>) -> [Unicode.Scalar] {
    Array(text.string(range).unicodeScalars)
  }

  private func isMatch(_ name: Range<Int>, at index: Int) -> Bool {
    guard index + name.count <= text.count else { return false }
    for offset in 0..<name.count where text[index + offset] != text[name.lowerBound + offset] {
      return false
    }
    guard index + name.count < text.count else { return true }
    let next = text.scalar(index + name.count).value
    return !Letters.isLetter(next) || Letters.isIdeographic(next)
  }
}

extension Text {
  /// Ends a sentence, or is as long as lines of running text are.
  fileprivate func isSpeechLike(_ range: Range<Int>) -> Bool {
    endsSentence(range) || wordCount(range) >= 9
  }
}
