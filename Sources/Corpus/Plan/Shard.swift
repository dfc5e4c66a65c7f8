/// A part of a plan for one of several machines.
///
/// Which part a file belongs to depends on its path below the root alone, so the parts are
/// disjoint, cover everything, and stay the same when files come and go.
public struct Shard: Hashable, Sendable {
  /// From 1.
  public let number: Int
  /// How many shards there are, at least one.
  public let count: Int

  /// - Returns: nil unless `1 ≤ number ≤ count`.
  public init?(number: Int, of count: Int) {
    guard count >= 1, (1...count).contains(number) else { return nil }
    self.number = number
    self.count = count
  }

  /// Reads `I/N`.
  public init?(_ text: String) {
    let parts = text.split(separator: "/", omittingEmptySubsequences: false)
    guard parts.count == 2, let number = Int(parts[0]), let count = Int(parts[1]) else {
      return nil
    }
    self.init(number: number, of: count)
  }

  func contains(_ path: some Sequence<UInt8>) -> Bool {
    // FNV-1a, then a mix, since only the high bits of the product are even.
    var hash: UInt64 = 0xCBF2_9CE4_8422_2325
    for byte in path { hash = (hash ^ UInt64(byte)) &* 0x0000_0100_0000_01B3 }
    hash = (hash ^ hash >> 32) &* 0x9E37_79B9_7F4A_7C15
    let part = hash.multipliedFullWidth(by: UInt64(count)).high
    return part == UInt64(number - 1)
  }

  /// `2-of-5`, for names of files.
  var name: String { "\(number)-of-\(count)" }
}
