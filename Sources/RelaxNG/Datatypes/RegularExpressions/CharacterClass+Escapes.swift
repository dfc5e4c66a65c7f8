internal import LibXML

extension CharacterClass {
  /// `.`: anything but the two line ends.
  static let dot = CharacterClass(ranges: [0xA...0xA, 0xD...0xD]).inverted

  /// `\s`
  static let space = CharacterClass(ranges: [0x9...0xA, 0xD...0xD, 0x20...0x20])

  /// `\i`: what a name may begin with.
  static let nameStart = CharacterClass(ranges: XMLNameRanges.start)

  /// `\c`: what a name is made of.
  static let nameCharacter = CharacterClass(ranges: XMLNameRanges.all)

  /// `\d`
  static let digit = CharacterClass(categories: CategorySet(named: "Nd") ?? [])

  /// `\w`: all but punctuation, separators and others.
  static let word = CharacterClass(
    categories: ["P", "Z", "C"].reduce(.all) { $0.subtracting(CategorySet(named: $1) ?? []) }
  ).subtracting(CharacterClass(ranges: [0xD800...0xDFFF]))

  /// The class of a multi-character escape (XML Schema Part 2, appendix F, production 37).
  static func multiple(_ letter: Unicode.Scalar) -> CharacterClass? {
    switch letter {
    case "s": space
    case "S": space.inverted
    case "i": nameStart
    case "I": nameStart.inverted
    case "c": nameCharacter
    case "C": nameCharacter.inverted
    case "d": digit
    case "D": digit.inverted
    case "w": word
    case "W": word.inverted
    default: nil
    }
  }

  /// The class of `\p{name}` without its `Is`: a block of Unicode.
  init?(block name: String) {
    let ranges = UnicodeBlocks.ranges(named: name)
    guard !ranges.isEmpty else { return nil }
    self.init(ranges: ranges)
  }
}
