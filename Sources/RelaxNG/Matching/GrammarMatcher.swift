public import LibXML

/// Checks one document against a grammar as its events come, each mistake once.
///
/// Behind a mistake it goes on as the document most likely meant: an unknown element is left out
/// with all it holds, a missing one is taken as given, a wrong attribute or value as right.
public final class GrammarMatcher: XMLEventHandler {
  let cache: MatcherCache
  private let grammar: Grammar
  private let maximumFindings: Int

  /// What is wrong with the document so far.
  public internal(set) var findings: [GrammarFinding] = []
  /// How many mistakes were found, those included that `findings` has no room for.
  public private(set) var findingCount = 0

  var frames: [Frame] = []
  /// How many elements are open in one that is left out.
  private var skippedDepth = 0
  /// Whether a limit ended the checking.
  private var isStopped = false
  private var text: [UInt8] = []
  private var textRange = 0..<0
  private var ids = IDRegister()
  private let hasIdentities: Bool
  /// How many elements are open, where namespaces matter.
  private var depth = 0
  private var namespaces = NamespaceBindings()
  private var outerNamespaces: [(depth: Int, bindings: NamespaceBindings)] = []
  private let initialWork: Int

  /// - Parameters:
  ///   - checksIdentities: whether the ids and references of the grammar's own types are checked
  ///     (RELAX NG DTD Compatibility, section 5).
  ///   - maximumFindings: how many findings are kept.
  public init(
    cache: MatcherCache, checksIdentities: Bool = true, maximumFindings: Int = 10_000
  ) {
    self.cache = cache
    grammar = cache.grammar
    self.maximumFindings = maximumFindings
    hasIdentities = checksIdentities && cache.grammar.identities.count > 0
    initialWork = cache.automaton.store.memo.work
    forgetIfLarge()
    let start = cache.automaton.documentState
    frames.append(Frame(name: nil, symbol: -1, state: start, next: -1))
  }

  /// Says that the document has ended.
  public func finish() {
    for finding in ids.unresolved { report(finding) }
  }

  // MARK: Events

  public func startElement(_ tag: borrowing StartTag) {
    guard !isStopped else { return }
    let symbol = cache.symbol(of: tag.name)
    if grammar.needsContext { enterNamespaces(tag) }
    guard skippedDepth == 0 else {
      skippedDepth += 1
      if hasIdentities { noteIdentities(tag, symbol, except: -1) }
      return
    }
    if !text.isEmpty { takeText() }
    let parent = frames.count - 1
    guard frames[parent].state >= 0 else { return refuseRoot(tag) }
    let step = cache.automaton.elementStep(frames[parent].state, symbol)
    let child: Int32
    if step >= 0 {
      let found = cache.automaton.elementSteps[Int(step)]
      child = found.child
      frames.append(Frame(name: tag.name, symbol: symbol, state: child, next: found.next))
    } else {
      child = recover(tag, symbol)
      guard child >= 0 else {
        skippedDepth = 1
        if hasIdentities { noteIdentities(tag, symbol, except: -1) }
        return
      }
    }
    let state = matchAttributes(tag, symbol, child)
    frames[frames.count - 1].state = state
    if cache.automaton.isExhausted { stop(at: tag.offset) }
  }

  public func endElement(_ name: NameID, position: borrowing EventPosition) {
    guard !isStopped else { return }
    defer { leaveNamespaces() }
    if skippedDepth > 0 {
      skippedDepth -= 1
      return
    }
    guard frames.count > 1 else { return }
    let frame = frames[frames.count - 1]
    let accepted = matchEnd(of: frame, position: position)
    text.removeAll(keepingCapacity: true)
    frames.removeLast()
    let parent = frames.count - 1
    let state = frames[parent].state
    frames[parent].previous = state
    frames[parent].state =
      frame.next >= 0
      ? frame.next
      : cache.automaton.state(
        after: state, symbol: frame.symbol, accepting: accepted, later: frame.isLater)
    if cache.automaton.isExhausted || frames[parent].state < 0 {
      stop(at: position.offset)
    } else {
      forgetIfLarge()
    }
  }

  public func characters(_ characters: Span<UInt8>, position: borrowing EventPosition) {
    guard !isStopped, skippedDepth == 0, frames.count > 1 else { return }
    let state = frames[frames.count - 1].state
    let known = cache.automaton.states[Int(state)]
    if known.afterText == state { return }
    if known.traits.contains(.hasValue) {
      let start = text.isEmpty ? position.offset : textRange.lowerBound
      textRange = start..<position.end
      characters.withUnsafeBufferPointer { text.append(contentsOf: $0) }
      return
    }
    guard let first = firstNonSpace(characters) else { return }
    take(textIn: state, at: position.offset + first..<position.end)
  }

  private func firstNonSpace(_ characters: Span<UInt8>) -> Int? {
    for index in characters.indices where !isSpace(characters[index]) { return index }
    return nil
  }

  /// Refuses a document of a grammar that allows none.
  private func refuseRoot(_ tag: borrowing StartTag) {
    report(GrammarFinding(.misplacedElement, cache.names[tag.name], range: range(ofNameIn: tag)))
    isStopped = true
  }

  // MARK: Text

  /// Takes the text kept so far as text between elements.
  private func takeText() {
    if !isAllSpace(text.span) { take(textIn: frames[frames.count - 1].state, at: textRange) }
    text.removeAll(keepingCapacity: true)
  }

  private func take(textIn state: Int32, at range: Range<Int>) {
    let top = frames.count - 1
    let next = cache.automaton.stateAfterText(state)
    if next >= 0 {
      frames[top].state = next
      return
    }
    if !frames[top].isTextRefused {
      var finding = GrammarFinding(.textNotAllowed, nil, range: range)
      finding.parent = name(of: frames[top])
      if let expected = expectation(in: state) { finding.expected = expected }
      report(finding)
    }
    frames[top].isTextRefused = true
    frames[top].isForgiven = true
  }

