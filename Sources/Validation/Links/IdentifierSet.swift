/// The ids of a document: which there are, and where each was first given.
///
/// Keeps a 64-bit keyed hash and an offset for each id, not its characters: 21 to 32 bytes an id.
/// That two ids of a million share a hash has a chance of less than one in ten million.
struct IdentifierSet: Sendable {
  private struct Slot {
    /// 0 where the slot is free.
    var hash: UInt64 = 0
    var offset = 0
  }

  private var slots = [Slot](repeating: Slot(), count: 64)
  private(set) var count = 0

  static func hash(_ id: Span<UInt8>) -> UInt64 { IdentifierHash.hash(id) }

  /// - Returns: the offset at which the id was given before; nil if it is new.
  mutating func insert(_ hash: UInt64, at offset: Int) -> Int? {
    if count * 4 >= slots.count * 3 { grow() }
    let slot = slot(of: hash)
    if slots[slot].hash != 0 { return slots[slot].offset }
    slots[slot] = Slot(hash: hash, offset: offset)
    count += 1
    return nil
  }

  func contains(_ hash: UInt64) -> Bool { slots[slot(of: hash)].hash != 0 }

  /// The offset that was given with an id.
  func value(of hash: UInt64) -> Int? {
    let slot = slot(of: hash)
    return slots[slot].hash == 0 ? nil : slots[slot].offset
  }

  mutating func removeAll() {
    guard count > 0 else { return }
    // A table that one large document needed is not kept for small ones.
    let size = slots.count > 1 << 16 ? 64 : slots.count
    slots = [Slot](repeating: Slot(), count: size)
    count = 0
  }

  private func slot(of hash: UInt64) -> Int {
    var slot = Int(hash.multipliedFullWidth(by: UInt64(slots.count)).high)
    while slots[slot].hash != 0, slots[slot].hash != hash {
      slot += 1
      if slot == slots.count { slot = 0 }
    }
    return slot
  }

  private mutating func grow() {
    let old = slots
    slots = [Slot](repeating: Slot(), count: old.count + old.count / 2)
    for entry in old where entry.hash != 0 { slots[slot(of: entry.hash)] = entry }
  }
}
