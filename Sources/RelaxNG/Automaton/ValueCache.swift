import LibXML

/// Values that were found right not long ago, so that what comes again and again, such as the
/// annotation of words, is checked once.
///
/// Keeps their hashes only: that a wrong value passes for a right one has a chance of one in 2⁶⁴.
struct ValueCache {
  private static let size = 4096
  /// Longer ones seldom come again.
  private static let longest = 128

  private var keys = [UInt64](repeating: 0, count: size)

  /// Whether a check has taken the value not long ago.
  func knows(_ value: Span<UInt8>, for check: Int) -> Bool {
    guard value.count <= Self.longest else { return false }
    let key = Self.key(value, check)
    return keys[Self.slot(of: key)] == key
  }

  /// Notes that a check has taken the value.
  mutating func keep(_ value: Span<UInt8>, for check: Int) {
    guard value.count <= Self.longest else { return }
    let key = Self.key(value, check)
    keys[Self.slot(of: key)] = key
  }

  private static func key(_ value: Span<UInt8>, _ check: Int) -> UInt64 {
    let key = KeyedHash.hash(value) ^ UInt64(truncatingIfNeeded: check) &* 0x9E37_79B9_7F4A_7C15
    return key == 0 ? 1 : key
  }

  private static func slot(of key: UInt64) -> Int { Int(truncatingIfNeeded: key) & (size - 1) }
}
