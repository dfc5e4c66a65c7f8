/// A quick hash of short strings of bytes, sixteen at a time. It is another in every run, so that no
/// input is made of strings that share it.
enum ByteHash {
  @inline(__always)
  static func hash(_ bytes: UnsafeBufferPointer<UInt8>, seed: UInt64 = 0) -> UInt64 {
    var hash = mix(seed ^ UInt64(bytes.count) ^ secret)
    guard let base = bytes.baseAddress else { return hash }
    let raw = UnsafeRawPointer(base)
    var index = 0
    while index + 16 <= bytes.count {
      let first = raw.loadUnaligned(fromByteOffset: index, as: UInt64.self)
      let second = raw.loadUnaligned(fromByteOffset: index + 8, as: UInt64.self)
      hash = mix(hash ^ first, with: second ^ 0xD6E8_FEB8_6659_FD93)
      index += 16
    }
    if index + 8 <= bytes.count {
      hash = mix(hash ^ raw.loadUnaligned(fromByteOffset: index, as: UInt64.self))
      index += 8
    }
    var rest: UInt64 = 0
    while index < bytes.count {
      rest = rest << 8 | UInt64(bytes[index])
      index += 1
    }
    return mix(hash ^ rest)
  }

  @inline(__always)
  private static func mix(_ word: UInt64, with other: UInt64 = 0xD6E8_FEB8_6659_FD93) -> UInt64 {
    let word = word ^ 0x9E37_79B9_7F4A_7C15
    let product = word.multipliedFullWidth(by: other)
    // Where one factor vanishes the other still counts.
    return product.high ^ product.low ^ word ^ other
  }

  private static let secret = UInt64.random(in: .min ... .max)
}
