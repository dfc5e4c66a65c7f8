internal import LibXML

/// Decides which schema a document is checked against.
struct SchemaChooser {
  let request: ValidationOptions.SchemaRequest
  let limits: ParserLimits

  enum Choice: Equatable {
    case schema(SchemaSource)
    /// The document names it: it is read only below the roots.
    case named(SchemaSource)
    case none
  }

  /// - Throws: a `ValidationFailure` where no schema is known, or what the input throws.
  func choose(for input: DocumentInput) throws -> Choice {
    switch request {
    case .named(let name):
      let source = SchemaSource(named: name)
      // Our schema is that of texts: beside them a root that we wrote is passed over.
      guard source == .bundled("transcript") else { return .schema(source) }
      let clues = try SchemaClues(input, limits: limits)
      return clues.isOurs && clues.isCorpus ? .none : .schema(source)
    case .noSchema: return .none
    case .fromDocument: break
    }
    let clues = try SchemaClues(input, limits: limits)
    if let model = clues.model {
      return .named(.file(Self.resolve(model.href, against: input.name)))
    }
    // The schema is that of texts; a corpus's root that we wrote has none.
    if clues.isOurs { return clues.isCorpus ? .none : .schema(.bundled("transcript")) }
    // What is no XML is said by the parser, not by a question for a schema.
    guard clues.isReadable else { return .none }
    let others =
      clues.otherModels.isEmpty
      ? "" : " (it names “\(clues.otherModels[0])”, which is not RELAX NG)"
    throw ValidationFailure(
      "“\(input.name)” names no schema\(others)",
      hint: "pass --schema FILE, or --schema transcript, or --schema none to check without one")
  }

  /// The path or URI of a reference in a document of a path.
  static func resolve(_ href: String, against path: String) -> String {
    let isAbsolute =
      href.hasPrefix("/")
      || href.prefix { $0 != "/" && $0 != "?" && $0 != "#" }.contains(":")
    guard !isAbsolute, let slash = path.lastIndex(of: "/") else { return href }
    return path[...slash] + href
  }
}
