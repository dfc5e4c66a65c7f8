/// A datatype of XML Schema as the engine sees it.
///
/// Closures hold the datatype because the compiler makes them for its very type, while the
/// methods of a generic type behind a protocol look their types up at each call (250 ns).
final class XMLSchemaDatatype: Datatype {
  typealias Context = NamespaceBindings

  let expectation: String
  let idKind: IDKind
  let needsContext: Bool
  let allowsAnything: Bool
  let allowsPlainNames: Bool
  private let allows: @Sendable (Span<UInt8>, borrowing Context) -> Bool
  private let equal:
    @Sendable (Span<UInt8>, borrowing Context, Span<UInt8>, borrowing Context) -> Bool

  init<Space: ValueSpace>(_ datatype: RestrictedDatatype<Space>, idKind: IDKind) {
    self.idKind = idKind
    expectation = datatype.expectation
    needsContext = datatype.space.needsContext
    allowsAnything = datatype.space.allowsAnything && datatype.facets.isEmpty
    allowsPlainNames = datatype.space.allowsPlainNames && datatype.facets.isEmpty
    let space = datatype.space
    if datatype.facets.isEmpty {
      allows = { value, context in
        space.whiteSpace.withNormalized(value) { space.contains($0, context) }
      }
    } else {
      allows = { datatype.allows($0, context: $1) }
    }
    equal = { datatype.equal($0, context: $1, $2, context: $3) }
  }

  func allows(_ value: Span<UInt8>, context: borrowing Context) -> Bool {
    allows(value, context)
  }

  func equal(
    _ left: Span<UInt8>, context leftContext: borrowing Context,
    _ right: Span<UInt8>, context rightContext: borrowing Context
  ) -> Bool {
    equal(left, leftContext, right, rightContext)
  }
}
