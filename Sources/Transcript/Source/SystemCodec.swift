#if canImport(Glibc)
  internal import Glibc
#elseif canImport(Darwin)
  internal import Darwin
#endif

/// The system's `iconv`.
enum SystemCodec {
  /// - Throws: `unknownEncoding` for a name that the system does not know, `malformed` where the
  ///   input does not fit its encoding or has characters that the output cannot hold.
  static func convert(
    _ input: [UInt8], from: String, to: String, encoding: SourceEncoding
  ) throws(SourceError) -> [UInt8] {
    // `iconv_open` returns -1 for an unknown name.
    guard let descriptor = iconv_open(to, from), Int(bitPattern: descriptor) != -1 else {
      throw .unknownEncoding(encoding.name)
    }
    defer { iconv_close(descriptor) }
    var input = input
    var output: [UInt8] = []
    var buffer = [UInt8](repeating: 0, count: 1 << 16)
    var consumed = 0
    while true {
      let isFlush = consumed == input.count
      let step = step(
        descriptor, &input, from: consumed, into: &buffer, isFlush: isFlush)
      output.append(contentsOf: buffer[..<step.written])
      consumed += step.read
      if step.isDone, isFlush { return output }
      if !step.isDone, step.error != E2BIG { throw .malformed(encoding, offset: consumed) }
    }
  }

  private static func step(
    _ descriptor: iconv_t, _ input: inout [UInt8], from start: Int, into buffer: inout [UInt8],
    isFlush: Bool
  ) -> (read: Int, written: Int, isDone: Bool, error: Int32) {
    let capacity = buffer.count
    let available = input.count - start
    return input.withUnsafeMutableBytes { input in
      buffer.withUnsafeMutableBytes { buffer in
        var from = input.baseAddress.map { ($0 + start).assumingMemoryBound(to: CChar.self) }
        var to = buffer.baseAddress?.assumingMemoryBound(to: CChar.self)
        var left = available
        var room = capacity
        let result =
          isFlush
          ? iconv(descriptor, nil, nil, &to, &room) : iconv(descriptor, &from, &left, &to, &room)
        // `iconv` returns (size_t)-1 for an error.
        return (available - left, capacity - room, Int(truncatingIfNeeded: result) != -1, errno)
      }
    }
  }
}
