import Testing

@testable import Transcript

@Suite struct ByteMemoTests {
  @Test func whatWasMadeIsRememberedUntilItIsMadeAnew() {
    var memo = ByteMemo<Int?>(limit: 8)
    #expect(memo.value(of: Array("one".utf8)) == nil)
    memo.insert(1, for: Array("one".utf8))
    memo.insert(nil, for: Array("none".utf8))
    #expect(memo.value(of: Array("one".utf8)) == 1)
    #expect(memo.value(of: Array("none".utf8)) == .some(nil))
    memo.insert(2, for: Array("one".utf8))
    #expect(memo.value(of: Array("one".utf8)) == 2)
  }

  @Test func moreThanItMayHoldIsForgotten() {
    var memo = ByteMemo<Int>(limit: 8)
    for number in 0..<100 {
      memo.insert(number, for: Array("\(number)".utf8))
      let held = (0...number).filter { memo.value(of: Array("\($0)".utf8)) != nil }
      #expect(held.count <= 8 && held.contains(number))
    }
    let long = [UInt8](repeating: 0x61, count: 1 << 12)
    memo.insert(100, for: long)
    #expect(memo.value(of: Array("99".utf8)) == nil)
    #expect(memo.value(of: long) == 100)
  }
}
