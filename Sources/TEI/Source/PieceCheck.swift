/// Hashes of the text of neighbouring pieces, to tell which were edited.
struct PieceCheck {
  let group: Int
  private var hash = PieceHash()
  private var inGroup = 0
  private var pairs: [UInt8] = []

  init(group: Int) {
    self.group = group
  }

  /// As few pieces a group as a hundredth of the source's size, shared with the layout, can pay.
  static func group(pieces: Int, size: Int) -> Int {
    let groups = max(1, (60 + size / 250) / 2)
    return max(1, (pieces + groups - 1) / groups)
  }

  mutating func add(_ text: UnsafeBufferPointer<UInt8>) {
    hash.add(text)
  }

  /// Ends a piece.
  ///
  /// - Returns: the hash of the group that it completes.
  @discardableResult
  mutating func separate() -> [UInt8]? {
    hash.separate()
    inGroup += 1
    guard inGroup == group else { return nil }
    return completeGroup()
  }

  /// Ends the last group where it is not complete.
  mutating func finish() -> [UInt8]? {
    inGroup > 0 ? completeGroup() : nil
  }

  private mutating func completeGroup() -> [UInt8] {
    let pair = Base64.pair(hash.value)
    pairs += pair
    hash = PieceHash()
    inGroup = 0
    return pair
  }

  var text: String { String(decoding: pairs, as: UTF8.self) }
}
