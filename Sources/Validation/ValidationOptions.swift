public import LibXML

/// What a document is checked against, and how.
public struct ValidationOptions: Sendable {
  /// The schema that is asked for.
  public enum SchemaRequest: Hashable, Sendable {
    /// As the document says: its `xml-model`; else `transcript`, where Verbatim wrote it.
    case fromDocument
    /// A bundled schema's name or the path of a file.
    case named(String)
    /// None: well-formedness, links and counts only.
    case noSchema
  }

  /// What reads the schema.
  public enum Engine: String, Hashable, Sendable, CaseIterable {
    /// The project's own.
    case verbatim
    /// libxml2's, in a process of its own with limits of time and memory: as a cross-check.
    case libxml2
  }

  /// Which schema documents are checked against.
  public var schema: SchemaRequest = .fromDocument
  /// What reads the schema.
  public var engine: Engine = .verbatim
  /// The path of a program that answers as `ReferenceCheck` says, for the engine `libxml2` and for
  /// Schematron; nil checks in this process, without limits of time and memory.
  public var referenceProgram: String?
  /// The path of a schema in Schematron that is evaluated too, as far as XPath 1.0 goes.
  public var schematron: String?
  /// Of the Schematron schema this phase; nil is the schema's default.
  public var phase: String?
  /// Errors of one document after which no more are looked for.
  public var maximumErrors = 1000
  /// Whether a message lists every alternative rather than eight.
  public var isVerbose = false
  /// Directories below which schemas may be read that documents name. Links are followed.
  public var roots: [String] = []
  /// Whether the files that documents include (XInclude) are validated in their places. Without
  /// neighbours none are.
  public var followsInclusions = true
  /// Whether ids and pointers are checked.
  public var checksLinks = true
  /// Whether the counts in headers are checked.
  public var checksCounts = true
  /// Whether TEI's rules in Schematron are checked that the schema carries.
  public var checksConstraints = true
  /// What is refused of documents.
  public var limits = ParserLimits()

  /// What `verbatim validate` does without options.
  public init() {}

  /// The path of the schema file that is asked for; nil for a bundled one and where documents
  /// say theirs.
  public var schemaPath: String? {
    guard case .named(let name) = schema, case .file(let path) = SchemaSource(named: name) else {
      return nil
    }
    return path
  }
}
