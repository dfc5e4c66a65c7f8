import Corpus
import FoundationEssentials
import SystemPackage
import Testing

@Suite struct OutputFileTests {
  @Test func aFileAppearsOnlyWhenItIsCommitted() throws {
    try withTemporaryDirectory { directory in
      let path = directory + "/a.xml"
      let file = try OutputFile(path)
      try file.write(Array("whole".utf8).span)
      #expect(!FileManager.default.fileExists(atPath: path))
      try file.commit()
      #expect(try InputFile.bytes(of: path) == Array("whole".utf8))
      #expect(try FileManager.default.contentsOfDirectory(atPath: directory) == ["a.xml"])
    }
  }

  @Test func aFileThatIsNotCommittedLeavesNothingAndTouchesNothing() throws {
    try withTemporaryDirectory { directory in
      let path = directory + "/a.xml"
      try Data("old".utf8).write(to: URL(filePath: path))
      do {
        let file = try OutputFile(path)
        try file.write(Array("half".utf8).span)
      }
      #expect(try InputFile.bytes(of: path) == Array("old".utf8))
      #expect(try FileManager.default.contentsOfDirectory(atPath: directory) == ["a.xml"])
    }
  }

  @Test func whatAKilledProcessLeftIsGoneWhenTheFileIsWrittenAgain() throws {
    try withTemporaryDirectory { directory in
      let path = directory + "/a.xml"
      try Data("half".utf8).write(to: URL(filePath: directory + "/.a.xml.verbatim-part"))
      let file = try OutputFile(path)
      try file.write(Array("whole".utf8).span)
      try file.commit()
      #expect(try InputFile.bytes(of: path) == Array("whole".utf8))
      #expect(try FileManager.default.contentsOfDirectory(atPath: directory) == ["a.xml"])
    }
  }

  @Test func twoWhoWriteOneFileDoNotTouchEachOthersWork() throws {
    try withTemporaryDirectory { directory in
      let path = directory + "/a.xml"
      let first = try OutputFile(path)
      let second = try OutputFile(path)
      try first.write(Array("first".utf8).span)
      try second.write(Array("second".utf8).span)
      try first.commit()
      #expect(try InputFile.bytes(of: path) == Array("first".utf8))
      try second.commit()
      #expect(try InputFile.bytes(of: path) == Array("second".utf8))
      #expect(try FileManager.default.contentsOfDirectory(atPath: directory) == ["a.xml"])
    }
  }

  @Test func aDirectoryThatIsMissingIsNamed() {
    #expect(throws: FileFailure("create", "/nowhere/a.xml", .noSuchFileOrDirectory)) {
      _ = try OutputFile("/nowhere/a.xml")
    }
  }

  @Test func aDirectoryIsNoInput() {
    #expect(throws: FileFailure("read", "/", .isDirectory)) { _ = try InputFile.bytes(of: "/") }
  }

  @Test(arguments: [0, 1, 262_143, 262_144, 262_145, 1_000_000])
  func aFileIsReadWholeWhateverItsSize(size: Int) throws {
    try withTemporaryDirectory { directory in
      let path = directory + "/in"
      let bytes = (0..<size).map { UInt8(truncatingIfNeeded: $0 &* 31) }
      try Data(bytes).write(to: URL(filePath: path))
      #expect(try InputFile.bytes(of: path) == bytes)
      var chunks: [UInt8] = []
      try InputFile.forEachChunk(of: path) { chunk in
        chunk.withUnsafeBufferPointer { chunks.append(contentsOf: $0) }
        return true
      }
      #expect(chunks == bytes)
    }
  }
}
