/// Eight bytes of text, tested at once.
///
/// An answer is not zero if one of the bytes passes. Which one must be looked for: a byte behind
/// one that passes may be marked with it. (Swift's SIMD comparisons are no faster than a loop.)
package struct ByteWord {
  @usableFromInline var bits: UInt64

  /// - Parameter bytes: at least eight.
  @inlinable @inline(__always)
  package init(at bytes: UnsafePointer<UInt8>) {
    bits = UnsafeRawPointer(bytes).loadUnaligned(as: UInt64.self)
  }

  /// Bytes below 32.
  @inlinable @inline(__always)
  package var controls: UInt64 {
    (bits &- 0x2020_2020_2020_2020) & ~bits & Self.high
  }

  /// Digits of ASCII.
  @inline(__always)
  var digits: UInt64 {
    let values = bits ^ 0x3030_3030_3030_3030
    return ~((values & ~Self.high) &+ 0x7676_7676_7676_7676 | values) & Self.high
  }

  /// Whether all bytes are letters or digits of ASCII, `-`, `.` or `_`.
  @inlinable @inline(__always)
  package var isPlainName: Bool {
    let letters = bytes(from: 0x61, to: 0x7A, ignoring: 0x20)
    let others = bytes(from: 0x2D, to: 0x39) & ~equal(to: 0x2F) | bytes(from: 0x5F, to: 0x5F)
    return bits & Self.high == 0 && letters | others == Self.high
  }

  /// Whether all bytes are letters of ASCII, blanks, commas or full stops.
  @inline(__always)
  var isPlainText: Bool {
    let letters = bytes(from: 0x61, to: 0x7A, ignoring: 0x20)
    // A comma and a full stop differ in one bit.
    let blanks = (bits ^ Self.ones &* 0x20) &+ Self.ones &* 0x7F
    let stops = ((bits | Self.ones &* 2) ^ Self.ones &* 0x2E) &+ Self.ones &* 0x7F
    return bits & Self.high == 0 && (letters | ~(blanks & stops)) & Self.high == Self.high
  }

  /// Bytes of a range of ASCII, where the bits of `ignoring` count as set and all are ASCII.
  @inlinable @inline(__always)
  func bytes(from first: UInt8, to last: UInt8, ignoring: UInt8 = 0) -> UInt64 {
    let bits = bits | Self.ones &* UInt64(ignoring)
    return (bits &+ Self.ones &* UInt64(0x80 - first)) & ~(bits &+ Self.ones &* UInt64(0x7F - last))
      & Self.high
  }

  /// How many bytes stand before the first that is no letter of ASCII.
  @inlinable @inline(__always)
  package var leadingLetters: Int {
    let others = (~bytes(from: 0x61, to: 0x7A, ignoring: 0x20) | bits) & Self.high
    return UInt64(littleEndian: others).trailingZeroBitCount / 8
  }

  /// Bytes that are not ASCII.
  @inline(__always)
  var high: UInt64 { bits & Self.high }

  @inlinable @inline(__always)
  package func equal(to byte: UInt8) -> UInt64 { equal(to: byte, ignoring: 0) }

  /// Bytes that are `byte` where the bits of `ignoring` are left out.
  @inlinable @inline(__always)
  package func equal(to byte: UInt8, ignoring: UInt8) -> UInt64 {
    let difference = (bits | Self.ones &* UInt64(ignoring)) ^ (Self.ones &* UInt64(byte | ignoring))
    return (difference &- Self.ones) & ~difference & Self.high
  }

  /// How many bytes go on with a character of UTF-8 that began before them.
  @inlinable @inline(__always)
  package var continuations: Int { Self.count(of: bits & ~(bits << 1) & Self.high) }

  /// How many bytes have their highest bit: the sum of a bit in each byte, since the least of
  /// processors counts bits no faster.
  @inlinable @inline(__always)
  static func count(of marks: UInt64) -> Int {
    Int(truncatingIfNeeded: ((marks >> 7) &* ones) >> 56)
  }

  @inlinable @inline(__always) static var ones: UInt64 { 0x0101_0101_0101_0101 }
  @inlinable @inline(__always) static var high: UInt64 { 0x8080_8080_8080_8080 }
}
