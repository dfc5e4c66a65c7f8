import Testing

@testable import RelaxNG

@Suite struct CapturingExpressionTests {
  @Test(arguments: [
    ("(.+)", "Ncmsn", ["Ncmsn"]), ("([a-z]+)_([0-9]+)", "ann_12", ["ann", "12"]),
    ("(a|ab)(c|bcd)(d*)", "abcd", ["a", "bcd", ""]), ("((a)b)+", "abab", ["ab", "a"]),
    ("(a*)(a*)", "aaa", ["aaa", ""]), ("(a+)(a)", "aaa", ["aa", "a"]), ("x", "x", []),
    ("(\\p{Lu})(.*)", "Élan", ["É", "lan"]), ("([^-]{2,3})-(.*)", "abc-d-e", ["abc", "d-e"]),
    ("(a?){3}b", "aab", [""]), ("(a)?b", "b", ["-"]),
  ])
  func groupsTellWhatTheyStandFor(expression: String, value: String, groups: [String]) throws {
    let found = try CapturingExpression(expression).groups(in: value)
    #expect(found?.map { $0.map(String.init) ?? "-" } == groups)
  }

  @Test(arguments: [
    ("[a-z]+", "A"), ("(.+)", ""), ("a", "ab"), ("(a|b){2}", "a"), ("a{3,4}", "aa"),
  ])
  func whatIsMatchedIsTheWholeValue(expression: String, value: String) throws {
    #expect(try CapturingExpression(expression).groups(in: value) == nil)
  }

  @Test func whatIsNoExpressionIsRefusedWithTheReason() {
    let failure = #expect(throws: CapturingExpression.Failure.self) {
      try CapturingExpression("(a")
    }
    #expect(failure?.message == "this “(” is never closed")
  }

  @Test(arguments: [
    ("(a*)*b", String(repeating: "a", count: 400)), ("(a|a)*b", String(repeating: "a", count: 60)),
    ("(a?){4000}", "aaaa"), (".*", String(repeating: "a", count: 501)),
  ])
  func hostileExpressionsEnd(expression: String, value: String) throws {
    let expression = try CapturingExpression(expression)
    let groups = Result { try expression.groups(in: value) }
    // Either it does not match or it says that it took too long; it comes back in any case.
    if case .success(let groups) = groups { #expect(groups == nil) }
  }
}
