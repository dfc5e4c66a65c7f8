import Testing

@testable import Corpus

@Suite struct InputFileTests {
  private func known(_ text: String) -> (FileResult.Content, ContentMark) {
    let bytes = Array(text.utf8)
    let hash = ContentHash(of: bytes)
    return (.init(size: bytes.count, hash: hash), ContentMark(of: bytes.span, by: hash))
  }

  /// What is read of a file that held some text when it was looked at last.
  private func read(_ text: String, known: String, room: Int = 64) throws -> String? {
    try withTemporaryDirectory { directory in
      let path = directory + "/a.txt"
      try put(text, at: path)
      var look = SecondLook(room: room)
      let (content, mark) = self.known(known)
      let bytes = try InputFile.bytes(
        of: BytePath(path), limit: 1 << 20, unless: content, mark, using: &look)
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

  @Test func anyOtherByteIsSeen() throws {
    let text = String(repeating: "Ann: Good morning, all of you.\n", count: 3)
    for index in text.utf8.indices {
      var other = Array(text.utf8)
      other[text.utf8.distance(from: text.startIndex, to: index)] ^= 1
      let changed = String(decoding: other, as: UTF8.self)
      #expect(try read(changed, known: text, room: 256) == changed)
    }
  }

  @Test func whatIsNotThereFails() {
    var look = SecondLook()
    let (content, mark) = known("a")
    #expect(throws: FileFailure.self) {
      try InputFile.bytes(
        of: BytePath("/nonexistent/a.txt"), limit: 8, unless: content, mark, using: &look)
    }
  }
}
