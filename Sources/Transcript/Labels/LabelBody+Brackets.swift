/// Brackets and times that end a label.
extension LabelBody {
  /// `Ann Hill [00:00:08] Yes, of course.`
  mutating func addBeforeStamp(
    _ stamp: Range<Int>, at index: Int, into candidates: inout [LabelCandidate]
  ) {
    let after = text.skipBlanks(stamp.upperBound..<end)
    guard start.closing == nil, text.byte(stamp.upperBound) == 0x20, after < end, words <= 5,
      !Letters.isLower(text.scalar(after).value), ![0x2D, 0x3A].contains(text.byte(after))
    else { return }
    add(.gap, name: index, labelEnd: index, after: after, into: &candidates)
  }

  /// `司会「text」`: the corner brackets of direct speech set the name off.
  mutating func addQuoted(
    at index: Int, length: Int, into candidates: inout [LabelCandidate]
  ) -> Bool {
    guard depth == 0, start.closing == nil, start.emphasis == nil, index > start.name, words <= 2,
      index - start.name <= 48, Letters.isUncased(text.scalar(start.name).value)
    else { return false }
    // Of a sentence that goes on behind what it quotes the bracket is no end of a label.
    let closing = text.scalar(before: end).map { $0.value == 0x300D } ?? false
    guard closing || !text.holds("」", in: index..<end) else { return false }
    add(.glued, name: index, labelEnd: index, after: index, into: &candidates)
    return true
  }

  /// `問）text`: only the end of the bracket is written, in scripts without capitals.
  mutating func addHalfBracket(
    at index: Int, after: Int, into candidates: inout [LabelCandidate]
  ) {
    let first = text.scalar(start.name)
    let isLetter = start.name + first.length == index && Letters.isUpper(first.value)
    guard start.closing == nil, words <= 2, (1...48).contains(index - start.name),
      Letters.isIdeographic(first.value) || isLetter && text.scalar(index).value == 0xFF09
    else { return }
    add(.bracket, name: index, labelEnd: after, after: after, into: &candidates)
  }

  mutating func addBracket(
    end index: Int, after: Int, into candidates: inout [LabelCandidate]
  ) {
    // `(FIRST ROUND)]` ends what a line before began.
    if [0x29, 0x5D].contains(text.byte(after)) { return }
    var speech = after
    var labelEnd = after
    if text.emphasisEnd(at: speech, limit: end) > speech {
      speech = text.emphasisEnd(at: speech, limit: end)
    }
    let mark = text.skipBlanks(speech..<end)
    if mark < end {
      let (value, length) = text.scalar(mark)
      if value == 0x3A || value == 0xFF1A {
        labelEnd = mark + length
        speech = labelEnd
      } else if readTime(at: mark), let stamp = time?.range {
        speech = stamp.upperBound
      }
    }
    add(.bracket, name: index, labelEnd: labelEnd, after: speech, into: &candidates)
  }
}
