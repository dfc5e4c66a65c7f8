/// What a schema and the checking of a document may cost.
public struct GrammarLimits: Hashable, Sendable {
  /// Files of a schema.
  public var files = 1_000
  /// Bytes of all files of a schema.
  public var schemaSize = 64_000_000
  /// How deep files of a schema may refer to each other.
  public var fileDepth = 64
  /// How deep patterns may nest once references are followed.
  public var depth = 250
  /// Patterns, each with its alternatives, that a schema may come to, and again while documents
  /// are checked.
  public var patterns = 2_000_000

  /// Patterns that may be looked at while one document is checked, beyond what is known from
  /// earlier ones.
  public var work = 200_000_000

  /// The limits of `verbatim validate`.
  public init() {}
}
