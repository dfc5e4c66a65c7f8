internal import LibXML

extension PathList {
  /// Whether no two files can have one output or one identifier, nor an output stand where a
  /// directory must: told in one pass, without the names themselves.
  ///
  /// An output and an identifier are both made of the path without its ending. So they differ where
  /// the identifiers do when capitals make no difference.
  ///
  /// - Parameters:
  ///   - known: the endings that an output's replaces.
  ///   - naming: how outputs are called.
  /// - Returns: false also where it takes a closer look: an unknown ending, a name that is not
  ///   ASCII, a directory that ends as outputs do.
  func differAtFirstSight(known: [FileEnding], naming: OutputNaming) -> Bool {
    guard let ending = FileEnding(naming.ending.utf8) else { return false }
    var hashes = HashTable(capacity: count)
    var id: [UInt8] = []
    var directory: ArraySlice<UInt8> = []
    for index in 0..<count {
      let path = path(index)
      guard let own = FileEnding(ofName: path), known.contains(own) else { return false }
      id.removeAll(keepingCapacity: true)
      guard FileIdentifier.append(path, to: &id) else { return false }
      for index in id.indices where id[index] &- 0x41 < 26 { id[index] |= 0x20 }
      guard hashes.insert(KeyedHash.hash(id.span)) else { return false }
      guard let slash = path.lastIndex(of: BytePath.slash), path[..<slash] != directory else {
        continue
      }
      directory = path[..<slash]
      let names = directory.split(separator: BytePath.slash)
      guard !names.contains(where: { FileEnding(ofName: $0) == ending }) else { return false }
    }
    return true
  }
}

/// Hashes that are all different.
private struct HashTable {
  /// Each in the place that it tells, or the next that is free; 0 is free.
  private var places: [UInt64]

  /// - Parameter capacity: how many there will be at most.
  init(capacity: Int) {
    var size = 64
    while size * 3 < capacity * 4 { size *= 2 }
    places = Array(repeating: 0, count: size)
  }

  /// - Parameter hash: not 0.
  /// - Returns: false where it is there already.
  mutating func insert(_ hash: UInt64) -> Bool {
    var place = Int(truncatingIfNeeded: hash) & (places.count - 1)
    while places[place] != 0 {
      if places[place] == hash { return false }
      place = (place + 1) & (places.count - 1)
    }
    places[place] = hash
    return true
  }
}
