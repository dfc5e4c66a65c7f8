import LibXML

extension DocumentCheck {
  /// Checks the attributes of a tag.
  ///
  /// - Returns: the state of the element's content.
  mutating func matchAttributes(
    _ tag: borrowing StartTag, _ symbol: Int32, _ start: Int32, _ automaton: inout Automaton
  ) -> Int32 {
    if let content = contentState(of: tag, symbol, start, &automaton) { return content }
    var state = start
    var refused: [Int] = []
    var wrongValue = -1
    for index in 0..<tag.attributeCount {
      let attribute = automaton.symbol(of: tag.attributeName(index), in: names)
      let step = automaton.attributeStep(state, attribute)
      guard step >= 0 else {
        refused.append(index)
        continue
      }
      let found = automaton.attributeSteps[Int(step)]
      let accepted: Int32
      switch found.value {
      case .anything: accepted = found.next
      case .pattern(let check):
        accepted = isMatch(tag, index, check, &automaton) ? found.next : AutomatonState.none
      case .several:
        let accepting = automaton.alternatives[step, default: []].filter {
          let pattern = grammar.attributes[$0].value
          return isMatch(
            tag, index, AttributeCheck(pattern: pattern, isKept: false, allowsPlainNames: false),
            &automaton)
        }
        accepted = automaton.state(
          after: state, symbol: attribute, acceptingAttributes: accepting)
      }
      if accepted >= 0 {
        state = accepted
      } else {
        reportValue(tag, index, in: state, &automaton)
        wrongValue = index
        state = found.next >= 0 ? found.next : stateBehind(attribute, step, state, &automaton)
      }
    }
    if tag.attributeCount > 0 { noteIdentities(tag, symbol, except: wrongValue, &automaton) }
    let content = automaton.stateAfterTag(state)
    guard content < 0 || !refused.isEmpty else { return content }
    if !frames[frames.count - 1].isOutOfPlace {
      report(tag, refused: refused, start: start, state: state, &automaton)
    }
    if content >= 0 { return content }
    let anyway = automaton.stateAfterTagAnyway(state)
    return anyway >= 0 ? anyway : state
  }

  /// The state of the content of a tag whose attributes are right, by what is known of the tag's
  /// shape; nil where they have to be looked at one by one.
  private mutating func contentState(
    of tag: borrowing StartTag, _ symbol: Int32, _ start: Int32, _ automaton: inout Automaton
  ) -> Int32? {
    guard tag.attributeCount > 0, let shape = tag.shape else { return nil }
    let number = automaton.attributeSet(of: tag, shape, in: start, names)
    guard number >= 0 else { return nil }
    let set = automaton.attributeSets[Int(number)]
    for place in set.checks {
      let (attribute, check) = automaton.attributeChecks[place]
      guard isMatch(tag, attribute, check, &automaton) else { return nil }
    }
    noteIdentities(tag, symbol, except: -1, &automaton)
    return set.content
  }

  private func isMatch(
    _ tag: borrowing StartTag, _ index: Int, _ check: AttributeCheck,
    _ automaton: inout Automaton
  ) -> Bool {
    tag.withAttributeValue(index) { text in
      if check.allowsPlainNames, XMLNames.isPlainName(text) { return true }
      let pattern = check.pattern
      if check.isKept, automaton.recentValues.knows(text, for: pattern.index) { return true }
      guard let value = grammar.check(of: pattern) else { return false }
      let isRight = values.matches(value, text, namespaces.bindings)
      if check.isKept, isRight { automaton.recentValues.keep(text, for: pattern.index) }
      return isRight
    }
  }

  /// The state behind an attribute, as if its value were right.
  private func stateBehind(
    _ attribute: Int32, _ step: Int32, _ state: Int32, _ automaton: inout Automaton
  ) -> Int32 {
    let next = automaton.state(
      after: state, symbol: attribute,
      acceptingAttributes: automaton.alternatives[step, default: []])
    return next >= 0 ? next : state
  }

  private mutating func reportValue(
    _ tag: borrowing StartTag, _ index: Int, in state: Int32, _ automaton: inout Automaton
  ) {
    let name = tag.attributeName(index)
    var finding = GrammarFinding(
      .invalidAttribute, names[name],
      range: tag.place(ofAttribute: index)?.value ?? tag.offset..<tag.end)
    finding.parent = names[tag.name]
    finding.value = tag.attributeValue(index)
    finding.expected = automaton.expectation(
      ofAttribute: automaton.symbol(of: name, in: names), in: state)
    report(finding)
  }

  /// Reports the attributes that were refused and those that are missing.
  private mutating func report(
    _ tag: borrowing StartTag, refused: [Int], start: Int32, state: Int32,
    _ automaton: inout Automaton
  ) {
    let isIncomplete = automaton.stateAfterTag(state) < 0
    let missing = isIncomplete ? automaton.requiredAttributes(in: state) : []
    var allowed = automaton.expectation(ofAttributesIn: start)
    for index in 0..<tag.attributeCount {
      allowed.names.removeAll { $0 == names[tag.attributeName(index)] }
    }
    for index in refused {
      let name = names[tag.attributeName(index)]
      var finding = GrammarFinding(
        .attributeNotAllowed, name,
        range: tag.place(ofAttribute: index)?.name ?? tag.offset..<tag.end)
      finding.parent = names[tag.name]
      finding.value = tag.attributeValue(index)
      finding.expected = allowed
      finding.expected.required = missing
      report(finding)
    }
    // An attribute that is wrong is likely to stand for the one that is missing.
    guard isIncomplete, refused.isEmpty else { return }
    var finding = GrammarFinding(.missingAttribute, names[tag.name], range: tag.nameRange)
    if let parent = frames.dropLast().last { finding.parent = self.name(of: parent) }
    finding.expected = allowed
    finding.expected.required = missing
    report(finding)
  }
}

extension StartTag {
  /// Where its name stands, with its `<`.
  var nameRange: Range<Int> {
    let start = offset
    let length = withRawTag { raw in
      for index in raw.indices where isSpace(raw[index]) { return index }
      return raw.count
    }
    return start..<start + length
  }
}
