/// A day, month or year of the Gregorian calendar.
struct CalendarDate: Hashable, Sendable {
  var year: Int
  var month: Int?
  var day: Int?

  /// Nil where there is no such day.
  init?(year: Int, month: Int? = nil, day: Int? = nil) {
    guard (1000...2199).contains(year) else { return nil }
    if let month {
      guard (1...12).contains(month) else { return nil }
      if let day { guard (1...Self.days(in: month, of: year)).contains(day) else { return nil } }
    } else if day != nil {
      return nil
    }
    self.year = year
    self.month = month
    self.day = day
  }

  /// `YYYY-MM-DD`, `YYYY-MM` or `YYYY`.
  var text: String {
    [String(year), month.map(Self.pad), day.map(Self.pad)].compactMap(\.self)
      .joined(separator: "-")
  }

  /// 1 for Monday to 7 for Sunday, of a whole date.
  var weekday: Int? {
    guard let month, let day else { return nil }
    let shifted = month < 3 ? month + 12 : month
    let year = month < 3 ? year - 1 : year
    let sum = day + 13 * (shifted + 1) / 5 + year + year / 4 - year / 100 + year / 400
    return (sum + 5) % 7 + 1
  }

  /// How many days a whole date lies behind another.
  func days(since other: CalendarDate) -> Int? {
    guard let ordinal, let earlier = other.ordinal else { return nil }
    return ordinal - earlier
  }

  /// The count of days since a day before all dates, of a whole date.
  private var ordinal: Int? {
    guard let month, let day else { return nil }
    // Counted from March, leap days come last.
    let year = month < 3 ? year - 1 : year
    let months = (month + 9) % 12
    return year * 365 + year / 4 - year / 100 + year / 400 + (months * 306 + 5) / 10 + day
  }

  static func pad(_ number: Int) -> String { number < 10 ? "0\(number)" : "\(number)" }

  static func days(in month: Int, of year: Int) -> Int {
    switch month {
    case 2: year % 4 == 0 && (year % 100 != 0 || year % 400 == 0) ? 29 : 28
    case 4, 6, 9, 11: 30
    default: 31
    }
  }

  /// The day of a date of the solar Hijri calendar, years 1200 to 1499.
  ///
  /// The leap years of the 33-year cycle: exact for the years 1244 to 1531 but two.
  static func persian(year: Int, month: Int, day: Int) -> CalendarDate? {
    guard (1200...1499).contains(year), (1...12).contains(month), (1...31).contains(day) else {
      return nil
    }
    let shifted = year + 1595
    let before = month < 7 ? (month - 1) * 31 : (month - 7) * 30 + 186
    let days = -355_668 + 365 * shifted + shifted / 33 * 8 + (shifted % 33 + 3) / 4 + day + before
    return gregorian(days)
  }

  /// The date of a count of days since 1 January of year 0, which is 1.
  private static func gregorian(_ count: Int) -> CalendarDate? {
    var year = 400 * (count / 146_097)
    var days = count % 146_097
    if days > 36_524 {
      days -= 1
      year += 100 * (days / 36_524)
      days %= 36_524
      if days >= 365 { days += 1 }
    }
    year += 4 * (days / 1461)
    days %= 1461
    if days > 365 {
      year += (days - 1) / 365
      days = (days - 1) % 365
    }
    var month = 1
    var day = days + 1
    while month < 12, day > Self.days(in: month, of: year) {
      day -= Self.days(in: month, of: year)
      month += 1
    }
    return CalendarDate(year: year, month: month, day: day)
  }
}
