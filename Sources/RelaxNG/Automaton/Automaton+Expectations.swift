import LibXML

extension Automaton {
  /// What an element may hold in a state.
  mutating func expectation(ofContentIn state: Int32) -> Expectation {
    var expected = Expectation()
    var classes: Set<Int> = []
    store.memo.clear()
    for entry in entries(of: state) {
      store.forEachElement(in: entry.pattern) {
        // An element that can never be right is none to expect.
        if grammar.elements[$0].content != .notAllowed {
          classes.insert(grammar.elements[$0].nameClass)
        }
      }
    }
    add(classes, "element", to: &expected)
    store.memo.clear()
    for entry in entries(of: state) {
      let traits = store.traits(entry.pattern)
      if traits.contains(.hasText) { expected.allowsText = true }
      if traits.contains(.nullable) { expected.allowsEnd = true }
      if traits.contains(.hasValue) { describe(entry.pattern, in: &expected) }
    }
    expected.required = required(in: state, .hasElement).compactMap {
      grammar.symbols.name(of: $0)
    }
    return expected
  }

  /// The attributes that may come in a state.
  mutating func expectation(ofAttributesIn state: Int32) -> Expectation {
    var expected = Expectation()
    var classes: Set<Int> = []
    store.memo.clear()
    for entry in entries(of: state) {
      store.forEachAttribute(in: entry.pattern) {
        classes.insert(grammar.attributes[$0].nameClass)
      }
    }
    add(classes, "attribute", to: &expected)
    return expected
  }

  /// The values that an attribute may have in a state.
  mutating func expectation(ofAttribute symbol: Int32, in state: Int32) -> Expectation {
    var expected = Expectation()
    let definitions = attributeDefinitions(of: symbol, in: state)
    store.memo.clear()
    for definition in definitions {
      describe(grammar.attributes[definition].value, in: &expected)
    }
    return expected
  }

  /// The attributes without which a tag is not complete.
  func requiredAttributes(in state: Int32) -> [ExpandedName] {
    required(in: state, .hasAttribute).compactMap { grammar.symbols.name(of: $0) }
  }

  private func required(in state: Int32, _ trait: Pattern.Traits) -> [Symbol] {
    var required: [Symbol]?
    for entry in entries(of: state) {
      let own = requiredNames(in: entry.pattern, trait)
      required = required.map { known in known.filter { own.contains($0) } } ?? own
    }
    return required ?? []
  }

  /// The elements that must come before an element of some name can.
  mutating func missing(in state: Int32, before symbol: Int32) -> [Symbol] {
    guard let entry = entries(of: state).first else { return [] }
    let all = requiredNames(in: entry.pattern, .hasElement)
    store.memo.clear()
    for definition in grammar.elements.indices
    where grammar.nameClasses.contains(
      Symbol(index: Int(symbol)), in: grammar.elements[definition].nameClass)
    {
      store.memo.mark(definition)
    }
    let rest = store.derivative(of: entry.pattern, by: .laterElement)
    let later = requiredNames(in: rest, .hasElement)
    return all.filter { !later.contains($0) && $0.index != Int(symbol) }
  }

  private func add(_ classes: Set<Int>, _ noun: String, to expected: inout Expectation) {
    var names: Set<ExpandedName> = []
    var wildcards: Set<String> = []
    for index in classes {
      collect(grammar.nameClasses.classes[index], noun, &names, &wildcards)
    }
    expected.names = names.sorted { ($0.local, $0.namespace) < ($1.local, $1.namespace) }
    expected.wildcards = wildcards.sorted()
  }

  private func collect(
    _ nameClass: NameClass, _ noun: String, _ names: inout Set<ExpandedName>,
    _ wildcards: inout Set<String>
  ) {
    switch nameClass {
    case .name(let symbol):
      if let name = grammar.symbols.name(of: symbol) { names.insert(name) }
    case .choice(let choices):
      for choice in choices { collect(choice, noun, &names, &wildcards) }
    case .anyName: wildcards.insert("any \(noun)")
    case .nsName(let namespace, _):
      wildcards.insert(
        namespace.isEmpty ? "any \(noun) in no namespace" : "any \(noun) of \(namespace)")
    }
  }

  /// The names without which a pattern cannot be complete, in the pattern's order.
  private func requiredNames(
    in id: PatternID, _ trait: Pattern.Traits
  ) -> [Symbol] {
    var known: [PatternID: [Symbol]] = [:]
    return requiredNames(in: id, trait, &known)
  }

  private func requiredNames(
    in id: PatternID, _ trait: Pattern.Traits, _ known: inout [PatternID: [Symbol]]
  ) -> [Symbol] {
    let pattern = store[id]
    guard pattern.traits.contains(trait),
      trait == .hasAttribute || !pattern.traits.contains(.nullable)
    else { return [] }
    if let names = known[id] { return names }
    let first = PatternID(rawValue: pattern.first)
    var names: [Symbol] = []
    switch pattern.kind {
    case .element where trait == .hasElement:
      names = single(grammar.elements[Int(pattern.first)].nameClass)
    case .attribute where trait == .hasAttribute:
      names = single(grammar.attributes[Int(pattern.first)].nameClass)
    case .oneOrMore: names = requiredNames(in: first, trait, &known)
    case .group, .interleave:
      names = requiredNames(in: first, trait, &known)
      for name in requiredNames(in: PatternID(rawValue: pattern.second), trait, &known)
      where !names.contains(name) {
        names.append(name)
      }
      // The parts of an interleave have no order but that in which the grammar names them.
      if pattern.kind == .interleave { names.sort { $0.index < $1.index } }
    case .choice:
      let alternatives = store.alternatives(of: id)
      names = requiredNames(in: alternatives[0], trait, &known)
      for alternative in alternatives.dropFirst() where !names.isEmpty {
        let other = requiredNames(in: alternative, trait, &known)
        names.removeAll { !other.contains($0) }
      }
      names.sort { $0.index < $1.index }
    default: break
    }
    known[id] = names
    return names
  }

  private func single(_ nameClass: Int) -> [Symbol] {
    if case .name(let symbol) = grammar.nameClasses.classes[nameClass] { [symbol] } else { [] }
  }

  /// Adds the values that a pattern matches, or what they are like.
  private mutating func describe(_ id: PatternID, in expected: inout Expectation) {
    let pattern = store[id]
    guard !pattern.traits.isDisjoint(with: [.hasValue, .hasText]), store.memo.visit(id) else {
      return
    }
    switch pattern.kind {
    case .text: expected.allowsText = true
    case .value: describe(grammar.values[Int(pattern.first)], in: &expected)
    case .choice:
      for alternative in store.alternatives(of: id) { describe(alternative, in: &expected) }
    case .group, .interleave:
      describe(PatternID(rawValue: pattern.first), in: &expected)
      describe(PatternID(rawValue: pattern.second), in: &expected)
    case .oneOrMore, .list: describe(PatternID(rawValue: pattern.first), in: &expected)
    case .notAllowed, .empty, .element, .attribute: break
    }
  }

  private func describe(_ definition: ValueDefinition, in expected: inout Expectation) {
    switch definition.restriction {
    case .data:
      let words = definition.datatype.expectation
      if !expected.datatypes.contains(words) { expected.datatypes.append(words) }
    case .value(let value, _):
      let text = String(decoding: value, as: UTF8.self)
      if !expected.values.contains(text) { expected.values.append(text) }
    }
  }
}
