import Testing

@testable import Transcript

/// The quick ways give what `Character` gives.
@Suite struct PlainStringTests {
  static let strings = [
    "", " ", "Mr. HALE,  Ana ", "—Ana—", "e\u{301}a", "ДЕПУТАТ Иванов", "\u{a0}議長（山田）", "a\r\nb",
    "👩‍👧 Ana", "의장 김", "a\u{3000}b", "ﾊﾞ", "Ñandú-Ñu", "\u{200F}שלום", "x", "..a..", " a  b ",
  ]

  @Test(arguments: strings)
  func partsAreThoseOfSplit(string: String) {
    let separators = " ,-—（"
    #expect(string.parts(between: separators) == string.split { separators.contains($0) })
  }

  @Test(arguments: strings)
  func endsAreTrimmed(string: String) {
    let edges = " .—）\u{a0}"
    var rest = string[...]
    while let first = rest.first, edges.contains(first) { rest.removeFirst() }
    while let last = rest.last, edges.contains(last) { rest.removeLast() }
    #expect(string.trimmed(of: edges) == String(rest))
  }

  @Test(arguments: strings)
  func blanksBecomeSingle(string: String) {
    let words = string.split(whereSeparator: \.isWhitespace)
    #expect(string.singleSpaced == words.joined(separator: " "))
  }

  @Test(arguments: strings)
  func plainMeansACharacterAScalar(string: String) {
    if string.isPlain { #expect(string.count == string.unicodeScalars.count) }
    #expect(string.letterCount == string.count { $0.isLetter })
    #expect(string.hasLetter == string.contains { $0.isLetter })
  }

  @Test(arguments: strings, ["a", "Ana", " ", "山", "xyz"])
  func partsAreFoundWhereTheyStandFirst(string: String, part: String) {
    #expect(string.range(of: part) == string.firstRange(of: part))
  }
}
