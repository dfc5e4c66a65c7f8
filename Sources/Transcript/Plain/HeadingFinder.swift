/// Tells headings from speech among the lines without a label.
struct HeadingFinder {
  let text: Text
  let lines: [Line]
  let marks: PageMarks
  let layout: LineLayout
  /// Whether a line begins with a label, for each line.
  let isLabel: [Bool]
  /// Whether nothing but a label stands on a line, for each line.
  let isBareLabel: [Bool]
  let topics: FrontTopics
  let paragraphs: ParagraphEnds

  func isHeading(_ index: Int) -> Bool {
    let range = lines[index].text
    if isMarkdown(range) { return true }
    // What stands under a label is what the speaker says.
    if let previous = previous(before: index), isBareLabel[previous] { return false }
    guard range.count <= 200, beginsLikeTitle(range), !isOpenEnded(range),
      text.wordCount(range, limit: 21) <= 20, stands(alone: index), !isStamp(range)
    else { return false }
    if topics.contains(range) { return true }
    let isBeforeLabel = next(after: index).map { isLabel[$0] } ?? true
    if isCounted(range) { return true }
    let isCentred = layout.isWrapped && Int(lines[index].indent) >= layout.indent + 12
    if isCentred { return true }
    if text.isInCapitals(range), text.wordCount(range) >= 2 { return true }
    return isBeforeLabel && text.wordCount(range) <= 14 || isAmongSentences(index)
  }

  /// A few words between blank lines that make no sentence, where all other paragraphs do.
  private func isAmongSentences(_ index: Int) -> Bool {
    let range = lines[index].text
    guard !layout.isWrapped, index > 0, lines[index - 1].isBlank,
      index + 1 < lines.count, lines[index + 1].isBlank, !text.endsInColon(range),
      (2...12).contains(text.wordCount(range, limit: 13)), paragraphs.areSentences
    else { return false }
    let first = text.scalar(range.lowerBound).value
    guard Letters.isUpper(first) || Letters.isDigit(first) && !isInList(index) else { return false }
    let shape = LabelShape(text.string(range))
    return shape.sentenceWords == 0 && !shape.isDiscourse
  }

  /// Whether a line beside begins with a number too.
  private func isInList(_ index: Int) -> Bool {
    [previous(before: index), next(after: index)].contains { neighbour in
      neighbour.map { Letters.isDigit(text.scalar(lines[$0].text.lowerBound).value) } ?? false
    }
  }

  /// A time since the start heads nothing; a time of day may.
  private func isStamp(_ range: Range<Int>) -> Bool {
    let stamp = TimestampScanner(text: text).stamp(at: range.lowerBound, limit: range.upperBound)
    guard let stamp, stamp.seconds != nil else { return false }
    return stamp.range.upperBound == range.upperBound
  }

  private func isMarkdown(_ range: Range<Int>) -> Bool {
    var index = range.lowerBound
    while index < range.upperBound, text[index] == 0x23 { index += 1 }
    return index > range.lowerBound && index - range.lowerBound <= 6 && text.byte(index) == 0x20
  }

  /// Goes on, or ends as a sentence does.
  private func isOpenEnded(_ range: Range<Int>) -> Bool {
    let range = withoutBrackets(range)
    guard let last = text.scalar(before: range.upperBound) else { return true }
    if endsInPredicate(range) { return true }
    if [0x2C, 0x3B, 0x2D, 0x2014, 0x3001, 0xFF0C, 0x60C].contains(last.value) { return true }
    return text.endsSentence(range) && !text.isInCapitals(range) && !endsInInitials(range)
  }

  /// Without brackets behind the end of a sentence, as in `I thank you. (Applause)`.
  private func withoutBrackets(_ range: Range<Int>) -> Range<Int> {
    guard let last = text.scalar(before: range.upperBound), Letters.isClosing(last.value),
      let opening = text.bytes[range].lastIndex(where: { $0 == 0x28 || $0 == 0x5B })
    else { return range }
    let rest = text.trimmed(range.lowerBound..<opening)
    return !rest.isEmpty && text.endsSentence(rest) ? rest : range
  }

