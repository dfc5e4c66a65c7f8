/// Finds the `TagShape` of a tag by the addresses of its names, as `NameCache` does for one name.
struct ShapeCache {
  /// What is known of a tag.
  struct Found {
    var shape: TagShape
    var name: NameID
    /// Kept by the names' table.
    var attributeNames: UnsafePointer<NameID>
  }

  private struct Entry {
    var hash: UInt
    var found: Found
    /// Where its addresses begin among all: local name and namespace of the tag, then of each
    /// attribute.
    var firstAddress: Int
    var attributeCount: Int
  }

  private var entries: [Entry] = []
  private var addresses: [UInt] = []
  /// Open addressing: numbers of entries, or -1.
  private var slots = [Int32](repeating: -1, count: 64)

  /// What is known of a tag whose like was met before.
  mutating func find(_ tag: TagAddresses) -> Found? {
    let hash = Self.hash(tag)
    let mask = slots.count - 1
    var slot = Int(truncatingIfNeeded: hash >> 32) & mask
    while slots[slot] >= 0 {
      let entry = entries[Int(slots[slot])]
      if entry.hash == hash, has(entry, tag) { return entry.found }
      slot = (slot + 1) & mask
    }
    return nil
  }

  mutating func add(_ tag: TagAddresses, _ found: Found) {
    entries.append(
      Entry(
        hash: Self.hash(tag), found: found, firstAddress: addresses.count,
        attributeCount: tag.attributeCount))
    addresses.append(tag.local)
    addresses.append(tag.namespace)
    tag.forEachAttribute { local, namespace in
      addresses.append(local)
      addresses.append(namespace)
      return true
    }
    if entries.count * 2 > slots.count {
      slots = [Int32](repeating: -1, count: slots.count * 2)
      for number in entries.indices { place(number) }
    } else {
      place(entries.count - 1)
    }
  }

  private mutating func place(_ number: Int) {
    let mask = slots.count - 1
    var slot = Int(truncatingIfNeeded: entries[number].hash >> 32) & mask
    while slots[slot] >= 0 { slot = (slot + 1) & mask }
    slots[slot] = Int32(number)
  }

  @inline(__always)
  private func has(_ entry: Entry, _ tag: TagAddresses) -> Bool {
    guard entry.attributeCount == tag.attributeCount else { return false }
    return addresses.withUnsafeBufferPointer { all in
      guard var known = all.baseAddress.map({ $0 + entry.firstAddress }),
        known[0] == tag.local, known[1] == tag.namespace
      else { return false }
      var isSame = true
      tag.forEachAttribute { local, namespace in
        known += 2
        isSame = known[0] == local && known[1] == namespace
        return isSame
      }
      return isSame
    }
  }

  @inline(__always)
  private static func hash(_ tag: TagAddresses) -> UInt {
    var hash = tag.local ^ tag.namespace &* 31
    tag.forEachAttribute { local, namespace in
      hash = ((hash << 7 | hash >> 57) ^ local ^ namespace &* 31) &* 0x9E37_79B9_7F4A_7C15
      return true
    }
    return hash &* 0x9E37_79B9_7F4A_7C15
  }
}
