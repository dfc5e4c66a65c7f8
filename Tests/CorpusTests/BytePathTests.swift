import Testing

@testable import Corpus

@Suite struct BytePathTests {
  @Test(
    arguments: [
      ("", "b", "b"), ("a", "b", "a/b"), ("a/", "b", "a/b"), ("/", "b", "/b"),
      ("a/b", "c/d", "a/b/c/d"),
      ("a", "", "a/"), ("a", "b\0c", "a/b?c"),
    ])
  func aNameIsBelowItsDirectory(_ directory: String, _ name: String, _ path: String) {
    #expect(BytePath(directory).appending(name).string == path)
  }
}
