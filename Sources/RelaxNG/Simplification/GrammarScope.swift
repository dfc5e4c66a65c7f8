/// The definitions of one `grammar`, by name.
///
/// Source: RELAX NG, sections 4.17 and 4.18.
final class GrammarScope {
  let parent: GrammarScope?
  var start: GrammarDefinition?
  // Unchecked, since definitions are added and looked up one by one.
  @exclusivity(unchecked) var definitions: [String: GrammarDefinition] = [:]
  /// In the order in which they are met.
  @exclusivity(unchecked) var all: [GrammarDefinition] = []

  init(parent: GrammarScope?) {
    self.parent = parent
  }
}

/// All the definitions of one name in a grammar, or of its start.
final class GrammarDefinition {
  struct Part {
    var patterns: [SchemaElement]
    var context: SchemaContext
    var place: SchemaPlace
  }

  enum State {
    case pending
    /// What it refers to is being resolved.
    case open
    case done(PatternID)
  }

  /// Nil for the start.
  let name: String?
  @exclusivity(unchecked) var parts: [Part] = []
  /// How several parts combine: `choice` or `interleave`.
  var combine: String?
  /// Whether a part says nothing of how it combines.
  var hasPlainPart = false
  @exclusivity(unchecked) var state = State.pending

  init(name: String?) {
    self.name = name
  }
}

/// What a pattern has from the elements around it. A class, since most have the same.
final class SchemaContext {
  /// The inherited `ns` (section 4.8).
  let ns: String
  /// The inherited `datatypeLibrary` (section 4.3).
  let datatypeLibrary: String
  /// Kept by the compiler; a scope's own definitions refer back to it.
  unowned let scope: GrammarScope?
  /// The URIs of the files that lead here.
  let openFiles: [String]

  init(
    ns: String = "", datatypeLibrary: String = "", scope: GrammarScope? = nil, openFiles: [String]
  ) {
    self.ns = ns
    self.datatypeLibrary = datatypeLibrary
    self.scope = scope
    self.openFiles = openFiles
  }

  /// The context of an element's children.
  func entering(_ element: SchemaElement) -> SchemaContext {
    guard element.ns != nil || element.datatypeLibrary != nil else { return self }
    return SchemaContext(
      ns: element.ns ?? ns, datatypeLibrary: element.datatypeLibrary ?? datatypeLibrary,
      scope: scope, openFiles: openFiles)
  }

  /// The context of the components of a nested grammar.
  func entering(_ scope: GrammarScope) -> SchemaContext {
    SchemaContext(ns: ns, datatypeLibrary: datatypeLibrary, scope: scope, openFiles: openFiles)
  }

  /// The context of another file's root (sections 4.6 and 4.7).
  func entering(file uri: String) -> SchemaContext {
    SchemaContext(ns: ns, scope: scope, openFiles: openFiles + [uri])
  }
}
