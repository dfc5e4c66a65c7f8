/// Hashes of the text of neighbouring pieces, to tell which were edited.
struct PieceCheck {
  private var hash = PieceHash()

  mutating func add(_ text: UnsafeBufferPointer<UInt8>) {
    hash.add(text)
  }

  /// Ends a piece.
  ///
  /// - Returns: its hash.
  mutating func separate() -> UInt64 {
    hash.separate()
    defer { hash = PieceHash() }
    return hash.value
  }

  /// Two characters for the hashes of a group of pieces.
  static func pair(_ hashes: ArraySlice<UInt64>) -> [UInt8] {
    Base64.pair(hashes.reduce(0) { ($0 &+ $1) &* 0x9E37_79B9_7F4A_7C15 } >> 40)
  }

  /// As few pieces a group as there is room for.
  ///
  /// - Parameter room: bytes for the characters of all groups.
  static func group(pieces: Int, room: Int) -> Int {
    let groups = max(1, room / 2)
    return max(1, (pieces + groups - 1) / groups)
  }

  /// The characters of all groups.
  static func text(_ hashes: [UInt64], group: Int) -> String {
    var text: [UInt8] = []
    for start in stride(from: 0, to: hashes.count, by: group) {
      text += pair(hashes[start..<min(start + group, hashes.count)])
    }
    return String(decoding: text, as: UTF8.self)
  }
}
