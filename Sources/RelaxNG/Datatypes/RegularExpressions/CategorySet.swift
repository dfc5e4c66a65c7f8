/// A set of Unicode general categories (UAX #44, table 12).
struct CategorySet: OptionSet, Hashable, Sendable {
  let rawValue: UInt32

  /// How many general categories there are.
  static let count = 30
  static let all = CategorySet(rawValue: (1 << UInt32(count)) - 1)

  init(rawValue: UInt32) {
    self.rawValue = rawValue
  }

  init(column: Int) {
    rawValue = 1 << UInt32(column)
  }

  /// The categories that `\p{…}` names: one of two letters, or all that begin with one letter.
  ///
  /// `Cs` is no name, since no XML document holds a surrogate (XML Schema Part 2, appendix F).
  init?(named name: String) {
    var set: UInt32 = 0
    for (column, other) in Self.names.enumerated() where other != "Cs" {
      if other == name || (name.utf8.count == 1 && other.hasPrefix(name)) { set |= 1 << column }
    }
    guard set != 0 else { return nil }
    rawValue = set
  }

  private static let names = [
    "Lu", "Ll", "Lt", "Lm", "Lo", "Mn", "Mc", "Me", "Nd", "Nl", "No", "Pc", "Pd", "Ps", "Pe",
    "Pi", "Pf", "Po", "Sm", "Sc", "Sk", "So", "Zs", "Zl", "Zp", "Cc", "Cf", "Cs", "Co", "Cn",
  ]

  /// The number of a scalar's category, from 0 to `count - 1`.
  static func column(of scalar: Unicode.Scalar) -> Int {
    switch scalar.value {
    case 0..<0x800: Int(low[Int(scalar.value)])
    // Kana, ideographs and Hangul: letters all, and too many to look each one up.
    case 0x3041...0x3096, 0x30A1...0x30FA, 0x4E00...0x9FFC, 0xAC00...0xD7A3: 4
    default: column(of: scalar.properties.generalCategory)
    }
  }

  /// The categories of the scalars that take one or two bytes.
  private static let low = (0..<0x800).map { (value: UInt16) in
    UInt8(Unicode.Scalar(value).map { column(of: $0.properties.generalCategory) } ?? 0)
  }

  private static func column(of category: Unicode.GeneralCategory) -> Int {
    switch category {
    case .uppercaseLetter: 0
    case .lowercaseLetter: 1
    case .titlecaseLetter: 2
    case .modifierLetter: 3
    case .otherLetter: 4
    case .nonspacingMark: 5
    case .spacingMark: 6
    case .enclosingMark: 7
    case .decimalNumber: 8
    case .letterNumber: 9
    case .otherNumber: 10
    case .connectorPunctuation: 11
    case .dashPunctuation: 12
    case .openPunctuation: 13
    case .closePunctuation: 14
    case .initialPunctuation: 15
    case .finalPunctuation: 16
    case .otherPunctuation: 17
    case .mathSymbol: 18
    case .currencySymbol: 19
    case .modifierSymbol: 20
    case .otherSymbol: 21
    case .spaceSeparator: 22
    case .lineSeparator: 23
    case .paragraphSeparator: 24
    case .control: 25
    case .format: 26
    case .surrogate: 27
    case .privateUse: 28
    case .unassigned: 29
    @unknown default: 29
    }
  }
}
