import Testing

@testable import Validation

@Suite struct IdentifierHashTests {
  @Test(arguments: 0...50)
  func equalIDsShareAHashAndNoOthersDo(length: Int) {
    let id = (0..<length).map { UInt8(97 + $0 % 26) }
    let copy = [UInt8(ascii: "#")] + id
    let hash = IdentifierSet.hash(id.span)
    #expect(hash == IdentifierSet.hash(copy.span.extracting(1..<copy.count)))
    #expect(hash != IdentifierSet.hash((id + [0]).span))
    for index in id.indices {
      var other = id
      other[index] ^= 1
      #expect(hash != IdentifierSet.hash(other.span))
    }
  }
}
