package import Diagnostics

/// What no transcript says of itself: `corpus.yaml`.
public struct CorpusConfiguration: Hashable, Sendable {
  /// Under which terms the texts may be used.
  public struct Licence: Hashable, Sendable {
    /// An address, such as `https://creativecommons.org/licenses/by/4.0/`.
    public var target: String?
    /// Its name or its words, as they are to stand in `licence`.
    public var text: String?
  }

  /// The path of the file, for messages.
  public var name: String
  /// `teiCorpus/@xml:id`.
  public var id: String?
  /// Of the corpus, for its root.
  public var title: String?
  /// Who publishes the texts, where no text says it.
  public var publisher: String?
  /// For texts that name none.
  public var licence: Licence?
  /// The corpus's persistent identifier, a URL or a handle.
  public var handle: String?
  /// BCP 47, for transcripts whose own language cannot be found.
  public var language: String?
  /// How the ids of transcripts are made.
  public var ids: IDPattern?
  /// The path of the table of people, relative to the file's directory.
  public var people: String?
  /// The path of the file of corrections, relative to the file's directory.
  public var corrections: String?
  /// Where keys stand in the file, for messages about what they name.
  package private(set) var places: [String: SourceLocation] = [:]

  init(name: String, places: [String: SourceLocation] = [:]) {
    self.name = name
    self.places = places
  }
}
