/// Finds what stands in brackets within a piece of speech and is no speech.
struct BracketFinder {
  let text: Text
  let lexicon: EventLexicon
  /// Names of those who speak, folded, for `(Mr. Smith leaves the room)`.
  let speakers: Set<String>

  /// A bracketed piece: an event, a remark, or a time stamp.
  struct Found {
    enum Meaning: Hashable {
      case event(EventType)
      case comment
      case time(Double?)
    }

    var range: Range<Int>
    var meaning: Meaning
  }

  /// The pieces of a range, in order.
  ///
  /// - Parameter continues: the range goes on a sentence that began before it.
  func find(in range: Range<Int>, continues: Bool = false) -> [Found] {
    var found: [Found] = []
    var index = range.lowerBound
    var closings = ClosingBrackets(text: text, end: range.upperBound)
    while index < range.upperBound {
      let (value, length) = text.scalar(index)
      guard let closing = Self.closing(value), closings.mayClose(closing, from: index),
        let end = end(of: index, closing, in: range)
      else {
        index += length
        continue
      }
      if let meaning = meaning(of: index..<end, in: range, continues: continues) {
        var start = index
        // The backslash of markdown before a bracket belongs to it.
        if start > range.lowerBound, text[start - 1] == 0x5C { start -= 1 }
        found.append(Found(range: start..<end, meaning: meaning))
        index = end
      } else {
        index += length
      }
    }
    return found
  }

  static func closing(_ opening: UInt32) -> UInt32? {
    switch opening {
    case 0x28: 0x29
    case 0x5B: 0x5D
    case 0x7B: 0x7D
    case 0xFF08: 0xFF09
    case 0xFF3B: 0xFF3D
    case 0x3010: 0x3011
    case 0x3014: 0x3015
    default: nil
    }
  }

  /// Behind the bracket that closes; brackets of the same kind may nest.
  private func end(of start: Int, _ closing: UInt32, in range: Range<Int>) -> Int? {
    let opening = text.scalar(start).value
    var depth = 0
    var index = start
    while index < range.upperBound, index - start < ClosingBrackets.reach {
      let (value, length) = text.scalar(index)
      index += length
      if value == opening { depth += 1 }
      if value == closing {
        depth -= 1
        if depth == 0 { return index }
      }
    }
    return nil
  }

  private func meaning(
    of bracket: Range<Int>, in range: Range<Int>, continues: Bool
  ) -> Found.Meaning? {
    let isAlone =
      text.trimmed(range).lowerBound >= bracket.lowerBound
      - (text.byte(bracket.lowerBound - 1) == 0x5C ? 1 : 0)
      && text.skipMarks(bracket.upperBound..<range.upperBound) == range.upperBound
    let inner = inner(of: bracket)
    guard !inner.isEmpty else { return nil }
    let stamps = TimestampScanner(text: text)
    if let stamp = stamps.stamp(at: inner.lowerBound, limit: inner.upperBound),
      stamp.range.upperBound == inner.upperBound
    {
      return .time(stamp.seconds)
    }
    let words = text.wordCount(inner)
    let isSquare = ![0x28, 0xFF08].contains(text.scalar(bracket.lowerBound).value)
    let description = text.string(inner)
    let known = words <= 24 || isAlone ? lexicon.type(of: description) : nil
    if isAlone { return known.map { .event($0) } ?? heckle(inner) ?? .comment }
    guard !isNumber(inner) else { return nil }
    let isFirst = isAtStart(bracket, of: range)
    let isApart = !(isFirst && continues) && isBetweenSentences(bracket, in: range)
    if let known, words <= 8 && (isApart || isSquare || words <= 4 && startsWith(known, inner)) {
      return .event(known)
    }
    if let heckle = heckle(inner), isSquare || isApart { return heckle }
    if isSquare, isApart, words <= 12 { return .comment }
    if beginsWithSpeaker(inner), words >= 4 { return known.map { .event($0) } ?? .comment }
    if !isSquare, isFirst, !continues, words <= 12, words >= 2 { return .comment }
    return nil
  }

