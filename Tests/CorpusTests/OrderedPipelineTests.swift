import Testing

@testable import Corpus

@Suite struct OrderedPipelineTests {
  @Test(arguments: [1, 2, 8], [1, 3, 64])
  func outputsComeInTheOrderOfTheItems(workers: Int, window: Int) throws {
    var next = 0
    var delivered: [Int] = []
    try OrderedPipeline<Int, Int>(workers: workers, window: window).run(
      next: {
        next += 1
        return next <= 500 ? next : nil
      },
      makeWork: {
        { item in
          var sum = 0
          for number in 0..<(item * 7919 % 5000) { sum &+= number }
          return sum == .min ? 0 : item
        }
      },
      deliver: {
        delivered.append($0)
        return true
      })
    #expect(delivered == Array(1...500))
  }

  @Test func anErrorEndsTheRun() {
    struct Failure: Error {}
    var delivered: [Int] = []
    #expect(throws: Failure.self) {
      var next = 0
      try OrderedPipeline<Int, Int>(workers: 4, window: 8).run(
        next: {
          next += 1
          return next
        }, makeWork: { { $0 } },
        deliver: {
          if $0 == 10 { throw Failure() }
          delivered.append($0)
          return true
        })
    }
    #expect(delivered == Array(1...9))
  }
}
