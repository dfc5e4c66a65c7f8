/// Walks from the start of a label to whatever may end it, and notes each possible end.
///
/// What is called for each of them is mutating although it only looks: else the body would be copied
/// for the call.
struct LabelBody {
  let text: Text
  let line: Int
  let start: LineStart
  let end: Int
  var depth = 0
  private(set) var words = 1
  private var hasStop = false
  private var hasGap = false
  private var hasPart = false
  private var hasDash = false
  /// Behind the first dash.
  private var dashEnd: Int?
  /// Where a time stamp behind the name begins, and the stamp.
  var time: (at: Int, range: Range<Int>)?

  init(text: Text, line: Int, start: LineStart, end: Int) {
    self.text = text
    self.line = line
    self.start = start
    self.end = end
  }

  mutating func scan(into candidates: inout [LabelCandidate]) {
    guard start.name < end else { return }
    var index = start.name
    var characters = 0
    if text[index] == 0x51, start.closing == nil, start.opening != .heading {
      addSingleLetter(into: &candidates)
    }
    while index < end {
      if start.opening != .marker { skipWords(from: &index, &characters) }
      guard index < end else { break }
      let (value, length) = text.scalar(index)
      characters += 1
      guard characters <= CandidateScanner.longest, words <= CandidateScanner.mostWords else {
        return
      }
      if let closing = start.closing, depth == 0, value == closing {
        addBracket(end: index, after: index + length, into: &candidates)
        return
      }
      if start.opening == .marker { addGlued(value, at: index, into: &candidates) }
      switch visit(value, at: index, length: length, into: &candidates) {
      case .stop: return
      case .skip(let next): index = next
      case .next: index += length
      }
    }
    addAlone(into: &candidates)
  }

  /// Goes on over letters and single blanks, at which no label ends.
  private mutating func skipWords(from index: inout Int, _ characters: inout Int) {
    let mayEndAtBlank = start.emphasis != nil
    var count = characters
    var blanks = 0
    let most = CandidateScanner.mostWords - words
    while index < end, count < CandidateScanner.longest, blanks <= most {
      if !mayEndAtBlank, index + 8 <= end, count + 8 < CandidateScanner.longest, blanks + 4 <= most
      {
        let words = LabelByte.words(in: text.bytes.word(at: index))
        blanks += words.blanks
        count += words.length
        index += words.length
        if words.length == 8 { continue }
      }
      let length = LabelByte.ordinaryLength(text[index])
      if length == 0 {
        guard text[index] == 0x20, !mayEndAtBlank, index + 1 < end,
          LabelByte.ordinaryLength(text[index + 1]) > 0
        else { break }
        blanks += 1
        index += 1
      } else {
        index += length
      }
      count += 1
    }
    characters = count
    words += blanks
  }

  private enum Step {
    case next, stop
    case skip(to: Int)
  }

