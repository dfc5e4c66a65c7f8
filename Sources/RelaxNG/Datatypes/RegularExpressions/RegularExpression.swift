/// A regular expression of XML Schema (Part 2, appendix F), ready to match values.
///
/// It stands for whole values only, and matches in time linear in the value's length. Immutable,
/// so that it may be shared by any number of tasks.
struct RegularExpression: Sendable {
  /// As written.
  let source: String
  private let automaton: Automaton

  private enum Automaton: Sendable {
    case deterministic(DeterministicAutomaton)
    case nondeterministic(NondeterministicAutomaton)
  }

  init(_ source: String) throws(RegularExpressionError) {
    var parser = RegularExpressionParser(source)
    let node = try parser.parse()
    guard let alphabet = Alphabet(of: parser.classes) else {
      throw RegularExpressionError(
        offset: 0, message: "the expression has too many character classes")
    }
    self.source = source
    let automaton = NondeterministicAutomaton(node, alphabet)
    self.automaton =
      DeterministicAutomaton(automaton).map { .deterministic($0) } ?? .nondeterministic(automaton)
  }

  /// Whether the expression stands for the whole of `value`, which is UTF-8.
  func matches(_ value: Span<UInt8>) -> Bool {
    switch automaton {
    case .deterministic(let automaton): automaton.matches(value)
    case .nondeterministic(let automaton): automaton.matches(value)
    }
  }
}
