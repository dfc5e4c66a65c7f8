/// Remembers some of the hashes that it was given: each has one place, which a later one may take.
struct HashMemo {
  private var slots: [UInt64]

  /// - Parameter room: how many there may be; of very many not all are remembered.
  init(room: Int) {
    var size = 64
    while size < min(room, Self.most) { size *= 2 }
    slots = Array(repeating: 0, count: size)
  }

  func contains(_ hash: UInt64) -> Bool { slots[slot(of: hash)] == hash && hash != 0 }

  mutating func insert(_ hash: UInt64) { slots[slot(of: hash)] = hash }

  private func slot(of hash: UInt64) -> Int { Int(truncatingIfNeeded: hash) & (slots.count - 1) }

  private static let most = 1 << 16
}
