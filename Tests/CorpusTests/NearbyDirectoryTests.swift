import FoundationEssentials
import SystemPackage
import Testing

@testable import Corpus

@Suite struct NearbyDirectoryTests {
  private func text(_ path: String, near directory: NearbyDirectory) throws -> String {
    let file = try Descriptor(BytePath(path), .read, near: directory)
    return try withUnsafeTemporaryAllocation(byteCount: 64, alignment: 1) { buffer in
      String(decoding: buffer[..<(try file.readStart(into: buffer))], as: UTF8.self)
    }
  }

  @Test func filesOfSeveralDirectoriesAreTheirOwn() throws {
    try withTemporaryDirectory { top in
      for directory in ["a", "b"] {
        for name in ["1", "2", "3"] { try put(directory + name, at: "\(top)/\(directory)/\(name)") }
      }
      let nearby = NearbyDirectory()
      for path in ["a/1", "a/2", "a/3", "b/1", "b/2", "a/3", "b/3", "b/1"] {
        let expected = path.replacing("/", with: "")
        #expect(try text("\(top)/\(path)", near: nearby) == expected)
        #expect(try FileStatus(of: BytePath("\(top)/\(path)"), near: nearby).size == 2)
      }
    }
  }

  @Test func whatIsMissingIsMissedInAnOpenDirectoryToo() throws {
    try withTemporaryDirectory { top in
      try put("x", at: top + "/a/1")
      let nearby = NearbyDirectory()
      for name in ["1", "1", "2"] {
        let path = BytePath("\(top)/a/\(name)")
        let status = try? FileStatus(of: path, near: nearby)
        #expect((status != nil) == (name == "1"))
      }
      #expect(throws: Errno.noSuchFileOrDirectory) {
        _ = try Descriptor(BytePath(top + "/missing/1"), .read, near: nearby)
      }
    }
  }

  @Test func aDirectoryThatIsMadeLaterIsFound() throws {
    try withTemporaryDirectory { top in
      let nearby = NearbyDirectory()
      for _ in 0..<3 {
        #expect((try? FileStatus(of: BytePath(top + "/late/1"), near: nearby)) == nil)
      }
      try put("late", at: top + "/late/1")
      #expect(try text(top + "/late/1", near: nearby) == "late")
    }
  }
}
