/// Numbers by pairs of numbers, such as where a state leads with a symbol: a hash table.
struct TransitionTable: Sendable {
  private struct Entry: Sendable {
    var key: UInt64 = .max
    var value: Int32 = 0
  }

  private var entries = [Entry](repeating: Entry(), count: 256)
  private(set) var count = 0

  private static func key(_ state: Int32, _ symbol: Int32) -> UInt64 {
    UInt64(UInt32(bitPattern: state)) << 32 | UInt64(UInt32(bitPattern: symbol))
  }

  private func slot(_ key: UInt64) -> Int {
    let mask = entries.count - 1
    var slot = Int(truncatingIfNeeded: (key &* 0x9E37_79B9_7F4A_7C15) >> 32) & mask
    while entries[slot].key != key, entries[slot].key != .max { slot = (slot + 1) & mask }
    return slot
  }

  /// The value set for a state and a symbol, nil if there is none yet.
  func value(_ state: Int32, _ symbol: Int32) -> Int32? {
    let key = Self.key(state, symbol)
    let entry = entries[slot(key)]
    return entry.key == key ? entry.value : nil
  }

  mutating func set(_ value: Int32, _ state: Int32, _ symbol: Int32) {
    let key = Self.key(state, symbol)
    let slot = slot(key)
    if entries[slot].key != key { count += 1 }
    entries[slot] = Entry(key: key, value: value)
    if count * 2 > entries.count { grow() }
  }

  private mutating func grow() {
    let old = entries
    entries = [Entry](repeating: Entry(), count: old.count * 2)
    for entry in old where entry.key != .max { entries[slot(entry.key)] = entry }
  }
}
