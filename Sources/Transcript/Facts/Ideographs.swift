/// Chinese characters as numbers, and which characters make words of their own.
enum Ideographs {
  /// The value of a numeral below ten; minus the value of a unit of ten and more; nil for others.
  static func numeral(_ scalar: Unicode.Scalar) -> Int? {
    switch scalar {
    case "〇", "零", "○": 0
    case "一", "元": 1
    case "二": 2
    case "三": 3
    case "四": 4
    case "五": 5
    case "六": 6
    case "七": 7
    case "八": 8
    case "九": 9
    case "十": -10
    case "廿": -20
    case "百": -100
    case "千": -1000
    default: nil
    }
  }

  /// The number that a run of numerals stands for, digit by digit or with units; -1 for none.
  static func value(_ text: String) -> Int {
    var total = 0
    var digits = 0
    for scalar in text.unicodeScalars {
      guard let numeral = numeral(scalar) else { return -1 }
      if numeral == -20 {
        total += 20
      } else if numeral < 0 {
        total += max(digits, 1) * -numeral
        digits = 0
      } else {
        digits = digits * 10 + numeral
      }
      if total > 99_999 || digits > 99_999 { return -1 }
    }
    return total + digits
  }

  /// Whether a character is an ideograph or kana: a token for itself.
  static func standsAlone(_ scalar: Unicode.Scalar) -> Bool {
    switch scalar.value {
    case 0x3005...0x3007, 0x3040...0x30FF, 0x3400...0x4DBF, 0x4E00...0x9FFF, 0xF900...0xFAFF,
      0x20000...0x3FFFF:
      true
    default: false
    }
  }

  static func standsAlone(_ text: String) -> Bool {
    text.unicodeScalars.first.map { standsAlone($0) } ?? false
  }
}
