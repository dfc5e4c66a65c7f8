public import LibXML
public import Transcript

/// Writes transcripts as TEI, with what is needed to give the source back byte for byte.
///
/// The same transcript, options and version give the same bytes. Three passes over the items,
/// none of which makes a string of a piece of text; memory beside the transcript is that of its
/// layout.
public struct TranscriptEncoder: Sendable {
  public struct Options: Hashable, Sendable {
    /// `TEI/@xml:id`; made of the source's path where nil. What is no NCName is made one.
    public var id: String?
    /// The source's path below the root of the run; the source's name where nil. Of an absolute
    /// path only the last part is written.
    public var sourcePath: String?
    /// The version of Verbatim to name.
    public var version: String
    public var publication = Header.Publication()
    /// Whether the ids of people begin with the file's, so that no two files of a corpus share
    /// one.
    public var peopleCarryFileID = false

    public init(version: String) {
      self.version = version
    }
  }

  private let options: Options

  public init(_ options: Options) {
    self.options = options
  }

  /// - Throws: the failure of the output's receiver.
  public func encode(_ transcript: Transcript, to output: ByteOutput) throws {
    PieceText.of(transcript) { write(transcript, text: $0, to: output) }
    try output.finish()
  }

  private func write(_ transcript: Transcript, text: PieceText, to output: ByteOutput) {
    let builder = BodyBuilder(text: text)
    let header = header(of: transcript, text: text, builder: builder)
    let writer = TEIDocumentWriter(output)
    writer.begin(header)
    var body = PlacementWriter(transcript, header: header, text: text, output: output)
    builder.build(into: &body)
    writer.end()
  }

  private func header(
    of transcript: Transcript, text: PieceText, builder: BodyBuilder
  ) -> Header {
    let path = options.sourcePath ?? transcript.source.name
    let id = options.id.map { Identifiers.name($0) } ?? Identifiers.file(path: path)
    var header = HeaderBuilder(transcript: transcript, text: text)
      .header(id: id, sourcePath: path, peopleCarryFileID: options.peopleCarryFileID)
    header.isOwn = true
    header.version = options.version
    header.publication = options.publication
    var survey = PlacementPair(RecordBuilder(text), PlacementCounter(text))
    builder.build(into: &survey)
    header.counts = survey.second.counts
    var record = survey.first
    header.record = record.finish(transcript.source)
    return header
  }
}
