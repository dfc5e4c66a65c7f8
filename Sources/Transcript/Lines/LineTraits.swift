/// What stands on a line, told while its end is looked for: most lines have none of it, so that
/// they need not be searched.
struct LineTraits: OptionSet, Hashable, Sendable {
  let rawValue: UInt8

  static let digit = LineTraits(rawValue: 1)
  static let colon = LineTraits(rawValue: 1 << 1)
  /// More than one colon.
  static let colons = LineTraits(rawValue: 1 << 6)
  /// A bracket that opens, or a mark of emphasis.
  static let bracket = LineTraits(rawValue: 1 << 2)
  /// A character beyond ASCII.
  static let wide = LineTraits(rawValue: 1 << 3)
  /// A form feed before the words.
  static let formFeed = LineTraits(rawValue: 1 << 4)
  /// The words end as a sentence does.
  static let sentenceEnd = LineTraits(rawValue: 1 << 5)
  /// What may stand where nobody has looked.
  static let unknown: LineTraits = [.digit, .colon, .colons, .bracket, .wide]

  mutating func set(_ trait: LineTraits, _ isTrue: Bool) {
    if isTrue { insert(trait) } else { remove(trait) }
  }

  /// By the bytes that tell them.
  static let ofBytes: [LineTraits] = (0...0xFF).map { byte in
    switch byte {
    case 0x30...0x39: .digit
    case 0x3A: .colon
    case 0x28, 0x2A, 0x3C, 0x5B, 0x5F, 0x7B: .bracket
    case 0x80...: .wide
    default: []
    }
  }
}
