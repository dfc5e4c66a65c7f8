/// Names that must differ, in little memory: which of a list's items has a name already.
struct NameRegister {
  /// By a hash of the name; where two names share one, the later is under the next salt.
  private var owners: [UInt64: Int32] = [:]

  init(capacity: Int) {
    owners.reserveCapacity(capacity)
  }

  /// Notes that an item has a name.
  ///
  /// - Parameters:
  ///   - isSame: whether an item that was noted has this very name.
  /// - Returns: the item that has it already, which keeps it; nil if none has.
  mutating func claim(_ name: Name, for item: Int, isSame: (Int) -> Bool) -> Int? {
    var salt: UInt64 = 0
    while true {
      let key = name.hash(salt)
      guard let owner = owners[key] else {
        owners[key] = Int32(item)
        return nil
      }
      if isSame(Int(owner)) { return Int(owner) }
      salt += 1
    }
  }

  /// The item that has a name.
  func owner(of name: Name, isSame: (Int) -> Bool) -> Int? {
    var salt: UInt64 = 0
    while let owner = owners[name.hash(salt)] {
      if isSame(Int(owner)) { return Int(owner) }
      salt += 1
    }
    return nil
  }
}

extension NameRegister {
  /// A path as the most forgiving file system sees it: capitals and the way an accent is encoded
  /// make no difference.
  enum Name: Equatable {
    case ascii([UInt8])
    /// Swift compares strings by canonical equivalence (Unicode, normalisation form C).
    case unicode(String)

    init(folding path: some Collection<UInt8>) {
      var folded: [UInt8] = []
      folded.reserveCapacity(path.count)
      var isASCII = true
      for byte in path {
        isASCII = isASCII && byte < 0x80
        let isCapital = byte >= UInt8(ascii: "A") && byte <= UInt8(ascii: "Z")
        folded.append(isCapital ? byte + 32 : byte)
      }
      guard !isASCII else {
        self = .ascii(folded)
        return
      }
      let text = String(decoding: path, as: UTF8.self).lowercased()
      self = text.utf8.allSatisfy { $0 < 0x80 } ? .ascii(Array(text.utf8)) : .unicode(text)
    }

    func hash(_ salt: UInt64) -> UInt64 {
      var hasher = Hasher()
      hasher.combine(salt)
      switch self {
      case .ascii(let bytes): bytes.withUnsafeBytes { hasher.combine(bytes: $0) }
      case .unicode(let text): hasher.combine(text)
      }
      return UInt64(bitPattern: Int64(hasher.finalize()))
    }
  }
}
