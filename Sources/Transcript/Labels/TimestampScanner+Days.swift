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
