/// What stands around a possible end of a label.
extension LabelBody {
  /// Takes the time stamp that stands at an index, if it is one of the label.
  mutating func readTime(at index: Int) -> Bool {
    guard time == nil, index > start.name, index < end,
      let stamp = TimestampScanner(text: text).stamp(at: index, limit: end)
    else { return false }
    let after = text.skipBlanks(stamp.range.upperBound..<end)
    let next = text.byte(after)
    guard after >= end || next == 0x3A || next == 0x2D || stamp.range.lowerBound < index + 1
    else { return false }
    // A bare clock amid words is no stamp.
    let isBare = isDigit(text[index])
    guard !isBare || after >= end || next == 0x3A else { return false }
    time = (index, stamp.range)
    return true
  }

  /// `name — Today at 10:02 AM` to the line's end.
  mutating func readDay(behind dash: Int, length: Int) -> Bool {
    guard time == nil, dash > start.name, isWordStart(dash), text.byte(dash + length) == 0x20,
      let stamp = TimestampScanner(text: text).dayStamp(at: dash + length + 1, limit: end),
      stamp.upperBound == end
    else { return false }
    time = (dash, stamp)
    return true
  }

  /// `Mc`, `Mac` and the like, after which a capital goes on the name.
  func isNamePrefix(_ index: Int) -> Bool {
    for prefix in ["Mc", "Mac", "Di", "De", "La", "Le", "Fitz", "Van", "Du"] {
      let start = index - prefix.utf8.count
      guard start >= self.start.name, text.bytes[start..<index].elementsEqual(prefix.utf8) else {
        continue
      }
      if start == self.start.name || text.byte(start - 1) == 0x20 { return true }
    }
    return false
  }

  /// Not the stop of an abbreviation or an initial.
  mutating func isFullStop(_ stop: Int) -> Bool {
    var index = stop
    while let emphasis = self.start.emphasis, text.byte(index - 1) == emphasis { index -= 1 }
    var start = index
    var letters = 0
    while start > self.start.name, let last = text.scalar(before: start),
      Letters.isLetter(last.value)
    {
      start -= last.length
      letters += 1
    }
    guard start < index else {
      if isCounted(index) { return true }
      // A blank may stand before the stop where a page lost its markup: `Hill (rising) . Text`.
      let last = text.byte(index - 1) == 0x20 ? index - 1 : index
      // `Hill A. B., party «Harbour». Text` ends in a quotation mark.
      let marks: [UInt32] = [0x29, 0x5D, 0x2E, 0x22, 0xBB, 0x201D]
      return text.scalar(before: last).map { marks.contains($0.value) } ?? false
    }
    if start == self.start.name, letters <= 1 { return true }
    if letters <= 1 { return isLastInitial(index) || isInitials(index) }
    return letters > Abbreviations.mostLetters || !Abbreviations.contains(start..<index, of: text)
  }

  /// `Question 4.` and `Answer4.`: a word or two with their number.
  func isCounted(_ index: Int) -> Bool {
    var digits = index
    while digits > start.name, isDigit(text.byte(digits - 1)), index - digits < 4 { digits -= 1 }
    guard digits < index, index - digits <= 3, digits > start.name, words <= 2 else { return false }
    let word = text.trimmed(start.name..<digits)
    return text.scalar(before: word.upperBound).map { Letters.isLetter($0.value) } ?? false
  }

  /// `A. B.` or `A.B.` and nothing else, before more words.
  mutating func isInitials(_ index: Int) -> Bool {
    var letters = 0
    var next = start.name
    while next <= index {
      let (value, length) = text.scalar(next)
      guard Letters.isUpper(value), text.byte(next + length) == 0x2E else { return false }
      letters += 1
      next += length + 1
      if next <= index, text.byte(next) == 0x20 { next += 1 }
    }
    guard letters >= 2, letters <= 3, index + 1 < end else { return false }
    let word = text.skipBlanks(index + 1..<end)
    guard word < end else { return false }
    return text.byte(word + text.scalar(word).length) != 0x2E
  }

  /// `SURNAME I. O.` ends where the next word is more than an initial.
  func isLastInitial(_ index: Int) -> Bool {
    let first = text.firstWord(start.name..<index)
    guard text.wordLength(first) >= 4, text.isInCapitals(first) else { return false }
    let next = text.firstWord(text.skipBlanks(min(index + 1, end)..<end)..<end)
    guard !next.isEmpty, Letters.isUpper(text.scalar(next.lowerBound).value) else { return false }
    let second = next.lowerBound + text.scalar(next.lowerBound).length
    return second < next.upperBound && Letters.isLower(text.scalar(second).value)
  }

  /// A single blank may end a label behind a mark, or the emphasis around it.
  func isBlankEnd(_ index: Int, words: Int) -> Bool {
    if start.opening == .marker { return words <= 4 && !hasGapAhead(index) }
    guard let emphasis = start.emphasis, start.opening == .bold else { return false }
    return text.byte(index - 1) == emphasis
  }

  /// A wide gap follows within the next words: the label goes on up to it.
  func hasGapAhead(_ start: Int) -> Bool {
    var index = text.skipBlanks(start..<end)
    for _ in 0..<4 where index < end {
      let word = text.firstBlank(index..<min(end, index + 60))
      let next = text.skipBlanks(word..<end)
      if next - word >= 2 { return true }
      index = next
    }
    return false
  }

  /// The rest of the line where it holds nothing but a time stamp, be it damaged.
  func timeToEnd(from start: Int) -> Range<Int>? {
    guard start < end else { return nil }
    var colons = 0
    for byte in text.bytes[start..<end] {
      if byte == 0x3A { colons += 1 }
      guard isDigit(byte) || [0x3A, 0x20, 0x2E, 0x28, 0x29, 0x5B, 0x5D].contains(byte) else {
        return nil
      }
    }
    return colons > 0 ? start..<end : nil
  }

