import LibXML

/// The states that documents have reached so far, and what leads from one to another.
///
/// Elements are matched from the outside in: a state tells what may come in one element, whatever
/// is around it, so states are shared by all places in which an element stands.
///
/// Source: J. Clark, “An algorithm for RELAX NG validation”; M. Murata et al., “Taxonomy of XML
/// schema languages using formal language theory” (automata over forests).
struct Automaton {
  let grammar: Grammar
  var store: PatternStore
  private(set) var states: [AutomatonState] = []
  private(set) var entries: [AutomatonState.Entry] = []
  private var stateIDs: [[AutomatonState.Entry]: Int32] = [:]
  private var elementTable = TransitionTable()
  private var laterElementTable = TransitionTable()
  private var attributeTable = TransitionTable()
  private(set) var elementSteps: [ElementStep] = []
  private(set) var attributeSteps: [AttributeStep] = []
  /// By states and the shapes of tags.
  private var attributeSetTable = TransitionTable()
  private(set) var attributeSets: [AttributeSet] = []
  /// The checks of attribute sets, and which attribute of its tag each is for.
  private(set) var attributeChecks: [(attribute: Int, check: AttributeCheck)] = []
  /// The attribute definitions of steps that have several value patterns.
  private(set) var alternatives: [Int32: [Int]] = [:]
  /// The states behind steps that depend on what was accepted.
  private var choices: [[Int32]: Int32] = [:]
  /// The symbol of each name, -1 where it is not known yet.
  private var symbols: [Int32] = []
  private var earlierWork = 0
  private var hasGrown = false
  var recentValues = ValueCache()

  init(grammar: Grammar) {
    self.grammar = grammar
    store = grammar.store
  }

  /// The grammar's symbol for a name. All names must come from one table.
  mutating func symbol(of name: NameID, in names: NameTable) -> Int32 {
    if name.index < symbols.count, symbols[name.index] >= 0 { return symbols[name.index] }
    if name.index >= symbols.count {
      symbols.append(
        contentsOf: repeatElement(-1, count: max(names.count, name.index + 1) - symbols.count))
    }
    let symbol = Int32(grammar.symbols.symbol(of: names[name]).index)
    symbols[name.index] = symbol
    return symbol
  }

  /// How many patterns derivatives have looked at.
  var work: Int { earlierWork + store.memo.work }

  /// How much is kept, beyond the grammar itself.
  var size: Int {
    store.size - grammar.store.size + entries.count + states.count + attributeSetTable.count
      + attributeChecks.count
  }

  /// Whether anything was learnt since this was asked before.
  mutating func takeGrowth() -> Bool {
    defer { hasGrown = false }
    return hasGrown
  }

  /// Whether the limit on patterns has been reached: what is answered since then is worthless.
  var isExhausted: Bool { store.isExhausted }

  // MARK: States

  var documentState: Int32 {
    mutating get {
      state([AutomatonState.Entry(definition: -1, pattern: grammar.start)])
    }
  }

  func entries(of state: Int32) -> ArraySlice<AutomatonState.Entry> {
    let state = states[Int(state)]
    return entries[Int(state.firstEntry)..<Int(state.firstEntry + state.entryCount)]
  }

  /// The state of some entries; those that are not allowed are left out.
  private mutating func state(_ all: [AutomatonState.Entry]) -> Int32 {
    let allowed = all.filter { $0.pattern != .notAllowed }
    guard !allowed.isEmpty else { return AutomatonState.none }
    if let known = stateIDs[allowed] { return known }
    let id = Int32(states.count)
    hasGrown = true
    var traits: Pattern.Traits = []
    var isComplete = allowed.count == 1
    for entry in allowed {
      traits.formUnion(store.traits(entry.pattern))
      if !store.isNullable(entry.pattern) { isComplete = false }
    }
    states.append(
      AutomatonState(
        firstEntry: Int32(entries.count), entryCount: Int32(allowed.count), traits: traits,
        isComplete: isComplete))
    entries.append(contentsOf: allowed)
    stateIDs[allowed] = id
    return id
  }

  /// The state in which each entry's pattern is replaced by its derivative.
  private mutating func derived(_ state: Int32, by step: PatternStore.Step) -> Int32 {
    self.state(
      entries(of: state).map { entry in
        AutomatonState.Entry(
          definition: entry.definition, pattern: store.derivative(of: entry.pattern, by: step))
      })
  }

