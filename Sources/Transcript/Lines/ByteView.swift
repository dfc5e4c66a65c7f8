/// Bytes that another keeps, or a part of them with the indexes of the whole: copied without
/// counting references.
///
/// Every access is checked against the bounds. A view must not outlive the closure that it is
/// given to.
struct ByteView: RandomAccessCollection {
  /// Where the byte of index 0 is.
  private let base: UnsafePointer<UInt8>?
  let startIndex: Int
  let endIndex: Int

  @inline(__always)
  init(_ bytes: UnsafeBufferPointer<UInt8>) {
    base = bytes.baseAddress
    startIndex = 0
    endIndex = bytes.count
  }

  @inline(__always)
  private init(_ base: UnsafePointer<UInt8>?, _ range: Range<Int>) {
    self.base = base
    startIndex = range.lowerBound
    endIndex = range.upperBound
  }

  @inline(__always)
  subscript(index: Int) -> UInt8 {
    precondition(index >= startIndex && index < endIndex, "an index beyond the bytes")
    return base.unsafelyUnwrapped[index]
  }

  @inline(__always)
  subscript(range: Range<Int>) -> ByteView {
    precondition(
      range.lowerBound >= startIndex && range.upperBound <= endIndex, "a range beyond the bytes")
    return ByteView(base, range)
  }

  /// The bytes of the view alone.
  @inline(__always)
  var buffer: UnsafeBufferPointer<UInt8> {
    UnsafeBufferPointer(start: base.map { $0 + startIndex }, count: endIndex - startIndex)
  }

  func withContiguousStorageIfAvailable<Result>(
    _ body: (UnsafeBufferPointer<UInt8>) throws -> Result
  ) rethrows -> Result? {
    try body(buffer)
  }

  /// Whether two views have the same bytes.
  func isSame(as other: ByteView) -> Bool {
    guard count == other.count else { return false }
    let (one, other) = (UnsafeRawBufferPointer(buffer), UnsafeRawBufferPointer(other.buffer))
    var offset = 0
    while offset + 8 <= one.count {
      let word = one.loadUnaligned(fromByteOffset: offset, as: UInt64.self)
      guard word == other.loadUnaligned(fromByteOffset: offset, as: UInt64.self) else {
        return false
      }
      offset += 8
    }
    while offset < one.count {
      guard one[offset] == other[offset] else { return false }
      offset += 1
    }
    return true
  }
}