  private mutating func visit(
    _ value: UInt32, at index: Int, length: Int, into candidates: inout [LabelCandidate]
  ) -> Step {
    switch value {
    case 0x28, 0x5B, 0xFF08, 0x3010, 0xFF3B:
      if depth == 0, readTime(at: index), let stamp = time?.range {
        addBeforeStamp(stamp, at: index, into: &candidates)
        return .skip(to: stamp.upperBound)
      }
      depth += 1
    case 0x29, 0x5D, 0xFF09, 0x3011, 0xFF3D:
      depth -= 1
      if depth < 0 {
        addHalfBracket(at: index, after: index + length, into: &candidates)
        return .stop
      }
    case 0x3A, 0xFF1A, 0xFE55, 0x2236, 0x0589, 0x1361, 0x1365, 0x1366:
      return colon(at: index, length: length, into: &candidates)
    case 0x2E, 0xFF0E:
      if depth == 0 { return stop(at: index, length: length, into: &candidates) }
    case 0x2D, 0x2013, 0x2014, 0x2015, 0x2012:
      if depth == 0, readDay(behind: index, length: length) {
        return .skip(to: time?.range.upperBound ?? end)
      }
      if depth == 0 { dash(value, at: index, length: length, into: &candidates) }
    case 0x3F, 0x21, 0x3B, 0x3002, 0xFF1F, 0xFF01, 0x2026, 0x61F:
      if depth == 0 { return .stop }
    case 0x30...0x39:
      if depth == 0, isWordStart(index), readTime(at: index) {
        return .skip(to: time?.range.upperBound ?? index + 1)
      }
    case 0x0A, 0x0D:
      words += 1
    case 0x3E:
      if depth == 0, start.closing == nil, let end = chevronEnd(index) {
        add(.chevron, name: index, labelEnd: end, after: end, into: &candidates)
        return .stop
      }
    case 0x7C:
      let after = index + length
      if depth == 0, start.closing == nil, index > start.name, isWordStart(index),
        after >= end || text.byte(after) == 0x20
      {
        hasPart = true
        add(.bar, name: index, labelEnd: after, after: after, into: &candidates)
      }
    case 0x25B6, 0x25B7, 0x25BA:
      // `Home ▶ News ▶ Harbour` is the path to a page.
      let after = index + length
      if depth == 0, start.closing == nil, index > start.name,
        !text.has(index..<after, in: after..<end), !text.has(index..<after, in: start.name..<index)
      {
        add(.chevron, name: index, labelEnd: after, after: after, into: &candidates)
        return .stop
      }
    case 0x300C:
      if addQuoted(at: index, length: length, into: &candidates) { return .stop }
    case 0x5C, 0x3C:
      if depth == 0, readTime(at: index) { return .skip(to: time?.range.upperBound ?? index + 1) }
    default:
      if Text.isBlank(value) { return gap(value, at: index, length: length, into: &candidates) }
    }
    return .next
  }

  // MARK: Possible ends

  /// Behind a mark such as `§` the speech may follow the name without anything between.
  private mutating func addGlued(
    _ value: UInt32, at index: Int, into candidates: inout [LabelCandidate]
  ) {
    guard depth == 0, index > start.name + 3, Letters.isUpper(value),
      let before = text.scalar(before: index)
    else { return }
    guard before.value == 0x29 || Letters.isLower(before.value), !isNamePrefix(index) else {
      return
    }
    add(.glued, name: index, labelEnd: index, after: index, into: &candidates)
  }

  private mutating func colon(
    at index: Int, length: Int, into candidates: inout [LabelCandidate]
  ) -> Step {
    let next = text.byte(index + length)
    if next == 0x2F, text.byte(index + length + 1) == 0x2F { return .stop }
    let isBetweenDigits = isDigit(text.byte(index - 1)) && isDigit(next)
    if isBetweenDigits || depth > 0 { return .next }
    // `(the following was read:)` closes a bracket that opened before the words.
    if next == 0x29 || next == 0x5D { return .stop }
    // `12. CHAIR: HILL` names an office and who holds it.
    if start.opening == .number, time == nil, text.skipBlanks(index + length..<end) < end,
      text.isInCapitals(start.name..<end)
    {
      return .next
    }
    // Words between the time and the colon are speech.
    if let time, time.range.upperBound <= index,
      text.skipBlanks(time.range.upperBound..<index) < index
    {
      return .stop
    }
    var after = text.skipBlanks(index + length..<end)
    if time == nil, let rest = timeToEnd(from: after) {
      time = (after, rest)
      after = rest.upperBound
    }
    if time == nil, readTime(at: after) { after = time?.range.upperBound ?? after }
    after = text.skipTag(after..<end)
    var separatorEnd = index + length
    // `MR. HILL: Q. Were you there?` says that he asks.
    if time == nil, text.has("Q. ", at: after), after + 3 < end {
      separatorEnd = after + 2
      after += 3
    }
    // A dash behind the colon belongs to the label: `O Sr. Presidente: — text`.
    let dash = after < end ? text.scalar(after) : (0, 1)
    if time == nil, dash.0 == 0x2014 || dash.0 == 0x2013,
      dash.0 == 0x2014 || text.byte(after + dash.1) == 0x20
    {
      after += dash.1
      separatorEnd = after
    }
    add(.colon, name: index, labelEnd: separatorEnd, after: after, into: &candidates)
    return .stop
  }

