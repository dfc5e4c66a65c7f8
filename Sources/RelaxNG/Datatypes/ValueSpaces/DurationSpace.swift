/// Durations (XML Schema Part 2, section 3.2.6).
struct DurationSpace: ValueSpace {
  /// A number beyond it counts as this one when values are compared.
  static let numberLimit = 1_000_000_000_000

  /// Months and seconds, which have no fixed relation.
  struct Value: Hashable, Sendable {
    var months = 0
    var attoseconds: Int128 = 0
  }

  var explanation: (kind: String, example: String?) { ("a duration", "P1Y2M, P3D or PT1H30M5.2S") }

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

  func value(of text: Span<UInt8>) -> Value? {
    var index = 0
    let isNegative = text.take("-", at: &index)
    guard text.take("P", at: &index) else { return nil }
    var value = Value()
    let dateCount = takeParts(text, &index, Self.dateUnits, &value)
    if text.take("T", at: &index) {
      guard takeParts(text, &index, Self.timeUnits, &value) > 0 else { return nil }
    } else {
      guard dateCount > 0 else { return nil }
    }
    guard index == text.count else { return nil }
    if isNegative { value = Value(months: -value.months, attoseconds: -value.attoseconds) }
    return value
  }

  private struct Unit {
    var letter: Unicode.Scalar
    var months = 0
    var seconds = 0
  }

  private static let dateUnits = [
    Unit(letter: "Y", months: 12), Unit(letter: "M", months: 1),
    Unit(letter: "D", seconds: 86_400),
  ]
  private static let timeUnits = [
    Unit(letter: "H", seconds: 3600), Unit(letter: "M", seconds: 60),
    Unit(letter: "S", seconds: 1),
  ]

  /// Takes numbers with their units, each unit at most once and in order; only seconds have
  /// fractions.
  ///
  /// - Returns: how many it took.
  private func takeParts(
    _ text: Span<UInt8>, _ index: inout Int, _ units: [Unit], _ value: inout Value
  ) -> Int {
    var count = 0
    for unit in units {
      let start = index
      let digits = text.takeDigits(at: &index)
      var fraction: Int128 = 0
      var isWhole = true
      if unit.letter == "S", !digits.isEmpty, text.take(".", at: &index) {
        let digits = text.takeDigits(at: &index)
        fraction = text.attoseconds(in: digits)
        isWhole = !digits.isEmpty
      }
      guard !digits.isEmpty, isWhole, text.take(unit.letter, at: &index) else {
        index = start
        continue
      }
      let number = text.number(in: digits, limit: Self.numberLimit)
      value.months += number * unit.months
      value.attoseconds += fraction
      value.attoseconds += Int128(number * unit.seconds) * CalendarValue.attosecondsPerSecond
      count += 1
    }
    return count
  }

  /// Added to each of four dates, one duration must end before the other (section 3.2.6.2).
  func order(_ left: Value, _ right: Value) -> ValueOrder? {
    let orders = Self.references.map { year, month in
      ValueOrder(end(of: left, from: year, month), end(of: right, from: year, month))
    }
    return orders.allSatisfy { $0 == orders[0] } ? orders[0] : nil
  }

  private static let references = [(1696, 9), (1697, 2), (1903, 3), (1903, 7)]

  private func end(of value: Value, from year: Int, _ month: Int) -> Int128 {
    let months = year * 12 + month - 1 + value.months
    let endYear = months >= 0 ? months / 12 : (months - 11) / 12
    let date = CalendarDate(year: endYear, month: months - endYear * 12 + 1, day: 1)
    return Int128(date.dayNumber) * 86_400 * CalendarValue.attosecondsPerSecond
      + value.attoseconds
  }
}
