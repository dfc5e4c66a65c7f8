import LibXML
import Testing

@testable import RelaxNG

/// Hostile schemas and documents end in bounded time and memory, with a reason.
@Suite struct BoundsTests {
  /// The n-th letter from the end is an a: an automaton for it has 2ⁿ states.
  private static func schema(_ count: Int) -> String {
    let either =
      "<choice><element name='a'><empty/></element><element name='b'><empty/></element></choice>"
    return "<start><element name='r'><zeroOrMore>\(either)</zeroOrMore>"
      + "<element name='a'><empty/></element>" + String(repeating: either, count: count)
      + "</element></start>"
  }

  private static func document(_ letters: [Bool]) -> [UInt8] {
    Array("<r>\(letters.map { $0 ? "<a/>" : "<b/>" }.joined())</r>".utf8)
  }

  private static func letters(_ count: Int, seed: UInt64) -> [Bool] {
    var bits = seed
    return (0..<count).map { _ in
      bits = bits &* 6_364_136_223_846_793_005 &+ 1_442_695_040_888_963_407
      return bits >> 63 == 0
    }
  }

  /// What is forgotten is learnt again: the findings are the same.
  @Test func forgettingChangesNothing() throws {
    var limits = GrammarLimits()
    limits.patterns = 2_000
    let small = try Check.grammar(Self.schema(10), limits: limits)
    let large = try Check.grammar(Self.schema(10))
    let names = NameTable()
    let smallCache = MatcherCache(grammar: small, names: names)
    let largeCache = MatcherCache(grammar: large, names: names)
    for seed in 1...4 {
      let letters = Self.letters(400, seed: UInt64(seed))
      let document = Self.document(letters)
      let findings = Check.findings(document, smallCache, names).findings
      #expect(findings == Check.findings(document, largeCache, names).findings)
      #expect(findings.isEmpty == letters[letters.count - 11])
    }
    #expect(smallCache.automaton.size < largeCache.automaton.size)
  }

  @Test func aDocumentThatCostsTooMuchIsGivenUpWithAReason() throws {
    var limits = GrammarLimits()
    limits.work = 5_000
    let grammar = try Check.grammar(Self.schema(12), limits: limits)
    let letters = Self.letters(2_000, seed: 7)
    let names = NameTable()
    let cache = MatcherCache(grammar: grammar, names: names)
    let findings = Check.findings(Self.document(letters), cache, names).findings
    #expect(findings.map(\.kind) == [.limitExceeded])
  }

  @Test(arguments: [
    // Definitions that double each other.
    (0..<30).map {
      "<define name='d\($0)'><ref name='d\($0 + 1)'/><ref name='d\($0 + 1)'/></define>"
    }
    .joined() + "<define name='d30'><element name='x'><empty/></element></define>",
    (0..<30).map {
      "<define name='d\($0)'><optional><ref name='d\($0 + 1)'/></optional><optional><ref name='d\($0 + 1)'/></optional></define>"
    }.joined() + "<define name='d30'><element name='x'><empty/></element></define>",
    "<define name='d0'><list>"
      + String(repeating: "<optional><value>x</value></optional>", count: 200)
      + "</list></define>",
  ])
  func smallSchemasThatMeanMuchAreCompiledAndUsed(definitions: String) throws {
    let grammar = try Check.grammar(
      "<start><element name='r'><ref name='d0'/></element></start>" + definitions)
    _ = Check.findings("<r><x/><x/><y/></r>", grammar)
    _ = Check.findings("<r>x x x y</r>", grammar)
  }

  @Test func aLongChainOfDefinitionsIsFollowed() throws {
    let chain = (0..<5_000).map {
      "<define name='d\($0)'><optional><ref name='d\($0 + 1)'/></optional></define>"
    }.joined()
    let grammar = try Check.grammar(
      "<start><element name='r'><ref name='d0'/></element></start>" + chain
        + "<define name='d5000'><text/></define>")
    #expect(Check.isValid("<r>words</r>", grammar))
  }

  @Test func patternsThatNestTooDeepAreRefused() {
    let chain = (0..<5_000).map {
      "<define name='d\($0)'><oneOrMore><ref name='x'/><ref name='d\($0 + 1)'/></oneOrMore></define>"
    }.joined()
    #expect(
      Check.problem(
        "<start><element name='r'><ref name='d0'/></element></start>" + chain
          + "<define name='d5000'><ref name='x'/></define>"
          + "<define name='x'><element name='x'><empty/></element></define>")
        == "schema-too-large")
  }

  @Test func aDeepSchemaIsRefused() {
    let deep =
      String(repeating: "<group>", count: 5_000) + "<text/>"
      + String(repeating: "</group>", count: 5_000)
    #expect(
      Check.problem("<start><element name='r'>\(deep)</element></start>") == "schema-too-deep")
  }

  @Test func aLongGroupNestsLittle() throws {
    let long = String(
      repeating: "<optional><element name='x'><empty/></element></optional>", count: 5_000)
    let grammar = try Check.grammar("<start><element name='r'>\(long)</element></start>")
    #expect(Check.isValid("<r><x/><x/></r>", grammar))
  }

  @Test func aDeepDocumentNeedsNoStack() throws {
    let grammar = try Check.grammar(
      """
      <start><ref name="r"/></start><define name="r"><element name="r"><optional><ref name="r"/>
      </optional></element></define>
      """)
    let depth = 100_000
    let document =
      String(repeating: "<r>", count: depth) + String(repeating: "</r>", count: depth)
    #expect(Check.isValid(document, grammar))
  }

  @Test func manyIDsAreKept() throws {
    let grammar = try Check.grammar(
      """
      <start><element name="r"><zeroOrMore><element name="x"><attribute name="id">
      <data type="ID"/></attribute></element></zeroOrMore></element></start>
      """)
    let ids = (0..<20_000).map { "<x id='a\($0)'/>" }.joined()
    #expect(Check.isValid("<r>\(ids)</r>", grammar))
    #expect(Check.findings("<r>\(ids)<x id='a777'/></r>", grammar).map(\.kind) == [.duplicateID])
  }
}
