/// Reads sources as transcripts, whatever their layout.
public struct TranscriptReader: Sendable {
  public struct Options: Sendable {
    /// BCP 47; found from the text where it is nil.
    public var language: String?
    /// The words by which events are known.
    public var events: EventLexicon
    /// Labels are looked for; otherwise all speech is anonymous.
    public var findsLabels: Bool

    public init(
      language: String? = nil, events: EventLexicon = .standard, findsLabels: Bool = true
    ) {
      self.language = language
      self.events = events
      self.findsLabels = findsLabels
    }
  }

  public let options: Options

  public init(_ options: Options = Options()) {
    self.options = options
  }

  /// Reads a source; whatever its content, there is a transcript that holds all of it.
  ///
  /// Captions, CHAT, JSON, tables and HTML are known by their content; all else is plain text.
  public func read(_ source: Source) -> Transcript {
    let structured = StructuredInput.read(source, options: options) { readPlain($0) }
    return structured ?? readPlain(source)
  }

  private func readPlain(_ source: Source) -> Transcript {
    PlainReader(source: source, options: options).read()
  }
}
