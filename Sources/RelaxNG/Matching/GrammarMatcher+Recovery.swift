import LibXML

extension GrammarMatcher {
  /// Reports an element that cannot come where it stands, and decides how to go on.
  ///
  /// - Returns: the state in its start tag, where its content is checked: its frame is then open.
  ///   -1 where it is left out.
  func recover(_ tag: borrowing StartTag, _ symbol: Int32) -> Int32 {
    let top = frames.count - 1
    let parent = frames[top]
    if let child = recoverBehindMissing(tag, symbol, parent) { return child }
    let child = cache.automaton.stateOutOfContext(of: symbol)
    let isLate = parent.missing.contains(symbol)
    if !isLate {
      var finding = GrammarFinding(
        child >= 0 ? .misplacedElement : .unknownElement, cache.names[tag.name],
        range: range(ofNameIn: tag))
      finding.parent = name(of: parent)
      if let expected = expectation(in: parent.state) {
        finding.expected = expected
      }
      report(finding)
    }
    guard child >= 0 else {
      frames[top].isForgiven = true
      return -1
    }
    let next = isLate ? nil : stateWithoutLastChild(parent, symbol)
    if next == nil, !isLate { frames[top].isForgiven = true }
    frames.append(
      Frame(name: tag.name, symbol: symbol, state: child, next: next ?? parent.state))
    return child
  }

  /// Goes on as if the required elements before the element were there.
  private func recoverBehindMissing(
    _ tag: borrowing StartTag, _ symbol: Int32, _ parent: Frame
  ) -> Int32? {
    let number = cache.automaton.laterElementStep(parent.state, symbol)
    guard number >= 0 else { return nil }
    let step = cache.automaton.elementSteps[Int(number)]
    let missing = cache.automaton.missing(in: parent.state, before: symbol)
    let top = frames.count - 1
    // What was refused just before is likely to be what is missing.
    if !parent.isForgiven {
      var finding = GrammarFinding(
        .missingElement, cache.names[tag.name], range: range(ofNameIn: tag))
      finding.parent = name(of: parent)
      if let expected = expectation(in: parent.state) {
        finding.expected = expected
      }
      finding.expected.required = missing.compactMap { cache.grammar.symbols.name(of: $0) }
      report(finding)
    }
    frames[top].isForgiven = false
    frames[top].missing.append(contentsOf: missing.map { Int32($0.index) })
    frames.append(
      Frame(
        name: tag.name, symbol: symbol, state: step.child, next: step.next, isLater: true))
    return step.child
  }

  /// The state behind the element if the child before it, not it, were out of place.
  private func stateWithoutLastChild(_ parent: Frame, _ symbol: Int32) -> Int32? {
    guard parent.previous >= 0 else { return nil }
    let step = cache.automaton.elementStep(parent.previous, symbol)
    guard step >= 0 else { return nil }
    let next = cache.automaton.elementSteps[Int(step)].next
    return next >= 0 ? next : nil
  }

  /// What a state takes; nil where there is no room for another finding.
  func expectation(in state: Int32) -> Expectation? {
    hasRoom ? cache.automaton.expectation(ofContentIn: state) : nil
  }
}
