/// How a corpus's root is made.
public struct CorpusOptions: Sendable {
  /// The order of the texts.
  public enum Grouping: String, Sendable, CaseIterable {
    /// That of their paths.
    case folder
    /// By the year of their dates; those without one come last.
    case year
  }

  public var title: String?
  public var publisher: String?
  /// `licence/@target`, a URI.
  public var licence: String?
  public var grouping = Grouping.folder
  /// The version of Verbatim to name.
  public var version: String
  public var workers: Int?

  public init(version: String) {
    self.version = version
  }
}
