/// Dates, times and parts of dates (XML Schema Part 2, sections 3.2.7 to 3.2.14 and appendix D).
enum CalendarSpace: ValueSpace {
  case dateTime, date, time, gYear, gYearMonth, gMonth, gMonthDay, gDay

  /// Years beyond it count as this one when values are compared.
  static let yearLimit = 1_000_000_000_000

  var explanation: (kind: String, example: String?) {
    switch self {
    case .dateTime: ("a date with a time", "2022-05-23T18:38:00")
    case .date: ("a date", "2022-05-23")
    case .time: ("a time", "18:38:00")
    case .gYear: ("a year of at least four digits", "2022")
    case .gYearMonth: ("a year with a month", "2022-05")
    case .gMonth: ("a month", "--05")
    case .gMonthDay: ("a month with a day", "--05-23")
    case .gDay: ("a day of the month", "---23")
    }
  }

  var isOrdered: Bool { true }

  func contains(_ text: Span<UInt8>, _ context: borrowing NamespaceBindings) -> Bool {
    value(of: text) != nil
  }

  func equal(
    _ left: Span<UInt8>, _ leftContext: borrowing NamespaceBindings,
    _ right: Span<UInt8>, _ rightContext: borrowing NamespaceBindings
  ) -> Bool {
    equalInOrder(left, right)
  }

  func order(_ left: CalendarValue, _ right: CalendarValue) -> ValueOrder? {
    CalendarValue.order(left, right)
  }

  func value(of text: Span<UInt8>) -> CalendarValue? {
    var value = CalendarValue()
    var index = 0
    let isComplete =
      switch self {
      case .dateTime:
        takeYear(text, &index, &value) && takeMonth(text, &index, &value)
          && takeDay(text, &index, &value) && text.take("T", at: &index)
          && takeTime(text, &index, &value)
      case .date:
        takeYear(text, &index, &value) && takeMonth(text, &index, &value)
          && takeDay(text, &index, &value)
      case .time: takeTime(text, &index, &value)
      case .gYear: takeYear(text, &index, &value)
      case .gYearMonth: takeYear(text, &index, &value) && takeMonth(text, &index, &value)
      case .gMonth: text.take("-", at: &index) && takeMonth(text, &index, &value)
      case .gMonthDay:
        text.take("-", at: &index) && takeMonth(text, &index, &value)
          && takeDay(text, &index, &value)
      case .gDay:
        text.take("-", at: &index) && text.take("-", at: &index) && takeDay(text, &index, &value)
      }
    guard isComplete, takeZone(text, &index, &value), index == text.count else { return nil }
    return value
  }

  /// At least four digits, no more than are needed, not all of them zero.
  private func takeYear(
    _ text: Span<UInt8>, _ index: inout Int, _ value: inout CalendarValue
  ) -> Bool {
    let isBeforeChrist = text.take("-", at: &index)
    let digits = text.takeDigits(at: &index)
    guard digits.count >= 4, digits.count == 4 || text[digits.lowerBound] != UInt8(ascii: "0")
    else { return false }
    let year = text.number(in: digits, limit: Self.yearLimit)
    guard year > 0 else { return false }
    value.date.year = isBeforeChrist ? 1 - year : year
    return true
  }

  private func takeMonth(
    _ text: Span<UInt8>, _ index: inout Int, _ value: inout CalendarValue
  ) -> Bool {
    guard text.take("-", at: &index), let month = text.takeNumber(digits: 2, at: &index),
      1...12 ~= month
    else { return false }
    value.date.month = month
    return true
  }

  private func takeDay(
    _ text: Span<UInt8>, _ index: inout Int, _ value: inout CalendarValue
  ) -> Bool {
    guard text.take("-", at: &index), let day = text.takeNumber(digits: 2, at: &index), day >= 1,
      day <= CalendarDate.daysInMonth(value.date.month, year: value.date.year)
    else { return false }
    value.date.day = day
    return true
  }

  /// The midnight that ends a day may be written 24:00:00, and a leap second 60.
  private func takeTime(
    _ text: Span<UInt8>, _ index: inout Int, _ value: inout CalendarValue
  ) -> Bool {
    guard let hour = text.takeNumber(digits: 2, at: &index), hour <= 24,
      text.take(":", at: &index), let minute = text.takeNumber(digits: 2, at: &index), minute < 60,
      text.take(":", at: &index), let second = text.takeNumber(digits: 2, at: &index), second <= 60
    else { return false }
    if text.take(".", at: &index) {
      let digits = text.takeDigits(at: &index)
      guard !digits.isEmpty else { return false }
      value.attoseconds = text.attoseconds(in: digits)
    }
    value.second = hour * 3600 + minute * 60 + second
    guard hour == 24 else { return true }
    // As a time of no certain day it is the midnight that begins it.
    if self == .time { value.second = 0 }
    return minute == 0 && second == 0 && value.attoseconds == 0
  }

  /// A zone, which may be missing.
  private func takeZone(
    _ text: Span<UInt8>, _ index: inout Int, _ value: inout CalendarValue
  ) -> Bool {
    guard index < text.count else { return true }
    if text.take("Z", at: &index) {
      value.zone = 0
      return true
    }
    let isWest = text.take("-", at: &index)
    guard isWest || text.take("+", at: &index),
      let hour = text.takeNumber(digits: 2, at: &index), text.take(":", at: &index),
      let minute = text.takeNumber(digits: 2, at: &index), minute < 60,
      hour * 60 + minute <= 14 * 60
    else { return false }
    value.zone = (isWest ? -1 : 1) * (hour * 60 + minute)
    return true
  }
}

extension Span<UInt8> {
  /// A fraction's digits as 10⁻¹⁸ of a unit.
  func attoseconds(in digits: Range<Int>) -> Int128 {
    var value: Int128 = 0
    for offset in 0..<18 {
      let index = digits.lowerBound + offset
      value = value * 10 + (index < digits.upperBound ? Int128(self[index] - 48) : 0)
    }
    return value
  }
}
