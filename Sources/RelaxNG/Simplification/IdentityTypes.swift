import LibXML

/// Finds the attributes whose values identify elements or refer to them, and checks that a schema
/// is clear about them.
///
/// Source: RELAX NG DTD Compatibility, section 5.
struct IdentityTypes {
  private let schema: SchemaCompiler
  private let elements: [Int]
  /// The patterns known to hold no ids.
  private var plainPatterns: Set<PatternID> = []

  init(_ schema: SchemaCompiler, elements: [Int]) {
    self.schema = schema
    self.elements = elements
  }

  private struct Plain: Hashable {
    var element: Int
    var attribute: Int
  }

  mutating func check() throws(SchemaProblem) {
    guard schema.values.contains(where: { $0.datatype.idKind != .none }) else { return }
    var plain: Set<Plain> = []
    for index in elements {
      let element = schema.elements[index]
      schema.store.memo.clear()
      var attributes: [Int] = []
      schema.store.forEachAttribute(in: element.content) { attributes.append($0) }
      try checkNoIdentity(in: element.content, element: element)
      for attribute in attributes {
        try note(schema.attributes[attribute], of: element, plain: &plain)
      }
    }
    try checkConflicts(plain)
  }

  private mutating func note(
    _ attribute: AttributeDefinition, of element: ElementDefinition, plain: inout Set<Plain>
  ) throws(SchemaProblem) {
    let kind = kind(of: attribute.value)
    guard kind != .none else {
      try checkNoIdentity(in: attribute.value, element: element)
      plain.insert(Plain(element: element.nameClass, attribute: attribute.nameClass))
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
      if let other = schema.identities[key], other != kind {
        throw conflict(key, element.place)
      }
      schema.identities[key] = kind
    }
  }

  private func kind(of value: PatternID) -> IDKind {
    let pattern = schema.store[value]
    guard pattern.kind == .value else { return .none }
    return schema.values[Int(pattern.first)].datatype.idKind
  }

  /// Refuses data of type ID and the like anywhere but as an attribute's whole value.
  private mutating func checkNoIdentity(
    in id: PatternID, element: ElementDefinition
  ) throws(SchemaProblem) {
    let pattern = schema.store[id]
    guard pattern.traits.contains(.hasValue), plainPatterns.insert(id).inserted else { return }
    switch pattern.kind {
    case .value:
      guard kind(of: id) == .none else {
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

  private func checkConflicts(_ plain: Set<Plain>) throws(SchemaProblem) {
    for (place, _) in schema.identities {
      for other in plain
      where schema.nameClasses.contains(place.element, in: other.element)
        && schema.nameClasses.contains(place.attribute, in: other.attribute)
      {
        throw conflict(place, SchemaPlace(file: 0, offset: 0))
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