  // MARK: Elements

  /// The number of the step that an element's name makes in a state, or -1.
  mutating func elementStep(_ state: Int32, _ symbol: Int32) -> Int32 {
    if let known = elementTable.value(state, symbol) { return known }
    let step = makeElementStep(state, symbol, later: false)
    elementTable.set(step, state, symbol)
    return step
  }

  /// The same, where required elements before it are missing.
  mutating func laterElementStep(_ state: Int32, _ symbol: Int32) -> Int32 {
    if let known = laterElementTable.value(state, symbol) { return known }
    let step = makeElementStep(state, symbol, later: true)
    laterElementTable.set(step, state, symbol)
    return step
  }

  private mutating func makeElementStep(
    _ state: Int32, _ symbol: Int32, later: Bool
  ) -> Int32 {
    let definitions = definitions(of: symbol, in: state, later: later)
    guard !definitions.isEmpty else { return -1 }
    let child = self.state(
      definitions.map {
        AutomatonState.Entry(definition: $0, pattern: grammar.elements[Int($0)].content)
      })
    // An element whose content is not allowed can never be right.
    guard child >= 0 else { return -1 }
    let next =
      definitions.count == 1 ? after(state, accepting: definitions, later: later) : -1
    elementSteps.append(ElementStep(child: child, next: next))
    return Int32(elementSteps.count - 1)
  }

  /// The element definitions of a name that may come in a state, in order.
  private mutating func definitions(of symbol: Int32, in state: Int32, later: Bool) -> [Int32] {
    var definitions: Set<Int32> = []
    let symbol = Symbol(index: Int(symbol))
    store.memo.clear()
    for entry in entries(of: state) {
      store.forEachElement(in: entry.pattern, later: later) { definition in
        if grammar.nameClasses.contains(symbol, in: grammar.elements[definition].nameClass) {
          definitions.insert(Int32(definition))
        }
      }
    }
    return definitions.sorted()
  }

  /// The state behind an element that some definitions accept.
  mutating func state(
    after state: Int32, symbol: Int32, accepting definitions: [Int32], later: Bool
  ) -> Int32 {
    let key = [0, state, symbol, later ? 1 : 0] + definitions
    if let known = choices[key] { return known }
    let next = after(state, accepting: definitions, later: later)
    choices[key] = next
    return next
  }

  private mutating func after(
    _ state: Int32, accepting definitions: [Int32], later: Bool
  ) -> Int32 {
    store.memo.clear()
    for definition in definitions { store.memo.mark(Int(definition)) }
    return derived(state, by: later ? .laterElement : .element)
  }

  /// The state in the start tag of an element that stands where none of its name may: of all
  /// definitions that accept the name. -1 if there is none.
  mutating func stateOutOfContext(of number: Int32) -> Int32 {
    if let known = laterElementTable.value(AutomatonState.none, number) { return known }
    let symbol = Symbol(index: Int(number))
    var all: [AutomatonState.Entry] = []
    for (index, element) in grammar.elements.enumerated()
    where grammar.nameClasses.contains(symbol, in: element.nameClass) {
      all.append(AutomatonState.Entry(definition: Int32(index), pattern: element.content))
    }
    let state = state(all)
    laterElementTable.set(state, AutomatonState.none, number)
    return state
  }

  // MARK: Attributes

  /// The number of the step that an attribute's name makes in a state, or -1.
  mutating func attributeStep(_ state: Int32, _ symbol: Int32) -> Int32 {
    if let known = attributeTable.value(state, symbol) { return known }
    let step = makeAttributeStep(state, symbol)
    attributeTable.set(step, state, symbol)
    return step
  }

  private mutating func makeAttributeStep(_ state: Int32, _ symbol: Int32) -> Int32 {
    let definitions = attributeDefinitions(of: symbol, in: state)
    guard let first = definitions.first else { return -1 }
    let value = grammar.attributes[first].value
    if definitions.allSatisfy({ grammar.attributes[$0].value == value }) {
      let check = grammar.check(of: value)
      attributeSteps.append(
        AttributeStep(
          value: check?.isAnything == true
            ? .anything
            : .pattern(
              AttributeCheck(
                pattern: value, isKept: check?.isWorthKeeping == true,
                allowsPlainNames: check?.allowsPlainNames == true)),
          next: after(state, attributes: definitions)))
    } else {
      attributeSteps.append(AttributeStep(value: .several, next: AutomatonState.none))
      alternatives[Int32(attributeSteps.count - 1)] = definitions
    }
    return Int32(attributeSteps.count - 1)
  }

