/// A day of the Gregorian calendar, carried back before its introduction.
struct CalendarDate: Hashable, Sendable {
  /// Counted with a year 0, as astronomers do.
  var year: Int
  var month: Int
  var day: Int

  static func daysInMonth(_ month: Int, year: Int) -> Int {
    switch month {
    case 2: isLeap(year) ? 29 : 28
    case 4, 6, 9, 11: 30
    default: 31
    }
  }

  private static func isLeap(_ year: Int) -> Bool {
    year % 4 == 0 && (year % 100 != 0 || year % 400 == 0)
  }

  /// Days since 0000-03-01.
  var dayNumber: Int {
    // Years that begin in March have the leap day at their end.
    let monthFromMarch = (month + 9) % 12
    let marchYear = month < 3 ? year - 1 : year
    let century = marchYear >= 0 ? marchYear / 400 : (marchYear - 399) / 400
    let yearOfEra = marchYear - century * 400
    let dayOfYear = (153 * monthFromMarch + 2) / 5 + day - 1
    return century * 146_097 + yearOfEra * 365 + yearOfEra / 4 - yearOfEra / 100 + dayOfYear
  }
}
