/// A hash of a word's bytes, the same in every run. Words are looked up by it alone: among the
/// thousands of words of all tables two with one hash are as likely as one in a hundred billion.
struct WordHash {
  private var state: UInt64 = 0x8C5A_13F1_27D6_E80B
  private var held: UInt64 = 0
  private var count: UInt64 = 0

  init() {}

  @inline(__always)
  mutating func add(_ byte: UInt8) {
    held = held << 8 | UInt64(byte)
    count &+= 1
    if count & 7 == 0 {
      mix(held)
      held = 0
    }
  }

  /// Adds the bytes of a character in UTF-8.
  mutating func add(scalar: Unicode.Scalar) {
    for byte in UTF8.encode(scalar) ?? UTF8.EncodedScalar() { add(byte) }
  }

  /// Whether no byte was added.
  @inline(__always)
  var isEmpty: Bool { count == 0 }

  /// The hash of the bytes so far; never 0.
  @inline(__always)
  var value: UInt64 {
    var end = self
    end.mix(held ^ count << 56)
    return end.state | 1
  }

  @inline(__always)
  private mutating func mix(_ word: UInt64) {
    let product = (state ^ word).multipliedFullWidth(by: 0x9E37_79B9_7F4A_7C15)
    state = product.high ^ product.low
  }

  @inline(__always)
  static func value(of bytes: UnsafeBufferPointer<UInt8>) -> UInt64 {
    var hash = WordHash()
    for byte in bytes { hash.add(byte) }
    return hash.value
  }

  /// The hash of letters of ASCII in small letters.
  @inline(__always)
  static func value(
    ofLetters text: UnsafeBufferPointer<UInt8>, from start: Int, to end: Int
  ) -> UInt64 {
    let small: UInt64 = 0x2020_2020_2020_2020
    let raw = UnsafeRawBufferPointer(text)
    var hash = WordHash()
    var index = start
    while end - index >= 8 {
      let word = raw.loadUnaligned(fromByteOffset: index, as: UInt64.self)
      hash.mix(UInt64(bigEndian: word) | small)
      index += 8
    }
    hash.count = UInt64(truncatingIfNeeded: end - start)
    let rest = UInt64(truncatingIfNeeded: end - index)
    if index + 8 <= text.count {
      let word = raw.loadUnaligned(fromByteOffset: index, as: UInt64.self)
      hash.held = rest == 0 ? 0 : (UInt64(bigEndian: word) | small) >> (64 - 8 * rest)
    } else {
      while index < end {
        hash.held = hash.held << 8 | UInt64(text[index] | 0x20)
        index += 1
      }
    }
    return hash.value
  }

  /// The hash of fewer than eight letters of ASCII, but one at least, in small letters.
  ///
  /// - Parameter bytes: eight of them may be read.
  @inline(__always)
  static func value(ofLetters count: Int, at bytes: UnsafePointer<UInt8>) -> UInt64 {
    let word = UnsafeRawPointer(bytes).loadUnaligned(as: UInt64.self)
    var hash = WordHash()
    hash.count = UInt64(truncatingIfNeeded: count)
    hash.held = (UInt64(bigEndian: word) | 0x2020_2020_2020_2020) >> (64 - 8 * hash.count)
    return hash.value
  }

  static func value(of bytes: some Sequence<UInt8>) -> UInt64 {
    var hash = WordHash()
    for byte in bytes { hash.add(byte) }
    return hash.value
  }

  static func value(of word: some StringProtocol) -> UInt64 {
    if let value = word.utf8.withContiguousStorageIfAvailable({ value(of: $0) }) { return value }
    return value(of: word.utf8)
  }
}
