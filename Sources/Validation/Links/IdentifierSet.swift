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
    private struct ID {
      var hash: UInt64
      var offset: Int
    }

    /// In the order in which they were given: what is written goes side by side.
    private var ids: [ID] = []
    /// Of each slot seven bits of its id's hash, with the highest set; 0 where it is free. A new id
    /// is as a rule known to be one by these, which are few enough to stay at hand.
    private var tags: [UInt8] = []
    /// Of each slot the number of its id.
    private var numbers: [UInt32] = []

    mutating func insert(_ hash: UInt64, at offset: Int) -> Int? {
      if ids.count * 4 >= tags.count * 3 { grow() }
      let slot = slot(of: hash)
      if tags[slot] != 0 { return ids[Int(numbers[slot])].offset }
      tags[slot] = Self.tag(of: hash)
      numbers[slot] = UInt32(ids.count)
      ids.append(ID(hash: hash, offset: offset))
      return nil
    }

    func value(of hash: UInt64) -> Int? {
      guard !ids.isEmpty else { return nil }
      let slot = slot(of: hash)
      return tags[slot] == 0 ? nil : ids[Int(numbers[slot])].offset
    }

    mutating func removeAll() {
      // A table that one large document needed is not kept for small ones.
      guard tags.count <= 1 << 12 else {
        self = Part()
        return
      }
      for index in tags.indices { tags[index] = 0 }
      ids.removeAll(keepingCapacity: true)
    }

    private func slot(of hash: UInt64) -> Int {
      let tag = Self.tag(of: hash)
      var slot = Self.firstSlot(of: hash, count: tags.count)
      while tags[slot] != 0, tags[slot] != tag || ids[Int(numbers[slot])].hash != hash {
        slot += 1
        if slot == tags.count { slot = 0 }
      }
      return slot
    }

    private mutating func grow() {
      let count = tags.count
      let size = count == 0 ? 16 : count < 1 << 12 ? count * 4 : count + count / 2
      tags = [UInt8](repeating: 0, count: size)
      numbers = [UInt32](repeating: 0, count: size)
      // An array would double its room.
      ids.reserveCapacity(size * 3 / 4 + 1)
      for (number, id) in ids.enumerated() {
        var slot = Self.firstSlot(of: id.hash, count: size)
        while tags[slot] != 0 { slot = slot + 1 == size ? 0 : slot + 1 }
        tags[slot] = Self.tag(of: id.hash)
        numbers[slot] = UInt32(number)
      }
    }

    private static func firstSlot(of hash: UInt64, count: Int) -> Int {
      Int((hash << 4).multipliedFullWidth(by: UInt64(count)).high)
    }

    private static func tag(of hash: UInt64) -> UInt8 {
      UInt8(truncatingIfNeeded: hash) | 0x80
    }
  }
}
