/// Where the parts of a tag's names stand in libxml2's dictionary.
struct TagAddresses {
  let local: UnsafePointer<UInt8>
  let namespace: UnsafePointer<UInt8>?
  let attributeCount: Int
  /// Five of each attribute: local name, prefix, namespace, and where the value begins and ends.
  let attributes: UnsafeMutablePointer<UnsafePointer<UInt8>?>?

  @inline(__always)
  func attribute(_ index: Int) -> (local: UInt, namespace: UInt) {
    guard let attributes else { return (0, 0) }
    return (UInt(bitPattern: attributes[index * 5]), UInt(bitPattern: attributes[index * 5 + 2]))
  }
}
