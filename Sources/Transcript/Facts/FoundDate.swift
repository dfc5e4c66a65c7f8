/// A date as a line writes it.
struct FoundDate: Hashable, Sendable {
  /// What the words say before day and month are told apart.
  enum Reading: Hashable, Sendable {
    case date(CalendarDate)
    /// Two numbers, one of which is the day, and a year.
    case numeric(first: Int, second: Int, year: Int, separator: String)
  }

  var reading: Reading
  /// The tokens of the line, weekday included.
  var tokens: Range<Int>
  /// 1 for Monday to 7 for Sunday, as written beside the date.
  var weekday: Int?
  /// Whether it is the first day of several.
  var isSpan = false

  /// Whether two numbers could each be the month.
  var isAmbiguous: Bool {
    guard case .numeric(let first, let second, _, let separator) = reading else { return false }
    return first <= 12 && second <= 12 && first != second && separator != "."
  }

  /// The date with its numbers in an order; nil where they cannot be told apart or there is none.
  func date(_ order: DateOrder?) -> CalendarDate? {
    switch reading {
    case .date(let date): return date
    case .numeric(let first, let second, let year, let separator):
      let dayFirst = CalendarDate(year: year, month: second, day: first)
      let monthFirst = CalendarDate(year: year, month: first, day: second)
      if dayFirst == nil || monthFirst == nil || first == second { return dayFirst ?? monthFirst }
      if let date = agreeing([dayFirst, monthFirst]) { return date }
      switch separator == "." ? .dayFirst : order {
      case .dayFirst: return dayFirst
      case .monthFirst: return monthFirst
      case nil: return nil
      }
    }
  }

  /// The only one of the dates that falls on the weekday that is written.
  private func agreeing(_ dates: [CalendarDate?]) -> CalendarDate? {
    let fitting = dates.compactMap(\.self).filter { $0.weekday == weekday }
    return weekday != nil && fitting.count == 1 ? fitting[0] : nil
  }
}
