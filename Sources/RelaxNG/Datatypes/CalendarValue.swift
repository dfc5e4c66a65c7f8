/// A value of one of the datatypes of dates and times, the parts that it has not filled up.
struct CalendarValue: Hashable, Sendable {
  /// Parts of a second are counted in 10⁻¹⁸ s; what is smaller is not looked at.
  static let attosecondsPerSecond: Int128 = 1_000_000_000_000_000_000

  // A leap year whose months have 31 days on either side of the part that is missing.
  var date = CalendarDate(year: 1972, month: 1, day: 1)
  var second = 0
  var attoseconds: Int128 = 0
  /// Minutes east of Greenwich; nil where no zone is given.
  var zone: Int?

  /// The time on the clock of the given zone, in attoseconds since 0000-03-01.
  func instant(zone: Int) -> Int128 {
    let seconds = Int128(date.dayNumber) * 86_400 + Int128(second) - Int128(zone) * 60
    return seconds * Self.attosecondsPerSecond + attoseconds
  }

  /// Where one value has a zone and the other has none, they are in order only if they are in
  /// any zone (XML Schema Part 2, section 3.2.7.4).
  static func order(_ left: CalendarValue, _ right: CalendarValue) -> ValueOrder? {
    switch (left.zone, right.zone) {
    case (nil, nil): return ValueOrder(left.instant(zone: 0), right.instant(zone: 0))
    case (let leftZone?, let rightZone?):
      return ValueOrder(left.instant(zone: leftZone), right.instant(zone: rightZone))
    case (let zone?, nil):
      let instant = left.instant(zone: zone)
      if instant < right.instant(zone: 14 * 60) { return .less }
      return instant > right.instant(zone: -14 * 60) ? .greater : nil
    case (nil, let zone?):
      let instant = right.instant(zone: zone)
      if left.instant(zone: -14 * 60) < instant { return .less }
      return left.instant(zone: 14 * 60) > instant ? .greater : nil
    }
  }
}
