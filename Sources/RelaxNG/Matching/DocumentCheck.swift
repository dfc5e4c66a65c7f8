import LibXML

/// How far the checking of one document has come.
struct DocumentCheck {
  let grammar: Grammar
  let names: NameTable
  let values: ValueMatcher
  private let maximumFindings: Int
  private(set) var findings: [GrammarFinding] = []
  private(set) var findingCount = 0

  /// The open elements; the first stands for the document.
  var frames: [Frame] = []
  /// The children that have been reported missing or out of order, by the depth of the element
  /// that lacks them: nothing more is said of them.
  var missing: [(depth: Int, symbol: Int32)] = []
  /// How many elements are open in one that is left out.
  private var skippedDepth = 0
  private var isStopped = false
  private var text: [UInt8] = []
  private var textRange = 0..<0
  private var identities: IdentityCheck?
  var namespaces = NamespaceScope()
  private let initialWork: Int

  init(
    names: NameTable, values: ValueMatcher, checksIdentities: Bool, maximumFindings: Int,
    _ automaton: inout Automaton
  ) {
    grammar = automaton.grammar
    self.names = names
    self.values = values
    self.maximumFindings = maximumFindings
    if checksIdentities, grammar.identities.count > 0 { identities = IdentityCheck() }
    initialWork = automaton.work
    forgetIfLarge(&automaton)
    frames.append(Frame(name: nil, symbol: -1, state: automaton.documentState, next: -1))
  }

  mutating func finish() {
    for finding in identities?.unresolved ?? [] { report(finding) }
  }

  // MARK: Events

  mutating func startElement(_ tag: borrowing StartTag, _ automaton: inout Automaton) {
    guard !isStopped else { return }
    let known = findings.count
    let symbol = automaton.symbol(of: tag.name, in: names)
    if grammar.needsContext { namespaces.enter(tag) }
    guard skippedDepth == 0 else {
      skippedDepth += 1
      noteIdentities(tag, symbol, except: -1, &automaton)
      return
    }
    if !text.isEmpty { takeText(&automaton) }
    let parent = frames.count - 1
    guard frames[parent].state >= 0 else { return refuseRoot(tag) }
    let step = automaton.elementStep(frames[parent].state, symbol)
    if step >= 0 {
      let found = automaton.elementSteps[Int(step)]
      frames[parent].lastOutOfPlace = -1
      frames.append(Frame(name: tag.name, symbol: symbol, state: found.child, next: found.next))
    } else if !recover(tag, symbol, &automaton) {
      skippedDepth = 1
      noteIdentities(tag, symbol, except: -1, &automaton)
      return
    }
    let state = matchAttributes(tag, symbol, frames[parent + 1].state, &automaton)
    frames[parent + 1].state = state
    if isTooMuch(automaton) { stop(at: tag.offset, keeping: known) }
  }

  mutating func endElement(
    _ position: borrowing EventPosition, _ automaton: inout Automaton
  ) {
    guard !isStopped else { return }
    let findingsBefore = findings.count
    defer { if grammar.needsContext { namespaces.leave() } }
    if skippedDepth > 0 {
      skippedDepth -= 1
      return
    }
    let parent = frames.count - 2
    guard parent >= 0 else { return }
    let frame = frames[parent + 1]
    let known = automaton.states[Int(frame.state)]
    var next = frame.next
    if next < 0 || !text.isEmpty || !known.isComplete {
      let accepted = matchEnd(of: frame, position, &automaton)
      text.removeAll(keepingCapacity: true)
      if next < 0 {
        next = automaton.state(
          after: frames[parent].state, symbol: frame.symbol, accepting: accepted,
          later: frame.isLater)
      }
    }
    while let last = missing.last, last.depth > parent { missing.removeLast() }
    frames.removeLast()
    frames[parent].previous = frames[parent].state
    frames[parent].state = next
    frames[parent].lastChild = frame.symbol
    if next < 0 || isTooMuch(automaton) {
      stop(at: position.offset, keeping: findingsBefore)
    } else if automaton.takeGrowth() {
      forgetIfLarge(&automaton)
    }
  }

  mutating func characters(
    _ characters: Span<UInt8>, _ position: borrowing EventPosition, _ automaton: inout Automaton
  ) {
    guard !isStopped, skippedDepth == 0, frames.count > 1 else { return }
    let state = frames[frames.count - 1].state
    let known = automaton.states[Int(state)]
    if known.afterText == state { return }
    if known.traits.contains(.hasValue) {
      let start = text.isEmpty ? position.offset : textRange.lowerBound
      textRange = start..<position.end
      characters.withUnsafeBufferPointer { text.append(contentsOf: $0) }
      return
    }
    guard let range = withoutSpace(characters) else { return }
    let start = position.offset
    take(textAt: start + range.lowerBound..<start + range.upperBound, &automaton)
  }

  // MARK: Text

  /// Takes the text kept so far as text between elements.
  private mutating func takeText(_ automaton: inout Automaton) {
    if let range = withoutSpace(text.span) {
      let start = textRange.lowerBound
      take(textAt: start + range.lowerBound..<start + range.upperBound, &automaton)
    }
    text.removeAll(keepingCapacity: true)
  }

  private mutating func take(textAt range: Range<Int>, _ automaton: inout Automaton) {
    let top = frames.count - 1
    let state = frames[top].state
    let next = automaton.stateAfterText(state)
    guard !automaton.isExhausted else { return stop(at: range.lowerBound, keeping: findings.count) }
    if next >= 0 {
      frames[top].state = next
      return
    }
    if !frames[top].isTextRefused, !frames[top].isOutOfPlace {
      var finding = GrammarFinding(.textNotAllowed, nil, range: range)
      finding.parent = name(of: frames[top])
      if let expected = expectation(in: state, &automaton) { finding.expected = expected }
      report(finding)
    }
    frames[top].isTextRefused = true
    frames[top].isForgiven = true
  }

