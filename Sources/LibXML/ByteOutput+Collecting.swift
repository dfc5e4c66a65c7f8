extension ByteOutput {
  /// All that `body` writes, in memory.
  public static func collecting(_ body: (ByteOutput) throws -> Void) rethrows -> [UInt8] {
    var bytes: [UInt8] = []
    let output = ByteOutput { part in part.withUnsafeBufferPointer { bytes += $0 } }
    try body(output)
    // The receiver does not fail.
    try? output.finish()
    return bytes
  }
}
