/// Short values that were found right not long ago, so that what comes again and again, such as
/// the annotation of words, is checked once.
struct ValueCache {
  private struct Entry {
    var words = SIMD4<UInt64>(repeating: 0)
    var count = -1
    var check = -1
  }

  private static let size = 2048
  private static let longest = 32

  private var entries = [Entry](repeating: Entry(), count: size)

  /// Whether a check has taken the value; if not, whether it does now.
  mutating func isRight(
    _ value: Span<UInt8>, for check: Int, orElse matches: (Span<UInt8>) -> Bool
  ) -> Bool {
    guard value.count <= Self.longest else { return matches(value) }
    let entry = Entry(words: words(of: value), count: value.count, check: check)
    var hash = UInt64(truncatingIfNeeded: check &* 32 &+ value.count)
    for index in 0..<4 {
      hash = (hash ^ entry.words[index]) &* 0x9E37_79B9_7F4A_7C15
      hash ^= hash >> 32
    }
    let slot = Int(truncatingIfNeeded: hash % UInt64(Self.size))
    let known = entries[slot]
    if known.words == entry.words, known.count == entry.count, known.check == check { return true }
    guard matches(value) else { return false }
    entries[slot] = entry
    return true
  }

  private func words(of value: Span<UInt8>) -> SIMD4<UInt64> {
    var words = SIMD4<UInt64>(repeating: 0)
    value.withUnsafeBytes { bytes in
      var index = 0
      while index + 8 <= bytes.count {
        words[index >> 3] = bytes.loadUnaligned(fromByteOffset: index, as: UInt64.self)
        index += 8
      }
      let rest = bytes.count - index
      guard rest > 0 else { return }
      if index > 0 {
        let last = bytes.loadUnaligned(fromByteOffset: bytes.count - 8, as: UInt64.self)
        words[index >> 3] = UInt64(littleEndian: last) >> UInt64(8 * (8 - rest))
      } else {
        for offset in 0..<rest { words[0] |= UInt64(bytes[offset]) << UInt64(8 * offset) }
      }
    }
    return words
  }
}
