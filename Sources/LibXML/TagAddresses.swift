/// Where the parts of a tag's names stand in libxml2's dictionary, as numbers.
struct TagAddresses {
  let local: UInt
  let namespace: UInt
  let attributeCount: Int
  /// Five of each attribute: local name, prefix, namespace, and where the value begins and ends.
  let attributes: UnsafePointer<UInt>

  init(
    local: UnsafePointer<UInt8>, namespace: UnsafePointer<UInt8>?, attributeCount: Int,
    attributes: UnsafeMutablePointer<UnsafePointer<UInt8>?>?
  ) {
    self.local = UInt(bitPattern: local)
    self.namespace = UInt(bitPattern: namespace)
    // An address is a number, and none is read where there are no attributes.
    let start = attributes.map { UnsafeRawPointer($0) } ?? UnsafeRawPointer(local)
    self.attributes = start.assumingMemoryBound(to: UInt.self)
    self.attributeCount = attributes == nil ? 0 : attributeCount
  }
}
