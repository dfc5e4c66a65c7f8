import FoundationEssentials
import SystemPackage
import Testing

@testable import Corpus

@Suite struct ResultCacheTests {
  private func fill(_ place: BytePath, bytes: Int) throws {
    try Directory.create(place)
    let file = try OutputFile(place.appending("state"), durability: .unsynced)
    try file.write(Array(repeating: 0, count: bytes).span)
    try file.commit()
  }

  private func age(_ place: BytePath, to seconds: Int) throws {
    try Descriptor(place.appending("state"), .update)
      .setTimes(FileStatus.Moment(seconds: seconds, nanoseconds: 0))
  }

  private func exists(_ place: BytePath) -> Bool { (try? FileStatus(of: place)) != nil }

  @Test func eachKindOfRunHasAPlaceOfItsOwn() {
    let cache = ResultCache(BytePath("/c"))
    #expect(cache.place(for: ["a", "b"]) == cache.place(for: ["a", "b"]))
    #expect(cache.place(for: ["a", "b"]) != cache.place(for: ["ab"]))
    #expect(cache.place(for: ["a"]).string.hasPrefix("/c/"))
  }

  @Test func thePlacesUsedLeastRecentlyGiveWay() throws {
    try withTemporaryDirectory { top in
      let cache = ResultCache(BytePath(top), limit: 2500)
      let places = ["a", "b", "c"].map { cache.place(for: [$0]) }
      for (index, place) in places.enumerated() {
        try fill(place, bytes: 1000)
        try age(place, to: 1000 + index)
      }
      cache.makeRoom(besides: places[0])
      #expect(places.map(exists) == [true, false, true])
    }
  }

  @Test func aPlaceInUseAndWhatIsNoPlaceStay() throws {
    try withTemporaryDirectory { top in
      let cache = ResultCache(BytePath(top), limit: 0)
      let used = cache.place(for: ["used"])
      let free = cache.place(for: ["free"])
      let foreign = BytePath(top).appending("notes")
      for place in [used, free, foreign] { try fill(place, bytes: 10) }
      let lock = try RunLock.acquire(in: used, shard: nil, of: used)
      cache.makeRoom(besides: BytePath(top))
      #expect(exists(used) && !exists(free) && exists(foreign))
      withExtendedLifetime(consume lock) {}
    }
  }

  @Test func aFileThatChangesDuringTheRunIsNotReliedOn() throws {
    try withTemporaryDirectory { top in
      let path = top + "/people.xml"
      let hashes = DependencyHashes()
      #expect(hashes.dependency(on: path) == .init(path: path, hash: nil))
      let second = DependencyHashes()
      try Data([1]).write(to: URL(filePath: path))
      #expect(try second.bytes(of: path) == [1])
      let known = try #require(second.dependency(on: path))
      #expect(second.isCurrent(known) && !hashes.isCurrent(known))
      try Data([2]).write(to: URL(filePath: path))
      #expect(try second.bytes(of: path) == [2])
      #expect(second.dependency(on: path) == nil)
      #expect(!DependencyHashes().isCurrent(known))
    }
  }
}
