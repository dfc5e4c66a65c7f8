import Diagnostics
import Testing

@Suite struct FixTests {
  private func apply(_ fixes: [Fix], to text: String) -> (text: String, count: Int) {
    let applied = AppliedFixes(fixes, to: Array(text.utf8))
    return (String(decoding: applied.bytes, as: UTF8.self), applied.count)
  }

  @Test func everythingOutsideTheEditsStaysByteForByte() {
    let fix = Fix("rename", edits: [.init(1..<2, "seg"), .init(9..<10, "seg")])
    let result = apply([fix], to: "<s>\r\nab</s>\t\n")
    #expect(result.text == "<seg>\r\nab</seg>\t\n")
    #expect(result.count == 1)
  }

  @Test func fixesMayComeInAnyOrder() {
    let fixes = [Fix("b", edits: [.init(2..<3, "B")]), Fix("a", edits: [.init(0..<1, "A")])]
    #expect(apply(fixes, to: "abc").text == "AbB")
  }

  @Test(arguments: [
    [Fix.Edit(1..<3, "x"), Fix.Edit(2..<4, "y")], [Fix.Edit(1..<3, "x"), Fix.Edit(1..<1, "y")],
    [Fix.Edit(1..<3, "x"), Fix.Edit(0..<2, "y")], [Fix.Edit(1..<1, "x"), Fix.Edit(1..<1, "y")],
    [Fix.Edit(0..<1, "x"), Fix.Edit(3..<9, "y")], [Fix.Edit(0..<1, "x"), Fix.Edit(-1..<0, "y")],
  ])
  func aFixThatOverlapsAnotherOrTheEndIsLeftOut(edits: [Fix.Edit]) {
    let first = apply([Fix("first", edits: [edits[0]])], to: "abcd").text
    let both = apply(
      [Fix("first", edits: [edits[0]]), Fix("second", edits: [edits[1]])], to: "abcd")
    #expect(both.text == first)
    #expect(both.count == 1)
  }

  @Test func aFixIsAppliedWholeOrNotAtAll() {
    let fixes = [
      Fix("first", edits: [.init(0..<1, "x")]),
      Fix("second", edits: [.init(2..<3, "y"), .init(0..<1, "z")]),
    ]
    #expect(apply(fixes, to: "abc").text == "xbc")
  }
}
