/// The bytes of all that an answer depends on, each part told from its neighbours.
struct MemoKey {
  private(set) var bytes: [UInt8] = []

  mutating func add(_ number: Int) {
    withUnsafeBytes(of: UInt32(truncatingIfNeeded: number).littleEndian) { bytes += $0 }
  }

  mutating func add(_ part: ArraySlice<UInt8>) {
    add(part.count)
    bytes += part
  }

  mutating func add(_ part: String) {
    add(part.utf8.count)
    bytes += part.utf8
  }
}
