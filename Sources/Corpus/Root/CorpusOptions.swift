public import Configuration

/// How a corpus's root is made.
public struct CorpusOptions: Sendable {
  /// The order of the texts.
  public enum Grouping: String, Sendable, CaseIterable {
    /// That of their paths.
    case folder
    /// By the year of their dates; those without one come last.
    case year
  }

  /// `teiCorpus/@xml:id`; made of the root's name where nil.
  public var id: String?
  public var title: String?
  public var publisher: String?
  /// `licence/@target`, a URI.
  public var licence: String?
  /// The licence in words.
  public var licenceText: String?
  /// A persistent identifier of the corpus, such as a handle.
  public var handle: String?
  /// Who is one person in several texts.
  public var corrections: Corrections?
  /// Who is known beforehand.
  public var people: PeopleTable?
  public var grouping = Grouping.folder
  /// The version of Verbatim to name.
  public var version: String
  /// Texts read at once; nil for one a processor.
  public var workers: Int?

  public init(version: String) {
    self.version = version
  }
}
