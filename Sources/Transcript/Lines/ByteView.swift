/// Bytes that another keeps, or a part of them with the indexes of the whole: copied without
/// counting references.
///
/// Every access is checked against the bounds. A view must not outlive the closure that it is
/// given to.
package struct ByteView: RandomAccessCollection {
  /// Where the byte of index 0 is.
  @usableFromInline let base: UnsafePointer<UInt8>?
  package let startIndex: Int
  package let endIndex: Int

  @inlinable @inline(__always)
  package init(_ bytes: UnsafeBufferPointer<UInt8>) {
    base = bytes.baseAddress
    startIndex = 0
    endIndex = bytes.count
  }

  @inlinable @inline(__always)
  init(_ base: UnsafePointer<UInt8>?, _ range: Range<Int>) {
    self.base = base
    startIndex = range.lowerBound
    endIndex = range.upperBound
  }

  @inlinable @inline(__always)
  package subscript(index: Int) -> UInt8 {
    precondition(index >= startIndex && index < endIndex, "an index beyond the bytes")
    return base.unsafelyUnwrapped[index]
  }

  @inlinable @inline(__always)
  package subscript(range: Range<Int>) -> ByteView {
    precondition(
      range.lowerBound >= startIndex && range.upperBound <= endIndex, "a range beyond the bytes")
    return ByteView(base, range)
  }

  /// The eight bytes at an index.
  @inline(__always)
  func word(at index: Int) -> UInt64 {
    precondition(index >= startIndex && index <= endIndex - 8, "an index beyond the bytes")
    return UnsafeRawPointer(base.unsafelyUnwrapped + index).loadUnaligned(as: UInt64.self)
  }

  /// The bytes of the view alone.
  @inlinable @inline(__always)
  package var buffer: UnsafeBufferPointer<UInt8> {
    UnsafeBufferPointer(start: base.map { $0 + startIndex }, count: endIndex - startIndex)
  }

  package func withContiguousStorageIfAvailable<Result>(
    _ body: (UnsafeBufferPointer<UInt8>) throws -> Result
  ) rethrows -> Result? {
    try body(buffer)
  }

  /// Whether two views have the same bytes.
  package func isSame(as other: ByteView) -> Bool {
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
