/// Numbers other than 0, quick to look up.
struct NumberSet: Sendable {
  /// A number in its slot or one of the next; 0 where the slot is free.
  private var slots = [UInt64](repeating: 0, count: 64)
  private var count = 0

  @inline(__always)
  func contains(_ number: UInt64) -> Bool { slots[slot(of: number)] != 0 && number != 0 }

  mutating func insert(_ number: UInt64) {
    guard number != 0, !contains(number) else { return }
    if (count + 1) * 2 > slots.count { grow() }
    slots[slot(of: number)] = number
    count += 1
  }

  private mutating func grow() {
    let old = slots
    slots = Array(repeating: 0, count: old.count * 2)
    for number in old where number != 0 { slots[slot(of: number)] = number }
  }

  /// Where the number is, or would be.
  @inline(__always)
  private func slot(of number: UInt64) -> Int {
    let mask = slots.count - 1
    var slot = Int(truncatingIfNeeded: (number &* 0x9E37_79B9_7F4A_7C15) >> 32) & mask
    while slots[slot] != 0, slots[slot] != number { slot = (slot + 1) & mask }
    return slot
  }
}
