/// An element of a schema as written: what both syntaxes of RELAX NG yield.
///
/// A class, since a schema has many, each of which is handed on many times. Annotations are left
/// out. An attribute or text that an element of this kind cannot have is an error of the syntax's
/// reader; which children an element can have is checked later, once for both syntaxes.
///
/// Source: RELAX NG, sections 3 and 4.1; RELAX NG Compact Syntax, annex A.
final class SchemaElement {
  /// What few elements have.
  private final class Extras {
    var combine: String?
    var href: String?
    var ns: String?
    var datatypeLibrary: String?
  }

  let kind: SchemaElementKind
  let place: SchemaPlace
  // Unchecked, since each is set by the reader and looked at by others after it.
  /// Attributes as written, without the white space around them (section 4.2).
  @exclusivity(unchecked) var name: String?
  @exclusivity(unchecked) var type: String?
  /// The content of `value` and `param`, and of `name` without the white space around it.
  @exclusivity(unchecked) var text = ""
  @exclusivity(unchecked) var children: [SchemaElement] = []
  @exclusivity(unchecked) var surroundings: SchemaSurroundings
  @exclusivity(unchecked) private var extras: Extras?

  init(_ kind: SchemaElementKind, in surroundings: SchemaSurroundings, at place: SchemaPlace) {
    self.kind = kind
    self.surroundings = surroundings
    self.place = place
  }

  var combine: String? {
    get { extras?.combine }
    set { makeExtras().combine = newValue }
  }

  var href: String? {
    get { extras?.href }
    set { makeExtras().href = newValue }
  }

  var ns: String? {
    get { extras?.ns }
    set { makeExtras().ns = newValue }
  }

  var datatypeLibrary: String? {
    get { extras?.datatypeLibrary }
    set { makeExtras().datatypeLibrary = newValue }
  }

  private func makeExtras() -> Extras {
    if let extras { return extras }
    let made = Extras()
    extras = made
    return made
  }
}

/// What an element of a schema has from those around it; elements that have the same share it.
final class SchemaSurroundings {
  /// The namespace declarations in scope, for qualified names and for values of type `QName`.
  let namespaces: NamespaceBindings
  /// What `href` is relative to: the file's URI, or `xml:base`.
  let baseURI: String

  init(namespaces: NamespaceBindings = NamespaceBindings(), baseURI: String) {
    self.namespaces = namespaces
    self.baseURI = baseURI
  }
}
