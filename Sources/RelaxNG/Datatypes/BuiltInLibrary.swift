/// `string` and `token`, which are always there.
///
/// Source: RELAX NG, sections 4.16 and 6.2.7.
struct BuiltInLibrary: DatatypeLibrary {
  func datatype(
    named name: String, parameters: [DatatypeParameter]
  ) throws(DatatypeError) -> any Datatype {
    guard name == "string" || name == "token" else {
      throw DatatypeError(
        "the built-in library has the datatypes “string” and “token”, and no “\(name)”")
    }
    guard parameters.isEmpty else {
      throw DatatypeError("the built-in datatype “\(name)” has no parameters", parameter: 0)
    }
    return BuiltInDatatype(collapsesSpace: name == "token")
  }
}

/// A string, taken as it is or with its white space collapsed.
private final class BuiltInDatatype: Datatype {
  private let collapsesSpace: Bool

  init(collapsesSpace: Bool) {
    self.collapsesSpace = collapsesSpace
  }

  var expectation: String { "any text" }

  var allowsAnything: Bool { true }

  func allows(_ value: Span<UInt8>, context: borrowing NamespaceBindings) -> Bool { true }

  func equal(
    _ left: Span<UInt8>, context leftContext: borrowing NamespaceBindings,
    _ right: Span<UInt8>, context rightContext: borrowing NamespaceBindings
  ) -> Bool {
    collapsesSpace ? tokensEqual(left, right) : bytesEqual(left, right)
  }
}