  /// The number of what the attributes of a tag come to in a state, or -1 where their names are
  /// wrong, or what follows depends on which of several patterns a value matches.
  mutating func attributeSet(
    of tag: borrowing StartTag, _ shape: TagShape, in state: Int32, _ names: NameTable
  ) -> Int32 {
    if let known = attributeSetTable.value(state, Int32(shape.index)) { return known }
    let set = makeAttributeSet(of: tag, in: state, names)
    hasGrown = true
    attributeSetTable.set(set, state, Int32(shape.index))
    return set
  }

  private mutating func makeAttributeSet(
    of tag: borrowing StartTag, in start: Int32, _ names: NameTable
  ) -> Int32 {
    var state = start
    var checks: [(attribute: Int, check: AttributeCheck)] = []
    for index in 0..<tag.attributeCount {
      let step = attributeStep(state, symbol(of: tag.attributeName(index), in: names))
      guard step >= 0 else { return -1 }
      let found = attributeSteps[Int(step)]
      guard found.next >= 0 else { return -1 }
      if case .pattern(let check) = found.value { checks.append((index, check)) }
      state = found.next
    }
    let content = stateAfterTag(state)
    guard content >= 0 else { return -1 }
    let first = attributeChecks.count
    attributeChecks += checks
    attributeSets.append(AttributeSet(checks: first..<attributeChecks.count, content: content))
    return Int32(attributeSets.count - 1)
  }

  /// The attribute definitions of a name that may come in a state, in order.
  mutating func attributeDefinitions(of symbol: Int32, in state: Int32) -> [Int] {
    var definitions: Set<Int> = []
    let symbol = Symbol(index: Int(symbol))
    store.memo.clear()
    for entry in entries(of: state) {
      store.forEachAttribute(in: entry.pattern) { definition in
        if grammar.nameClasses.contains(symbol, in: grammar.attributes[definition].nameClass) {
          definitions.insert(definition)
        }
      }
    }
    return definitions.sorted()
  }

  /// The state behind an attribute that some definitions accept, -1 if they are none.
  mutating func state(
    after state: Int32, symbol: Int32, acceptingAttributes definitions: [Int]
  ) -> Int32 {
    guard !definitions.isEmpty else { return -1 }
    let key = [1, state, symbol] + definitions.map { Int32($0) }
    if let known = choices[key] { return known }
    let next = after(state, attributes: definitions)
    choices[key] = next
    return next
  }

  private mutating func after(_ state: Int32, attributes definitions: [Int]) -> Int32 {
    store.memo.clear()
    for definition in definitions { store.memo.mark(definition) }
    return derived(state, by: .attribute)
  }

  /// The state behind a start tag, -1 if a required attribute is missing.
  mutating func stateAfterTag(_ state: Int32) -> Int32 {
    let known = states[Int(state)].afterTag
    if known != AutomatonState.unknown { return known }
    store.memo.clear()
    let next = derived(state, by: .tagEnd)
    states[Int(state)].afterTag = next
    return next
  }

  /// The state behind a start tag, whatever attributes are missing.
  mutating func stateAfterTagAnyway(_ state: Int32) -> Int32 {
    store.memo.clear()
    return derived(state, by: .tagEndAnyway)
  }

  // MARK: Text

  /// The state behind text that is not all white space, -1 if there may be none.
  mutating func stateAfterText(_ state: Int32) -> Int32 {
    let known = states[Int(state)].afterText
    if known != AutomatonState.unknown { return known }
    store.memo.clear()
    let next = derived(state, by: .text)
    states[Int(state)].afterText = next
    return next
  }

  // MARK: Bounds

  /// Forgets all but some states and gives their new numbers.
  mutating func forget(but kept: [Int32]) -> [Int32] {
    var copier = PatternCopier(from: store, sharing: grammar.store.patterns.count)
    let keptEntries = kept.map { Array(entries(of: $0)) }
    let (work, symbols) = (work, symbols)
    self = Automaton(grammar: grammar)
    earlierWork = work
    self.symbols = symbols
    return keptEntries.map { old in
      state(
        old.map { entry in
          AutomatonState.Entry(
            definition: entry.definition, pattern: copier.copy(entry.pattern, to: &store))
        })
    }
  }
}
