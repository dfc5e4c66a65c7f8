/// One finding about one input: what is wrong, where, why, and what to do.
public struct Diagnostic: Hashable, Sendable {
  /// How much a finding weighs: an error fails, the others do not.
  public enum Severity: String, Sendable, CaseIterable {
    case error, warning, note
  }

  /// Which check found it.
  public enum Source: String, Sendable, CaseIterable {
    case xml, grammar, links, counts, schematron, reading
    /// Rules of Verbatim's own over the values of attributes.
    case values
  }

  /// A stable, dotless name of the kind of finding, such as `unresolved-pointer`.
  public var id: String
  public var severity: Severity
  public var source: Source
  /// One sentence in the field's words.
  public var message: String
  /// The input's path as the user gave it; `-` is standard input.
  public var file: String?
  public var location: SourceLocation?
  /// Where the finding ends, if it spans more than a point: the place behind its last character.
  public var end: SourceLocation?
  /// What to do about it; each line is a thought of its own.
  public var hint: String?
  /// The line of `location`, where the input could be read again.
  public var excerpt: Excerpt?
  /// A change that mends it and nothing else.
  public var fix: Fix?

  public init(
    id: String, severity: Severity = .error, source: Source, message: String,
    file: String? = nil, location: SourceLocation? = nil, end: SourceLocation? = nil,
    hint: String? = nil, excerpt: Excerpt? = nil, fix: Fix? = nil
  ) {
    self.id = id
    self.severity = severity
    self.source = source
    self.message = message
    self.file = file
    self.location = location
    self.end = end
    self.hint = hint
    self.excerpt = excerpt
    self.fix = fix
  }
}
