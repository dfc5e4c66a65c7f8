/// What stands on a line, told while its end is looked for: most lines have none of it, so that
/// they need not be searched.
struct LineTraits: OptionSet, Hashable, Sendable {
  let rawValue: UInt8

  static let digit = LineTraits(rawValue: 1)
  static let colon = LineTraits(rawValue: 1 << 1)
  /// A bracket that opens, or a mark of emphasis.
  static let bracket = LineTraits(rawValue: 1 << 2)
  /// A character beyond ASCII.
  static let wide = LineTraits(rawValue: 1 << 3)
  /// Where nobody has looked.
  static let all: LineTraits = [.digit, .colon, .bracket, .wide]

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