  /// Checks that an element's content is complete.
  ///
  /// - Returns: the definitions that the element is taken to come from.
  private func matchEnd(of frame: Frame, position: borrowing EventPosition) -> [Int32] {
    let traits = cache.automaton.states[Int(frame.state)].traits
    let hasText = !isAllSpace(text.span)
    var accepted: [Int32] = []
    for entry in cache.automaton.entries(of: frame.state) {
      if cache.automaton.store.isNullable(entry.pattern), !hasText {
        accepted.append(entry.definition)
      } else if traits.contains(.hasValue),
        cache.values.matches(
          content: entry.pattern, in: cache.automaton.store, text.span, namespaces)
      {
        accepted.append(entry.definition)
      }
    }
    guard accepted.isEmpty else { return accepted }
    if !frame.isForgiven { reportEnd(of: frame, hasText: hasText, position: position) }
    return cache.automaton.entries(of: frame.state).map(\.definition)
  }

  private func reportEnd(of frame: Frame, hasText: Bool, position: borrowing EventPosition) {
    var finding: GrammarFinding
    if hasText {
      finding = GrammarFinding(.invalidText, nil, range: textRange)
      finding.parent = name(of: frame)
      finding.value = String(decoding: text, as: UTF8.self)
    } else {
      finding = GrammarFinding(
        .incompleteElement, name(of: frame), range: position.offset..<position.end)
      if frames.count > 1 { finding.parent = name(of: frames[frames.count - 2]) }
    }
    if let expected = expectation(in: frame.state) { finding.expected = expected }
    report(finding)
  }

  func matches(_ id: PatternID, _ value: Span<UInt8>) -> Bool {
    grammar.check(of: id).map { cache.values.matches($0, value, namespaces) } ?? false
  }

  // MARK: Identities

  /// Notes the ids and references of a tag.
  ///
  /// - Parameter except: the attribute whose value is wrong anyway, or -1.
  func noteIdentities(_ tag: borrowing StartTag, _ symbol: Int32, except: Int) {
    guard hasIdentities else { return }
    for index in 0..<tag.attributeCount where index != except {
      let attribute = cache.symbol(of: tag.attributeName(index))
      if let kind = grammar.identities.value(symbol, attribute) {
        noteIdentity(tag, index, isID: kind == IDKind.id.rawValue)
      }
    }
  }

  private func noteIdentity(_ tag: borrowing StartTag, _ index: Int, isID: Bool) {
    let attribute = cache.names[tag.attributeName(index)]
    let parent = cache.names[tag.name]
    let offset = tag.offset
    func finding(_ kind: GrammarFinding.Kind, _ value: String) -> GrammarFinding {
      let place = tag.place(ofAttribute: index)?.value
      var finding = GrammarFinding(kind, attribute, range: place ?? offset..<offset)
      finding.parent = parent
      finding.value = value
      return finding
    }
    tag.withAttributeValue(index) { value in
      var scanner = TokenScanner()
      while let range = scanner.next(in: value) {
        let token = value.extracting(range)
        if isID {
          if let first = ids.insert(token, at: offset) {
            var duplicate = finding(.duplicateID, string(token))
            duplicate.firstOffset = first
            report(duplicate)
          }
        } else {
          ids.refer(to: token, finding: finding(.unresolvedID, string(token)))
        }
      }
    }
  }

  private func string(_ bytes: Span<UInt8>) -> String {
    bytes.withUnsafeBufferPointer { String(decoding: $0, as: UTF8.self) }
  }

  // MARK: Namespaces

  private func enterNamespaces(_ tag: borrowing StartTag) {
    depth += 1
    guard tag.declarationCount > 0 else { return }
    outerNamespaces.append((depth, namespaces))
    for index in 0..<tag.declarationCount {
      let (prefix, namespace) = tag.declaration(index)
      namespaces.declare(prefix, namespace)
    }
  }

  private func leaveNamespaces() {
    guard grammar.needsContext else { return }
    if let outer = outerNamespaces.last, outer.depth == depth {
      namespaces = outer.bindings
      outerNamespaces.removeLast()
    }
    depth -= 1
  }

  // MARK: Findings and limits

  func name(of frame: Frame) -> ExpandedName? { frame.name.map { cache.names[$0] } }

  /// Whether there is room for another finding.
  var hasRoom: Bool { findings.count < maximumFindings }

  func report(_ finding: GrammarFinding) {
    findingCount += 1
    if hasRoom { findings.append(finding) }
  }

  private func stop(at offset: Int) {
    isStopped = true
    var finding = GrammarFinding(.limitExceeded, nil, range: offset..<offset)
    finding.value = String(grammar.limits.patterns)
    report(finding)
  }

  /// Forgets what is not needed at the moment once that has become much.
  private func forgetIfLarge() {
    guard cache.automaton.size > grammar.limits.patterns / 4 || cache.automaton.isExhausted else {
      return
    }
    var kept: [Int32] = []
    for frame in frames { kept.append(contentsOf: [frame.state, frame.next, frame.previous]) }
    let known = kept.filter { $0 >= 0 }
    var renewed = cache.automaton.forget(but: known)[...]
    for index in frames.indices {
      if frames[index].state >= 0 { frames[index].state = renewed.removeFirst() }
      if frames[index].next >= 0 { frames[index].next = renewed.removeFirst() }
      if frames[index].previous >= 0 { frames[index].previous = renewed.removeFirst() }
    }
  }
}
