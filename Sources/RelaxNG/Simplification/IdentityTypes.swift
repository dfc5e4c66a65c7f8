import LibXML

/// Finds the attributes whose values identify elements or refer to them, and checks that a schema
/// is clear about them.
///
/// Source: RELAX NG DTD Compatibility, section 5.
struct IdentityTypes {
  private var schema: SimplifiedSchema
  private let elements: [Int]
  private var identities: [AttributePlace: IDKind] = [:]
  /// For each attribute definition the kind of its value.
  private let kinds: [IDKind]
  /// For each name class whether it has a name that some attribute of a kind has.
  private let isDoubtful: [Bool]
  /// For each pattern whether it is known to hold no ids.
  private var isPlain: [Bool]
  /// For each pattern whether it is known to hold no attribute of which anything is noted.
  private var isIndifferent: [Bool]

  init(_ schema: SimplifiedSchema, elements: [Int]) {
    self.schema = schema
    self.elements = elements
    kinds = schema.attributes.map { Self.kind(of: $0.value, in: schema) }
    let names = Set(
      zip(schema.attributes, kinds).flatMap { attribute, kind in
        kind == .none ? [] : schema.nameClasses.classes[attribute.nameClass].names
      })
    isDoubtful = schema.nameClasses.classes.indices.map { index in
      names.contains { schema.nameClasses.contains($0, in: index) }
    }
    isPlain = [Bool](repeating: false, count: schema.store.patterns.count)
    isIndifferent = isPlain
  }

  private struct Plain: Hashable {
    var element: Int
    var attribute: Int
  }

  mutating func check() throws(SchemaProblem) -> [AttributePlace: IDKind] {
    guard schema.values.contains(where: { $0.datatype.idKind != .none }) else { return [:] }
    var plain: [Plain: SchemaPlace] = [:]
    for index in elements {
      let element = schema.elements[index]
      try checkNoIdentity(in: element.content, element: element)
      schema.store.memo.clear()
      _ = try note(attributesIn: element.content, of: element, plain: &plain)
    }
    try checkConflicts(plain)
    return identities
  }

  /// - Returns: whether something is to be noted of other elements with these attributes too.
  private mutating func note(
    attributesIn id: PatternID, of element: ElementDefinition, plain: inout [Plain: SchemaPlace]
  ) throws(SchemaProblem) -> Bool {
    let pattern = schema.store[id]
    guard pattern.traits.contains(.hasAttribute), !isIndifferent[id.index] else { return false }
    guard schema.store.memo.visit(id) else { return true }
    let first = PatternID(rawValue: pattern.first)
    var matters = false
    switch pattern.kind {
    case .attribute:
      let number = Int(pattern.first)
      try note(number, of: element, plain: &plain)
      matters = kinds[number] != .none || isDoubtful[schema.attributes[number].nameClass]
    case .choice:
      for index in Int(pattern.first)..<Int(pattern.first + pattern.second) {
        let alternative = schema.store.alternatives[index]
        if try note(attributesIn: alternative, of: element, plain: &plain) { matters = true }
      }
    case .oneOrMore: matters = try note(attributesIn: first, of: element, plain: &plain)
    case .group, .interleave:
      let second = PatternID(rawValue: pattern.second)
      matters = try note(attributesIn: first, of: element, plain: &plain)
      if try note(attributesIn: second, of: element, plain: &plain) { matters = true }
    case .notAllowed, .empty, .text, .list, .value, .element: break
    }
    if !matters { isIndifferent[id.index] = true }
    return matters
  }

  private mutating func note(
    _ number: Int, of element: ElementDefinition, plain: inout [Plain: SchemaPlace]
  ) throws(SchemaProblem) {
    let attribute = schema.attributes[number]
    let kind = kinds[number]
    guard kind != .none else {
      try checkNoIdentity(in: attribute.value, element: element)
      guard isDoubtful[attribute.nameClass] else { return }
      let key = Plain(element: element.nameClass, attribute: attribute.nameClass)
      if plain[key] == nil { plain[key] = element.place }
      return
    }
    let elementClass = schema.nameClasses.classes[element.nameClass]
    guard case .name(let name) = schema.nameClasses.classes[attribute.nameClass],
      elementClass.isFinite
    else {
      throw problem(
        "an attribute of type ID, IDREF or IDREFS and its element need a name of their own", element
      )
    }
    for symbol in elementClass.names {
      let key = AttributePlace(element: symbol, attribute: name)
      if let other = identities[key], other != kind {
        throw conflict(key, element.place)
      }
      identities[key] = kind
    }
  }

  private static func kind(of value: PatternID, in schema: SimplifiedSchema) -> IDKind {
    let pattern = schema.store[value]
    guard pattern.kind == .value else { return .none }
    return schema.values[Int(pattern.first)].datatype.idKind
  }

  /// Refuses data of type ID and the like anywhere but as an attribute's whole value.
  private mutating func checkNoIdentity(
    in id: PatternID, element: ElementDefinition
  ) throws(SchemaProblem) {
    let pattern = schema.store[id]
    guard pattern.traits.contains(.hasValue), !isPlain[id.index] else { return }
    isPlain[id.index] = true
    switch pattern.kind {
    case .value:
      guard Self.kind(of: id, in: schema) == .none else {
        throw problem(
          "a value of type ID, IDREF or IDREFS must be the whole value of an attribute", element)
      }
    case .choice:
      for alternative in schema.store.alternatives(of: id) {
        try checkNoIdentity(in: alternative, element: element)
      }
    case .group, .interleave:
      try checkNoIdentity(in: PatternID(rawValue: pattern.first), element: element)
      try checkNoIdentity(in: PatternID(rawValue: pattern.second), element: element)
    case .oneOrMore, .list:
      try checkNoIdentity(in: PatternID(rawValue: pattern.first), element: element)
    case .notAllowed, .empty, .text, .element, .attribute: break
    }
  }

  /// An attribute of one element cannot be an id here and plain there.
  private func checkConflicts(_ plain: [Plain: SchemaPlace]) throws(SchemaProblem) {
    let doubtful = plain.sorted {
      ($0.value.file, $0.value.offset) < ($1.value.file, $1.value.offset)
    }
    for (other, place) in doubtful {
      let conflicts = identities.keys.filter {
        schema.nameClasses.contains($0.element, in: other.element)
          && schema.nameClasses.contains($0.attribute, in: other.attribute)
      }
      if let first = conflicts.min(by: { $0.element.index < $1.element.index }) {
        throw conflict(first, place)
      }
    }
  }

  private func problem(_ message: String, _ element: ElementDefinition) -> SchemaProblem {
    SchemaProblem("identity-type", message, at: element.place)
  }

  private func conflict(_ key: AttributePlace, _ place: SchemaPlace) -> SchemaProblem {
    let attribute = schema.symbols.name(of: key.attribute)?.description ?? ""
    let element = schema.symbols.name(of: key.element)?.description ?? ""
    return SchemaProblem(
      "identity-type",
      "the attribute “\(attribute)” of the element “\(element)” has different types of ID",
      at: place)
  }
}

/// An attribute of an element, by their names.
struct AttributePlace: Hashable, Sendable {
  var element: Symbol
  var attribute: Symbol
}
