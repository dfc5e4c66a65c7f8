/// Matches strings with `data`, `value` and `list` patterns.
///
/// Source: RELAX NG, sections 6.2.7 (data and values) and 6.2.9 (lists).
extension Automaton {
  /// Whether a string is all of the content that a pattern allows.
  mutating func matches(
    _ id: PatternID, _ value: Span<UInt8>, _ context: borrowing NamespaceBindings
  ) -> Bool {
    let pattern = store[id]
    guard !pattern.traits.isDisjoint(with: [.hasText, .hasValue]) else {
      return pattern.traits.contains(.nullable) && isAllSpace(value)
    }
    let first = PatternID(rawValue: pattern.first)
    let second = PatternID(rawValue: pattern.second)
    switch pattern.kind {
    case .text: return true
    case .value: return matches(grammar.values[Int(pattern.first)], value, context)
    case .list: return matchesList(id, value, context)
    case .oneOrMore: return matches(first, value, context)
    case .choice:
      for index in Int(pattern.first)..<Int(pattern.first + pattern.second)
      where matches(store.alternatives[index], value, context) {
        return true
      }
      return false
    case .group, .interleave:
      return (store.isNullable(second) && matches(first, value, context))
        || (store.isNullable(first) && matches(second, value, context))
    case .notAllowed, .empty, .element, .attribute: return false
    }
  }

  private mutating func matches(
    _ definition: ValueDefinition, _ value: Span<UInt8>,
    _ context: borrowing NamespaceBindings
  ) -> Bool {
    guard definition.datatype.allows(value, context: context) else { return false }
    switch definition.restriction {
    case .data(let except):
      return except == .notAllowed || !matches(except, value, context)
    case .value(let expected, let expectedContext):
      return definition.datatype.equal(
        value, context: context, expected.span, context: expectedContext)
    }
  }

  private mutating func matchesList(
    _ id: PatternID, _ value: Span<UInt8>, _ context: borrowing NamespaceBindings
  ) -> Bool {
    var scanner = TokenScanner()
    if let uniform = grammar.uniformLists[id.rawValue] {
      var count = 0
      while let range = scanner.next(in: value) {
        count += 1
        guard matches(uniform.token, value.extracting(range), context) else {
          return false
        }
      }
      return count > 0 || uniform.allowsNone
    }
    var rest = PatternID(rawValue: store[id].first)
    while rest != .notAllowed, let range = scanner.next(in: value) {
      store.memo.clear()
      rest = derivative(of: rest, by: value.extracting(range), context)
    }
    return store.isNullable(rest)
  }

  /// What remains of a list's pattern behind a token.
  private mutating func derivative(
    of id: PatternID, by token: Span<UInt8>, _ context: borrowing NamespaceBindings
  ) -> PatternID {
    let pattern = store[id]
    guard pattern.traits.contains(.hasValue) else { return .notAllowed }
    if let known = store.memo.value(of: id) { return known }
    let first = PatternID(rawValue: pattern.first)
    var result = PatternID.notAllowed
    switch pattern.kind {
    case .value:
      if matches(id, token, context) { result = .empty }
    case .choice:
      for index in Int(pattern.first)..<Int(pattern.first + pattern.second) {
        let alternative = derivative(of: store.alternatives[index], by: token, context)
        result = store.choice(result, alternative)
      }
    case .oneOrMore:
      let derived = derivative(of: first, by: token, context)
      if derived != .notAllowed { result = store.group(derived, store.optional(id)) }
    case .group:
      let second = PatternID(rawValue: pattern.second)
      let derived = derivative(of: first, by: token, context)
      if derived != .notAllowed { result = store.group(derived, second) }
      if store.isNullable(first) {
        result = store.choice(result, derivative(of: second, by: token, context))
      }
    case .interleave, .list, .notAllowed, .empty, .text, .element, .attribute: break
    }
    store.memo.set(result, for: id)
    return result
  }
}

func isAllSpace(_ value: Span<UInt8>) -> Bool {
  for index in value.indices where !isSpace(value[index]) { return false }
  return true
}