  private mutating func stop(
    at index: Int, length: Int, into candidates: inout [LabelCandidate]
  ) -> Step {
    // `Hill — Yes. And you?`: what a dash, a tab or a bar parts from the name is said.
    guard !hasDash, !hasPart else { return .next }
    // Words between the time and the stop are speech.
    if let time, time.range.upperBound <= index,
      text.skipBlanks(time.range.upperBound..<index) < index
    {
      return .stop
    }
    let after = index + length
    let next = after < end ? text.scalar(text.skipBlanks(after..<end)).value : 0
    // `Ann Hill . . . . 12` is a line of contents.
    if next == 0x2E, text.byte(after) == 0x20 { return .stop }
    let isDash = next == 0x2D || next == 0x2013 || next == 0x2014 || next == 0x2015
    if isDash, after < end {
      let dash = text.skipBlanks(after..<end)
      let behind = dash + text.scalar(dash).length
      let second = text.byte(behind) == 0x2D ? behind + 1 : behind
      let isJoined = dash == after || second > behind || dash > after
      if isJoined, second >= end || text.byte(second) == 0x20 || dash == after {
        add(.stopDash, name: index, labelEnd: second, after: second, into: &candidates)
        return .next
      }
    }
    guard !hasStop, isFullStop(index), !endsInitial(index) else { return .next }
    // `_Hill._`: the emphasis takes in the stop.
    let behind = start.emphasis == nil ? after : text.emphasisEnd(at: after, limit: end)
    guard behind >= end || Text.isBlank(text.scalar(behind).value) else { return .next }
    // `M. Luc Moreau.` has more to come behind its first letter.
    hasStop = index - start.name > 2 && !isInitials(index)
    add(.stop, name: index, labelEnd: after, after: after, into: &candidates)
    return .next
  }

  private mutating func dash(
    _ value: UInt32, at index: Int, length: Int, into candidates: inout [LabelCandidate]
  ) {
    guard index > start.name else { return }
    if let first = dashEnd, words <= 8, namesPerson(first..<index), text.byte(index - 1) == 0x20,
      text.byte(index + length) == 0x20
    {
      // `COUNSEL FOR HILL - Mr. Stone - No, thank you.`
      add(.dash, name: index, labelEnd: index + length, after: index + length, into: &candidates)
    }
    guard !hasDash else { return }
    dashEnd = index + length
    var after = index + length
    if value == 0x2D, text.byte(after) == 0x2D { after += 1 }
    let hasBlankBefore = text.scalar(before: index).map { Text.isBlank($0.value) } ?? false
    let hasBlankAfter = after >= end || Text.isBlank(text.scalar(after).value)
    if value == 0x2014 || value == 0x2015, !hasBlankBefore, after < end,
      Letters.isUpper(text.scalar(after).value)
    {
      // `MR. HILL—Order!`
      hasDash = true
      add(.dash, name: index, labelEnd: after, after: after, into: &candidates)
      return
    }
    guard hasBlankAfter, hasBlankBefore || value != 0x2D || endsInCapitals(index),
      text.skipBlanks(min(after, end)..<end) < end
    else { return }
    hasDash = true
    add(.dash, name: index, labelEnd: after, after: after, into: &candidates)
  }

  private mutating func gap(
    _ value: UInt32, at index: Int, length: Int, into candidates: inout [LabelCandidate]
  ) -> Step {
    let after = text.skipBlanks(index..<end)
    if text.has(". .", at: after) { return .stop }
    let isWide =
      Self.wideBlanks.contains(value) || after - index > length && !followsInitial(index)
    if isWide, after + 1 < end, text[after] == 0x2E, text[after + 1] == 0x20 { return .stop }
    if isWide, !hasGap, depth == 0, after < end, time == nil {
      hasGap = true
      hasPart = value == 0x09
      if !readTime(at: after) {
        add(.gap, name: index, labelEnd: index, after: after, into: &candidates)
      }
    }
    if after < end { words += 1 }
    if start.emphasis != nil, after < end, text[after] == 0x2A || text[after] == 0x5F, depth == 0,
      readTime(at: after), let stamp = time?.range
    {
      addBeforeStamp(stamp, at: after, into: &candidates)
      return .skip(to: stamp.upperBound)
    }
    if after < end, time == nil, depth == 0, isBlankEnd(index, words: words),
      text.byte(after) != 0x3A
    {
      add(.blank, name: index, labelEnd: index, after: after, into: &candidates)
    }
    if let time, after == time.at { return .skip(to: time.range.upperBound) }
    return .skip(to: max(after, index + length))
  }

