/// Values by the hashes of words: made once a process, never changed and never freed, so that
/// threads read it without counting references.
struct WordTable<Value: Sendable>: @unchecked Sendable {
  // Unchecked: nothing is written behind these pointers once `init` is done.
  /// A hash in its slot or one of the next; 0 where there is none.
  private let keys: UnsafeMutablePointer<UInt64>
  private let values: UnsafeMutablePointer<Value>
  private let mask: Int

  /// - Parameters:
  ///   - entries: values by hashes.
  ///   - unite: the value of a hash that comes twice; by default the first.
  init(
    _ entries: [(key: UInt64, value: Value)],
    unite: (Value, Value) -> Value = { first, _ in first }
  ) {
    var size = 8
    while size < entries.count * 2 { size *= 2 }
    mask = size - 1
    keys = .allocate(capacity: size)
    keys.initialize(repeating: 0, count: size)
    values = .allocate(capacity: size)
    for entry in entries {
      let slot = slot(of: entry.key)
      guard keys[slot] == 0 else {
        values[slot] = unite(values[slot], entry.value)
        continue
      }
      keys[slot] = entry.key
      (values + slot).initialize(to: entry.value)
    }
  }

  @inline(__always)
  subscript(key: UInt64) -> Value? {
    let slot = slot(of: key)
    return keys[slot] == 0 ? nil : values[slot]
  }

  @inline(__always)
  func contains(_ key: UInt64) -> Bool { keys[slot(of: key)] != 0 }

  /// Where the hash is, or would be.
  @inline(__always)
  private func slot(of key: UInt64) -> Int {
    var slot = Int(truncatingIfNeeded: key >> 20) & mask
    while keys[slot] != 0, keys[slot] != key { slot = (slot + 1) & mask }
    return slot
  }
}

extension WordTable<Bool> {
  /// A table that says only which words there are.
  init(words: [UInt64]) {
    self.init(words.map { (key: $0, value: true) })
  }
}
