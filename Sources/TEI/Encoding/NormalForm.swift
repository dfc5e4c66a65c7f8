/// Whether words have the form that `@when` takes (TEI P5, `teidata.temporal.w3c`).
enum NormalForm {
  /// `YYYY`, `YYYY-MM` or `YYYY-MM-DD`, of a day that exists.
  static func isDate(_ text: String) -> Bool {
    let bytes = text.utf8
    guard [4, 7, 10].contains(bytes.count), let year = number(bytes.prefix(4)), year > 0 else {
      return false
    }
    guard let month = next(bytes.dropFirst(4), behind: "-") else { return bytes.count == 4 }
    guard (1...12).contains(month) else { return false }
    guard let day = next(bytes.dropFirst(7), behind: "-") else { return bytes.count == 7 }
    return (1...days(in: month, of: year)).contains(day)
  }

  /// `HH:MM:SS`, with a zone or without.
  static func isTime(_ text: String) -> Bool {
    let bytes = text.utf8
    guard bytes.count >= 8, let hour = number(bytes.prefix(2)), hour < 24,
      let minute = next(bytes.dropFirst(2), behind: ":"), minute < 60,
      let second = next(bytes.dropFirst(5), behind: ":"), second < 60
    else { return false }
    let zone = bytes.dropFirst(8)
    guard let sign = zone.first, !zone.elementsEqual("Z".utf8) else { return true }
    guard sign == UInt8(ascii: "+") || sign == UInt8(ascii: "-"), zone.count == 6,
      let hours = number(zone.dropFirst().prefix(2)),
      let minutes = next(zone.dropFirst(3), behind: ":"), minutes < 60
    else { return false }
    let offset = hours * 60 + minutes
    guard offset > 12 * 60 + 59 else { return true }
    // The zones of Tonga, the Chatham Islands in summer, and Kiribati.
    return sign == UInt8(ascii: "+") && [13 * 60, 13 * 60 + 45, 14 * 60].contains(offset)
  }

  /// Seconds as a decimal number without sign or exponent.
  static func isInterval(_ text: String) -> Bool {
    let parts = text.utf8.split(separator: UInt8(ascii: "."), omittingEmptySubsequences: false)
    return parts.count <= 2
      && parts.allSatisfy { part in
        (1...9).contains(part.count) && part.allSatisfy { (48...57).contains($0) }
      }
  }

  /// The number of two digits behind a mark.
  private static func next(_ rest: Substring.UTF8View, behind mark: Unicode.Scalar) -> Int? {
    guard rest.count >= 3, rest.first == UInt8(ascii: mark) else { return nil }
    return number(rest.dropFirst().prefix(2))
  }

  /// The number that digits are.
  private static func number(_ digits: Substring.UTF8View) -> Int? {
    var number = 0
    for digit in digits {
      guard (48...57).contains(digit) else { return nil }
      number = number * 10 + Int(digit) - 48
    }
    return number
  }

  private static func days(in month: Int, of year: Int) -> Int {
    switch month {
    case 4, 6, 9, 11: 30
    case 2: year % 4 == 0 && (year % 100 != 0 || year % 400 == 0) ? 29 : 28
    default: 31
    }
  }
}
