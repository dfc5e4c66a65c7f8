/// Marks other than brackets that set something apart from speech.
extension BracketFinder {
  /// `{time} 1100`: a mark in braces with its value, alone in its range.
  func numberedMark(_ bracket: Range<Int>, in range: Range<Int>) -> Found? {
    guard text[bracket.lowerBound] == 0x7B, isAtStart(bracket, of: range) else { return nil }
    let value = text.trimmed(bracket.upperBound..<range.upperBound)
    guard (1...8).contains(value.count),
      text.bytes[value].allSatisfy({ Letters.isDigit(UInt32($0)) || $0 == 0x3A || $0 == 0x2E })
    else { return nil }
    return Found(range: bracket.lowerBound..<value.upperBound, meaning: .comment)
  }

  /// What asterisks or underscores set apart as an event, and notes of music that stand alone.
  func marked(at index: Int, _ value: UInt32, in range: Range<Int>) -> Found? {
    switch value {
    case 0x2A, 0x5F: emphasized(at: index, in: range)
    case 0x2669...0x266C where index == text.skipMarks(range): notes(in: index..<range.upperBound)
    default: nil
    }
  }

  /// `*laughs*`, between sentences or where a voice is heard.
  private func emphasized(at start: Int, in range: Range<Int>) -> Found? {
    let mark = text[start]
    let limit = min(range.upperBound, start + 84)
    guard start + 1 < limit, text[start + 1] != mark, text[start + 1] > 0x20,
      Self.closing(text.scalar(start + 1).value) == nil,
      start == range.lowerBound || !isWordByte(text[start - 1]) && text[start - 1] != mark,
      let end = text.bytes[start + 1..<limit].firstIndex(of: mark), text[end - 1] > 0x20,
      end + 1 >= range.upperBound || !isWordByte(text[end + 1]) && text[end + 1] != mark,
      let match = remark(start + 1..<end)
    else { return nil }
    let isAlone =
      start == text.skipMarks(range.lowerBound..<start)
      && text.skipMarks(end + 1..<range.upperBound) == range.upperBound
    guard
      isAlone || isBetweenSentences(start..<end + 1, in: range)
        || match.type.isReaction && isAct(text.string(text.firstWord(start + 1..<end)))
    else { return nil }
    return Found(range: start..<end + 1, meaning: .event(match.type))
  }

  /// A verb that says what somebody does: `laughs`, `sighing`, `lacht`. Another word may be stressed.
  private func isAct(_ word: String) -> Bool {
    ["s", "ing", "cht", "nd"].contains { word.hasSuffix($0) } && word.utf8.count >= 4
  }

  private func isWordByte(_ byte: UInt8) -> Bool {
    byte >= 0x80 || Letters.isLetter(UInt32(byte)) || Letters.isDigit(UInt32(byte))
  }

  /// Notes of music and nothing else.
  private func notes(in range: Range<Int>) -> Found? {
    var index = range.lowerBound
    while index < range.upperBound {
      let (value, length) = text.scalar(index)
      guard (0x2669...0x266C).contains(value) || Text.isBlank(value) else { return nil }
      index += length
    }
    let type = EventType(.incident, "sound")
    return type.map { Found(range: text.trimmed(range), meaning: .event($0)) }
  }

  /// `(mortified)`: one word in small letters, which may tell how what follows is said.
  func isManner(_ inner: Range<Int>) -> Bool {
    text.wordLength(inner) >= 5 && text.byte(inner.upperBound - 1) != 0x2E
      && Letters.isLower(text.scalar(inner.lowerBound).value)
  }

  /// `9時18分`: nothing but a time of day in a script without capitals.
  func isHour(_ inner: Range<Int>) -> Bool {
    guard inner.count <= 40, let last = text.scalar(before: inner.upperBound),
      Letters.isIdeographic(last.value) || Letters.isHangul(last.value)
    else { return false }
    let tokens = HeaderTokenizer.tokens(of: Array(text.bytes[inner]), in: 0..<inner.count)
    return TimeReader(tokens: tokens).times().first?.tokens == tokens.indices
  }
}
