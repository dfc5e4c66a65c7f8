import LibXML
import Testing

@Suite struct KeyedHashTests {
  @Test(arguments: ["", "u", "talk.s1.w", "ParlaMint_2015-10-26.1.0.0.1.t"])
  func numberedNamesShareNone(prefix: String) {
    let hashes = (0..<20_000).map { KeyedHash.hash(Array("\(prefix)\($0)".utf8).span) }
    #expect(Set(hashes).count == hashes.count)
  }

  @Test(arguments: 0...50)
  func equalTextsShareAHashAndNoOthersDo(length: Int) {
    let text = (0..<length).map { UInt8(97 + $0 % 26) }
    let copy = [UInt8(ascii: "#")] + text
    let hash = KeyedHash.hash(text.span)
    #expect(hash == KeyedHash.hash(copy.span.extracting(1..<copy.count)))
    #expect(hash != KeyedHash.hash((text + [0]).span))
    for index in text.indices {
      var other = text
      other[index] ^= 1
      #expect(hash != KeyedHash.hash(other.span))
    }
  }
}
