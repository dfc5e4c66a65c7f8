/// Numbers different strings of bytes in the order in which they come, and keeps each once.
struct ByteTable {
  private var bytes: [UInt8] = []
  private var ends: [Int] = [0]
  private var index = HashIndex()

  var count: Int { ends.count - 1 }

  subscript(number: Int) -> ArraySlice<UInt8> { bytes[ends[number]..<ends[number + 1]] }

  /// The number of a string; one that is new gets the next.
  mutating func number(of string: ArraySlice<UInt8>) -> Int {
    string.withUnsafeBufferPointer { number(of: $0) }
  }

  mutating func number(of string: ByteView) -> Int { number(of: string.buffer) }

  private mutating func number(of string: UnsafeBufferPointer<UInt8>) -> Int {
    let hash = ByteHash.hash(string)
    if let known = find(string, hash) { return known }
    let number = count
    bytes += string
    ends.append(bytes.count)
    index.insert(number, hash: hash)
    return number
  }

  func known(_ string: ArraySlice<UInt8>) -> Int? {
    string.withUnsafeBufferPointer { find($0, ByteHash.hash($0)) }
  }

  func known(_ string: ByteView) -> Int? { find(string.buffer, ByteHash.hash(string.buffer)) }

  private func find(_ string: UnsafeBufferPointer<UInt8>, _ hash: UInt64) -> Int? {
    bytes.withUnsafeBufferPointer { bytes in
      index.number(for: hash) { number in
        ByteView(bytes)[ends[number]..<ends[number + 1]].isSame(as: ByteView(string))
      }
    }
  }
}
