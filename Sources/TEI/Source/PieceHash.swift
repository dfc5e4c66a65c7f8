/// A quick hash of bytes that come in parts: the same however they are cut.
struct PieceHash {
  private(set) var value: UInt64 = 0xCBF2_9CE4_8422_2325
  private var held: UInt64 = 0
  private var heldCount: UInt64 = 0

  mutating func add(_ bytes: UnsafeBufferPointer<UInt8>) {
    var index = 0
    while index < bytes.count, heldCount != 0 {
      add(bytes[index])
      index += 1
    }
    if let base = bytes.baseAddress {
      while index + 8 <= bytes.count {
        let word = UnsafeRawPointer(base + index).loadUnaligned(as: UInt64.self)
        mix(UInt64(littleEndian: word))
        index += 8
      }
    }
    while index < bytes.count {
      add(bytes[index])
      index += 1
    }
  }

  mutating func add(_ byte: UInt8) {
    held |= UInt64(byte) << (heldCount * 8)
    heldCount += 1
    if heldCount == 8 {
      mix(held)
      held = 0
      heldCount = 0
    }
  }

  /// Ends a piece: what follows is another.
  mutating func separate() {
    mix(held ^ heldCount << 56 ^ 0x5A00)
    held = 0
    heldCount = 0
  }

  private mutating func mix(_ word: UInt64) {
    let product = (value ^ word).multipliedFullWidth(by: 0x9E37_79B9_7F4A_7C15)
    value = product.high ^ product.low
  }
}
