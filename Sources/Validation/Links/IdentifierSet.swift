internal import LibXML

/// The ids of a document: which there are, and where each was first given.
///
/// Keeps a 64-bit keyed hash and an offset for each id, not its characters: of many, 23 to 34 bytes
/// an id.
/// That two ids of a million share a hash has a chance of less than one in ten million.
struct IdentifierSet: Sendable {
  /// The ids of a sixteenth of all hashes, so that only a small part is copied when one grows.
  private var parts = [Part](repeating: Part(), count: 16)
  private(set) var count = 0

  static func hash(_ id: Span<UInt8>) -> UInt64 { KeyedHash.hash(id) }

  /// - Returns: the offset at which the id was given before; nil if it is new.
  mutating func insert(_ hash: UInt64, at offset: Int) -> Int? {
    let known = parts[Self.part(of: hash)].insert(hash, at: offset)
    if known == nil { count += 1 }
    return known
  }

  func contains(_ hash: UInt64) -> Bool { value(of: hash) != nil }

  /// The offset that was given with an id.
  func value(of hash: UInt64) -> Int? { parts[Self.part(of: hash)].value(of: hash) }

  mutating func removeAll() {
    guard count > 0 else { return }
    for index in parts.indices { parts[index].removeAll() }
    count = 0
  }

  private static func part(of hash: UInt64) -> Int { Int(hash >> 60) }

  private struct Part: Sendable {
    private struct Slot {
      var hash: UInt64 = 0
      var offset = 0
    }

    /// Of each slot seven bits of its hash, with the highest set; 0 where it is free. Apart from the
    /// slots, since a new id is as a rule known to be one by these: few enough to stay at hand.
    private var tags: [UInt8] = []
    private var slots: [Slot] = []
    private var count = 0

    mutating func insert(_ hash: UInt64, at offset: Int) -> Int? {
      if count * 4 >= tags.count * 3 { grow() }
      let slot = slot(of: hash)
      if tags[slot] != 0 { return slots[slot].offset }
      tags[slot] = Self.tag(of: hash)
      slots[slot] = Slot(hash: hash, offset: offset)
      count += 1
      return nil
    }

    func value(of hash: UInt64) -> Int? {
      guard count > 0 else { return nil }
      let slot = slot(of: hash)
      return tags[slot] == 0 ? nil : slots[slot].offset
    }

    mutating func removeAll() {
      // A table that one large document needed is not kept for small ones.
      guard tags.count <= 1 << 12 else {
        self = Part()
        return
      }
      for index in tags.indices { tags[index] = 0 }
      count = 0
    }

    private func slot(of hash: UInt64) -> Int {
      let tag = Self.tag(of: hash)
      var slot = Int((hash << 4).multipliedFullWidth(by: UInt64(tags.count)).high)
      while tags[slot] != 0, tags[slot] != tag || slots[slot].hash != hash {
        slot += 1
        if slot == tags.count { slot = 0 }
      }
      return slot
    }

    private mutating func grow() {
      let old = (tags: tags, slots: slots)
      let count = old.tags.count
      let size = count == 0 ? 16 : count < 1 << 12 ? count * 4 : count + count / 2
      tags = [UInt8](repeating: 0, count: size)
      slots = [Slot](repeating: Slot(), count: size)
      for index in old.tags.indices where old.tags[index] != 0 {
        let slot = slot(of: old.slots[index].hash)
        tags[slot] = old.tags[index]
        slots[slot] = old.slots[index]
      }
    }

    private static func tag(of hash: UInt64) -> UInt8 {
      UInt8(truncatingIfNeeded: hash) | 0x80
    }
  }
}
