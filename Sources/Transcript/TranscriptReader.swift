internal import Diagnostics

/// Reads sources as transcripts, whatever their layout.
public struct TranscriptReader: Sendable {
  public struct Options: Sendable {
    /// BCP 47; found from the text where it is nil.
    public var language: String?
    /// The words by which events are known.
    public var events: EventLexicon {
      get { ownEvents ?? .standard }
      set { ownEvents = newValue }
    }
    /// Nil for the standard ones, which are read where the first transcript is.
    private var ownEvents: EventLexicon?
    /// Roles by the labels or offices that tell them, in small letters: `quizmaster`. They win
    /// over what Verbatim knows itself.
    public var roles: [String: Participant.Role]
    /// Labels are looked for; otherwise all speech is anonymous.
    public var findsLabels: Bool
    /// What people have decided about labels; it goes before all evidence.
    public var labels = LabelDecisions()
    /// How lines make paragraphs; found from the text where it is nil.
    public var paragraphs: ParagraphLayout?

    public init(
      language: String? = nil, events: EventLexicon? = nil,
      roles: [String: Participant.Role] = [:], findsLabels: Bool = true
    ) {
      self.language = language
      ownEvents = events
      self.roles = roles
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
    read(source, with: ReadingMemory())
  }

  /// - Parameter memory: what was made of sources before, and is to be of this one.
  package func read(_ source: Source, with memory: ReadingMemory) -> Transcript {
    let structured = StructuredInput.read(source, options: options) { readPlain($0, memory) }
    var transcript = structured ?? readPlain(source, memory)
    TurnLanguages.mark(&transcript)
    transcript.participants = RoleFinder.participants(of: transcript, roles: options.roles)
    if transcript.participants.isEmpty, !transcript.turns.isEmpty {
      transcript.reading.remarks.append(.noSpeakers(in: source.name))
    }
    return transcript
  }

  private func readPlain(_ source: Source, _ memory: ReadingMemory) -> Transcript {
    guard let blanks = PlainBlanks(source.text) else {
      return PlainReader(source: source, options: options, memory: memory).read()
    }
    var plain = source
    plain.text = blanks.text
    var transcript = PlainReader(source: plain, options: options, memory: memory).read()
    transcript.source = source
    blanks.place(&transcript)
    return transcript
  }
}

extension Diagnostic {
  /// Speech that is nobody's.
  fileprivate static func noSpeakers(in file: String) -> Diagnostic {
    Diagnostic(
      id: "no-speakers", severity: .note, source: .reading,
      message: "no speakers are named: the speech is given without any", file: file)
  }
}
