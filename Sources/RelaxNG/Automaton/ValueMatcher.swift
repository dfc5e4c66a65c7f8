/// Matches strings with `data`, `value` and `list` patterns.
///
/// Source: RELAX NG, sections 6.2.7 (data and values) and 6.2.9 (lists).
final class ValueMatcher {
  private let grammar: Grammar
  /// For what remains of lists behind some of their tokens.
  private var lists: PatternStore

  init(grammar: Grammar) {
    self.grammar = grammar
    lists = grammar.store
  }

  /// Whether a string is a value.
  func matches(
    _ check: ValueCheck, _ value: Span<UInt8>, _ context: borrowing NamespaceBindings
  ) -> Bool {
    if check.allowsSpace, isAllSpace(value) { return true }
    switch check.kind {
    case .anything: return true
    case .value(let definition): return matches(definition, value, context)
    case .tokens(let token, let allowsNone):
      var scanner = TokenScanner()
      var count = 0
      while let range = scanner.next(in: value) {
        count += 1
        guard matches(token, value.extracting(range), context) else { return false }
      }
      return count > 0 || allowsNone
    case .list(let content): return matchesList(content, value, context)
    case .choice(let checks):
      for check in checks where matches(check, value, context) { return true }
      return false
    case .nothing: return false
    }
  }

  /// Whether a string is all of the content that an element may have left.
  ///
  /// - Parameter store: where the pattern is; it begins with the grammar's own patterns.
  func matches(
    content id: PatternID, in store: PatternStore, _ value: Span<UInt8>,
    _ context: borrowing NamespaceBindings
  ) -> Bool {
    let pattern = store[id]
    guard !pattern.traits.isDisjoint(with: [.hasText, .hasValue]) else { return false }
    let first = PatternID(rawValue: pattern.first)
    let second = PatternID(rawValue: pattern.second)
    switch pattern.kind {
    case .text: return true
    case .value, .list:
      guard let check = grammar.check(of: id) else { return false }
      return matches(check, value, context)
    case .oneOrMore: return matches(content: first, in: store, value, context)
    case .choice:
      for index in Int(pattern.first)..<Int(pattern.first + pattern.second)
      where matches(content: store.alternatives[index], in: store, value, context) {
        return true
      }
      return false
    case .group, .interleave:
      return (store.isNullable(second) && matches(content: first, in: store, value, context))
        || (store.isNullable(first) && matches(content: second, in: store, value, context))
    case .notAllowed, .empty, .element, .attribute: return false
    }
  }

  private func matches(
    _ definition: ValueDefinition, _ value: Span<UInt8>,
    _ context: borrowing NamespaceBindings
  ) -> Bool {
    guard definition.datatype.allows(value, context: context) else { return false }
    switch definition.restriction {
    case .data(let except):
      guard except != .notAllowed else { return true }
      return !matches(content: except, in: grammar.store, value, context)
    case .value(let expected, let expectedContext):
      return definition.datatype.equal(
        value, context: context, expected.span, context: expectedContext)
    }
  }

  // MARK: Lists

  private func matchesList(
    _ content: PatternID, _ value: Span<UInt8>, _ context: borrowing NamespaceBindings
  ) -> Bool {
    if lists.size - grammar.store.size > grammar.limits.patterns / 4 { lists = grammar.store }
    var scanner = TokenScanner()
    var rest = content
    while rest != .notAllowed, let range = scanner.next(in: value) {
      lists.memo.clear()
      rest = derivative(of: rest, by: value.extracting(range), context)
    }
    return lists.isNullable(rest)
  }

  /// What remains of a list's pattern behind a token.
  private func derivative(
    of id: PatternID, by token: Span<UInt8>, _ context: borrowing NamespaceBindings
  ) -> PatternID {
    let pattern = lists[id]
    guard pattern.traits.contains(.hasValue) else { return .notAllowed }
    if let known = lists.memo.value(of: id) { return known }
    let first = PatternID(rawValue: pattern.first)
    var result = PatternID.notAllowed
    switch pattern.kind {
    case .value:
      if matches(grammar.values[Int(pattern.first)], token, context) { result = .empty }
    case .choice:
      for index in Int(pattern.first)..<Int(pattern.first + pattern.second) {
        let alternative = derivative(of: lists.alternatives[index], by: token, context)
        result = lists.choice(result, alternative)
      }
    case .oneOrMore:
      let derived = derivative(of: first, by: token, context)
      if derived != .notAllowed { result = lists.group(derived, lists.optional(id)) }
    case .group:
      let second = PatternID(rawValue: pattern.second)
      let derived = derivative(of: first, by: token, context)
      if derived != .notAllowed { result = lists.group(derived, second) }
      if lists.isNullable(first) {
        result = lists.choice(result, derivative(of: second, by: token, context))
      }
    case .interleave, .list, .notAllowed, .empty, .text, .element, .attribute: break
    }
    lists.memo.set(result, for: id)
    return result
  }
}

func isAllSpace(_ value: Span<UInt8>) -> Bool {
  for index in value.indices where !isSpace(value[index]) { return false }
  return true
}

/// Where a text stands without the white space around it; nil if it is nothing else.
func withoutSpace(_ value: Span<UInt8>) -> Range<Int>? {
  var start = 0
  var end = value.count
  while start < end, isSpace(value[start]) { start += 1 }
  guard start < end else { return nil }
  while isSpace(value[end - 1]) { end -= 1 }
  return start..<end
}
