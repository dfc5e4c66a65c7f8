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

  /// Whether a check has taken the value not long ago.
  func knows(_ value: Span<UInt8>, for check: Int) -> Bool {
    guard value.count <= Self.longest else { return false }
    let entry = Entry(words: words(of: value), count: value.count, check: check)
    let known = entries[slot(of: entry)]
    return known.words == entry.words && known.count == entry.count && known.check == check
  }

  /// Notes that a check has taken the value.
  mutating func keep(_ value: Span<UInt8>, for check: Int) {
    guard value.count <= Self.longest else { return }
    let entry = Entry(words: words(of: value), count: value.count, check: check)
    entries[slot(of: entry)] = entry
  }

  private func slot(of entry: Entry) -> Int {
    var hash = UInt64(truncatingIfNeeded: entry.check &* 32 &+ entry.count)
    for index in 0..<4 {
      hash = (hash ^ entry.words[index]) &* 0x9E37_79B9_7F4A_7C15
      hash ^= hash >> 32
    }
    return Int(truncatingIfNeeded: hash % UInt64(Self.size))
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
