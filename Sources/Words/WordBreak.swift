/// The Word_Break property of a scalar (UAX #29, table 3), with three values more that tell which
/// scalars of the value Other are letters or pictographs.
enum WordBreak: UInt8, CaseIterable {
  case other, carriageReturn, lineFeed, newline, extend, joiner, format, regionalIndicator
  case katakana, hebrewLetter, aLetter, singleQuote, doubleQuote, midNumLet, midLetter, midNum
  case numeric, extendNumLet, space
  /// A letter or digit that is a word by itself: ideographs, and scripts without word breaks.
  case soleLetter
  case pictographic
  /// Both ALetter and Extended_Pictographic.
  case pictographicLetter

  /// The class of a code in `WordBreakTable`.
  init(code: UInt8) {
    self =
      switch code {
      case UInt8(ascii: "r"): .carriageReturn
      case UInt8(ascii: "n"): .lineFeed
      case UInt8(ascii: "N"): .newline
      case UInt8(ascii: "e"): .extend
      case UInt8(ascii: "z"): .joiner
      case UInt8(ascii: "f"): .format
      case UInt8(ascii: "R"): .regionalIndicator
      case UInt8(ascii: "k"): .katakana
      case UInt8(ascii: "h"): .hebrewLetter
      case UInt8(ascii: "a"): .aLetter
      case UInt8(ascii: "A"): .pictographicLetter
      case UInt8(ascii: "'"): .singleQuote
      case UInt8(ascii: "q"): .doubleQuote
      case UInt8(ascii: "."): .midNumLet
      case UInt8(ascii: ":"): .midLetter
      case UInt8(ascii: ","): .midNum
      case UInt8(ascii: "0"): .numeric
      case UInt8(ascii: "_"): .extendNumLet
      case UInt8(ascii: "s"): .space
      case UInt8(ascii: "L"): .soleLetter
      case UInt8(ascii: "p"): .pictographic
      default: .other
      }
  }

  /// AHLetter of UAX #29.
  var isLetter: Bool { self == .aLetter || self == .hebrewLetter || self == .pictographicLetter }

  /// What stands for nothing behind another scalar (rule WB4).
  var isIgnored: Bool { self == .extend || self == .format || self == .joiner }

  var isLineEnd: Bool { self == .carriageReturn || self == .lineFeed || self == .newline }

  var isPictographic: Bool { self == .pictographic || self == .pictographicLetter }

  /// Whether a segment with such a scalar is a word.
  var makesWord: Bool {
    isLetter || self == .katakana || self == .numeric || self == .soleLetter
  }
}
