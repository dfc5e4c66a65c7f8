import Testing

@testable import Transcript

@Suite struct TextSearchTests {
  /// The searched byte at each place, before and behind it other text.
  @Test(arguments: 0..<20)
  func whatIsSearchedIsFoundAtAnyPlace(place: Int) {
    let filling = String(repeating: "x", count: place)
    let end = place + 2
    for (mark, found) in [
      ("(", place), ("[", place), ("{", place), ("<", place), ("*", place), ("_", place),
      ("【", place), ("（", place), (":", end), ("y", end),
    ] {
      let next = Array((filling + mark + "xyz: (").utf8).withText { $0.nextBracket(in: 0..<end) }
      #expect(next == found, "\(mark)")
    }
    Array((filling + "é").utf8).withText { plain in
      #expect(plain.isASCII(0..<place))
      #expect(!plain.isASCII(0..<place + 2))
    }
  }
}

@Suite struct ByteTableTests {
  @Test func differentStringsGetDifferentNumbersInTheirOrder() {
    var table = ByteTable()
    for number in 0..<5000 {
      #expect(table.number(of: Array("string \(number)".utf8)[...]) == number)
    }
    for number in 0..<5000 {
      #expect(table.number(of: Array("string \(number)".utf8)[...]) == number)
    }
    #expect(table.number(of: []) == 5000)
    #expect(table.known(Array("string 4999".utf8)[...]) == 4999)
    #expect(table.known(Array("string".utf8)[...]) == nil)
    #expect(Array(table[17]) == Array("string 17".utf8))
  }
}
