/// How a scalar is shown on a terminal.
struct DisplayScalar {
  /// What is printed: control characters are shown as their pictures, so that nothing in an input
  /// steers a terminal.
  let text: String
  /// Cells: 0 for marks that combine, 2 for wide East Asian characters (UAX #11) and emoji.
  let width: Int

  static let tabWidth = 4

  init(_ scalar: Unicode.Scalar, atCell cell: Int = 0) {
    switch scalar.value {
    case 9:
      width = Self.tabWidth - cell % Self.tabWidth
      text = String(repeating: " ", count: width)
    case 0..<32:
      (text, width) = (Unicode.Scalar(0x2400 + scalar.value).map { String($0) } ?? "␀", 1)
    case 32..<127:
      (text, width) = (String(scalar), 1)
    case 127:
      (text, width) = ("␡", 1)
    default:
      (text, width) = Self.other(scalar)
    }
  }

  private static func other(_ scalar: Unicode.Scalar) -> (String, Int) {
    switch scalar.properties.generalCategory {
    case .control, .unassigned, .surrogate, .lineSeparator, .paragraphSeparator:
      return ("\u{FFFD}", 1)
    case .format:
      // Directional overrides would turn the line around; joiners are part of words.
      return (0x200C...0x200D).contains(scalar.value) ? (String(scalar), 0) : ("", 0)
    case .nonspacingMark, .enclosingMark:
      return (String(scalar), 0)
    default:
      let isWide =
        scalar.properties.isEmojiPresentation
        || wide.contains { $0.contains(scalar.value) }
      return (String(scalar), isWide ? 2 : 1)
    }
  }

  /// UAX #11: what is wide or full-width, emoji apart.
  private static let wide: [ClosedRange<UInt32>] = [
    0x1100...0x115F, 0x2329...0x232A, 0x2E80...0x303E, 0x3041...0x4DBF, 0x4E00...0xA4C6,
    0xA960...0xA97C, 0xAC00...0xD7A3, 0xF900...0xFAFF, 0xFE10...0xFE19, 0xFE30...0xFE6B,
    0xFF01...0xFF60, 0xFFE0...0xFFE6, 0x16FE0...0x18D08, 0x1AFF0...0x1B2FB, 0x1F200...0x1F265,
    0x20000...0x3FFFD,
  ]
}

extension StringProtocol {
  /// The text with nothing in it that steers a terminal, on one line.
  var printable: String {
    var result = ""
    for scalar in unicodeScalars {
      result += scalar.value == 10 ? " " : DisplayScalar(scalar).text
    }
    return result
  }
}
