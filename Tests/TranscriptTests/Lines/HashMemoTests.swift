import Testing

@testable import Transcript

@Suite struct HashMemoTests {
  @Test func whatIsRememberedWasGiven() {
    var memo = HashMemo(room: 1000)
    #expect(!memo.contains(0))
    let given = Set((0..<500).map { _ in UInt64.random(in: 1 ... .max) })
    for hash in given {
      memo.insert(hash)
      #expect(memo.contains(hash))
    }
    for _ in 0..<500 {
      let hash = UInt64.random(in: 1 ... .max)
      #expect(!memo.contains(hash) || given.contains(hash))
    }
  }

  @Test func aLaterHashTakesThePlaceOfOneThatHasIt() {
    var memo = HashMemo(room: 64)
    memo.insert(3)
    memo.insert(3 + 64)
    #expect(memo.contains(3 + 64))
    #expect(!memo.contains(3))
  }
}
