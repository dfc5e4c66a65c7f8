extension SchemaCompiler {
  /// What an `include` replaces in the grammar that it includes.
  private final class Overrides {
    /// The names of the definitions; nil is the start.
    var names: Set<String?> = []
    var found: Set<String?> = []
    let outer: Overrides?

    init(outer: Overrides?) {
      self.outer = outer
    }

    /// Whether a definition in the included grammar is replaced.
    func replaces(_ name: String?) -> Bool {
      var replaced = false
      var overrides: Overrides? = self
      while let current = overrides {
        if current.names.contains(name) {
          current.found.insert(name)
          replaced = true
        }
        overrides = current.outer
      }
      return replaced
    }
  }

  /// A nested or outermost `grammar` (section 4.18).
  func grammar(
    _ element: SchemaElement, _ context: SchemaContext
  ) throws(SchemaProblem) -> PatternID {
    let scope = GrammarScope(parent: context.scope)
    try define(element.children, in: scope, context.entering(scope), overrides: nil)
    add(scope)
    guard let start = scope.start else {
      throw SchemaProblem(
        "no-start", "the grammar has no start", hint: "add a “start” pattern", at: element.place)
    }
    return try resolve(start, at: element.place)
  }

  private func define(
    _ components: [SchemaElement], in scope: GrammarScope, _ outer: SchemaContext,
    overrides: Overrides?
  ) throws(SchemaProblem) {
    for component in components {
      let context = outer.entering(component)
      switch component.kind {
      case .div: try define(component.children, in: scope, context, overrides: overrides)
      case .include: try include(component, in: scope, context, overrides: overrides)
      default:
        let name = component.kind == .start ? nil : component.name
        if overrides?.replaces(name) != true { try add(component, name, to: scope, context) }
      }
    }
  }

  /// Puts the components of the included grammar in the place of an `include` (section 4.7).
  private func include(
    _ element: SchemaElement, in scope: GrammarScope, _ context: SchemaContext,
    overrides: Overrides?
  ) throws(SchemaProblem) {
    let own = Overrides(outer: overrides)
    collectNames(of: element.children, into: own)
    let included = context.entering(file: loader.uri(of: element))
    let grammar = try loader.load(element, openFiles: context.openFiles)
    guard grammar.kind == .grammar else {
      throw SchemaProblem(
        "not-a-grammar", "an included schema is a “grammar”, not “\(grammar.kind.rawValue)”",
        at: grammar.place)
    }
    try define(grammar.children, in: scope, included.entering(grammar), overrides: own)
    for name in own.names.subtracting(own.found).sorted(by: { ($0 ?? "") < ($1 ?? "") }) {
      throw SchemaProblem(
        "override-without-target",
        "the included grammar has no \(name.map { "definition “\($0)”" } ?? "start") to replace",
        hint: "put it beside the “include”, not into it", at: element.place)
    }
    try define(element.children, in: scope, context, overrides: overrides)
  }

  private func collectNames(of components: [SchemaElement], into overrides: Overrides) {
    for component in components {
      switch component.kind {
      case .div: collectNames(of: component.children, into: overrides)
      case .start: overrides.names.insert(nil)
      default: overrides.names.insert(component.name)
      }
    }
  }

  private func add(
    _ component: SchemaElement, _ name: String?, to scope: GrammarScope, _ context: SchemaContext
  ) throws(SchemaProblem) {
    let existing = if let name { scope.definitions[name] } else { scope.start }
    let definition = existing ?? GrammarDefinition(name: name)
    if existing == nil {
      scope.all.append(definition)
      if let name { scope.definitions[name] = definition } else { scope.start = definition }
    }
    let title = name.map { "“\($0)”" } ?? "the start"
    if let combine = component.combine {
      if let other = definition.combine, other != combine {
        throw SchemaProblem(
          "inconsistent-combine",
          "\(title) is combined by “\(other)” elsewhere, and by “\(combine)” here",
          at: component.place)
      }
      definition.combine = combine
    } else {
      guard !definition.hasPlainPart else {
        throw SchemaProblem(
          "duplicate-definition", "\(title) is defined twice without “combine”",
          hint: "say combine=\"choice\" or combine=\"interleave\" at one of them",
          at: component.place)
      }
      definition.hasPlainPart = true
    }
    definition.parts.append(
      GrammarDefinition.Part(
        patterns: component.children, context: context, place: component.place))
  }

  // MARK: References

  func reference(
    _ element: SchemaElement, in scope: GrammarScope?
  ) throws(SchemaProblem) -> PatternID {
    let name = element.name ?? ""
    guard let scope else {
      throw SchemaProblem(
        "undefined-reference",
        "the reference to “\(name)” stands in no grammar that could define it",
        at: element.place)
    }
    guard let definition = scope.definitions[name] else {
      throw SchemaProblem(
        "undefined-reference", "“\(name)” is not defined",
        hint: EditDistance.nearest(to: name, among: scope.definitions.keys.sorted()).first
          .map { "did you mean “\($0)”?" }, at: element.place)
    }
    if case .open = definition.state {
      if allowsRecursion { return .notAllowed }
      throw recursion(definition, element.place)
    }
    return try resolve(definition, at: element.place)
  }

  /// The pattern of a definition. What it refers to is resolved before it, by a list rather than
  /// by recursion, since definitions may lead to each other by the thousand.
  func resolve(
    _ definition: GrammarDefinition, at place: SchemaPlace
  ) throws(SchemaProblem) -> PatternID {
    var open = [(definition: definition, place: place)]
    while let (next, place) = open.last {
      switch next.state {
      case .done: open.removeLast()
      case .open:
        next.state = .done(try combined(next, at: place))
        open.removeLast()
      case .pending:
        next.state = .open
        for part in next.parts {
          for element in part.patterns {
            try collect(element, in: part.context.scope, into: &open)
          }
        }
      }
    }
    guard case .done(let pattern) = definition.state else { return .notAllowed }
    return pattern
  }

  /// Adds the definitions that an element refers to, outside of elements, and that are pending.
  private func collect(
    _ element: SchemaElement, in scope: GrammarScope?,
    into open: inout [(definition: GrammarDefinition, place: SchemaPlace)]
  ) throws(SchemaProblem) {
    switch element.kind {
    case .ref, .parentRef:
      let scope = element.kind == .ref ? scope : scope?.parent
      guard let definition = scope?.definitions[element.name ?? ""] else { return }
      switch definition.state {
      case .done: break
      case .pending: open.append((definition, element.place))
      case .open:
        if !allowsRecursion { throw recursion(definition, element.place) }
      }
    case .element, .grammar, .externalRef: break
    default:
      for child in element.children { try collect(child, in: scope, into: &open) }
    }
  }

  private func recursion(_ definition: GrammarDefinition, _ place: SchemaPlace) -> SchemaProblem {
    SchemaProblem(
      "recursive-definition",
      "“\(definition.name ?? "start")” refers to itself without an element between", at: place)
  }

  /// The parts of a definition, combined (section 4.17).
  private func combined(
    _ definition: GrammarDefinition, at place: SchemaPlace
  ) throws(SchemaProblem) -> PatternID {
    var parts: [PatternID] = []
    for part in definition.parts {
      parts.append(try group(part.patterns, part.context, at: part.place))
    }
    let isChoice = definition.combine == "choice"
    let pattern =
      isChoice
      ? store.choice(parts)
      : try fold(parts[...], at: place) { $0.interleave($1, $2) }
    try note(definition.parts.first?.place ?? place)
    return pattern
  }

  /// The pattern of another file (section 4.6).
  func external(
    _ element: SchemaElement, _ context: SchemaContext
  ) throws(SchemaProblem) -> PatternID {
    let inner = context.entering(file: loader.uri(of: element))
    let root = try loader.load(element, openFiles: context.openFiles)
    return try pattern(root, inner)
  }
}
