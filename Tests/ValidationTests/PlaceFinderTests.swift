import Diagnostics
import Testing

@testable import Validation

@Suite struct PlaceFinderTests {
  static let text =
    (0..<300).map { "line \($0) é日本" + String(repeating: "x", count: $0 * 7 % 900) }
    .joined(separator: "\n") + "\r\nlast\rend"

  @Test(arguments: [1, 7, 399, 400, 401, 4096, 1_000_000])
  func placesInPassingBytesAreThoseOfTheIndex(chunk: Int) throws {
    let bytes = Array(Self.text.utf8)
    let lines = LineIndex(bytes)
    let offsets = stride(from: 0, through: bytes.count, by: 61).filter {
      $0 == bytes.count || bytes[$0] & 0xC0 != 0x80
    }
    let input = DocumentInput(name: "t") { body in
      for start in stride(from: 0, to: bytes.count, by: chunk) {
        guard body(bytes[start..<min(start + chunk, bytes.count)].span) else { return }
      }
    }
    let places = try PlaceFinder.places(of: offsets.reversed(), in: input)
    #expect(places.count == offsets.count)
    for offset in offsets {
      #expect(places[offset]?.location == lines.location(of: offset))
      #expect(places[offset]?.excerpt == lines.excerpt(at: offset))
    }
  }

  @Test func aByteOrderMarkIsNoColumn() throws {
    let input = DocumentInput(name: "t", bytes: Array("\u{FEFF}<a>".utf8))
    let place = try #require(try PlaceFinder.places(of: [4], in: input)[4])
    #expect(place.location == Place(line: 1, column: 2))
    #expect(place.excerpt.text == "<a>")
  }

  @Test func anOffsetBehindTheEndIsTheEnd() throws {
    let input = DocumentInput(name: "t", bytes: Array("ab".utf8))
    #expect(
      try PlaceFinder.places(of: [9], in: input)[9]?.location == Place(line: 1, column: 3))
  }
}
