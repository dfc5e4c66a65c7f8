/// How records lie in a file: after the header each with its length (four bytes) and a checksum
/// (eight), the lowest byte first; ordered by key, each key once.
///
/// A file that was cut off anywhere, or whose disk lost a piece, is good up to there.
enum StateFormat {
  static let header = Array("verbatim state 3\n".utf8)
  static let frameSize = 12
  /// Longer ones are not believed.
  static let maximumLength = 1 << 28

  /// Adds a record with its frame.
  static func add(_ record: EncodedRecord, to bytes: inout [UInt8]) {
    let length = record.bytes.count
    let sum = checksum(record.bytes[...])
    withUnsafeBytes(of: UInt32(length).littleEndian) { bytes.append(contentsOf: $0) }
    withUnsafeBytes(of: sum.littleEndian) { bytes.append(contentsOf: $0) }
    bytes += record.bytes
  }

  /// The length and the checksum that a frame says.
  static func frame(_ bytes: ArraySlice<UInt8>) -> (length: Int, sum: UInt64) {
    bytes.withUnsafeBytes { frame in
      let length = frame.loadUnaligned(as: UInt32.self)
      let sum = frame.loadUnaligned(fromByteOffset: 4, as: UInt64.self)
      return (Int(UInt32(littleEndian: length)), UInt64(littleEndian: sum))
    }
  }

  /// Tells a record from what a torn write leaves of it; no protection against intent.
  static func checksum(_ bytes: ArraySlice<UInt8>) -> UInt64 {
    bytes.withUnsafeBytes { bytes in
      var sum: UInt64 = 0xCBF2_9CE4_8422_2325 ^ UInt64(bytes.count)
      var offset = 0
      while offset + 8 <= bytes.count {
        let word = bytes.loadUnaligned(fromByteOffset: offset, as: UInt64.self)
        sum = mix(sum, UInt64(littleEndian: word))
        offset += 8
      }
      var rest: UInt64 = 0
      while offset < bytes.count {
        rest = rest << 8 | UInt64(bytes[offset])
        offset += 1
      }
      return mix(sum, rest)
    }
  }

  private static func mix(_ sum: UInt64, _ word: UInt64) -> UInt64 {
    let product = (sum ^ word).multipliedFullWidth(by: 0x9E37_79B9_7F4A_7C15)
    return product.high ^ product.low
  }
}
