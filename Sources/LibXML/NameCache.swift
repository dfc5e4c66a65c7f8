/// Finds the `NameID` of a name by the addresses of its parts.
///
/// libxml2 interns every name of a parse in one dictionary, so equal names have equal addresses
/// and a name is read as a string once only.
struct NameCache {
  private struct Entry {
    var local: UInt = 0
    var namespace: UInt = 0
    var id: Int = -1
  }

  private var entries = [Entry](repeating: Entry(), count: 256)
  private var count = 0

  private func slot(_ local: UInt, _ namespace: UInt) -> Int {
    let mask = entries.count - 1
    let hash = (local &* 0x9E37_79B9_7F4A_7C15) ^ (namespace &* 0xC2B2_AE3D_27D4_EB4F)
    var slot = Int(truncatingIfNeeded: hash >> 20) & mask
    while entries[slot].id >= 0,
      entries[slot].local != local || entries[slot].namespace != namespace
    {
      slot = (slot + 1) & mask
    }
    return slot
  }

  mutating func id(
    local: UnsafePointer<UInt8>, namespace: UnsafePointer<UInt8>?, in table: NameTable
  ) -> NameID {
    let localKey = UInt(bitPattern: local)
    let namespaceKey = UInt(bitPattern: namespace)
    let found = slot(localKey, namespaceKey)
    if entries[found].id >= 0 { return NameID(index: entries[found].id) }
    let id = table.id(
      String(cString: local), namespace: namespace.map { String(cString: $0) } ?? "")
    entries[found] = Entry(local: localKey, namespace: namespaceKey, id: id.index)
    count += 1
    if count * 2 > entries.count { grow() }
    return id
  }

  private mutating func grow() {
    let old = entries
    entries = [Entry](repeating: Entry(), count: old.count * 2)
    for entry in old where entry.id >= 0 {
      entries[slot(entry.local, entry.namespace)] = entry
    }
  }
}
