/// The shape of a text: which kinds of pieces follow each other, and where units begin.
struct PieceShape {
  private var hash = PieceHash()

  mutating func add(_ kind: PieceKind, context: Int) {
    hash.add(kind.rawValue)
    hash.add(UInt8(truncatingIfNeeded: context & 3))
  }

  /// Eight hexadecimal digits.
  var text: String {
    let digits = String(UInt32(truncatingIfNeeded: hash.value ^ hash.value >> 32), radix: 16)
    return String(repeating: "0", count: 8 - digits.count) + digits
  }
}
