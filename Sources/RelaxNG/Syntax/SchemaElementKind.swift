/// The elements of RELAX NG's namespace.
///
/// Source: RELAX NG, section 3.
enum SchemaElementKind: String, Sendable, CaseIterable {
  case element, attribute, group, interleave, choice, optional, zeroOrMore, oneOrMore, list, mixed
  case ref, parentRef, empty, value, data, text, notAllowed, externalRef, grammar
  case param, except
  case start, define, div, include
  case name, anyName, nsName

  static let namespace = "http://relaxng.org/ns/structure/1.0"

  /// How deep elements may nest in either syntax, as many as the XML parser takes.
  static let maximumDepth = 250

  /// Whether it is a pattern.
  var isPattern: Bool {
    switch self {
    case .element, .attribute, .group, .interleave, .choice, .optional, .zeroOrMore, .oneOrMore,
      .list, .mixed, .ref, .parentRef, .empty, .value, .data, .text, .notAllowed, .externalRef,
      .grammar:
      true
    default: false
    }
  }

  var isNameClass: Bool {
    switch self {
    case .name, .anyName, .nsName, .choice: true
    default: false
    }
  }

  /// Whether its content is text.
  var holdsText: Bool { self == .value || self == .param || self == .name }

  /// Whether it can have the attribute `name`.
  var hasName: Bool {
    switch self {
    case .element, .attribute, .ref, .parentRef, .define, .param: true
    default: false
    }
  }
}
