/// Reads time stamps such as `0:12`, `[00:01:02.5]`, `(10:02 AM)`, `[3/4/21, 10:02:33]`.
struct TimestampScanner {
  let text: Text

  /// A stamp at an index, with its brackets.
  struct Stamp {
    var range: Range<Int>
    /// Seconds since the start; nil for a time of day.
    var seconds: Double?
    /// Numbers between the colons.
    var parts = 2
  }

  /// The stamp that begins at an index and ends before `limit`.
  func stamp(at start: Int, limit: Int) -> Stamp? {
    if text.byte(start) == 0x2A || text.byte(start) == 0x5F {
      return emphasized(at: start, limit: limit)
    }
    var index = start
    let open = text.byte(index)
    guard
      isDigit(open) || open == 0x5B || open == 0x28 || open == 0x3C || open == 0x5C
        || endOfClockWord(at: start) != nil
    else { return nil }
    let close: UInt8? = open == 0x5B ? 0x5D : open == 0x28 ? 0x29 : open == 0x3C ? 0x3E : nil
    if open == 0x5B, let link = link(at: start, limit: limit) { return link }
    if open == 0x28, let link = linkInBrackets(at: start, limit: limit) { return link }
    var isEscaped = false
    if open == 0x5C, text.byte(index + 1) == 0x5B {
      isEscaped = true
      index += 1
    }
    if close != nil || isEscaped { index += 1 }
    let date = endOfDate(at: index, limit: limit) ?? endOfClockWord(at: index)
    if let date { index = date }
    guard
      let clock = clock(at: index, limit: limit) ?? words(at: index, limit: limit)
        ?? elapsed(at: index, limit: limit) ?? span(at: index, limit: limit)
    else { return nil }
    index = clock.end
    var seconds: Double? = date == nil ? clock.seconds : nil
    // ISO 8601 ends in the letter of its time zone.
    if date != nil, index < limit, text[index] == 0x5A { index += 1 }
    if let end = endOfHalfDay(at: index, limit: limit) {
      index = end
      seconds = nil
    } else if date != nil, let end = endOfZone(at: index, limit: limit) {
      index = end
    } else if let end = endOfRange(at: index, limit: limit) {
      index = end
    }
    if isEscaped {
      guard text.byte(index) == 0x5C, text.byte(index + 1) == 0x5D else { return nil }
      return Stamp(range: start..<index + 2, seconds: seconds, parts: clock.parts)
    }
    if let close {
      guard index < limit, text.byte(index) == close else { return nil }
      let end = open == 0x5B ? endOfAddress(behind: index + 1, limit: limit) : index + 1
      return Stamp(range: start..<end, seconds: seconds, parts: clock.parts)
    }
    guard index >= limit || !Letters.isLetter(text.scalar(index).value) else { return nil }
    return Stamp(range: start..<index, seconds: seconds, parts: clock.parts)
  }

  /// Whether a stamp stands at a line's start.
  func begins(_ line: Line) -> Bool { stamp(opening: line) != nil }

  /// The stamp with which a line begins.
  func stamp(opening line: Line) -> Stamp? {
    Self.mayOpen(line) ? stamp(at: line.text.lowerBound, limit: line.text.upperBound) : nil
  }

  /// Whether a line's first byte may be that of a stamp: of the letters only that of a clock's word
  /// is one.
  static func mayOpen(_ line: Line) -> Bool {
    !line.isBlank && (!line.beginsWithLetter || line.first | 0x20 == 0x6B)
  }

  /// `*00:12*`: a stamp between marks of emphasis, and nothing else.
  private func emphasized(at start: Int, limit: Int) -> Stamp? {
    let inner = text.emphasisEnd(at: start, limit: limit)
    guard inner - start <= 2, inner < limit, text[inner] != text[start],
      var stamp = stamp(at: inner, limit: limit)
    else { return nil }
    let end = text.emphasisEnd(at: stamp.range.upperBound, limit: limit)
    guard end - stamp.range.upperBound == inner - start else { return nil }
    stamp.range = start..<end
    return stamp
  }

  typealias Clock = (end: Int, seconds: Double, parts: Int)

