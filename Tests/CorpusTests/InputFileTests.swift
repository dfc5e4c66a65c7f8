import Testing

@testable import Corpus

@Suite struct InputFileTests {
  private func content(_ text: String) -> FileResult.Content {
    let bytes = Array(text.utf8)
    return .init(size: bytes.count, hash: ContentHash(of: bytes))
  }

  /// What is read of a file that held some text when it was looked at last.
  private func read(_ text: String, known: String, room: Int = 64) throws -> String? {
    try withTemporaryDirectory { directory in
      let path = directory + "/a.txt"
      try put(text, at: path)
      var buffer = [UInt8](repeating: 0, count: room)
      let bytes = try InputFile.bytes(
        of: BytePath(path), limit: 1 << 20, unless: content(known), using: &buffer)
      return bytes.map { String(decoding: $0, as: UTF8.self) }
    }
  }

  @Test(arguments: ["", "a", "Ann: Good morning.\n"])
  func whatIsKnownIsNotReadAgain(_ text: String) throws {
    #expect(try read(text, known: text) == nil)
  }

  @Test(arguments: ["", "Ann", "Ann: Good evening.\n", "Ann: Good morning.\n\n"])
  func whatDiffersIsRead(_ text: String) throws {
    #expect(try read(text, known: "Ann: Good morning.\n") == text)
  }

  @Test func whatHasNoRoomIsRead() throws {
    #expect(try read("abcd", known: "abcd", room: 4) == "abcd")
    #expect(try read("abcd", known: "abcd", room: 5) == nil)
  }

  @Test func whatIsNotThereFails() {
    var buffer = [UInt8](repeating: 0, count: 8)
    #expect(throws: FileFailure.self) {
      try InputFile.bytes(
        of: BytePath("/nonexistent/a.txt"), limit: 8, unless: content("a"), using: &buffer)
    }
  }
}
