/// Finds the numbers under which a table keeps its entries by the entries' hashes.
struct HashIndex {
  private struct Slot {
    var hash: UInt32 = 0
    /// One more than the entry's number; 0 where the slot is free.
    var entry: UInt32 = 0
  }

  private var slots = [Slot](repeating: Slot(), count: 64)
  private var count = 0

  /// The number of the entry that has the hash and is the same.
  @inline(__always)
  func number(for hash: UInt64, where isSame: (Int) -> Bool) -> Int? {
    let hash = UInt32(truncatingIfNeeded: hash)
    let mask = slots.count - 1
    var index = Int(hash) & mask
    while slots[index].entry != 0 {
      if slots[index].hash == hash, isSame(Int(slots[index].entry) - 1) {
        return Int(slots[index].entry) - 1
      }
      index = (index + 1) & mask
    }
    return nil
  }

  mutating func insert(_ number: Int, hash: UInt64) {
    if (count + 1) * 4 > slots.count * 3 { grow() }
    count += 1
    place(
      Slot(
        hash: UInt32(truncatingIfNeeded: hash), entry: UInt32(truncatingIfNeeded: number + 1)))
  }

  private mutating func place(_ slot: Slot) {
    let mask = slots.count - 1
    var index = Int(slot.hash) & mask
    while slots[index].entry != 0 { index = (index + 1) & mask }
    slots[index] = slot
  }

  private mutating func grow() {
    let old = slots
    slots = Array(repeating: Slot(), count: old.count * 2)
    for slot in old where slot.entry != 0 { place(slot) }
  }
}
