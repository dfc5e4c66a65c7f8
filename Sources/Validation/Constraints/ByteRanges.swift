#if canImport(Glibc)
  internal import Glibc
#elseif canImport(Darwin)
  internal import Darwin
#endif

/// Searches bytes at the speed of the system's library.
enum ByteRanges {
  /// Where a word begins, at or behind an index.
  static func first(
    of word: [UInt8], in bytes: UnsafeBufferPointer<UInt8>, from start: Int
  ) -> Int? {
    guard let base = bytes.baseAddress, let first = word.first else { return nil }
    var index = start
    while index + word.count <= bytes.count {
      let rest = bytes.count - word.count + 1 - index
      guard let found = memchr(base + index, Int32(first), rest) else { return nil }
      index = UnsafeRawPointer(found) - UnsafeRawPointer(base)
      if word.indices.allSatisfy({ bytes[index + $0] == word[$0] }) { return index }
      index += 1
    }
    return nil
  }
}
