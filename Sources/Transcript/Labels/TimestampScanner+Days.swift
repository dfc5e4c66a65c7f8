/// Times of day that chats show with a day instead of a date.
extension TimestampScanner {
  /// `Today at 10:02 AM`, `03/04/2021 10:02`, or a time of day alone.
  ///
  /// - Parameters:
  ///   - start: where the day begins.
  ///   - limit: what stands behind is not looked at.
  func dayStamp(at start: Int, limit: Int) -> Range<Int>? {
    guard start < limit else { return nil }
    if let stamp = stamp(at: start, limit: limit), stamp.seconds == nil { return stamp.range }
    for day in Self.days where text.has(day, at: start) {
      let clock = stamp(at: start + day.utf8CodeUnitCount, limit: limit)
      if let clock { return start..<clock.range.upperBound }
    }
    return nil
  }

  private static let days: [StaticString] = [
    "Today at ", "Yesterday at ", "Heute um ", "Gestern um ", "Aujourd’hui à ",
    "Aujourd\u{27}hui à ",
    "Hier à ", "Hoy a las ", "Ayer a las ", "Hoje às ", "Ontem às ", "Oggi alle ", "Ieri alle ",
    "Vandaag om ", "Gisteren om ", "Idag kl. ", "Igår kl. ", "Dziś o ", "Dzisiaj o ", "Wczoraj o ",
    "Dnes v ", "Včera v ", "Сегодня в ", "Вчера в ", "Сьогодні о ", "Вчора о ", "Bugün saat ",
    "Dün saat ", "Hari ini pukul ", "Kemarin pukul ", "Hôm nay lúc ", "Hôm qua lúc ",
  ]
}

extension TimestampScanner {
  /// What ISO 8601 writes behind a time of day: `Z`, `+02:00`, `-0500`; or ` UTC`.
  func endOfZone(at start: Int, limit: Int) -> Int? {
    if start < limit, text[start] == 0x5A { return start + 1 }
    for zone: StaticString in [" UTC", " GMT"] where text.has(zone, at: start) {
      return start + zone.utf8CodeUnitCount
    }
    guard start < limit, text[start] == 0x2B || text[start] == 0x2D,
      let hours = number(at: start + 1, limit: limit, digits: 2...4)
    else { return nil }
    guard hours.end - start == 3 else { return hours.end - start == 5 ? hours.end : nil }
    guard text.byte(hours.end) == 0x3A else { return hours.end }
    return number(at: hours.end + 1, limit: limit, digits: 2...2)?.end
  }

  /// A time that leads to its place in a recording: `[(0:12)](https://…)`.
  func link(at start: Int, limit: Int) -> Stamp? {
    guard text.byte(start + 1) == 0x28, var stamp = stamp(at: start + 1, limit: limit),
      stamp.range.upperBound < limit, text.byte(stamp.range.upperBound) == 0x5D
    else { return nil }
    stamp.range = start..<endOfAddress(behind: stamp.range.upperBound + 1, limit: limit)
    return stamp
  }

  /// `([0:12](https://…))`, be there marks of emphasis within the outer brackets.
  func linkInBrackets(at start: Int, limit: Int) -> Stamp? {
    let inner = text.emphasisEnd(at: start + 1, limit: limit)
    guard text.byte(inner) == 0x5B, var stamp = stamp(at: inner, limit: limit) else { return nil }
    let end = text.emphasisEnd(at: stamp.range.upperBound, limit: limit)
    guard end < limit, text[end] == 0x29, text[stamp.range.upperBound - 1] == 0x29 else {
      return nil
    }
    stamp.range = start..<end + 1
    return stamp
  }

  /// Behind the address of a link, if one begins here.
  func endOfAddress(behind end: Int, limit: Int) -> Int {
    guard end < limit, text.has("(http", at: end),
      let close = text.bytes[end..<min(limit, end + 300)].firstIndex(of: 0x29)
    else { return end }
    return close + 1
  }

  /// The stamp that a line consists of.
  func stamp(filling line: Line) -> Stamp? {
    Self.mayOpen(line) ? stamp(filling: line.text) : nil
  }

  /// The stamp that a range consists of.
  func stamp(filling range: Range<Int>) -> Stamp? {
    guard range.count <= (text.byte(range.lowerBound) == 0x5B ? 320 : 40) else { return nil }
    let stamp = stamp(at: range.lowerBound, limit: range.upperBound)
    return stamp?.range.upperBound == range.upperBound ? stamp : nil
  }

  /// Where a unit of speech begins and ends, in seconds, before a tab: `12.07 13.40`.
  func span(at start: Int, limit: Int) -> Clock? {
    var index = start
    var seconds: Double?
    for place in 0..<2 {
      if place == 1 {
        guard text.byte(index) == 0x20 || text.byte(index) == 0x09 else { return nil }
        index += 1
      }
      guard let whole = number(at: index, limit: limit, digits: 1...5),
        text.byte(whole.end) == 0x2E,
        let part = number(at: whole.end + 1, limit: limit, digits: 2...3)
      else { return nil }
      let fraction = Double(part.value) / (part.end - whole.end == 3 ? 100 : 1000)
      seconds = seconds ?? Double(whole.value) + fraction
      index = part.end
    }
    let end = text.byte(index) == 0x20 ? index + 1 : index
    guard let seconds, index >= limit || text.byte(end) == 0x09 else { return nil }
    return (index, seconds, 3)
  }

  /// Days, hours, minutes and seconds in two digits each, as missions count from their start:
  /// `04 06 28 12` before a word.
  func elapsed(at start: Int, limit: Int) -> Clock? {
    var index = start
    var seconds = 0.0
    for (unit, most) in [(86_400.0, 99), (3600, 23), (60, 59), (1, 59)] {
      if index > start {
        guard text.byte(index) == 0x20 else { return nil }
        index += 1
      }
      guard let number = number(at: index, limit: limit, digits: 2...2), number.value <= most else {
        return nil
      }
      seconds += Double(number.value) * unit
      index = number.end
    }
    let next = text.skipBlanks(index..<limit)
    guard next < limit else { return next == limit ? (index, seconds, 4) : nil }
    guard next > index, Letters.isUpper(text.scalar(next).value) else { return nil }
    return (index, seconds, 4)
  }
}
