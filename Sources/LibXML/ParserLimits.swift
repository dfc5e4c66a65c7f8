/// What the parser refuses to take.
public struct ParserLimits: Hashable, Sendable {
  /// Attributes of one element. libxml2 compares each with each other.
  public var attributes = 256
  /// Elements open at once, as libxml2 bounds its own trees.
  public var depth = 256
  /// Bytes of one tag. libxml2 itself ends at 10,000,000, and does not say what was too long.
  public var tagLength = 9_900_000
  /// Whether a document type declaration is accepted. Nothing outside the document is read even
  /// then, and an entity stands for characters only.
  public var allowsDocumentType = false

  /// The limits for documents that nobody vouches for.
  public init() {}
}
