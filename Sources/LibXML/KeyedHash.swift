/// A hash of texts by secret numbers, so that nobody can write texts of which two share a hash.
///
/// Multiplies sixteen bytes at a time and folds the product, since a document may have an id for
/// each of its words.
package enum KeyedHash {
  /// Of this process: no result depends on them, but for two texts in 2⁶⁴.
  private static let keys = SIMD2<UInt64>(
    .random(in: .min ... .max), .random(in: .min ... .max))

  /// Never 0.
  package static func hash(_ text: Span<UInt8>) -> UInt64 { hash(text, keys) }

  /// The hash by keys that are not of this process: the same in every other. Never 0.
  package static func hash(_ text: Span<UInt8>, _ keys: SIMD2<UInt64>) -> UInt64 {
    let hash = text.withUnsafeBytes { bytes in
      // So that nobody can make up for another length by other bytes.
      var hash = keys[0] &+ UInt64(bytes.count) &* keys[1]
      var index = 0
      while index + 16 < bytes.count {
        hash = folded(word(of: bytes, at: index) ^ keys[1], word(of: bytes, at: index + 8) ^ hash)
        index += 16
      }
      let last = lastWords(of: bytes)
      hash = folded(last[0] ^ keys[1], last[1] ^ hash)
      return folded(hash ^ keys[0], keys[1])
    }
    return hash == 0 ? 1 : hash
  }

  /// The last sixteen bytes, some of them twice where there are fewer; the count tells which.
  private static func lastWords(of bytes: UnsafeRawBufferPointer) -> SIMD2<UInt64> {
    let count = bytes.count
    if count >= 8 {
      return SIMD2(word(of: bytes, at: max(0, count - 16)), word(of: bytes, at: count - 8))
    }
    if count >= 4 {
      let first = bytes.loadUnaligned(as: UInt32.self)
      let last = bytes.loadUnaligned(fromByteOffset: count - 4, as: UInt32.self)
      return SIMD2(UInt64(first), UInt64(last))
    }
    return SIMD2(bytes.reduce(0) { $0 << 8 | UInt64($1) }, 0)
  }

  private static func word(of bytes: UnsafeRawBufferPointer, at index: Int) -> UInt64 {
    bytes.loadUnaligned(fromByteOffset: index, as: UInt64.self)
  }

  private static func folded(_ left: UInt64, _ right: UInt64) -> UInt64 {
    let product = left.multipliedFullWidth(by: right)
    return product.high ^ product.low
  }
}
