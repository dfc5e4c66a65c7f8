/// A word, number or mark of a header line.
struct HeaderToken: Hashable, Sendable {
  enum Kind: Hashable, Sendable {
    case word, number, mark
  }

  var kind: Kind
  /// Bytes of the text.
  var range: Range<Int>
  /// Folded letters of a word or mark; the digits of a number as written.
  var text: String
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
}
