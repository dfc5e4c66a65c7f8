/// Whether words have the form that `@when` takes (TEI P5, `teidata.temporal.w3c`).
enum NormalForm {
  /// `YYYY`, `YYYY-MM` or `YYYY-MM-DD`, of a day that exists.
  static func isDate(_ text: String) -> Bool {
    guard let parts = numbers(text, separator: "-", lengths: [4, 2, 2]), parts[0] > 0 else {
      return false
    }
    guard parts.count > 1 else { return true }
    guard (1...12).contains(parts[1]) else { return false }
    return parts.count == 2 || (1...days(in: parts[1], of: parts[0])).contains(parts[2])
  }

  /// `HH:MM:SS`, with a zone or without.
  static func isTime(_ text: String) -> Bool {
    let bytes = Array(text.utf8)
    guard bytes.count >= 8,
      let parts = numbers(String(text.prefix(8)), separator: ":", lengths: [2, 2, 2]),
      parts.count == 3, parts[0] < 24, parts[1] < 60, parts[2] < 60
    else { return false }
    let zone = text.dropFirst(8)
    guard !zone.isEmpty, zone != "Z" else { return true }
    guard zone.first == "+" || zone.first == "-", zone.utf8.count == 6,
      let offset = numbers(String(zone.dropFirst()), separator: ":", lengths: [2, 2]),
      offset.count == 2
    else { return false }
    let minutes = offset[0] * 60 + offset[1]
    guard offset[1] < 60, minutes > 12 * 60 + 59 else { return offset[1] < 60 }
    // The zones of Tonga, the Chatham Islands in summer, and Kiribati.
    return zone.first == "+" && [13 * 60, 13 * 60 + 45, 14 * 60].contains(minutes)
  }

  /// Seconds as a decimal number without sign or exponent.
  static func isInterval(_ text: String) -> Bool {
    let parts = text.utf8.split(separator: UInt8(ascii: "."), omittingEmptySubsequences: false)
    return parts.count <= 2
      && parts.allSatisfy { part in
        (1...9).contains(part.count) && part.allSatisfy { (48...57).contains($0) }
      }
  }

  private static func numbers(_ text: String, separator: Character, lengths: [Int]) -> [Int]? {
    let parts = text.split(separator: separator, omittingEmptySubsequences: false)
    guard parts.count <= lengths.count else { return nil }
    var numbers: [Int] = []
    for (part, length) in zip(parts, lengths) {
      guard part.utf8.count == length, part.utf8.allSatisfy({ (48...57).contains($0) }),
        let number = Int(part)
      else { return nil }
      numbers.append(number)
    }
    return numbers
  }

  private static func days(in month: Int, of year: Int) -> Int {
    switch month {
    case 4, 6, 9, 11: 30
    case 2: year % 4 == 0 && (year % 100 != 0 || year % 400 == 0) ? 29 : 28
    default: 31
    }
  }
}
