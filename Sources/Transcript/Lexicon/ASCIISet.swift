/// Characters of ASCII, a bit each.
struct ASCIISet {
  private var low: UInt64 = 0
  private var high: UInt64 = 0
  /// Whether the string that it was made of has others too.
  private(set) var isWhole = true

  @inline(__always)
  init(_ characters: String) {
    for byte in characters.utf8 {
      switch byte {
      case ..<64: low |= 1 << UInt64(byte)
      case ..<128: high |= 1 << UInt64(byte - 64)
      default: isWhole = false
      }
    }
  }

  @inline(__always)
  func contains(_ byte: UInt8) -> Bool {
    byte < 128 && (byte < 64 ? low : high) >> UInt64(byte & 63) & 1 == 1
  }
}