  /// Behind `>` or `>>` that follows a name's last letter.
  mutating func chevronEnd(_ index: Int) -> Int? {
    guard index > start.name, let last = text.scalar(before: index),
      Letters.isLetter(last.value) || last.value == 0x29 || endsInInitials(index)
        || isDigit(text.byte(index - 1)) && index - start.name <= 12
    else { return nil }
    let end = text.byte(index + 1) == 0x3E ? index + 2 : index + 1
    return text.byte(end) == 0x20 ? end : nil
  }

  /// The stop of `D. HILL – ` and `D. HILL:` ends an initial.
  mutating func endsInitial(_ index: Int) -> Bool {
    guard text.byte(index + 1) == 0x20, index + 2 < end else { return false }
    let first = text.scalar(start.name)
    guard Letters.isUpper(first.value), start.name + first.length == index else { return false }
    let name = text.firstWord(index + 2..<end)
    guard name.lowerBound == index + 2, text.wordLength(name) >= 2 else { return false }
    let last = text.byte(name.upperBound - 1)
    let isMarked = last == 0x3A || last == 0x2E
    guard text.isInCapitals(isMarked ? name.lowerBound..<name.upperBound - 1 : name) else {
      return false
    }
    let next = text.skipBlanks(name.upperBound..<end)
    // `A. YES. I SAW HIM.` is written in capitals altogether.
    if last == 0x2E { return hasSmallLetter(next..<min(next + 16, end)) }
    return last == 0x3A || next < end && [0x2013, 0x2014].contains(text.scalar(next).value)
  }

  /// Two or three words, the first of them an honorific.
  func namesPerson(_ range: Range<Int>) -> Bool {
    let words = text.string(text.trimmed(range)).split(separator: " ")
    guard (2...3).contains(words.count), let first = words.first else { return false }
    return LabelWords.honorifics.contains(first.lowercased().trimmed(of: "."))
      && words.allSatisfy { $0.first?.isUppercase ?? false }
  }

  private func hasSmallLetter(_ range: Range<Int>) -> Bool {
    var index = range.lowerBound
    while index < range.upperBound {
      let (value, length) = text.scalar(index)
      if Letters.isLower(value) { return true }
      index += length
    }
    return false
  }

  /// `A. Hill`: what stands behind the initial goes on the name, however wide the gap.
  func followsInitial(_ index: Int) -> Bool {
    guard text.byte(index - 1) == 0x2E, let letter = text.scalar(before: index - 1),
      Letters.isUpper(letter.value)
    else { return false }
    let before = index - 1 - letter.length
    return before > start.name && text.byte(before - 1) == 0x20
  }

  /// `Mr HILL- Order`: the word before is written in capitals, as no word of a text is; or the
  /// script has none.
  func endsInCapitals(_ end: Int) -> Bool {
    let word = text.lastWord(start.name..<end)
    if words <= 3, end - start.name <= 60, Letters.isUncased(text.scalar(word.lowerBound).value) {
      return true
    }
    // `R- Yes.` where a letter is all that names who speaks.
    if word.lowerBound == start.name, end - start.name == 1, text.byte(end + 1) == 0x20 {
      return Self.letters.contains(text[start.name])
    }
    let least = word.lowerBound > start.name ? 3 : 4
    return text.wordLength(word) >= least && text.isInCapitals(word)
  }

  /// For question and answer in many languages; other letters head the items of lists.
  private static let letters = ASCIISet("QPRF")

  /// `SURNAME I. O.` and `Surname I. O.` end in a full stop without ending a sentence.
  mutating func endsInInitials(_ end: Int) -> Bool {
    var end = end
    while let emphasis = start.emphasis, end > start.name, text.byte(end - 1) == emphasis {
      end -= 1
    }
    let surname = text.firstWord(start.name..<end)
    guard surname.upperBound < end, text.wordLength(surname) >= 3,
      Letters.isUpper(text.scalar(surname.lowerBound).value)
    else { return false }
    var initials = 0
    var index = text.skipBlanks(surname.upperBound..<end)
    while index < end, initials < 3 {
      let (value, length) = text.scalar(index)
      guard Letters.isUpper(value), text.byte(index + length) == 0x2E else { return false }
      initials += 1
      index = text.skipBlanks(index + length + 1..<end)
    }
    return index == end && (initials >= 2 || initials == 1 && text.isInCapitals(surname))
  }

  /// `**Label: What happened then?**`: the whole line is set in bold.
  var emphasisSpansLine: Bool {
    guard let emphasis = start.emphasis, text.byte(end - 1) == emphasis else { return false }
    let inner = text.bytes[start.name..<end].drop { $0 == emphasis }
    let last = inner.lastIndex { $0 != emphasis } ?? inner.startIndex
    return !inner[...last].contains(emphasis)
  }

  /// The stamp with the punctuation between it and the speech.
  func stampRange(_ stamp: Range<Int>, until speech: Int) -> Range<Int> {
    var end = stamp.upperBound
    while end < speech, [0x3A, 0x2E, 0x2D].contains(text[end]) { end += 1 }
    return stamp.lowerBound..<end
  }

  func isWordStart(_ index: Int) -> Bool {
    text.scalar(before: index).map { Text.isBlank($0.value) } ?? true
  }

  func isDigit(_ byte: UInt8) -> Bool { byte >= 0x30 && byte <= 0x39 }

  /// `Thursday, 18.03.2021, 10:00` is a day.
  func isWeekday(_ name: Range<Int>) -> Bool {
    name.count <= 30
      && WeekdayNames.weekday(WordHash.value(of: LetterFold.fold(text.string(name)))) != nil
  }
}
