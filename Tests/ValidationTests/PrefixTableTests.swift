import Testing

@testable import Validation

@Suite struct PrefixTableTests {
  private func table(_ pattern: String, _ replacement: String) -> PrefixTable {
    var table = PrefixTable()
    #expect(table.declare(prefix: "p", pattern: pattern, replacement: replacement) == nil)
    return table
  }

  @Test(arguments: [
    ("(.+)", "#$1", "Nc", "#Nc"), ("(.)(.)", "f.xml#$2$1", "ab", "f.xml#ba"),
    ("(.+)", "x\\$1#$1", "a", "x$1#a"), ("(.+)", "#$12", "a", "#a2"),
    ("^(.+)$", "#$1", "a", "#a"), ("(a)(b)?", "#$1$2", "a", "#a"), (".+", "#$0$1", "ab", "#ab"),
  ])
  func aPointerIsWrittenOut(pattern: String, replacement: String, value: String, result: String) {
    #expect(
      table(pattern, replacement).expansion(of: value, prefix: "p") == .pointers([result]))
  }

  @Test func everyDeclarationThatFitsCounts() {
    var table = table("([a-z]+)", "a.xml#$1")
    #expect(table.declare(prefix: "p", pattern: "(.+)", replacement: "b.xml#$1") == nil)
    #expect(table.expansion(of: "x", prefix: "p") == .pointers(["a.xml#x", "b.xml#x"]))
    #expect(table.expansion(of: "X", prefix: "p") == .pointers(["b.xml#X"]))
  }

  @Test func whatFitsNoPatternAndWhatIsNotDeclaredAreTold() {
    #expect(table("[a-z]+", "#").expansion(of: "A", prefix: "p") == .noMatch)
    #expect(table("(.+)", "#$1").expansion(of: "A", prefix: "q") == .undeclared)
  }

  @Test func ofAPatternThatIsNoneNothingIsSaid() {
    var table = PrefixTable()
    #expect(table.declare(prefix: "p", pattern: "(", replacement: "#") != nil)
    #expect(table.expansion(of: "A", prefix: "p") == .unknown)
  }
}
