/// A word, number or mark of a header line.
struct HeaderToken: Hashable, Sendable {
  enum Kind: Hashable, Sendable {
    case word, number, mark
  }

  var kind: Kind
  /// Bytes of the text.
  var range: Range<Int>
  /// Folded letters of a word or mark; the digits of a number as written.
  var text = ""
  /// The hash of `text`, by which tables of words are searched.
  var key: UInt64 = 0
  /// The character of a mark; 0 for other tokens.
  var mark: UInt32 = 0
  /// Of a number; -1 where it is too long to matter.
  var value = -1
  /// How many digits a number has; 0 for one written in ideographs.
  var digits = 0
  /// Whether white space stands before it, or nothing.
  var isApart: Bool
  /// Whether a word begins with a capital, or its script has none.
  var isCapital = false
  /// Whether every letter of a word is a capital, in scripts that have them.
  var isUpper = false
  /// Whether a word is an ideograph or kana.
  var isAlone = false

  /// Whether it is a number written in ideographs.
  var isNumeral: Bool { kind == .number && digits == 0 }

  /// Whether it does not begin with a character of ASCII.
  var isBeyondASCII: Bool { text.utf8.first ?? 0 >= 0x80 }

  /// Whether it needs no blank before it: an ideograph, kana, or a number of them.
  var standsAlone: Bool { isAlone || isNumeral && Ideographs.standsAlone(text) }

  /// Whether it is one of some marks.
  func isMark(_ marks: String) -> Bool {
    guard mark > 0, mark < 0x80 else {
      return mark != 0 && marks.unicodeScalars.contains { $0.value == mark }
    }
    // A byte of ASCII is no part of another character.
    return marks.utf8.contains(UInt8(truncatingIfNeeded: mark))
  }
}
