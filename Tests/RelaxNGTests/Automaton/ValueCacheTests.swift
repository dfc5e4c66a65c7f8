import Testing

@testable import RelaxNG

@Suite struct ValueCacheTests {
  @Test(arguments: 0...128)
  func aValueIsKnownAgainAndNoneThatDiffersInAByte(length: Int) {
    var cache = ValueCache()
    let value = (0..<length).map { UInt8(97 + $0 % 26) }
    func isKnown(_ value: [UInt8]) -> Bool { cache.knows(value.span, for: 7) }
    #expect(!isKnown(value))
    cache.keep(value.span, for: 7)
    #expect(isKnown(value))
    let isKnownToAnother = cache.knows(value.span, for: 8)
    #expect(!isKnownToAnother)
    #expect(!isKnown(value + [0]))
    for index in value.indices {
      var other = value
      other[index] ^= 1
      #expect(!isKnown(other))
    }
  }
}
