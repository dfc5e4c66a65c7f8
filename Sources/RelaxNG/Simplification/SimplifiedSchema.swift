/// A schema as section 4 leaves it: a start and elements, their patterns, and where these come
/// from.
struct SimplifiedSchema {
  var store: PatternStore
  let start: PatternID
  let symbols: SymbolTable
  let nameClasses: NameClassTable
  let elements: [ElementDefinition]
  let attributes: [AttributeDefinition]
  let values: [ValueDefinition]
  /// Where each pattern of the store comes from first.
  let places: [SchemaPlace]

  /// The place of a pattern in the schema.
  func place(of id: PatternID) -> SchemaPlace {
    id.index < places.count ? places[id.index] : SchemaPlace(file: 0, offset: 0)
  }
}
