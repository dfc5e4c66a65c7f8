/// Times of a recording in milliseconds.
enum ClockTime {
  /// More than this is no time of a recording (some 31 years).
  static let limit = 1_000_000_000_000

  /// `01:02:03.450`, `02:03,45`, `3.5`, `3.5s` with nothing behind it; nil for anything else.
  static func milliseconds(_ text: some Collection<UInt8>) -> Int? {
    var scanner = ClockScanner(Array(text))
    guard let value = scanner.time(), scanner.isAtEnd else { return nil }
    return value
  }

  /// Seconds with three decimals.
  static func seconds(_ milliseconds: Int) -> String {
    let fraction = String(milliseconds % 1000)
    return "\(milliseconds / 1000)." + String(repeating: "0", count: 3 - fraction.count) + fraction
  }
}

/// Reads times at the start of bytes.
struct ClockScanner {
  private let bytes: [UInt8]
  private(set) var position = 0

  init(_ bytes: [UInt8]) {
    self.bytes = bytes
  }

  var isAtEnd: Bool { position == bytes.count }

  mutating func skipBlanks() {
    while position < bytes.count, bytes[position] == 32 || bytes[position] == 9 { position += 1 }
  }

  /// Takes a word if it comes next.
  mutating func take(_ word: StaticString) -> Bool {
    let end = position + word.utf8CodeUnitCount
    guard end <= bytes.count else { return false }
    let isNext = word.withUTF8Buffer { word in
      word.elementsEqual(bytes[position..<end])
    }
    if isNext { position = end }
    return isNext
  }

  /// A time in milliseconds.
  mutating func time() -> Int? {
    guard var value = number(limit: 10) else { return nil }
    var fields = 1
    while fields < 4, position + 1 < bytes.count, bytes[position] == UInt8(ascii: ":"),
      Self.isDigit(bytes[position + 1])
    {
      position += 1
      guard let next = number(limit: 2), next < 60 else { return nil }
      value = value * 60 + next
      fields += 1
    }
    guard value < ClockTime.limit / 1000 else { return nil }
    var result = value * 1000
    if position + 1 < bytes.count, bytes[position] == UInt8(ascii: ".") || bytes[position] == 44,
      Self.isDigit(bytes[position + 1])
    {
      position += 1
      result += fraction()
    }
    if fields == 1, position < bytes.count, bytes[position] == UInt8(ascii: "s") { position += 1 }
    return result
  }

  private mutating func number(limit: Int) -> Int? {
    var value = 0
    var digits = 0
    while position < bytes.count, Self.isDigit(bytes[position]), digits < limit {
      value = value * 10 + Int(bytes[position] - 48)
      digits += 1
      position += 1
    }
    return digits > 0 ? value : nil
  }

  private mutating func fraction() -> Int {
    var scale = 100
    var value = 0
    var rounds = false
    var digits = 0
    while position < bytes.count, Self.isDigit(bytes[position]) {
      value += Int(bytes[position] - 48) * scale
      if digits == 3 { rounds = bytes[position] >= UInt8(ascii: "5") }
      scale /= 10
      digits += 1
      position += 1
    }
    return value + (rounds ? 1 : 0)
  }

  private static func isDigit(_ byte: UInt8) -> Bool { byte >= 48 && byte <= 57 }
}
