import LibXML

extension DocumentCheck {
  /// Reports an element that cannot come where it stands, and decides how to go on.
  ///
  /// - Returns: whether its content is checked: its frame is then open. Else it is left out.
  mutating func recover(
    _ tag: borrowing StartTag, _ symbol: Int32, _ automaton: inout Automaton
  ) -> Bool {
    if recoverBehindMissing(tag, symbol, &automaton) { return true }
    let top = frames.count - 1
    let parent = frames[top]
    let child = automaton.stateOutOfContext(of: symbol)
    let isLate = isKnownToBeMissing(symbol, at: top)
    let isConsequence =
      child >= 0 && (isLate || parent.isOutOfPlace || parent.lastOutOfPlace == symbol)
    if !isConsequence {
      var finding = GrammarFinding(
        child >= 0 ? .misplacedElement : .unknownElement, names[tag.name], range: tag.nameRange)
      finding.parent = name(of: parent)
      if let expected = expectation(in: parent.state, &automaton) { finding.expected = expected }
      report(finding)
    }
    guard child >= 0 else {
      frames[top].isForgiven = true
      return false
    }
    frames[top].lastOutOfPlace = symbol
    let next = isConsequence ? nil : stateWithoutLastChild(parent, symbol, &automaton)
    if next == nil {
      if !isLate { frames[top].isForgiven = true }
    } else {
      noteMissing([parent.lastChild])
    }
    var frame = Frame(name: tag.name, symbol: symbol, state: child, next: next ?? parent.state)
    frame.isOutOfPlace = true
    frames.append(frame)
    return true
  }

  /// Goes on as if the required elements before the element were there.
  private mutating func recoverBehindMissing(
    _ tag: borrowing StartTag, _ symbol: Int32, _ automaton: inout Automaton
  ) -> Bool {
    let top = frames.count - 1
    let parent = frames[top]
    let number = automaton.laterElementStep(parent.state, symbol)
    guard number >= 0 else { return false }
    let step = automaton.elementSteps[Int(number)]
    let absent = automaton.missing(in: parent.state, before: symbol)
    // What was refused just before is likely to be what is missing.
    let isKnown =
      !absent.isEmpty && absent.allSatisfy { isKnownToBeMissing(Int32($0.index), at: top) }
    if !parent.isForgiven, !parent.isOutOfPlace, !isKnown {
      var finding = GrammarFinding(.missingElement, names[tag.name], range: tag.nameRange)
      finding.parent = name(of: parent)
      if let expected = expectation(in: parent.state, &automaton) { finding.expected = expected }
      finding.expected.required = absent.compactMap { grammar.symbols.name(of: $0) }
      report(finding)
    }
    frames[top].isForgiven = false
    noteMissing(absent.map { Int32($0.index) })
    frames.append(
      Frame(
        name: tag.name, symbol: symbol, state: step.child, next: step.next, isLater: true))
    return true
  }

  /// The state behind the element if the child before it, not it, were out of place.
  private func stateWithoutLastChild(
    _ parent: Frame, _ symbol: Int32, _ automaton: inout Automaton
  ) -> Int32? {
    guard parent.previous >= 0 else { return nil }
    let step = automaton.elementStep(parent.previous, symbol)
    guard step >= 0 else { return nil }
    let next = automaton.elementSteps[Int(step)].next
    return next >= 0 ? next : nil
  }
}
