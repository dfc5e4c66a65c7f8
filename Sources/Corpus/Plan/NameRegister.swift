internal import LibXML

/// Names that must differ, in little memory: which of a list's items has a name already.
struct NameRegister {
  private struct Slot {
    var hash: UInt32 = 0
    /// -1 where the slot is free.
    var item: Int32 = -1
  }

  /// By the hash of the name: an item is in its slot or, where that is taken, in one of the next.
  private var slots: [Slot]
  private var count = 0

  /// - Parameter capacity: about how many names there will be.
  init(capacity: Int) {
    var size = 64
    while size * 3 < capacity * 4 { size *= 2 }
    slots = Array(repeating: Slot(), count: size)
  }

  /// Notes that an item has a name.
  ///
  /// - Parameters:
  ///   - isSame: whether an item that was noted has this very name.
  /// - Returns: the item that has it already, which keeps it; nil if none has.
  mutating func claim(_ name: Name, for item: Int, isSame: (Int) -> Bool) -> Int? {
    let slot = slot(of: name, isSame: isSame)
    if slots[slot].item >= 0 { return Int(slots[slot].item) }
    slots[slot] = Slot(hash: name.hash, item: Int32(item))
    count += 1
    if count * 4 > slots.count * 3 { grow() }
    return nil
  }

  /// The item that has a name.
  func owner(of name: Name, isSame: (Int) -> Bool) -> Int? {
    let item = slots[slot(of: name, isSame: isSame)].item
    return item < 0 ? nil : Int(item)
  }

  /// Where the item that has a name is, or would be.
  private func slot(of name: Name, isSame: (Int) -> Bool) -> Int {
    let hash = name.hash
    var slot = Int(hash) & (slots.count - 1)
    while slots[slot].item >= 0, slots[slot].hash != hash || !isSame(Int(slots[slot].item)) {
      slot = (slot + 1) & (slots.count - 1)
    }
    return slot
  }

  private mutating func grow() {
    let old = slots
    slots = Array(repeating: Slot(), count: old.count * 2)
    for entry in old where entry.item >= 0 {
      var slot = Int(entry.hash) & (slots.count - 1)
      while slots[slot].item >= 0 { slot = (slot + 1) & (slots.count - 1) }
      slots[slot] = entry
    }
  }
}

extension NameRegister {
  /// A path as the most forgiving file system sees it: capitals and the way an accent is encoded
  /// make no difference.
  enum Name: Equatable {
    case ascii([UInt8])
    /// Swift compares strings by canonical equivalence (Unicode, normalisation form C).
    case unicode(String)

    init(folding path: consuming [UInt8]) {
      guard path.contains(where: { $0 >= 0x80 }) else {
        for index in path.indices where path[index] &- 0x41 < 26 { path[index] |= 0x20 }
        self = .ascii(path)
        return
      }
      let text = String(decoding: path, as: UTF8.self).lowercased()
      self = text.utf8.allSatisfy { $0 < 0x80 } ? .ascii(Array(text.utf8)) : .unicode(text)
    }

    /// The same for equal names; nobody can choose names that share one.
    var hash: UInt32 {
      switch self {
      case .ascii(let bytes): UInt32(truncatingIfNeeded: KeyedHash.hash(bytes.span))
      case .unicode(let text): UInt32(truncatingIfNeeded: text.hashValue)
      }
    }
  }
}
