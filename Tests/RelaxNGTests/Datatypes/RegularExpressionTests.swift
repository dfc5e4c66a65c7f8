import Testing

@testable import RelaxNG

@Suite struct RegularExpressionTests {
  @Test(arguments: [
    ("", [""], ["a"]),
    ("ab", ["ab"], ["a", "abc", "xab"]),
    ("a|b|", ["a", "b", ""], ["ab"]),
    ("(ab)*c+d?", ["c", "ababcc", "abcd"], ["ab", "abdd", "d"]),
    ("a{2}", ["aa"], ["a", "aaa"]),
    ("a{2,}", ["aa", "aaaa"], ["a"]),
    ("a{1,2}b{0}", ["a", "aa"], ["", "aaa", "ab"]),
    ("(a?){3}", ["", "a", "aaa"], ["aaaa"]),
    ("(a*)*b", ["b", "aaab"], ["a", "ba"]),
    (".", ["x", "é", "😀"], ["", "\n", "\r", "xx"]),
    ("a.b", ["a\u{B}b"], ["a\nb"]),
  ])
  func expressionsStandForWholeValues(pattern: String, good: [String], bad: [String]) throws {
    let expression = try RegularExpression(pattern)
    for value in good { #expect(expression.matches(value), "\(pattern) – \(value)") }
    for value in bad { #expect(!expression.matches(value), "\(pattern) – \(value)") }
  }

  @Test(arguments: [
    ("[a-c]", ["a", "c"], ["d", "-"]),
    ("[^a-c]", ["d", "é", "\n"], ["a", "b"]),
    ("[a-z-[aeiou]]", ["b", "z"], ["a", "u", "-"]),
    ("[^a-z-[0-9]]", ["A", "é"], ["a", "5"]),
    ("[a-z-[b-y-[m]]]", ["a", "m", "z"], ["b", "y"]),
    ("[+-]", ["+", "-"], ["a"]),
    ("[-+]", ["+", "-"], ["a"]),
    ("[+\\-*/]", ["-", "*"], [","]),
    ("[\\d\\-]", ["5", "-"], ["a"]),
    ("[a^$.]", ["^", "$", "."], ["b"]),
    ("[\\[\\]]", ["[", "]"], ["\\"]),
    ("[α-ω]", ["β"], ["b", "Β"]),
  ])
  func classesHaveRangesComplementsAndDifferences(
    pattern: String, good: [String], bad: [String]
  ) throws {
    let expression = try RegularExpression(pattern)
    for value in good { #expect(expression.matches(value), "\(pattern) – \(value)") }
    for value in bad { #expect(!expression.matches(value), "\(pattern) – \(value)") }
  }

  @Test(arguments: [
    ("\\d", ["7", "٣"], ["a", "²"]),
    ("\\D", ["a", "²"], ["7", "٣"]),
    ("\\s", [" ", "\t", "\n", "\r"], ["\u{A0}", "a"]),
    ("\\S", ["\u{A0}", "a"], [" "]),
    ("\\w", ["a", "é", "7", "+", "日"], ["-", " ", "!", "\u{A0}"]),
    ("\\W", ["-", " "], ["a", "+"]),
    ("\\i", ["a", "_", ":", "é", "日"], ["7", "-", "·"]),
    ("\\c", ["a", "7", "-", ".", "·"], ["!", " "]),
    ("\\I", ["7", "!"], ["a"]),
    ("\\C", ["!", " "], ["a", "7"]),
    ("\\p{Lu}", ["A", "É", "Ω"], ["a", "7"]),
    ("\\p{L}", ["A", "a", "日"], ["7", "_"]),
    ("\\P{L}", ["7", "_"], ["A"]),
    ("[^\\p{C}\\p{Z}]", ["a", "é", "-"], [" ", "\u{A0}", "\u{AD}", "\u{E000}"]),
    ("[\\p{L}-[a-z]]", ["A", "é"], ["a", "7"]),
    ("\\p{IsBasicLatin}", ["a", "\u{7F}"], ["é"]),
    ("\\P{IsBasicLatin}", ["é"], ["a"]),
    ("\\p{IsGreek}", ["α"], ["a"]),
    ("\\p{IsGreekandCoptic}", ["α"], ["a"]),
    ("\\p{IsHiragana}", ["あ"], ["ア"]),
    ("\\p{IsPrivateUse}", ["\u{E000}", "\u{F0000}", "\u{100000}"], ["a"]),
    ("\\n\\r\\t", ["\n\r\t"], ["nrt"]),
    ("\\\\\\|\\.\\?\\*\\+\\(\\)\\{\\}\\-\\[\\]\\^", ["\\|.?*+(){}-[]^"], []),
  ])
  func escapesStandForCharactersAndProperties(
    pattern: String, good: [String], bad: [String]
  ) throws {
    let expression = try RegularExpression(pattern)
    for value in good { #expect(expression.matches(value), "\(pattern) – \(value)") }
    for value in bad { #expect(!expression.matches(value), "\(pattern) – \(value)") }
  }

  @Test(arguments: [
    ("*a", 0), ("a**", 2), ("a{", 2), ("a{,3}", 2), ("a{2,1}", 2), ("(a", 0), ("a)", 1),
    ("[a", 0), ("a[", 1), ("[]", 1), ("[a[b]", 2), ("[z-a]", 1), ("[a-\\d]", 1), ("[a-c-e]", 4),
    ("a}", 1), ("]", 0), ("\\", 0), ("x\\u0041", 1), ("\\$", 0), ("\\pL", 2), ("\\p{Lx}", 3),
    ("\\p{IsNowhere}", 3), ("\\p{L", 2), ("[a-b-[b]c]", 8), ("é\\q", 1),
  ])
  func aWrongExpressionIsRefusedAtItsPlace(pattern: String, offset: Int) {
    let error = #expect(throws: RegularExpressionError.self) { try RegularExpression(pattern) }
    #expect(error?.offset == offset, "\(pattern): \(error?.message ?? "")")
  }

  @Test(arguments: ["(a{1000}){1000}", "a{1000000}", "(((a{50}){50}){50}){50}", "(){999999999}"])
  func repetitionsThatAddUpAreRefused(pattern: String) {
    #expect(throws: RegularExpressionError.self) { try RegularExpression(pattern) }
  }

  @Test func bracketsDoNotNestWithoutEnd() {
    let deep = String(repeating: "(", count: 100_000)
    #expect(throws: RegularExpressionError.self) { try RegularExpression(deep) }
    let classes = String(repeating: "[a-", count: 100_000)
    #expect(throws: RegularExpressionError.self) { try RegularExpression(classes) }
  }

  @Test(arguments: ["(a|a?)+(a|a?)+(a|a?)+(a|a?)+b", "(a*)*b", "(a|b)*a(a|b){400}", "(.*a){200}b"])
  func whatMakesOthersBacktrackTakesLinearTime(pattern: String) throws {
    let expression = try RegularExpression(pattern)
    let value = String(repeating: "a", count: 4_000)
    #expect(!expression.matches(value + "!"))
  }

  @Test func aCountBeyondTheTableIsExact() throws {
    let expression = try RegularExpression("(ab){2,700}")
    #expect(expression.matches(String(repeating: "ab", count: 700)))
    #expect(!expression.matches(String(repeating: "ab", count: 701)))
    #expect(!expression.matches("ab"))
  }
}

@Suite struct CategorySetTests {
  @Test func theShortCutsAgreeWithUnicode() throws {
    let letter = try #require(CategorySet(named: "Lo"))
    for value in UInt32(0x3000)...0xD7FF {
      let scalar = try #require(Unicode.Scalar(value))
      let isLetter = scalar.properties.generalCategory == .otherLetter
      let column = CategorySet.column(of: scalar)
      #expect((CategorySet(column: column) == letter) == isLetter)
    }
  }

  @Test func aLetterNamesAllCategoriesThatBeginWithIt() throws {
    let separators = try #require(CategorySet(named: "Z"))
    #expect(separators.contains(CategorySet(column: CategorySet.column(of: " "))))
    #expect(separators.contains(CategorySet(column: CategorySet.column(of: "\u{2028}"))))
    #expect(!separators.contains(CategorySet(column: CategorySet.column(of: "a"))))
    #expect(CategorySet(named: "") == nil)
    #expect(CategorySet(named: "Cs") == nil)
  }
}