  /// Checks that an element's content is complete.
  ///
  /// - Returns: the definitions that the element is taken to come from.
  private mutating func matchEnd(
    of frame: Frame, _ position: borrowing EventPosition, _ automaton: inout Automaton
  ) -> [Int32] {
    let hasText = withoutSpace(text.span) != nil
    let entries = Array(automaton.entries(of: frame.state))
    let accepted = entries.filter { entry in
      if !hasText, automaton.store.isNullable(entry.pattern) { return true }
      return automaton.store.traits(entry.pattern).contains(.hasValue)
        && values.matches(
          content: entry.pattern, in: automaton.store, text.span, namespaces.bindings)
    }
    guard accepted.isEmpty else { return accepted.map(\.definition) }
    let isKnown = !hasText && (frame.isOutOfPlace || lacksKnown(frame, &automaton))
    if !frame.isForgiven, !isKnown {
      reportEnd(of: frame, hasText: hasText, position, &automaton)
    }
    return entries.map(\.definition)
  }

  /// Whether what an element lacks has been told of.
  private func lacksKnown(_ frame: Frame, _ automaton: inout Automaton) -> Bool {
    guard frame.hasMissing else { return false }
    return knownToBeMissing(at: frames.count - 1)
      .contains { automaton.elementStep(frame.state, $0.symbol) >= 0 }
  }

  /// The children that the innermost element has been said to lack.
  func knownToBeMissing(at depth: Int) -> ArraySlice<(depth: Int, symbol: Int32)> {
    var start = missing.count
    while start > 0, missing[start - 1].depth == depth { start -= 1 }
    return missing[start...]
  }

  func isKnownToBeMissing(_ symbol: Int32, at depth: Int) -> Bool {
    knownToBeMissing(at: depth).contains { $0.symbol == symbol }
  }

  /// Notes that children of the innermost element have been said to be missing or out of order.
  mutating func noteMissing(_ symbols: [Int32]) {
    let top = frames.count - 1
    frames[top].hasMissing = true
    for symbol in symbols where !isKnownToBeMissing(symbol, at: top) {
      missing.append((top, symbol))
    }
  }

  private mutating func reportEnd(
    of frame: Frame, hasText: Bool, _ position: borrowing EventPosition,
    _ automaton: inout Automaton
  ) {
    var finding: GrammarFinding
    if hasText {
      finding = GrammarFinding(.invalidText, nil, range: textRange)
      finding.parent = name(of: frame)
      finding.value = String(decoding: text, as: UTF8.self)
    } else {
      finding = GrammarFinding(
        .incompleteElement, name(of: frame), range: position.offset..<position.end)
      finding.parent = name(of: frames[frames.count - 2])
    }
    if let expected = expectation(in: frame.state, &automaton) { finding.expected = expected }
    report(finding)
  }

  // MARK: Identities

  /// Notes the ids and references of a tag.
  ///
  /// - Parameter except: the attribute whose value is wrong anyway, or -1.
  mutating func noteIdentities(
    _ tag: borrowing StartTag, _ symbol: Int32, except: Int, _ automaton: inout Automaton
  ) {
    guard identities != nil else { return }
    for index in 0..<tag.attributeCount where index != except {
      let attribute = automaton.symbol(of: tag.attributeName(index), in: names)
      guard let kind = grammar.identities.value(symbol, attribute) else { continue }
      let isID = kind == IDKind.id.rawValue
      for finding in identities?.note(tag, index, isID: isID, names) ?? [] { report(finding) }
    }
  }

  // MARK: Findings and limits

  func name(of frame: Frame) -> ExpandedName? { frame.name.map { names[$0] } }

  /// Whether there is room for another finding.
  var hasRoom: Bool { findings.count < maximumFindings }

  mutating func report(_ finding: GrammarFinding) {
    findingCount += 1
    if hasRoom { findings.append(finding) }
  }

  /// What a state takes; nil where there is no room for another finding.
  func expectation(in state: Int32, _ automaton: inout Automaton) -> Expectation? {
    hasRoom ? automaton.expectation(ofContentIn: state) : nil
  }

  /// Refuses a document of a grammar that allows none.
  private mutating func refuseRoot(_ tag: borrowing StartTag) {
    report(GrammarFinding(.misplacedElement, names[tag.name], range: tag.nameRange))
    isStopped = true
  }

  private func isTooMuch(_ automaton: borrowing Automaton) -> Bool {
    automaton.isExhausted || automaton.work - initialWork > grammar.limits.work
  }

  /// Ends the checking.
  ///
  /// - Parameter count: how many findings came before the limit was reached.
  private mutating func stop(at offset: Int, keeping count: Int) {
    isStopped = true
    findingCount -= findings.count - count
    findings.removeLast(findings.count - count)
    report(GrammarFinding(.limitExceeded, nil, range: offset..<offset))
  }

  /// Forgets what is not needed at the moment once that has become much.
  private mutating func forgetIfLarge(_ automaton: inout Automaton) {
    guard automaton.size > grammar.limits.patterns / 4 || automaton.isExhausted else { return }
    let kept = frames.flatMap { [$0.state, $0.next, $0.previous] }.filter { $0 >= 0 }
    var renewed = automaton.forget(but: kept)[...]
    for index in frames.indices {
      if frames[index].state >= 0 { frames[index].state = renewed.removeFirst() }
      if frames[index].next >= 0 { frames[index].next = renewed.removeFirst() }
      if frames[index].previous >= 0 { frames[index].previous = renewed.removeFirst() }
    }
  }
}
