/// Where a transcript's page points to.
public struct PageLinks: Sendable {
  /// Relative URLs; nil where there is nothing to link.
  public var tei: String?
  public var source: String?
  /// The page that lists the corpus.
  public var index: String?
  /// A recording to play from a turn's time: a relative URL, or one of http or https.
  public let media: String?

  public init(
    tei: String? = nil, source: String? = nil, index: String? = nil, media: String? = nil
  ) {
    self.tei = tei
    self.source = source
    self.index = index
    self.media = media.flatMap { Self.isPlayable($0) ? $0 : nil }
  }

  /// Nothing but a file or a web address is played: a colon in the first part makes a scheme
  /// (RFC 3986, section 3.1). A server's name holds nothing that would end its place in the page's
  /// policy.
  public static func isPlayable(_ url: String) -> Bool {
    let lower = url.lowercased()
    for scheme in ["http://", "https://"] where lower.hasPrefix(scheme) {
      let host = lower.dropFirst(scheme.count).prefix { $0 != "/" && $0 != "?" && $0 != "#" }
      let isName = host.utf8.allSatisfy { byte in
        byte >= 48 && byte <= 57 || byte >= 97 && byte <= 122 || "-.:[]".utf8.contains(byte)
      }
      return !host.isEmpty && isName
    }
    return !lower.prefix { $0 != "/" }.contains(":") && !lower.hasPrefix("//")
  }
}
