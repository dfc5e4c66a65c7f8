/// How a TEI file's text differs from the source that was converted.
public struct SourceChanges: Hashable, Sendable {
  /// The elements that were edited, by id or place; where several pieces share a hash, all of
  /// them, since one was.
  public var edited: [String] = []
  /// Pieces of text were added or removed, so only the source's usual layout could be applied.
  public var isReshaped = false
  /// The bytes given are not those of the source.
  public var isDifferent = false

  public init() {}

  public var isEmpty: Bool { !isDifferent && !isReshaped && edited.isEmpty }
}