  private func inner(of bracket: Range<Int>) -> Range<Int> {
    let open = text.scalar(bracket.lowerBound).length
    guard let close = text.scalar(before: bracket.upperBound) else { return bracket }
    var inner = text.trimmed(bracket.lowerBound + open..<bracket.upperBound - close.length)
    if text.byte(inner.upperBound - 1) == 0x5C { inner = inner.lowerBound..<inner.upperBound - 1 }
    return inner
  }

  /// The word that tells the event is the first: `(laughing)` within a sentence.
  private func startsWith(_ type: EventType, _ inner: Range<Int>) -> Bool {
    lexicon.type(of: text.string(text.firstWord(inner))) == type
  }

  /// `(Name [Party]: words)` is an interruption.
  private func heckle(_ inner: Range<Int>) -> Found.Meaning? {
    guard text.wordCount(inner) >= 2 else { return nil }
    var candidates: [LabelCandidate] = []
    let line = Line(inner, text: inner, indent: 0, startsPage: false)
    CandidateScanner(text: text).scan(line, index: 0, into: &candidates)
    guard let label = candidates.first(where: { $0.form.separator == .colon && $0.time == nil }),
      label.speech < inner.upperBound
    else { return nil }
    let shape = LabelShape(text.string(label.name))
    let isName =
      shape.plainWords == 0 && !shape.isField && !shape.endsInSaying && !shape.isDiscourse
    return isName ? EventType(.vocal, "interruption").map { .event($0) } : nil
  }

  private func isNumber(_ inner: Range<Int>) -> Bool {
    !text.bytes[inner].contains { $0 | 0x20 >= 0x61 && $0 | 0x20 <= 0x7A || $0 >= 0x80 }
  }

  private func isAtStart(_ bracket: Range<Int>, of range: Range<Int>) -> Bool {
    text.skipMarks(range.lowerBound..<bracket.lowerBound) >= bracket.lowerBound
  }

  /// What stands before has ended, and what follows begins anew or is nothing.
  private func isBetweenSentences(_ bracket: Range<Int>, in range: Range<Int>) -> Bool {
    let before = text.trimmed(range.lowerBound..<bracket.lowerBound)
    let hasEnded = before.isEmpty || text.endsSentence(before) || endsInBracket(before)
    guard hasEnded else { return false }
    let after = text.skipBlanks(bracket.upperBound..<range.upperBound)
    guard after < range.upperBound else { return true }
    let value = text.scalar(after).value
    return !Letters.isLower(value)
  }

  private func endsInBracket(_ range: Range<Int>) -> Bool {
    guard let last = text.scalar(before: range.upperBound) else { return false }
    return last.value == 0x5D || last.value == 0x29 || last.value == 0xFF09
  }

  private func beginsWithSpeaker(_ inner: Range<Int>) -> Bool {
    let folded = LabelShape.fold(text.string(inner))
    return speakers.contains { $0.count >= 4 && folded.hasPrefix($0) }
  }
}

extension Text {
  /// Behind blanks, emphasis and direction marks.
  func skipMarks(_ range: Range<Int>) -> Int {
    var index = range.lowerBound
    while index < range.upperBound {
      let (value, length) = scalar(index)
      guard Self.isBlank(value) || Self.isMark(value) || value == 0x2A || value == 0x5F else {
        break
      }
      index += length
    }
    return index
  }
}

/// Tells cheaply that no bracket closes within reach, so that many open ones cost no more than few.
private struct ClosingBrackets {
  /// Bytes between a bracket and the one that closes it, at most.
  static let reach = 1500

  let text: Text
  let end: Int
  /// The next closing bracket of a kind, found once.
  private var next: [UInt32: Int] = [:]

  init(text: Text, end: Int) {
    self.text = text
    self.end = end
  }

  mutating func mayClose(_ closing: UInt32, from start: Int) -> Bool {
    if let known = next[closing], known > start { return known - start < Self.reach }
    var index = start
    while index < end {
      let (value, length) = text.scalar(index)
      if value == closing { break }
      index += length
    }
    next[closing] = index < end ? index : .max
    return index - start < Self.reach && index < end
  }
}
