/// The definitions of one `grammar`, by name.
///
/// Source: RELAX NG, sections 4.17 and 4.18.
final class GrammarScope {
  let parent: GrammarScope?
  var start: GrammarDefinition?
  var definitions: [String: GrammarDefinition] = [:]
  /// In the order in which they are met.
  var all: [GrammarDefinition] = []

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
  var parts: [Part] = []
  /// How several parts combine: `choice` or `interleave`.
  var combine: String?
  /// Whether a part says nothing of how it combines.
  var hasPlainPart = false
  var state = State.pending

  init(name: String?) {
    self.name = name
  }
}

/// What a pattern has from the elements around it.
struct SchemaContext {
  /// The inherited `ns` (section 4.8).
  var ns = ""
  /// The inherited `datatypeLibrary` (section 4.3).
  var datatypeLibrary = ""
  /// Kept by the compiler; a scope's own definitions refer back to it.
  unowned var scope: GrammarScope?
  /// The URIs of the files that lead here.
  var openFiles: [String]

  /// The context of an element's children.
  func entering(_ element: SchemaElement) -> SchemaContext {
    guard element.ns != nil || element.datatypeLibrary != nil else { return self }
    var context = self
    if let ns = element.ns { context.ns = ns }
    if let library = element.datatypeLibrary { context.datatypeLibrary = library }
    return context
  }
}