  /// A tab, and blanks as wide as a letter `M` or an ideograph.
  private static let wideBlanks: [UInt32] = [0x09, 0x2001, 0x2003, 0x3000]

  private mutating func addAlone(into candidates: inout [LabelCandidate]) {
    guard start.closing == nil, depth == 0 else { return }
    if let time {
      guard text.skipBlanks(time.range.upperBound..<end) >= end else { return }
      add(.lineEnd, name: end, labelEnd: end, after: end, into: &candidates)
    } else if !text.endsSentence(start.name..<end) || endsInInitials(end) {
      add(.lineEnd, name: end, labelEnd: end, after: end, into: &candidates)
    }
  }

  /// `Q text` where a blank is all that follows the letter.
  private func addSingleLetter(into candidates: inout [LabelCandidate]) {
    let after = start.name + 1
    guard after < end, text[after] == 0x20,
      text.byte(after + 1) != 0x20, opensSpeech(at: after + 1)
    else { return }
    candidates.append(
      LabelCandidate(
        line: line, form: LabelForm(opening: start.opening, separator: .blank),
        name: start.name..<after, label: start.label..<after, time: start.time,
        speech: after + 1))
  }

  /// A capital, or a bracket or quotation mark: `Q (Inaudible.)`
  private func opensSpeech(at index: Int) -> Bool {
    let (value, length) = text.scalar(index)
    if Letters.isUpper(value) { return true }
    return [0x22, 0x28, 0x5B, 0x201C].contains(value)
      && Letters.isUpper(text.scalar(index + length).value)
  }

  mutating func add(
    _ separator: LabelForm.Separator, name nameEnd: Int, labelEnd: Int, after: Int,
    into candidates: inout [LabelCandidate]
  ) {
    guard start.closing == nil || separator == .bracket else { return }
    var nameEnd = nameEnd
    var labelEnd = labelEnd
    if let time, time.at < nameEnd {
      nameEnd = time.at
      labelEnd = time.at
    }
    var name = text.trimmed(start.name..<max(start.name, min(nameEnd, start.nameEnd ?? nameEnd)))
    if time != nil, name.count > 1, text[name.upperBound - 1] == 0x2C {
      name = text.trimmed(name.lowerBound..<name.upperBound - 1)
    }
    if time != nil, separator == .lineEnd, isWeekday(name) { return }
    var isEmphasised = false
    if let emphasis = start.emphasis {
      while name.upperBound > name.lowerBound, text[name.upperBound - 1] == emphasis {
        name = name.lowerBound..<name.upperBound - 1
        isEmphasised = true
      }
      name = text.trimmed(name)
    }
    name = text.unquoted(name)
    guard !name.isEmpty else { return }
    var speech = after
    if start.emphasis != nil, !isEmphasised {
      let end = text.emphasisEnd(at: after, limit: self.end)
      if end == after, separator != .lineEnd, !emphasisSpansLine { return }
      speech = end
    } else if isEmphasised, labelEnd == nameEnd {
      labelEnd = name.upperBound
    }
    speech = text.skipBlanks(min(speech, end)..<end)
    var form = LabelForm(opening: start.opening, separator: separator)
    form.isTimed = time != nil
    let written = text.trimmed(start.label..<max(name.upperBound, min(labelEnd, end)))
    candidates.append(
      LabelCandidate(
        line: line, form: form, name: name, label: written,
        time: time.map { stampRange($0.range, until: speech) } ?? start.time, speech: speech))
  }
}