  /// In Korean the verb at the end tells a sentence, with a full stop or without.
  private func endsInPredicate(_ range: Range<Int>) -> Bool {
    text[range.upperBound - 1] >= 0x80
      && Self.predicates.contains { text.has($0, at: range.upperBound - $0.utf8CodeUnitCount) }
  }

  private static let predicates: [StaticString] = [
    "니다", "니까", "까요", "세요", "해요", "네요", "어요", "아요", "지요", "군요", "에요", "예요", "데요", "래요", "죠",
    "한다", "된다", "있다", "없다", "이다", "였다", "했다",
  ]

  /// `(… to the U.S.)` ends no sentence.
  private func endsInInitials(_ range: Range<Int>) -> Bool {
    var end = range.upperBound
    while end > range.lowerBound, let last = text.scalar(before: end), Letters.isClosing(last.value)
    {
      end -= last.length
    }
    guard text.byte(end - 1) == 0x2E, let letter = text.scalar(before: end - 1),
      Letters.isUpper(letter.value)
    else { return false }
    let before = text.byte(end - 2 - letter.length)
    return before == 0x2E
  }

  /// The lines around do not belong to it.
  private func stands(alone index: Int) -> Bool {
    let hasBlankBefore = index == 0 || lines[index - 1].isBlank || marks.marks[index - 1] != .none
    if hasBlankBefore, !layout.isDoubleSpaced { return true }
    guard let previous = previous(before: index) else { return true }
    guard !layout.isWrapped || Int(lines[index].indent) > layout.indent + 8 else {
      return lines[previous].endsSentence && isHeadOfTurn(index)
    }
    return lines[previous].endsSentence
      || text.wordCount(lines[previous].text, limit: 8) < 8
  }

  /// Between the end of what one says and the next label: words that make no sentence.
  private func isHeadOfTurn(_ index: Int) -> Bool {
    guard let next = next(after: index), isLabel[next], text.wordCount(lines[index].text) >= 2
    else { return false }
    let shape = LabelShape(text.string(lines[index].text))
    return shape.sentenceWords == 0 && !shape.isDiscourse
  }

  private func beginsLikeTitle(_ range: Range<Int>) -> Bool {
    let value = text.scalar(range.lowerBound).value
    return Letters.isUpper(value) || Letters.isUncased(value) || Letters.isDigit(value)
      || Letters.isOpening(value)
  }

  /// `Scene 2`, `Item 4: Budget`.
  private func isCounted(_ range: Range<Int>) -> Bool {
    let word = text.string(text.firstWord(range)).lowercased()
    guard FieldNames.begins(word) else { return false }
    let rest = text.trimmed(text.firstWord(range).upperBound..<range.upperBound)
    let isRoman = (1...6).contains(rest.count) && text.bytes[rest].allSatisfy("IVXLC".utf8.contains)
    return isRoman || text.bytes[range].prefix(24).contains { $0 >= 0x30 && $0 <= 0x39 }
  }

  /// A stamp over a label belongs to it.
  private func next(after index: Int) -> Int? {
    var next = index + 1
    while next < lines.count,
      lines[next].isBlank || marks.marks[next] != .none || isStamp(lines[next].text)
    { next += 1 }
    return next < lines.count ? next : nil
  }

  private func previous(before index: Int) -> Int? {
    var previous = index - 1
    while previous >= 0, lines[previous].isBlank || marks.marks[previous] != .none { previous -= 1 }
    return previous >= 0 ? previous : nil
  }
}

extension Text {
  /// All letters are capitals, and there are some.
  func isInCapitals(_ range: Range<Int>) -> Bool {
    var capitals = 0
    var index = range.lowerBound
    while index < range.upperBound {
      let (value, length) = scalar(index)
      if Letters.isLower(value) { return false }
      if Letters.isUpper(value) { capitals += 1 }
      index += length
    }
    return capitals >= 3
  }
}
