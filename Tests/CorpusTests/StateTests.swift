import FoundationEssentials
import SystemPackage
import Testing

@testable import Corpus

@Suite struct StateTests {
  private func record(_ key: String, size: Int = 1) -> EncodedRecord {
    StateRecord(
      key: Array(key.utf8)[...], input: .init(size: size, hash: ContentHash(of: [1])),
      mark: ContentMark(of: [1].span, by: ContentHash(of: [1])),
      settings: ContentHash(of: [2]), id: key, outputPath: Array("\(key).xml".utf8)[...],
      output: nil, counts: [.init("turns", 300)], diagnostics: []
    ).encoded
  }

  private func write(_ records: [EncodedRecord], to path: String) throws {
    let writer = try StateWriter(BytePath(path + ".new"))
    for record in records { try writer.add(record) }
    try writer.finish(as: BytePath(path), isSynced: false)
  }

  private func keys(_ path: String) -> [String] {
    let reader = StateReader(BytePath(path))
    var keys: [String] = []
    while let record = reader.next {
      keys.append(String(decoding: record.key, as: UTF8.self))
      reader.advance()
    }
    return keys
  }

  @Test func aRecordIsReadAsItWasWritten() throws {
    let encoded = record("a/b.txt", size: 12_345_678_901)
    let decoded = try #require(StateRecord(encoded))
    #expect(decoded.input.size == 12_345_678_901)
    #expect(decoded.id == "a/b.txt")
    #expect(decoded.counts == [.init("turns", 300)])
    #expect(decoded.encoded.bytes == encoded.bytes)
  }

  @Test func aFileThatIsCutOffAnywhereIsGoodUpToThere() throws {
    try withTemporaryDirectory { top in
      let path = top + "/state"
      try write(["a", "b", "c"].map { record($0) }, to: path)
      let bytes = try InputFile.bytes(of: path)
      var lengths: Set<Int> = []
      for length in 0...bytes.count {
        try Data(bytes.prefix(length)).write(to: URL(filePath: path))
        let found = keys(path)
        lengths.insert(found.count)
        #expect(found == Array(["a", "b", "c"].prefix(found.count)))
      }
      #expect(lengths == [0, 1, 2, 3])
    }
  }

  @Test func aFlippedBitIsNotBelieved() throws {
    try withTemporaryDirectory { top in
      let path = top + "/state"
      try write([record("a")], to: path)
      let bytes = try InputFile.bytes(of: path)
      for index in bytes.indices {
        var broken = bytes
        broken[index] ^= 4
        try Data(broken).write(to: URL(filePath: path))
        #expect(keys(path) == [])
      }
    }
  }

  @Test func theNewerOfTwoRecordsIsKeptWhenFilesAreJoined() throws {
    try withTemporaryDirectory { top in
      try write(["a", "c", "e"].map { record($0, size: 1) }, to: top + "/old")
      try write(["b", "c", "f"].map { record($0, size: 2) }, to: top + "/new")
      try StateMerge.merge(
        [BytePath(top + "/new"), BytePath(top + "/old"), BytePath(top + "/missing")],
        into: BytePath(top + "/old"), modified: nil)
      #expect(keys(top + "/old") == ["a", "b", "c", "e", "f"])
      let reader = StateReader(BytePath(top + "/old"))
      let found = try #require(reader.record(for: Array("c".utf8)[...]))
      #expect(StateRecord(found)?.input.size == 2)
    }
  }

  @Test func runsOfOneOutputAreKeptApartAndShardsAreNot() throws {
    try withTemporaryDirectory { top in
      let directory = BytePath(top)
      let second = Shard(number: 2, of: 3)
      do {
        let whole = try RunLock.acquire(in: directory, shard: nil, of: directory)
        #expect(throws: RunLocked(path: top, process: processNumber)) {
          _ = try RunLock.acquire(in: directory, shard: nil, of: directory)
        }
        #expect(throws: RunLocked(path: top, process: processNumber)) {
          _ = try RunLock.acquire(in: directory, shard: second, of: directory)
        }
        _ = consume whole
      }
      let one = try RunLock.acquire(in: directory, shard: second, of: directory)
      let other = try RunLock.acquire(
        in: directory, shard: Shard(number: 3, of: 3), of: directory)
      #expect(throws: RunLocked.self) {
        _ = try RunLock.acquire(in: directory, shard: second, of: directory)
      }
      #expect(throws: RunLocked.self) {
        _ = try RunLock.acquire(in: directory, shard: nil, of: directory)
      }
      _ = consume one
      _ = consume other
    }
  }

  @Test func whoComesTooLateIsToldSoThoughTheOtherRunEndsMeanwhile() throws {
    try withTemporaryDirectory { top in
      let directory = BytePath(top)
      var threads = Threads()
      for _ in 0..<4 {
        _ = threads.start {
          for _ in 0..<3000 {
            do {
              _ = try RunLock.acquire(in: directory, shard: nil, of: directory)
            } catch {
              #expect((error as? RunLocked)?.path == top)
            }
          }
        }
      }
      threads.join()
    }
  }

  @Test func whatAKilledRunWasWritingIsRemovedButNotWhatIsBeingWritten() throws {
    try withTemporaryDirectory { top in
      try put("half", at: top + "/a/.talk.xml.1.verbatim-part")
      let live = try OutputFile(top + "/a/live.xml")
      StateDirectory.removeRemains(below: BytePath(top))
      let left = try FileManager.default.contentsOfDirectory(atPath: top + "/a")
      #expect(left.count == 1)
      #expect(left.allSatisfy { $0.hasPrefix(".live.xml.") })
      try live.commit()
    }
  }
}
