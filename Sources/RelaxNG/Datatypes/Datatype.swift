/// A set of strings, and which of them mean the same.
///
/// Values are given as they stand in the document; white space is the datatype's own business.
///
/// Classes only, so that nothing is copied to ask one.
///
/// Source: RELAX NG, section 2 (datatypes); RELAX NG DTD Compatibility, section 5 (ids).
protocol Datatype: AnyObject, Sendable {
  /// What a value should be, for a message after “expected”: `a date such as 2022-05-23`.
  var expectation: String { get }

  var idKind: IDKind { get }

  /// Whether a value's meaning depends on the namespace declarations in scope.
  var needsContext: Bool { get }

  /// Whether it allows every string.
  var allowsAnything: Bool { get }

  /// Whether it allows every plain name (`XMLNames.isPlainName`).
  var allowsPlainNames: Bool { get }

  /// - Parameter value: UTF-8.
  func allows(_ value: Span<UInt8>, context: borrowing NamespaceBindings) -> Bool

  /// Whether two strings, each of which the datatype allows, mean the same value.
  func equal(
    _ left: Span<UInt8>, context leftContext: borrowing NamespaceBindings,
    _ right: Span<UInt8>, context rightContext: borrowing NamespaceBindings
  ) -> Bool
}

/// Whether values of a datatype identify elements or refer to them.
enum IDKind: Int32, Sendable {
  case none, id, idref, idrefs
}

extension Datatype {
  var idKind: IDKind { .none }
  var needsContext: Bool { false }
  var allowsAnything: Bool { false }
  var allowsPlainNames: Bool { allowsAnything }
}
