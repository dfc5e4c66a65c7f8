public import LibXML

/// A compiled RELAX NG schema: immutable, shared by all who check documents against it.
///
/// Source: RELAX NG 1.0 (OASIS, 3 December 2001); RELAX NG DTD Compatibility, section 5.
public final class Grammar: Sendable {
  let symbols: SymbolTable
  let nameClasses: NameClassTable
  let elements: [ElementDefinition]
  let attributes: [AttributeDefinition]
  let values: [ValueDefinition]
  let start: PatternID
  /// The patterns of the schema; whoever checks documents adds their derivatives to a copy.
  let store: PatternStore
  /// For each of the schema's patterns the check that it makes of a string, if it can.
  private let checks: [ValueCheck?]
  /// The kinds of the attributes that identify elements or refer to them, as `IDKind`'s raw values,
  /// by the symbols of element and attribute.
  let identities: TransitionTable
  let limits: GrammarLimits
  /// Whether the meaning of some value depends on the namespace declarations in scope.
  let needsContext: Bool
  /// The names of all elements that the schema mentions, in the order in which it does.
  public let elementNames: [ExpandedName]

  /// Compiles a schema in the XML syntax.
  ///
  /// - Parameters:
  ///   - schema: the schema's first file; its URI is what references are relative to.
  ///   - resolver: gives the files that it refers to.
  /// - Throws: what is wrong with the schema, with the place.
  public init(
    schema: SchemaFile, resolver: SchemaResolver = .none, limits: GrammarLimits = GrammarLimits()
  ) throws(SchemaError) {
    let loader = SchemaLoader(resolver: resolver, limits: limits)
    let compiler = SchemaCompiler(loader: loader, limits: limits)
    let compiled: (schema: SimplifiedSchema, identities: [AttributePlace: IDKind])
    do {
      compiled = try compiler.compile(schema)
    } catch {
      throw SchemaError(error, files: loader.files)
    }
    symbols = compiled.schema.symbols
    nameClasses = compiled.schema.nameClasses
    elements = compiled.schema.elements
    attributes = compiled.schema.attributes
    values = compiled.schema.values
    start = compiled.schema.start
    store = compiled.schema.store.copyForDerivatives()
    checks = ValueCheck.all(in: store, attributes: attributes, values: values)
    var identities = TransitionTable()
    for (place, kind) in compiled.identities {
      identities.set(kind.rawValue, Int32(place.element.index), Int32(place.attribute.index))
    }
    self.identities = identities
    self.limits = limits
    needsContext = values.contains { $0.datatype.needsContext }
    elementNames = Self.elementNames(in: compiled.schema)
  }

  /// The check of a value of an attribute, or of a `data`, `value` or `list` pattern.
  func check(of id: PatternID) -> ValueCheck? {
    id.index < checks.count ? checks[id.index] : nil
  }

  private static func elementNames(in schema: SimplifiedSchema) -> [ExpandedName] {
    var isSeen = [Bool](repeating: false, count: schema.symbols.count)
    var names: [ExpandedName] = []
    for element in schema.elements {
      let own = schema.nameClasses.classes[element.nameClass].names
      for symbol in own where !isSeen[symbol.index] {
        isSeen[symbol.index] = true
        if let name = schema.symbols.name(of: symbol) { names.append(name) }
      }
    }
    return names
  }
}