  /// `1 hour 2 minutes 3 seconds`, as some programs export times; at least two of the three.
  private func words(at start: Int, limit: Int) -> Clock? {
    var seconds = 0.0
    var parts = 0
    var end = start
    var index = start
    guard isDigit(text.byte(start)) else { return nil }
    for unit in Self.units {
      guard let number = number(at: index, limit: limit, digits: 1...2),
        text.byte(number.end) == 0x20, text.has(unit.name, at: number.end + 1)
      else { continue }
      end = number.end + 1 + unit.name.utf8CodeUnitCount
      if text.byte(end) == 0x73 { end += 1 }
      seconds += Double(number.value) * unit.seconds
      parts += 1
      index = end
      if text.byte(index) == 0x20 { index += 1 }
    }
    return parts >= 2 && end <= limit ? (end, seconds, parts + 1) : nil
  }

  private static let units: [(name: StaticString, seconds: Double)] = [
    ("hour", 3600), ("minute", 60), ("second", 1),
  ]

  /// `h:mm`, `m:ss`, `h:mm:ss` and fractions of a second.
  private func clock(at start: Int, limit: Int) -> Clock? {
    var parts = 0
    var seconds = 0.0
    var index = start
    while parts < 3 {
      guard let number = number(at: index, limit: limit, digits: parts == 0 ? 1...3 : 2...2)
      else { break }
      guard parts == 0 || number.value < 60 else { return nil }
      parts += 1
      seconds = seconds * 60 + Double(number.value)
      index = number.end
      guard parts < 3, index < limit, text[index] == 0x3A, isDigit(text.byte(index + 1)) else {
        break
      }
      index += 1
    }
    guard parts >= 2 else { return nil }
    if index < limit, [0x2E, 0x2C, 0x3A].contains(text[index]), isDigit(text.byte(index + 1)),
      let fraction = number(at: index + 1, limit: limit, digits: 1...6)
    {
      let digits = fraction.end - index - 1
      seconds += Double(fraction.value) / (0..<digits).reduce(1.0) { power, _ in power * 10 }
      index = fraction.end
    }
    guard index >= limit || text[index] != 0x3A || !isDigit(text.byte(index + 1)) else {
      return nil
    }
    return (index, seconds, parts)
  }

  func number(
    at start: Int, limit: Int, digits: ClosedRange<Int>
  ) -> (value: Int, end: Int)? {
    var value = 0
    var index = start
    while index < limit, isDigit(text[index]), index - start <= digits.upperBound {
      value = value * 10 + Int(text[index] - 0x30)
      index += 1
    }
    return digits.contains(index - start) ? (value, index) : nil
  }

  /// `Kl. ` before a time of day.
  private func endOfClockWord(at start: Int) -> Int? {
    guard text.byte(start) | 0x20 == 0x6B, text.byte(start + 1) | 0x20 == 0x6C else { return nil }
    for rest: StaticString in [". ", " ", "o ", "okken "] where text.has(rest, at: start + 2) {
      return start + 2 + rest.utf8CodeUnitCount
    }
    return nil
  }

  /// `3/4/21, ` or `2021-04-03 ` before a time of day.
  private func endOfDate(at start: Int, limit: Int) -> Int? {
    var index = start
    var parts = 0
    while let number = number(at: index, limit: limit, digits: 1...4) {
      parts += 1
      index = number.end
      guard parts < 3 else { break }
      guard index < limit, [0x2F, 0x2D, 0x2E].contains(text[index]) else { return nil }
      index += 1
    }
    guard parts == 3 else { return nil }
    let blank = index
    while index < limit, text[index] == 0x2C || text[index] == 0x20 || text[index] == 0x54 {
      index += 1
    }
    return index > blank ? index : nil
  }

  /// `AM`, `p.m.` and the like.
  private func endOfHalfDay(at start: Int, limit: Int) -> Int? {
    var index = start
    if index < limit, text[index] == 0x20 { index += 1 }
    guard index + 1 < limit, [0x61, 0x70].contains(text[index] | 0x20) else { return nil }
    index += 1
    if text.byte(index) == 0x2E { index += 1 }
    guard index < limit, text[index] | 0x20 == 0x6D else { return nil }
    index += 1
    if index < limit, text[index] == 0x2E { index += 1 }
    return index
  }

  /// ` - 0:15` or ` --> 0:15` behind a time.
  private func endOfRange(at start: Int, limit: Int) -> Int? {
    var index = text.skipBlanks(start..<limit)
    var dashes = 0
    while index < limit {
      let (value, length) = text.scalar(index)
      guard value == 0x2D || value == 0x3E || value == 0x2013 || value == 0x2192 else { break }
      dashes += 1
      index += length
    }
    guard dashes > 0 else { return nil }
    index = text.skipBlanks(index..<limit)
    return clock(at: index, limit: limit)?.end
  }

  private func isDigit(_ byte: UInt8) -> Bool { byte >= 0x30 && byte <= 0x39 }
}
