/// An `element` pattern: a name class and a content.
struct ElementDefinition: Sendable {
  /// Its number in the `NameClassTable`.
  var nameClass: Int
  var content: PatternID
  var place: SchemaPlace
}

/// An `attribute` pattern: a name class and a value.
struct AttributeDefinition: Hashable, Sendable {
  /// Its number in the `NameClassTable`.
  var nameClass: Int
  var value: PatternID
}

/// A `data` or `value` pattern. A class, so that it is not copied where it is used.
final class ValueDefinition: Sendable {
  enum Restriction: Sendable {
    /// Any value of the datatype but those that the pattern matches.
    case data(except: PatternID)
    /// One value, as the schema writes it.
    case value([UInt8], context: NamespaceBindings)
  }

  let datatype: any Datatype
  let restriction: Restriction

  init(datatype: any Datatype, restriction: Restriction) {
    self.datatype = datatype
    self.restriction = restriction
  }

  /// Whether every string will do.
  var allowsAnything: Bool {
    guard case .data(let except) = restriction else { return false }
    return datatype.allowsAnything && except == .notAllowed
  }

  /// Whether every plain name will do.
  var allowsPlainNames: Bool {
    guard case .data(let except) = restriction else { return false }
    return datatype.allowsPlainNames && except == .notAllowed
  }
}
