/// An element of a schema as written: what both syntaxes of RELAX NG yield.
///
/// A class, since a schema has many, each of which is handed on many times. Annotations are left out. An attribute or text that an element of this kind cannot have is an
/// error of the syntax's reader; which children an element can have is checked later, once for
/// both syntaxes.
///
/// Source: RELAX NG, sections 3 and 4.1; RELAX NG Compact Syntax, annex A.
final class SchemaElement {
  var kind: SchemaElementKind
  /// Attributes as written, without the white space around them (section 4.2).
  var name: String?
  var type: String?
  var combine: String?
  var href: String?
  var ns: String?
  var datatypeLibrary: String?
  /// The content of `value` and `param`, and of `name` without the white space around it.
  var text = ""
  var children: [SchemaElement] = []
  /// The namespace declarations in scope, for qualified names and for values of type `QName`.
  var namespaces = NamespaceBindings()
  /// What `href` is relative to: the file's URI, or `xml:base`.
  var baseURI: String
  var place: SchemaPlace

  init(_ kind: SchemaElementKind, baseURI: String, place: SchemaPlace) {
    self.kind = kind
    self.baseURI = baseURI
    self.place = place
  }
}
