internal import LibXML

/// By which a small file is known to hold what it held, in a tenth of the time that its hash takes.
///
/// Sixty-four bits made of the bytes and of their own SHA-256: no two contents have that in common
/// by chance. It is no proof against somebody who makes two contents for it; records and reports
/// name the SHA-256.
struct ContentMark: Hashable, Sendable {
  let bits: UInt64

  init(bits: UInt64) {
    self.bits = bits
  }

  /// - Parameter hash: of what was held.
  init(of bytes: Span<UInt8>, by hash: ContentHash) {
    let keys = hash.withBytes { SIMD2<UInt64>(Self.word(of: $0, at: 0), Self.word(of: $0, at: 8)) }
    bits = KeyedHash.hash(bytes, keys)
  }

  private static func word(of bytes: UnsafeRawBufferPointer, at offset: Int) -> UInt64 {
    UInt64(littleEndian: bytes.loadUnaligned(fromByteOffset: offset, as: UInt64.self))
  }
}
