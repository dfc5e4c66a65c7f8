/// Where the parts of a tag's names stand in libxml2's dictionary.
struct TagAddresses {
  let local: UInt
  let namespace: UInt
  let attributeCount: Int
  /// Of each attribute five addresses: local name, prefix, namespace, and where the value begins
  /// and ends.
  private let attributes: UnsafeRawPointer?

  init(
    local: UnsafePointer<UInt8>, namespace: UnsafePointer<UInt8>?, attributeCount: Int,
    attributes: UnsafeMutablePointer<UnsafePointer<UInt8>?>?
  ) {
    self.local = UInt(bitPattern: local)
    self.namespace = UInt(bitPattern: namespace)
    self.attributes = UnsafeRawPointer(attributes)
    self.attributeCount = attributes == nil ? 0 : attributeCount
  }

  /// Calls `body` with the addresses of local name and namespace of each attribute, as long as it
  /// returns true.
  @inline(__always)
  func forEachAttribute(_ body: (_ local: UInt, _ namespace: UInt) -> Bool) {
    guard var place = attributes else { return }
    for _ in 0..<attributeCount {
      let local = place.load(as: UInt.self)
      let namespace = place.load(fromByteOffset: 2 * MemoryLayout<UInt>.stride, as: UInt.self)
      guard body(local, namespace) else { return }
      place += 5 * MemoryLayout<UInt>.stride
    }
  }
}
