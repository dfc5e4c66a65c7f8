#if canImport(Glibc)
  internal import Glibc
#elseif canImport(Darwin)
  internal import Darwin
#endif

extension UnsafeBufferPointer<UInt8> {
  func isEqual(to other: UnsafeBufferPointer<UInt8>) -> Bool {
    guard count == other.count else { return false }
    guard let start = baseAddress, let otherStart = other.baseAddress else { return true }
    return memcmp(start, otherStart, count) == 0
  }
}

extension [UInt8] {
  func isEqual(to other: UnsafeBufferPointer<UInt8>) -> Bool {
    withUnsafeBufferPointer { $0.isEqual(to: other) }
  }
}
