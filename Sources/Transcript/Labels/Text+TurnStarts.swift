extension Text {
  /// The last word of a name, brackets and what follows a comma left out.
  func lastWord(_ name: Range<Int>) -> Range<Int> {
    var end = name.lowerBound
    while end < name.upperBound, bytes[end] != 0x28, bytes[end] != 0x2C, bytes[end] != 0x5B {
      end += 1
    }
    let main = trimmed(name.lowerBound..<end)
    var start = main.upperBound
    while start > main.lowerBound, bytes[start - 1] != 0x20 { start -= 1 }
    return start..<main.upperBound
  }

  /// Offsets inside a range at which a turn may begin: behind the end of a sentence, and where
  /// words in capitals begin.
  func turnStarts(_ range: Range<Int>) -> [Int] {
    var starts: [Int] = []
    var index = range.lowerBound
    var isAfterEnd = false
    var wasCapitals = false
    // Where articles and honorifics with a capital at their start stand before the word at hand.
    var lead: Int?
    while index < range.upperBound {
      let word = firstWord(index..<range.upperBound)
      guard !word.isEmpty else {
        index += scalar(index).length
        continue
      }
      let isCapitals = wordLength(word) >= 3 && isInCapitals(word)
      if index > range.lowerBound, isAfterEnd || isCapitals && !wasCapitals {
        if let lead, isCapitals, !isAfterEnd { starts.append(lead) }
        starts.append(index)
      }
      lead = isTitle(word) ? lead ?? index : nil
      if let glued = capitalsBehindEnd(word) { starts.append(glued) }
      starts += word.dropFirst().filter(isTurnMark)
      // A page's number stands before a label too.
      isAfterEnd =
        endsSentence(word) || bytes[word.upperBound - 1] == 0x29
        || bytes[word].allSatisfy { $0 >= 0x30 && $0 <= 0x39 }
      wasCapitals = isCapitals && !isAfterEnd
      index = skipBlanks(word.upperBound..<range.upperBound)
    }
    return starts
  }

  /// A mark such as `▶` with a letter behind it, where a page has lost its line ends.
  func isTurnMark(at index: Int) -> Bool {
    guard byte(index) == 0xE2, byte(index + 1) == 0x96 || byte(index + 1) == 0x97 else {
      return false
    }
    let (value, length) = scalar(index)
    return (0x25A0...0x25FF).contains(value) && index + length < count
      && Letters.isLetter(scalar(index + length).value)
  }

  /// `La`, or an honorific behind it, before an office in capitals: `La señora PRESIDENTA`.
  private func isTitle(_ word: Range<Int>) -> Bool {
    guard word.count <= 10 else { return false }
    let written = string(word).lowercased().trimmed(of: ".")
    return LabelWords.articles.contains(written) || LabelWords.honorifics.contains(written)
  }

  /// Where capitals stand in a word right behind the end of a sentence, as a page leaves them that
  /// has lost its line ends: `… his rank.HILL: Yes.`
  private func capitalsBehindEnd(_ word: Range<Int>) -> Int? {
    let ends: [UInt8] = [0x2E, 0x3F, 0x21, 0x29]
    guard word.count > 4,
      let end = bytes[word.lowerBound..<word.upperBound - 1].lastIndex(where: ends.contains),
      end > word.lowerBound
    else { return nil }
    let last = bytes[word.upperBound - 1] == 0x3A ? word.upperBound - 1 : word.upperBound
    let capitals = end + 1..<last
    guard capitals.count >= 3, isInCapitals(capitals),
      Letters.isLower(scalar(before: end)?.value ?? 0) || bytes[end] != 0x2E
    else { return nil }
    return capitals.lowerBound
  }
}
