extension PatternStore {
  /// What a derivative is taken by.
  enum Step {
    /// An element that one of the marked definitions accepts.
    case element
    /// The same, where patterns that come before it in a group may be missing: for recovery.
    case laterElement
    /// An attribute that one of the marked definitions accepts.
    case attribute
    /// Text that is not all white space.
    case text
    /// The end of a start tag: no attribute may be missing.
    case tagEnd
    /// The same, whatever attributes are missing: for recovery.
    case tagEndAnyway

    /// What a pattern must have to have a derivative.
    fileprivate var needs: Pattern.Traits {
      switch self {
      case .element, .laterElement: .hasElement
      case .attribute, .tagEnd, .tagEndAnyway: .hasAttribute
      case .text: .hasText
      }
    }

    fileprivate var keepsOther: Bool {
      switch self {
      case .tagEnd, .tagEndAnyway: true
      default: false
      }
    }
  }

  /// The pattern that remains of a pattern behind a step (RELAX NG, section 6.2; Brzozowski).
  ///
  /// Marks are set in `memo` before; several patterns may be derived after one `memo.clear()` by
  /// the same step. Each pattern below is looked at once, so the cost is linear in their number.
  mutating func derivative(of id: PatternID, by step: Step) -> PatternID {
    let pattern = self[id]
    guard !pattern.traits.isDisjoint(with: step.needs) else {
      return step.keepsOther ? id : .notAllowed
    }
    switch pattern.kind {
    case .notAllowed, .empty, .list, .value: return .notAllowed
    case .text: return .text
    case .element: return memo.isMarked(pattern.first) ? .empty : .notAllowed
    case .attribute:
      switch step {
      case .attribute: return memo.isMarked(pattern.first) ? .empty : .notAllowed
      case .tagEndAnyway: return .empty
      default: return .notAllowed
      }
    case .choice, .group, .interleave, .oneOrMore: break
    }
    if let known = memo.value(of: id) { return known }
    let derivative = composite(pattern, id, by: step)
    memo.set(derivative, for: id)
    return derivative
  }

  private mutating func composite(
    _ pattern: Pattern, _ id: PatternID, by step: Step
  ) -> PatternID {
    let first = PatternID(rawValue: pattern.first)
    let second = PatternID(rawValue: pattern.second)
    switch pattern.kind {
    case .choice: return choice(pattern, by: step)
    case .oneOrMore:
      let derived = derivative(of: first, by: step)
      if step.keepsOther { return oneOrMore(derived) }
      if derived == .notAllowed { return .notAllowed }
      return group(derived, optional(id))
    case .group: return group(first, second, by: step)
    default:
      let left = derivative(of: first, by: step)
      if step.keepsOther { return interleave(left, derivative(of: second, by: step)) }
      let behindLeft = left == .notAllowed ? left : interleave(left, second)
      let right = derivative(of: second, by: step)
      return choice(
        behindLeft, right == .notAllowed ? right : interleave(first, right))
    }
  }

  private mutating func group(
    _ first: PatternID, _ second: PatternID, by step: Step
  ) -> PatternID {
    let left = derivative(of: first, by: step)
    if step.keepsOther { return group(left, derivative(of: second, by: step)) }
    let behindLeft = left == .notAllowed ? left : group(left, second)
    switch step {
    case .attribute:
      let right = derivative(of: second, by: step)
      return choice(behindLeft, right == .notAllowed ? right : group(first, right))
    case .laterElement:
      return choice(behindLeft, derivative(of: second, by: step))
    default:
      return isNullable(first)
        ? choice(behindLeft, derivative(of: second, by: step)) : behindLeft
    }
  }

  private mutating func choice(_ pattern: Pattern, by step: Step) -> PatternID {
    var derived: [PatternID] = []
    for index in Int(pattern.first)..<Int(pattern.first + pattern.second) {
      let derivative = derivative(of: alternatives[index], by: step)
      if derivative != .notAllowed { derived.append(derivative) }
    }
    return derived.count == 1 ? derived[0] : choice(derived)
  }

  // MARK: What can come

  /// Calls `body` with each element definition that may come first, and with those that may come
  /// later too if `later`. `memo.clear()` goes before.
  mutating func forEachElement(
    in id: PatternID, later: Bool = false, _ body: (Int) -> Void
  ) {
    let pattern = self[id]
    guard pattern.traits.contains(.hasElement) else { return }
    switch pattern.kind {
    case .element: body(Int(pattern.first))
    case .choice:
      guard memo.visit(id) else { return }
      for index in Int(pattern.first)..<Int(pattern.first + pattern.second) {
        forEachElement(in: alternatives[index], later: later, body)
      }
    case .oneOrMore: forEachElement(in: PatternID(rawValue: pattern.first), later: later, body)
    case .group, .interleave:
      guard memo.visit(id) else { return }
      let first = PatternID(rawValue: pattern.first)
      forEachElement(in: first, later: later, body)
      if pattern.kind == .interleave || later || isNullable(first) {
        forEachElement(in: PatternID(rawValue: pattern.second), later: later, body)
      }
    case .notAllowed, .empty, .text, .list, .value, .attribute: break
    }
  }

  /// Calls `body` with each attribute definition that may come. `memo.clear()` goes before.
  mutating func forEachAttribute(in id: PatternID, _ body: (Int) -> Void) {
    let pattern = self[id]
    guard pattern.traits.contains(.hasAttribute) else { return }
    switch pattern.kind {
    case .attribute: body(Int(pattern.first))
    case .choice:
      guard memo.visit(id) else { return }
      for index in Int(pattern.first)..<Int(pattern.first + pattern.second) {
        forEachAttribute(in: alternatives[index], body)
      }
    case .oneOrMore: forEachAttribute(in: PatternID(rawValue: pattern.first), body)
    case .group, .interleave:
      guard memo.visit(id) else { return }
      forEachAttribute(in: PatternID(rawValue: pattern.first), body)
      forEachAttribute(in: PatternID(rawValue: pattern.second), body)
    case .notAllowed, .empty, .text, .list, .value, .element: break
    }
  }
}
