/// Where a transcript's page points to.
public struct PageLinks: Sendable {
  /// Relative URLs; nil where there is nothing to link.
  public var tei: String?
  public var source: String?
  /// The page that lists the corpus.
  public var index: String?
  /// A recording to play from a turn's time.
  public var media: String?

  public init(
    tei: String? = nil, source: String? = nil, index: String? = nil, media: String? = nil
  ) {
    self.tei = tei
    self.source = source
    self.index = index
    self.media = media
  }
}
