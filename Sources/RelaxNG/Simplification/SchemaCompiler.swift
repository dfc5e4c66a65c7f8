import LibXML

/// Turns the tree of a schema into patterns.
///
/// Each rule of section 4 is applied as the pattern is built, none to a tree.
///
/// Source: RELAX NG, section 4.
final class SchemaCompiler {
  /// The content of an element, to be built when nothing else is in hand: so patterns nest only
  /// as deep as one element's content.
  private struct Pending {
    var definition: Int
    var patterns: [SchemaElement]
    var context: SchemaContext
    var place: SchemaPlace
  }

  let loader: SchemaLoader
  let limits: GrammarLimits
  // Unchecked, since none of these knows of the compiler.
  @exclusivity(unchecked) var store: PatternStore
  @exclusivity(unchecked) var symbols = SymbolTable()
  @exclusivity(unchecked) var nameClasses = NameClassTable()
  @exclusivity(unchecked) var elements: [ElementDefinition] = []
  @exclusivity(unchecked) var attributes: [AttributeDefinition] = []
  @exclusivity(unchecked) var attributeIndices: [AttributeDefinition: Int] = [:]
  @exclusivity(unchecked) var values: [ValueDefinition] = []
  @exclusivity(unchecked) var valueIndices: [ValueKey: Int] = [:]
  @exclusivity(unchecked) var datatypes: [DatatypeKey: any Datatype] = [:]
  /// Where each pattern of the store comes from first.
  @exclusivity(unchecked) private(set) var places: [SchemaPlace] = []
  /// Whether a definition that refers to itself is left out, not an error.
  private(set) var allowsRecursion = false

  @exclusivity(unchecked) private var pending: [Pending] = []
  private var scopes: [GrammarScope] = []

  init(loader: SchemaLoader, limits: GrammarLimits) {
    self.loader = loader
    self.limits = limits
    store = PatternStore(limit: limits.patterns, maximumDepth: limits.depth)
  }

  /// The simplified schema of a file and those that it refers to; it keeps the restrictions of
  /// section 7.
  func compile(_ file: SchemaFile) throws(SchemaProblem) -> (
    schema: SimplifiedSchema, identities: [AttributePlace: IDKind]
  ) {
    let root = try loader.root(file)
    let start = try pattern(root, SchemaContext(openFiles: [file.uri]))
    var nextScope = 0
    while !pending.isEmpty || nextScope < scopes.count {
      if let next = pending.popLast() {
        elements[next.definition].content = try group(
          next.patterns, next.context, at: next.place)
      } else {
        // What the start does not reach must be right all the same, but for loops (section 4.19).
        allowsRecursion = true
        for definition in scopes[nextScope].all {
          _ = try resolve(definition, at: root.place)
        }
        nextScope += 1
      }
    }
    nameClasses.complete(with: symbols)
    let schema = SimplifiedSchema(
      store: store, start: start, symbols: symbols, nameClasses: nameClasses, elements: elements,
      attributes: attributes, values: values, places: places)
    var restrictions = SchemaRestrictions(schema)
    return (schema, try restrictions.check())
  }

  func add(_ scope: GrammarScope) { scopes.append(scope) }

  /// Notes where the patterns made since the last call come from, and that they could be made.
  func note(_ place: SchemaPlace) throws(SchemaProblem) {
    while places.count < store.patterns.count { places.append(place) }
    guard store.isExhausted else { return }
    throw SchemaProblem(
      "schema-too-large",
      store.isTooDeep
        ? "patterns nest deeper than \(limits.depth) in each other"
        : "the schema has more than \(limits.patterns) patterns and alternatives",
      hint: "the limit guards against schemas made to exhaust the machine", at: place)
  }

  // MARK: Patterns

  /// The patterns of `elements` as a group (section 4.12).
  func group(
    _ patterns: [SchemaElement], _ context: SchemaContext, at place: SchemaPlace
  ) throws(SchemaProblem) -> PatternID {
    try fold(try all(patterns, context)[...], at: place) { $0.group($1, $2) }
  }

  func all(
    _ patterns: [SchemaElement], _ context: SchemaContext
  ) throws(SchemaProblem) -> [PatternID] {
    var all: [PatternID] = []
    all.reserveCapacity(patterns.count)
    for element in patterns { all.append(try pattern(element, context)) }
    return all
  }

  /// Joins patterns two by two as a balanced tree, so that long lists nest little.
  func fold(
    _ patterns: ArraySlice<PatternID>, at place: SchemaPlace,
    _ join: (inout PatternStore, PatternID, PatternID) -> PatternID
  ) throws(SchemaProblem) -> PatternID {
    guard patterns.count > 1 else { return patterns.first ?? .empty }
    let middle = patterns.startIndex + patterns.count / 2
    let first = try fold(patterns[..<middle], at: place, join)
    let second = try fold(patterns[middle...], at: place, join)
    let joined = join(&store, first, second)
    try note(place)
    return joined
  }

  func pattern(
    _ element: SchemaElement, _ outer: SchemaContext
  ) throws(SchemaProblem) -> PatternID {
    let context = outer.entering(element)
    let pattern = try self.pattern(of: element, context)
    try note(element.place)
    return pattern
  }

  private func pattern(
    of element: SchemaElement, _ context: SchemaContext
  ) throws(SchemaProblem) -> PatternID {
    let place = element.place
    switch element.kind {
    case .empty: return .empty
    case .text: return .text
    case .element: return try elementPattern(element, context)
    case .attribute: return try attributePattern(element, context)
    case .group: return try group(element.children, context, at: place)
    case .interleave:
      return try fold(try all(element.children, context)[...], at: place) {
        $0.interleave($1, $2)
      }
    case .choice: return store.choice(try all(element.children, context))
    case .optional: return store.optional(try group(element.children, context, at: place))
    case .oneOrMore: return store.oneOrMore(try group(element.children, context, at: place))
    case .zeroOrMore:
      let content = try group(element.children, context, at: place)
      return store.optional(store.oneOrMore(content))
    case .mixed: return store.interleave(.text, try group(element.children, context, at: place))
    case .list: return store.list(try group(element.children, context, at: place))
    case .data: return try dataPattern(element, context)
    case .value: return try valuePattern(element, context)
    case .ref: return try reference(element, in: context.scope)
    case .parentRef: return try reference(element, in: context.scope?.parent)
    case .grammar: return try grammar(element, context)
    case .externalRef: return try external(element, context)
    default: return .notAllowed
    }
  }

  private func elementPattern(
    _ element: SchemaElement, _ context: SchemaContext
  ) throws(SchemaProblem) -> PatternID {
    let (nameClass, patterns) = try namesAndPatterns(of: element, context)
    let definition = elements.count
    elements.append(
      ElementDefinition(
        nameClass: nameClasses.insert(nameClass), content: .notAllowed, place: element.place))
    pending.append(
      Pending(
        definition: definition, patterns: patterns, context: context, place: element.place))
    return store.element(definition)
  }

  private func attributePattern(
    _ element: SchemaElement, _ context: SchemaContext
  ) throws(SchemaProblem) -> PatternID {
    let (nameClass, patterns) = try namesAndPatterns(of: element, context)
    let value =
      patterns.isEmpty ? PatternID.text : try group(patterns, context, at: element.place)
    if value == .notAllowed { return .notAllowed }
    let definition = AttributeDefinition(
      nameClass: nameClasses.insert(nameClass), value: value)
    if let index = attributeIndices[definition] { return store.attribute(index) }
    attributeIndices[definition] = attributes.count
    attributes.append(definition)
    return store.attribute(attributes.count - 1)
  }
}
