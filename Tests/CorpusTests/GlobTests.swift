import Corpus
import Testing

@Suite struct GlobTests {
  @Test(
    arguments: [
      ("*.txt", "a/b.txt", true), ("*.txt", "a/b.md", false), ("a/*.txt", "a/b.txt", true),
      ("a/*.txt", "a/c/b.txt", false), ("a/**", "a/c/b.txt", true), ("**/b.txt", "b.txt", true),
      ("**/b.txt", "a/c/b.txt", true), ("?.txt", "é.txt", false), ("[a-c]x", "bx", true),
      ("[!a-c]x", "bx", false), ("[!a-c]x", "dx", true), ("[x", "[x", true), ("a/?", "a//", false),
      ("", "", true), ("*", "anything", true), ("a*b*c", "a-b-c", true), ("a*b*c", "a-c-b", false),
    ])
  func aPatternFitsWholeNames(pattern: String, path: String, fits: Bool) {
    #expect(Glob(pattern).matches(Array(path.utf8)) == fits)
  }

  @Test func aHostilePatternTakesNoLongTime() {
    let pattern = String(repeating: "*a", count: 200) + "b"
    #expect(!Glob(pattern).matches([UInt8](repeating: UInt8(ascii: "a"), count: 2000)))
  }
}
