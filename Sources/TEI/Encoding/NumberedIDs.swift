/// The inner ids of a file: its own id, a full stop, what is counted, and the number.
struct NumberedIDs {
  private let file: [UInt8]

  init(file: String) {
    self.file = Array(file.utf8)
  }

  func id(of kind: StaticString, _ number: Int) -> [UInt8] {
    bytes(prefix: nil, kind, number)
  }

  func pointer(to kind: StaticString, _ number: Int) -> [UInt8] {
    bytes(prefix: UInt8(ascii: "#"), kind, number)
  }

  private func bytes(prefix: UInt8?, _ kind: StaticString, _ number: Int) -> [UInt8] {
    var bytes: [UInt8] = []
    bytes.reserveCapacity(file.count + kind.utf8CodeUnitCount + 22)
    if let prefix { bytes.append(prefix) }
    bytes += file
    bytes.append(UInt8(ascii: "."))
    bytes += UnsafeBufferPointer(start: kind.utf8Start, count: kind.utf8CodeUnitCount)
    let digits = bytes.count
    var rest = number.magnitude
    repeat {
      bytes.append(UInt8(ascii: "0") + UInt8(rest % 10))
      rest /= 10
    } while rest > 0
    bytes[digits...].reverse()
    return bytes
  }
}
