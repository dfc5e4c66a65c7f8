/// The ids of a document, by a hash of 64 bits and the place of each: 16 bytes each, so that a
/// document with millions of them needs little memory.
///
/// Two ids of one hash would pass for one; that is as likely as one in a thousand million for a
/// document with 100,000 ids.
struct IDRegister {
  private struct Entry {
    var hash: UInt64 = 0
    /// -1 where the entry is free.
    var offset: Int = -1
  }

  /// Tables of a 256th of the ids each, so that only a small part is copied when one grows.
  private var parts = [[Entry]](repeating: [], count: 256)
  private var counts = [Int](repeating: 0, count: 256)

  /// Adds the id of a hash.
  ///
  /// - Returns: the place of the element that has it already.
  mutating func insert(_ hash: UInt64, at offset: Int) -> Int? {
    let part = Int(hash >> 56)
    if counts[part] * 5 >= parts[part].count * 4 { grow(part) }
    let slot = Self.slot(of: hash, in: parts[part])
    if parts[part][slot].offset >= 0 { return parts[part][slot].offset }
    parts[part][slot] = Entry(hash: hash, offset: offset)
    counts[part] += 1
    return nil
  }

  /// The place of the element that has the id of a hash.
  func offset(of hash: UInt64) -> Int? {
    let part = parts[Int(hash >> 56)]
    guard !part.isEmpty else { return nil }
    let offset = part[Self.slot(of: hash, in: part)].offset
    return offset >= 0 ? offset : nil
  }

  private mutating func grow(_ part: Int) {
    let old = parts[part]
    let size = old.isEmpty ? 4 : old.count + old.count / 2
    var grown = [Entry](repeating: Entry(), count: size)
    for entry in old where entry.offset >= 0 { grown[Self.slot(of: entry.hash, in: grown)] = entry }
    parts[part] = grown
  }

  private static func slot(of hash: UInt64, in part: [Entry]) -> Int {
    var slot = Int(truncatingIfNeeded: (hash & 0xFFFF_FFFF) % UInt64(part.count))
    while part[slot].offset >= 0, part[slot].hash != hash {
      slot += 1
      if slot == part.count { slot = 0 }
    }
    return slot
  }
}
