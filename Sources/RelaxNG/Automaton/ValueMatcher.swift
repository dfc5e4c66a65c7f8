/// Matches strings with `data`, `value` and `list` patterns.
///
/// Source: RELAX NG, section 6.2.7 to 6.2.9 (lists, data and values).
struct ValueMatcher {
  private let grammar: Grammar
  /// For each `list` of tokens of one kind, as many as there are: the pattern of one token, and
  /// whether there may be none.
  private let uniformLists: [Int32: (token: PatternID, allowsNone: Bool)]

  init(grammar: Grammar) {
    self.grammar = grammar
    var uniform: [Int32: (token: PatternID, allowsNone: Bool)] = [:]
    for (index, pattern) in grammar.store.patterns.enumerated() where pattern.kind == .list {
      let content = PatternID(rawValue: pattern.first)
      for alternative in grammar.store.alternatives(of: content) {
        let repeated = grammar.store[alternative]
        guard repeated.kind == .oneOrMore,
          grammar.store.alternatives(of: content).allSatisfy({ $0 == .empty || $0 == alternative })
        else { continue }
        let token = PatternID(rawValue: repeated.first)
        guard grammar.store.alternatives(of: token).allSatisfy({ grammar.store[$0].kind == .value })
        else { continue }
        uniform[Int32(index)] = (token, grammar.store.isNullable(content))
      }
    }
    uniformLists = uniform
  }

  /// Whether a string is all of the content that a pattern allows.
  func matches(
    _ id: PatternID, _ value: Span<UInt8>, _ context: borrowing NamespaceBindings,
    _ store: inout PatternStore
  ) -> Bool {
    let pattern = store[id]
    guard !pattern.traits.isDisjoint(with: [.hasText, .hasValue]) else {
      return pattern.traits.contains(.nullable) && isAllSpace(value)
    }
    let first = PatternID(rawValue: pattern.first)
    let second = PatternID(rawValue: pattern.second)
    switch pattern.kind {
    case .text: return true
    case .value: return matches(grammar.values[Int(pattern.first)], value, context, &store)
    case .list: return matchesList(id, value, context, &store)
    case .oneOrMore: return matches(first, value, context, &store)
    case .choice:
      for index in Int(pattern.first)..<Int(pattern.first + pattern.second)
      where matches(store.alternatives[index], value, context, &store) {
        return true
      }
      return false
    case .group, .interleave:
      return (store.isNullable(second) && matches(first, value, context, &store))
        || (store.isNullable(first) && matches(second, value, context, &store))
    case .notAllowed, .empty, .element, .attribute: return false
    }
  }

  private func matches(
    _ definition: ValueDefinition, _ value: Span<UInt8>,
    _ context: borrowing NamespaceBindings, _ store: inout PatternStore
  ) -> Bool {
    guard definition.datatype.allows(value, context: context) else { return false }
    switch definition.restriction {
    case .data(let except):
      return except == .notAllowed || !matches(except, value, context, &store)
    case .value(let expected, let expectedContext):
      return definition.datatype.equal(
        value, context: context, expected.span, context: expectedContext)
    }
  }

  private func matchesList(
    _ id: PatternID, _ value: Span<UInt8>, _ context: borrowing NamespaceBindings,
    _ store: inout PatternStore
  ) -> Bool {
    var scanner = TokenScanner()
    if let uniform = uniformLists[id.rawValue] {
      var count = 0
      while let range = scanner.next(in: value) {
        count += 1
        guard matches(uniform.token, value.extracting(range), context, &store) else {
          return false
        }
      }
      return count > 0 || uniform.allowsNone
    }
    var rest = PatternID(rawValue: store[id].first)
    while rest != .notAllowed, let range = scanner.next(in: value) {
      store.memo.clear()
      rest = derivative(of: rest, by: value.extracting(range), context, &store)
    }
    return store.isNullable(rest)
  }

  /// What remains of a list's pattern behind a token.
  private func derivative(
    of id: PatternID, by token: Span<UInt8>, _ context: borrowing NamespaceBindings,
    _ store: inout PatternStore
  ) -> PatternID {
    let pattern = store[id]
    guard pattern.traits.contains(.hasValue) else { return .notAllowed }
    if let known = store.memo.value(of: id) { return known }
    let first = PatternID(rawValue: pattern.first)
    var result = PatternID.notAllowed
    switch pattern.kind {
    case .value:
      if matches(id, token, context, &store) { result = .empty }
    case .choice:
      for index in Int(pattern.first)..<Int(pattern.first + pattern.second) {
        let alternative = derivative(of: store.alternatives[index], by: token, context, &store)
        result = store.choice(result, alternative)
      }
    case .oneOrMore:
      let derived = derivative(of: first, by: token, context, &store)
      if derived != .notAllowed { result = store.group(derived, store.optional(id)) }
    case .group:
      let second = PatternID(rawValue: pattern.second)
      let derived = derivative(of: first, by: token, context, &store)
      if derived != .notAllowed { result = store.group(derived, second) }
      if store.isNullable(first) {
        result = store.choice(result, derivative(of: second, by: token, context, &store))
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
