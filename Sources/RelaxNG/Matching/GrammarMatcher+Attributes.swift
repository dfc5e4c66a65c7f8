import LibXML

extension GrammarMatcher {
  /// Checks the attributes of a tag.
  ///
  /// - Returns: the state of the element's content.
  func matchAttributes(_ tag: borrowing StartTag, _ symbol: Int32, _ start: Int32) -> Int32 {
    var state = start
    var refused: [Int] = []
    var wrongValue = -1
    for index in 0..<tag.attributeCount {
      let attribute = cache.symbol(of: tag.attributeName(index))
      let step = cache.automaton.attributeStep(state, attribute)
      guard step >= 0 else {
        refused.append(index)
        continue
      }
      let found = cache.automaton.attributeSteps[Int(step)]
      if found.next >= 0 {
        let value = PatternID(rawValue: found.value)
        if value != .text, !isMatch(tag, index, value) {
          reportValue(tag, index, in: state)
          wrongValue = index
        }
        state = found.next
      } else {
        let next = matchAmbiguous(tag, index, attribute, state)
        if next < 0 { wrongValue = index }
        state = next >= 0 ? next : stateBehind(attribute, in: state)
      }
    }
    if tag.attributeCount > 0 { noteIdentities(tag, symbol, except: wrongValue) }
    let content = cache.automaton.stateAfterTag(state)
    guard content < 0 || !refused.isEmpty else { return content }
    return reportTag(tag, start: start, state: state, content: content, refused: refused)
  }

  private func isMatch(_ tag: borrowing StartTag, _ index: Int, _ value: PatternID) -> Bool {
    tag.withAttributeValue(index) { matches(value, $0) }
  }

  /// An attribute of which several definitions accept different values.
  private func matchAmbiguous(
    _ tag: borrowing StartTag, _ index: Int, _ attribute: Int32, _ state: Int32
  ) -> Int32 {
    var accepting: [Int] = []
    for definition in cache.automaton.attributeDefinitions(of: attribute, in: state)
    where isMatch(tag, index, cache.grammar.attributes[definition].value) {
      accepting.append(definition)
    }
    let next = cache.automaton.state(
      after: state, symbol: attribute, acceptingAttributes: accepting)
    if next < 0 { reportValue(tag, index, in: state) }
    return next
  }

  /// The state behind an attribute, as if its value were right.
  private func stateBehind(_ attribute: Int32, in state: Int32) -> Int32 {
    let all = cache.automaton.attributeDefinitions(of: attribute, in: state)
    let next = cache.automaton.state(after: state, symbol: attribute, acceptingAttributes: all)
    return next >= 0 ? next : state
  }

  private func reportValue(_ tag: borrowing StartTag, _ index: Int, in state: Int32) {
    let name = tag.attributeName(index)
    var finding = GrammarFinding(
      .invalidAttribute, cache.names[name],
      range: tag.place(ofAttribute: index)?.value ?? tag.offset..<tag.end)
    finding.parent = cache.names[tag.name]
    finding.value = tag.attributeValue(index)
    finding.expected = cache.automaton.expectation(
      ofAttribute: cache.symbol(of: name), in: state)
    report(finding)
  }

  /// Reports the attributes that were refused and those that are missing.
  ///
  /// - Returns: the state of the element's content.
  private func reportTag(
    _ tag: borrowing StartTag, start: Int32, state: Int32, content: Int32, refused: [Int]
  ) -> Int32 {
    var missing = content < 0 ? cache.automaton.requiredAttributes(in: state) : []
    var allowed = cache.automaton.expectation(ofAttributesIn: start)
    for index in 0..<tag.attributeCount {
      allowed.names.removeAll { $0 == cache.names[tag.attributeName(index)] }
    }
    for index in refused {
      let name = cache.names[tag.attributeName(index)]
      var finding = GrammarFinding(
        .attributeNotAllowed, name,
        range: tag.place(ofAttribute: index)?.name ?? tag.offset..<tag.end)
      finding.parent = cache.names[tag.name]
      finding.value = tag.attributeValue(index)
      finding.expected = allowed
      finding.expected.required = missing
      report(finding)
      // A misspelt attribute is not missing as well.
      if let meant = EditDistance.nearest(to: name.local, among: missing.map(\.local)).first {
        missing.removeAll { $0.local == meant }
      }
    }
    if content >= 0 { return content }
    if !missing.isEmpty || refused.isEmpty {
      var finding = GrammarFinding(
        .missingAttribute, cache.names[tag.name], range: range(ofNameIn: tag))
      if let parent = frames.dropLast().last { finding.parent = self.name(of: parent) }
      finding.expected = allowed
      finding.expected.required = missing
      report(finding)
    }
    let anyway = cache.automaton.stateAfterTagAnyway(state)
    return anyway >= 0 ? anyway : state
  }

  /// Where a start tag's name stands, with its `<`.
  func range(ofNameIn tag: borrowing StartTag) -> Range<Int> {
    let offset = tag.offset
    let length = tag.withRawTag { raw in
      for index in raw.indices where isSpace(raw[index]) { return index }
      return raw.count
    }
    return offset..<offset + length
  }
}
